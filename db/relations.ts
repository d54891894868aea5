import {
  and,
  asc,
  type Column,
  desc,
  eq,
  getTableColumns,
  type InferSelectModel,
  type SQL,
  sql,
} from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Db } from "./client";

export type Table = PgTable;

type Columns<T extends PgTable> = keyof InferSelectModel<T> & string;

/**
 * A way from a parent row to rows of another table, declared as data: which column of the child equals
 * which property of the parent, in which order, at most how many. One statement serves all parents.
 */
export interface Relation<T extends PgTable, Parent> {
  readonly kind: "one" | "many";
  readonly table: T;
  readonly childKey: Columns<T>;
  readonly parentKey: keyof Parent & string;
  readonly order: readonly (readonly [Columns<T>, "asc" | "desc"])[];
  readonly limit: number;
  /** Which rows the viewer may see, as SQL over the table's columns. */
  readonly where: (viewer: never) => SQL | undefined;
}

interface ManyOptions<T extends PgTable, Parent, V> {
  on: readonly [child: Columns<T>, parent: keyof Parent & string];
  order: readonly (readonly [Columns<T>, "asc" | "desc"])[];
  /** At most so many rows for each parent. */
  limit: number;
  where?: (viewer: V) => SQL | undefined;
}

/** Rows of `table` that point at a parent, ordered and bounded. */
export const many = <T extends PgTable, Parent, V = never>(
  table: T,
  options: ManyOptions<T, Parent, V>,
): Relation<T, Parent> => ({
  kind: "many",
  table,
  childKey: options.on[0],
  parentKey: options.on[1],
  order: options.order,
  limit: options.limit,
  where: (options.where ?? (() => undefined)) as Relation<T, Parent>["where"],
});

/** The one row of `table` that a parent points at, or null. */
export const single = <T extends PgTable, Parent, V = never>(
  table: T,
  options: Pick<ManyOptions<T, Parent, V>, "on" | "where">,
): Relation<T, Parent> => ({ ...many(table, { ...options, order: [], limit: 1 }), kind: "one" });

/**
 * Children of all `keys`, in the order of the keys: for each key a list in the relation's order, at most
 * its limit long, `[]` where there is none. One statement, whatever the number of keys. Only rows of
 * `organizationId`.
 */
export async function childrenOf<T extends PgTable, Parent>(
  db: Db,
  organizationId: string,
  relation: Relation<T, Parent>,
  keys: readonly string[],
  viewer: unknown,
): Promise<InferSelectModel<T>[][]> {
  const columns = getTableColumns(relation.table) as Record<string, Column>;
  const child = columns[relation.childKey] as Column;
  const order = relation.order.map(([name, way]) => (way === "asc" ? asc : desc)(columns[name] as Column));
  const filter = and(
    eq(columns.organizationId as Column, organizationId),
    sql`${child} = any(${`{${keys.join(",")}}`}::uuid[])`,
    relation.where(viewer as never),
  );
  const rank =
    relation.kind === "one"
      ? sql<number>`1`.as("rank")
      : sql<number>`row_number() over (partition by ${child} order by ${sql.join(order, sql`, `)})`.as(
          "rank",
        );
  const ranked = db
    .select({ ...columns, rank })
    .from(relation.table as PgTable)
    .where(filter)
    .as("ranked");
  const rows = await db
    .select()
    .from(ranked)
    .where(sql`${ranked.rank} <= ${relation.limit}`)
    .orderBy(ranked.rank);
  const byKey = new Map<string, InferSelectModel<T>[]>();
  for (const { rank: _rank, ...row } of rows as ({ rank: number } & Record<string, unknown>)[]) {
    const key = row[relation.childKey] as string;
    byKey.set(key, [...(byKey.get(key) ?? []), row as InferSelectModel<T>]);
  }
  return keys.map((key) => byKey.get(key) ?? []);
}
