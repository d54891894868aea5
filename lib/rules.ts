import {
  type AnyColumn,
  eq,
  getTableColumns,
  isNotNull,
  ne,
  or,
  type SQL,
  sql,
  and as sqlAnd,
  type Table,
} from "drizzle-orm";
import type { Viewer } from "@/db/viewer";

/**
 * A rule says of a row who may see or change it. It is written once, as data, and read twice: as SQL in
 * every query, and in TypeScript by `authorize`. Source: docs/security.md, "The first wall".
 */
export interface Rule<Row = Record<string, unknown>> {
  sql(column: (name: keyof Row & string) => AnyColumn, viewer: Viewer): SQL;
  ok(viewer: Viewer, row: Row): boolean;
}

const yes = sql`true`;
const no = sql`false`;

/** The column has this value. */
export const is = <Row, K extends keyof Row & string>(column: K, value: Row[K]): Rule<Row> => ({
  sql: (col) => eq(col(column), value),
  ok: (_viewer, row) => row[column] === value,
});

/** The column has another value than this; null counts as another. */
export const isNot = <Row, K extends keyof Row & string>(column: K, value: Row[K]): Rule<Row> => ({
  sql: (col) => or(ne(col(column), value), sql`${col(column)} is null`)!,
  ok: (_viewer, row) => row[column] !== value,
});

export const isSet = <Row>(column: keyof Row & string): Rule<Row> => ({
  sql: (col) => isNotNull(col(column)),
  ok: (_viewer, row) => row[column] != null,
});

/** The column names the viewer. Never true for a token. */
export const mine = <Row>(column: keyof Row & string): Rule<Row> => ({
  sql: (col, viewer) => (viewer.kind === "person" ? eq(col(column), viewer.personId) : no),
  ok: (viewer, row) => viewer.kind === "person" && row[column] === viewer.personId,
});

/** The list column holds this word. */
export const includes = <Row>(column: keyof Row & string, word: string): Rule<Row> => ({
  sql: (col) => sql`${word} = any(${col(column)})`,
  ok: (_viewer, row) => (row[column] as readonly string[]).includes(word),
});

export type Holder = "coachee" | "coach" | "sponsor" | "admin" | "token";

/** The viewer holds one of these roles in the row's organization; a service token holds `token`. */
export const holds = <Row>(...holders: Holder[]): Rule<Row> => {
  const ok = (viewer: Viewer) =>
    viewer.kind === "token"
      ? holders.includes("token")
      : viewer.kind === "person" && viewer.roles.some((role) => holders.includes(role));
  return { sql: (_col, viewer) => (ok(viewer) ? yes : no), ok };
};

/** Anyone who is signed in to the organization, tokens included. */
export const anyone = <Row>(): Rule<Row> => {
  const ok = (viewer: Viewer) => viewer.kind !== "nobody";
  return { sql: (_col, viewer) => (ok(viewer) ? yes : no), ok };
};

export const any = <Row>(...rules: Rule<Row>[]): Rule<Row> => ({
  sql: (col, viewer) => or(...rules.map((rule) => rule.sql(col, viewer))) ?? no,
  ok: (viewer, row) => rules.some((rule) => rule.ok(viewer, row)),
});

export const all = <Row>(...rules: Rule<Row>[]): Rule<Row> => ({
  sql: (col, viewer) => sqlAnd(...rules.map((rule) => rule.sql(col, viewer))) ?? yes,
  ok: (viewer, row) => rules.every((rule) => rule.ok(viewer, row)),
});

/** The rule as a condition on `table`, whose columns are named as in the schema. */
export function seen<Row>(table: Table, rule: Rule<Row>, viewer: Viewer): SQL {
  const columns = getTableColumns(table);
  return rule.sql((name) => {
    const column = columns[name];
    if (!column) throw new Error(`A rule names the column ${name}, which its table does not have`);
    return column;
  }, viewer);
}
