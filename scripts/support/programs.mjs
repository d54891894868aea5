import { accessSync, constants, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { run } from "./run.mjs";

/** Every file of one of these names in PATH and in the given folders, in that order; a `*` stands for one folder name. */
export function findPrograms(names, folders = []) {
  const places = [...(process.env.PATH ?? "").split(":").filter(Boolean), ...folders.flatMap(expand)];
  return [...new Set(places.flatMap((place) => names.map((name) => join(place, name))).filter(isProgram))];
}

function expand(pattern) {
  const [before, ...after] = pattern.split("/*/");
  if (after.length === 0) return [pattern];
  try {
    // The newest version first: 18 before 9.6.
    const found = readdirSync(before).sort((a, b) => b.localeCompare(a, "en", { numeric: true }));
    return found.flatMap((name) => expand(`${before}/${name}/${after.join("/*/")}`));
  } catch {
    return [];
  }
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** How packages of Debian can be installed here: the words to put before apt-get, or undefined when they cannot. */
export async function debianInstaller() {
  if (findPrograms(["apt-get"]).length === 0) return undefined;
  if (process.getuid?.() === 0) return [];
  // A machine of a build service has no one to ask; on a person's own, software is not installed behind their back.
  if (process.env.CI && (await run("sudo", ["-n", "true"])).code === 0) return ["sudo", "-n"];
  return undefined;
}

let installing = Promise.resolve();

/**
 * Installs packages of Debian, one call after the other.
 * @returns {Promise<string>} "" or why it failed, in one line
 */
export function installPackages(installer, packages) {
  installing = installing.then(async () => {
    const apt = (...args) => {
      const [command, ...rest] = [...installer, "apt-get", "-o", "DPkg::Lock::Timeout=120", ...args];
      return run(command, rest, { env: { DEBIAN_FRONTEND: "noninteractive" } });
    };
    const install = () => apt("install", "-y", "--no-install-recommends", ...packages);
    let result = await install();
    // A fresh image knows no packages before its first update.
    if (result.code !== 0) result = (await apt("update")).code === 0 ? await install() : result;
    const line = result.output.split("\n").findLast((text) => text.startsWith("E:"));
    return result.code === 0 ? "" : (line ?? "apt-get failed");
  });
  return installing;
}

/** The number and group of an account of this machine, or undefined. */
export function accountOf(name) {
  const line = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .find((text) => text.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(":") ?? [];
  return uid ? { uid: Number(uid), gid: Number(gid) } : undefined;
}
