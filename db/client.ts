import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import { drizzle as drizzlePglite } from "drizzle-orm/pglite";
import { migrate as migratePglite } from "drizzle-orm/pglite/migrator";
import { drizzle as drizzlePostgres } from "drizzle-orm/postgres-js";
import { migrate as migratePostgres } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";
import * as schema from "./schema";
import { onStatement } from "./statements";

/** A drizzle handle over either driver; inside `withViewer` it is one open transaction. */
export type Db = PgDatabase<PgQueryResultHKT, typeof schema>;

export interface Database {
  readonly db: Db;
  readonly embedded: boolean;
  /** Applies what is missing, one process at a time. @throws the driver's error; nothing is half applied. */
  migrate(): Promise<void>;
  close(): Promise<void>;
}

export interface PostgresOptions {
  url: string;
  /** Where migrations run when `url` is a transaction pool. */
  directUrl?: string;
  pool: number;
  prepare: boolean;
}

const logger = { logQuery: onStatement };
const migrationsFolder = join(process.cwd(), "db/migrations");

/** Opens a pool on a Postgres server (15 to 18). Connects at the first statement. */
export function openPostgres({ url, directUrl, pool, prepare }: PostgresOptions): Database {
  const client = postgres(url, { max: pool, prepare, onnotice: () => {} });
  return {
    db: drizzlePostgres(client, { schema, logger }) as unknown as Db,
    embedded: false,
    async migrate() {
      // A connection of its own: the lock is the session's, and a pool in front may not keep sessions.
      const direct = postgres(directUrl ?? url, { max: 1, prepare: false, onnotice: () => {} });
      try {
        await direct`select pg_advisory_lock(727202)`;
        await migratePostgres(drizzlePostgres(direct), { migrationsFolder });
      } finally {
        await direct.end();
      }
    },
    close: () => client.end({ timeout: 5 }),
  };
}

/**
 * Opens the embedded database in `folder`, or in memory without one.
 * @throws when another live process holds the folder; the message names it.
 */
export async function openEmbedded(folder?: string, template?: Blob): Promise<Database> {
  const { lockFolder } = await import("./pglite-lock");
  if (folder) mkdirSync(dirname(folder), { recursive: true });
  const release = folder ? lockFolder(folder) : () => {};
  const client = await PGlite.create({ dataDir: folder, loadDataDir: template });
  await client.exec("set timezone = 'UTC'");
  const db = drizzlePglite(client, { schema, logger });
  return {
    db: db as unknown as Db,
    embedded: true,
    migrate: () => migratePglite(db, { migrationsFolder }),
    async close() {
      await client.close();
      release();
    },
  };
}
