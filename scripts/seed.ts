import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openDatabase } from "@/db/open";
import { DEMO_PASSWORD, type DemoAccount } from "@/db/seed/accounts";
import { demoOf } from "@/db/seed/demo";
import { publishReleases } from "@/db/seed/releases";
import { summaryOf } from "@/db/seed/summary";
import { isInhabited, write } from "@/db/seed/write";
import { setDatabase, withSystem } from "@/db/viewer";
import { hashPassword } from "@/lib/auth/password";
import { place } from "./place";

/** Fills the empty database of this installation with the demo, and leaves its accounts beside it. */
const where = place();

try {
  const database = await openDatabase(where);
  setDatabase(Promise.resolve(database));
  try {
    if (await withSystem("seed", isInhabited)) console.log("The database is already seeded.");
    else await seed(new Date());
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
  const demo = demoOf(now, await hashPassword(DEMO_PASSWORD));
  await withSystem("seed", (db) => write(db, demo.rows));
  for (const { id, name } of demo.organizations) {
    console.log(`${name}: ${summaryOf(demo.rows, id)}`);
    const releases = await publishReleases(id, now);
    if (releases > 0) console.log(`${name}: ${releases} releases`);
  }
  leave(demo.accounts);
}

function leave(accounts: readonly DemoAccount[]) {
  mkdirSync(where.dataFolder, { recursive: true });
  const file = join(where.dataFolder, "demo-accounts.json");
  writeFileSync(file, `${JSON.stringify(accounts, null, 2)}\n`);
  console.log(`${accounts.length} demo accounts: ${file}`);
}
