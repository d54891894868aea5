import { type SQL, sql } from "drizzle-orm";
import { database } from "@/db/viewer";

/** What exists before any organization does: found by its own key, never through a viewer. */
export const GLOBAL_TABLES = ["person", "rate_limit", "sign_in_session"];

/** Rows of a statement sent as the owner of the tables, past both walls, whichever the driver. */
export async function owned<Row>(statement: SQL): Promise<Row[]> {
  const { db } = await database();
  const sent: unknown = await db.execute(statement);
  return Array.isArray(sent) ? (sent as Row[]) : (sent as { rows: Row[] }).rows;
}

/** Names of all tables, in order. */
export const tables = async (): Promise<string[]> =>
  (
    await owned<{ name: string }>(sql`
      select relname as name from pg_class
      where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace order by relname`)
  ).map(({ name }) => name);

/** Names of the tables whose rows belong to one organization each, in order. */
export const tenantTables = async (): Promise<string[]> =>
  (await tables()).filter((name) => !GLOBAL_TABLES.includes(name));
