import { createHash, randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { PGlite } from "@electric-sql/pglite";
import { drizzle } from "drizzle-orm/pglite";
import { migrate } from "drizzle-orm/pglite/migrator";
import postgres from "postgres";
import { afterAll, beforeAll } from "vitest";
import { type Database, openEmbedded, openPostgres } from "@/db/client";
import { setDatabase } from "@/db/viewer";

/** Migrations by content, so that a template of another schema is never used. */
function fingerprint(): string {
  const hash = createHash("sha256");
  for (const file of readdirSync("db/migrations")
    .filter((name) => name.endsWith(".sql"))
    .sort())
    hash.update(readFileSync(`db/migrations/${file}`));
  return hash.digest("hex").slice(0, 16);
}

async function embedded(): Promise<Database> {
  const file = `.cache/pglite-${fingerprint()}.tar`;
  if (!existsSync(file)) {
    mkdirSync(".cache", { recursive: true });
    const client = await PGlite.create();
    await migrate(drizzle(client), { migrationsFolder: "db/migrations" });
    const dump = await client.dumpDataDir("none");
    await client.close();
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, Buffer.from(await dump.arrayBuffer()));
    renameSync(draft, file);
  }
  return openEmbedded(undefined, new Blob([readFileSync(file)]));
}

async function onServer(address: string): Promise<Database> {
  const admin = postgres(address, { max: 1, onnotice: () => {} });
  const template = `evenkeel_template_${fingerprint()}`;
  const name = `evenkeel_test_${randomUUID().replaceAll("-", "")}`;
  const url = new URL(address);
  try {
    await admin`select pg_advisory_lock(727203)`;
    const [found] = await admin`select 1 from pg_database where datname = ${template}`;
    if (!found) {
      await admin.unsafe(`create database ${template}_draft`);
      url.pathname = `/${template}_draft`;
      const draft = openPostgres({ url: url.href, pool: 1, prepare: false });
      await draft.migrate();
      await draft.close();
      await admin.unsafe(`alter database ${template}_draft rename to ${template}`);
    }
    await admin.unsafe(`create database ${name} template ${template}`);
  } finally {
    await admin.end();
  }
  url.pathname = `/${name}`;
  const database = openPostgres({ url: url.href, pool: 4, prepare: true });
  return {
    ...database,
    async close() {
      await database.close();
      const last = postgres(address, { max: 1, onnotice: () => {} });
      await last.unsafe(`drop database ${name} with (force)`);
      await last.end();
    },
  };
}

/** A migrated database of its own: on the server that TEST_DATABASE_URL names, else embedded. */
export const openTestDatabase = (): Promise<Database> =>
  process.env.TEST_DATABASE_URL ? onServer(process.env.TEST_DATABASE_URL) : embedded();

/** Gives every test of this file one fresh database, which the product's own code uses. */
export function withDatabase(): void {
  let database: Database | undefined;
  beforeAll(async () => {
    database = await openTestDatabase();
    setDatabase(Promise.resolve(database));
  });
  afterAll(() => database?.close());
}
