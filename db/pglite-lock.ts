import { randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { isRunning, ownIdentity, type ProcessIdentity } from "@/db/process-identity";

/** Who holds a folder, as written in its lock file; `since` is an ISO time in UTC. */
export type LockHolder = ProcessIdentity & { command: string; since: string };

/** The folder is in use by a process that runs, or may run. The message is one line made for people. */
export class FolderHeldError extends Error {
  readonly holder: LockHolder;
  constructor(folder: string, holder: LockHolder, sure: boolean) {
    const who = `process ${holder.pid} (${holder.command}, since ${holder.since})`;
    super(
      sure
        ? `The data folder ${folder} is in use by ${who}. Stop it first.`
        : `The data folder ${folder} was taken by ${who} on ${holder.host}, which cannot be checked from here. ` +
            `If it has ended, delete ${lockFile(folder)}.`,
    );
    this.name = "FolderHeldError";
    this.holder = holder;
  }
}

/** The lock file that belongs to a folder: beside it, so that the folder may be renamed or not exist yet. */
export function lockFile(folder: string): string {
  return `${resolve(folder)}.lock`;
}

/** The process that holds the folder now, or undefined when it is free or left behind by one that has ended. */
export function lockHolder(folder: string): LockHolder | undefined {
  const holder = readHolder(lockFile(folder));
  return holder && isRunning(holder) !== "no" ? holder : undefined;
}

/**
 * Takes the folder for this process until its end, or until the function that comes back is called (more than once is
 * fine). PGlite has no lock of its own, and two processes on
 * one folder lose committed rows without a word (docs/operations.md).
 * @throws FolderHeldError when a process that runs, this one included, holds it; nothing is changed then.
 */
export function lockFolder(folder: string): () => void {
  const file = lockFile(folder);
  mkdirSync(dirname(file), { recursive: true });
  const command =
    process.argv
      .slice(1, 3)
      .map((part) => basename(part))
      .join(" ") || "node";
  const mine = { ...ownIdentity(), command, since: new Date().toISOString() };
  // Written whole under its own name, then linked: no reader ever meets half a lock file.
  const draft = `${file}.${process.pid}-${randomBytes(6).toString("hex")}`;
  writeFileSync(draft, JSON.stringify(mine), { mode: 0o600, flag: "wx" });
  try {
    for (let attempt = 0; !linked(draft, file); attempt++) {
      const holder = readHolder(file);
      if (!holder) continue;
      const running = isRunning(holder);
      if (running !== "no") throw new FolderHeldError(resolve(folder), holder, running === "yes");
      if (attempt > 200) throw new Error(`The lock file ${file} cannot be replaced. Delete it.`);
      if (!removeDeadLock(file)) pause(5 + Math.random() * 20);
    }
  } finally {
    rmSync(draft, { force: true });
  }
  return held(file, mine);
}

function held(file: string, mine: LockHolder): () => void {
  const release = () => {
    process.off("exit", release);
    const now = readHolder(file);
    // A child made by fork carries this code with another number: only the holder lets go.
    if (now && now.pid === process.pid && now.since === mine.since) rmSync(file, { force: true });
  };
  process.on("exit", release);
  return release;
}

/**
 * Removes the lock of an ended process. Deleting it at once would race: between a look and the deletion another
 * process may have replaced it with its own. So each who wants to delete first puts up a claim and then looks for other
 * claims; of two at the same time at least one sees the other and steps back. Only the sole claimant looks again and deletes.
 */
function removeDeadLock(file: string): boolean {
  const claim = `${file}.claim-${process.pid}-${randomBytes(6).toString("hex")}`;
  const draft = `${claim}.draft`;
  writeFileSync(draft, JSON.stringify({ ...ownIdentity(), command: "", since: "" }), {
    mode: 0o600,
    flag: "wx",
  });
  try {
    linkSync(draft, claim);
    const others = readdirSync(dirname(file))
      .map((name) => join(dirname(file), name))
      .filter((path) => path.startsWith(`${file}.claim-`) && !path.endsWith(".draft") && path !== claim);
    for (const path of others) {
      const other = readHolder(path);
      if (other && isRunning(other) !== "no") return false;
      rmSync(path, { force: true });
    }
    const holder = readHolder(file);
    if (holder && isRunning(holder) === "no") rmSync(file, { force: true });
    return true;
  } finally {
    rmSync(claim, { force: true });
    rmSync(draft, { force: true });
  }
}

function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

function readHolder(file: string): LockHolder | undefined {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  try {
    return JSON.parse(text) as LockHolder;
  } catch {
    throw new Error(`The lock file ${file} is damaged. If no process uses the folder, delete it.`);
  }
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
