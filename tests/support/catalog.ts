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

interface Column {
  table: string;
  column: string;
  type: string;
}

/** Columns of these types of all tables, in order. Types as information_schema names them. */
export const columnsOf = (...types: string[]): Promise<Column[]> =>
  owned<Column>(sql`
    select table_name as "table", column_name as "column", data_type as "type"
    from information_schema.columns
    where table_schema = 'public' and data_type in (${sql.join(
      types.map((type) => sql`${type}`),
      sql`, `,
    )})
    order by table_name, ordinal_position`);

/** Every id that stands in a row of this organization. */
export async function idsOf(organizationId: string): Promise<Set<string>> {
  const tenant = await tenantTables();
  const parts = (await columnsOf("uuid"))
    .filter(({ table }) => tenant.includes(table))
    .map(({ table, column }) => {
      const key = sql.identifier(table === "organization" ? "id" : "organization_id");
      return sql`select ${sql.identifier(column)}::text as id from ${sql.identifier(table)} where ${key} = ${organizationId}`;
    });
  const rows = await owned<{ id: string | null }>(sql.join(parts, sql` union `));
  return new Set(rows.flatMap(({ id }) => id ?? []));
}
