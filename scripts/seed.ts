import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openDatabase } from "@/db/open";
import { DEMO_PASSWORD } from "@/db/seed/accounts";
import { type Demo, demoOf } from "@/db/seed/demo";
import { publishReleases } from "@/db/seed/releases";
import { summaryOf } from "@/db/seed/summary";
import { organizationsIn, write } from "@/db/seed/write";
import { setDatabase, withSystem } from "@/db/viewer";
import { hashPassword } from "@/lib/auth/password";
import { place } from "./place";

/** Fills the empty database of this installation with the demo, and leaves its accounts beside it. */
const where = place();
const accountsFile = join(where.dataFolder, "demo-accounts.json");

try {
  const database = await openDatabase(where);
  setDatabase(Promise.resolve(database));
  try {
    await seed(new Date());
  } finally {
    await database.close();
  }
} catch (error) {
  // A statement of some thousand values says nothing to anybody; its cause does.
  const { message } = error instanceof Error && error.cause instanceof Error ? error.cause : (error as Error);
  console.error(`The demo data could not be made: ${message}`);
  process.exitCode = 1;
}

async function seed(now: Date) {
  const there = await withSystem("seed", organizationsIn);
  const demo = demoOf(now, await hashPassword(DEMO_PASSWORD));
  if (there.length > 0) {
    console.log("The database is already seeded.");
    // Where the file was lost and the demo is still there: its accounts are the same on every run.
    const ours = demo.organizations.every(({ id }) => there.includes(id));
    if (ours && !existsSync(accountsFile)) leaveAccounts(demo);
    return;
  }
  for (const { id, name } of demo.organizations) console.log(`${name}: ${summaryOf(demo.rows, id)}`);
  await withSystem("seed", (db) => write(db, demo.rows));
  for (const { id, name } of demo.organizations) {
    const releases = await publishReleases(id, now);
    if (releases > 0) console.log(`${name}: ${releases} releases`);
  }
  leaveAccounts(demo);
}

function leaveAccounts({ accounts }: Demo) {
  mkdirSync(where.dataFolder, { recursive: true });
  writeFileSync(accountsFile, `${JSON.stringify(accounts, null, 2)}\n`);
  console.log(`${accounts.length} demo accounts: ${accountsFile}`);
}
