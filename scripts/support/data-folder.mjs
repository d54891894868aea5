import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { statfs } from "node:fs/promises";
import { dirname, join } from "node:path";
import { tsImport } from "tsx/esm/api";
import { Problem, reasonIn } from "./progress.mjs";
import { beforeEnd, runTypeScript } from "./run.mjs";

const { lockFolder, lockHolder } = await tsImport("../../db/pglite-lock.ts", import.meta.url);

/** What the seed leaves for people to read: [{ role, name, email, password, note }]. */
const accountsFile = (folder) => join(folder, "demo-accounts.json");

/** The accounts of seeded data, in the order they should be shown; empty when it was seeded from elsewhere. */
export function demoAccounts(folder) {
  return isSeeded(folder) ? JSON.parse(readFileSync(accountsFile(folder), "utf8")) : [];
}

/** Whether the folder holds seeded data, whole: the accounts are the last thing that is written. */
export function isSeeded(folder) {
  return existsSync(accountsFile(folder));
}

/**
 * Keeps a second program like this one off the folder, from the first look at it to the end of the process.
 * @throws Problem saying which process holds the folder, or its database.
 */
export function claimFolder(folder) {
  try {
    lockFolder(`${folder}-program`);
  } catch (error) {
    throw new Problem(error.message.replaceAll(`${folder}-program`, folder));
  }
  const holder = lockHolder(join(folder, "database")) ?? lockHolder(join(partOf(folder), "database"));
  if (holder)
    throw new Problem(`${folder} is in use by process ${holder.pid} (${holder.command}). Stop it first.`);
}

/**
 * Creates the database in a folder that does not exist yet, with demo data. It is made beside the folder and renamed
 * when whole, so that an interruption leaves nothing half done.
 * @throws Problem when the folder holds something else, or the seed failed; the folder is untouched then.
 */
export async function createSeeded(folder, options) {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Problem(
      `${folder} holds something, but no demo data. Move it away or set EVENKEEL_DATA to another folder.`,
    );
  const part = partOf(folder);
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { recursive: true });
  beforeEnd(() => rmSync(part, { recursive: true, force: true }));
  await seed(part, options);
  secretOf(part);
  rmSync(folder, { recursive: true, force: true });
  renameSync(part, folder);
}

/** Migrates and seeds the database that `EVENKEEL_DATA`, or the address in `DATABASE_URL`, names. */
export async function seed(folder, { onLine } = {}) {
  const env = { EVENKEEL_DATA: folder };
  for (const program of ["scripts/migrate.ts", "scripts/seed.ts"]) {
    const result = await runTypeScript(program, [], { env, onLine });
    if (result.code !== 0) throw new Problem(`${program} failed: ${reasonIn(result.output)}`);
  }
}

/** The secret that signs sign-ins, made at the first call; only the owner of the folder can read it. */
export function secretOf(folder) {
  const file = join(folder, "secret");
  mkdirSync(folder, { recursive: true });
  if (!existsSync(file))
    writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx" });
  return readFileSync(file, "utf8").trim();
}

/** @throws Problem when the disk of the folder has less than `needed` bytes left. */
export async function requireSpace(folder, needed) {
  mkdirSync(dirname(folder), { recursive: true });
  const { bavail, bsize } = await statfs(dirname(folder));
  const free = bavail * bsize;
  if (free < needed)
    throw new Problem(
      `The disk is full: ${megabytes(free)} are free in ${dirname(folder)}, ${megabytes(needed)} are needed.`,
    );
}

const partOf = (folder) => `${folder}.part`;
const megabytes = (bytes) => `${Math.floor(bytes / 1_000_000)} MB`;
