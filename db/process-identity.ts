import { execFileSync } from "node:child_process";
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

/**
 * What tells one process from every other: a number alone is given out again.
 * `started` is opaque text (clock ticks since boot on Linux, a date elsewhere), `space` names the boot and the
 * process-number space in which `pid` has a meaning (empty where the system does not say).
 */
export type ProcessIdentity = { pid: number; started: string; space: string; host: string };

/** The identity of the running process. */
export function ownIdentity(): ProcessIdentity {
  return { pid: process.pid, started: startTime(process.pid) ?? "", space: numberSpace(), host: hostname() };
}

/**
 * Whether the process still runs: "unknown" when it was started in another container or on another machine, whose
 * process numbers cannot be looked up from here.
 */
export function isRunning(identity: ProcessIdentity): "yes" | "no" | "unknown" {
  const here = numberSpace();
  if (identity.space !== here) {
    const [boot] = identity.space.split(" ");
    const sameBoot = boot === here.split(" ")[0];
    // Same machine, an earlier boot: whatever ran then is gone.
    return !sameBoot && identity.host === hostname() ? "no" : "unknown";
  }
  if (!exists(identity.pid)) return "no";
  const started = startTime(identity.pid);
  // Alive under that number, and no way to tell since when: believe it.
  if (started === undefined || identity.started === "") return "yes";
  return started === identity.started ? "yes" : "no";
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it exists and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function startTime(pid: number): string | undefined {
  try {
    if (process.platform === "linux") {
      const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
      // The second field is the program's name in brackets and may itself hold spaces and brackets.
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      // A zombie has ended: only its parent has not asked yet.
      return fields[0] === "Z" ? "ended" : fields[19];
    }
    if (process.platform === "win32") return undefined;
    // The date is compared as text, so its language and time zone must not depend on who asks.
    const ask = ["LC_ALL=C", "TZ=UTC", "ps", "-o", "lstart=", "-p", String(pid)];
    return execFileSync("env", ask, { encoding: "utf8" }).trim() || undefined;
  } catch {
    return undefined;
  }
}

function numberSpace(): string {
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    return `${boot} ${readlinkSync("/proc/self/ns/pid")}`;
  } catch {
    return "";
  }
}
