import { type AnyColumn, and, or, type SQL, sql } from "drizzle-orm";
import { invalid } from "./errors";
import { isId } from "./input";

/** A bounded piece of an ordered list. `after` is an opaque cursor from an earlier page. */
export interface PageInput {
  readonly first: number;
  readonly after?: string | null;
}

export interface Page<Row> {
  readonly rows: readonly Row[];
  /** The cursor of each row, in the same order. */
  readonly cursors: readonly string[];
  readonly hasNextPage: boolean;
}

export const MAX_PAGE = 100;

/** What the text of a cursor may be compared as. */
type Cast = "text" | "uuid" | "integer" | "timestamptz";

const FITS: Record<Cast, (value: unknown) => boolean> = {
  text: (value) => typeof value === "string" && !value.includes("\0"),
  uuid: isId,
  integer: (value) => Number.isInteger(value) && Math.abs(value as number) < 2 ** 31,
  timestamptz: (value) =>
    typeof value === "string" && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) && !Number.isNaN(Date.parse(value)),
};

const encode = (values: readonly (string | number | null)[]) =>
  Buffer.from(JSON.stringify(values)).toString("base64url");

function decode(cursor: string, casts: readonly Cast[]): (string | number | null)[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    if (
      Array.isArray(values) &&
      values.length === casts.length &&
      casts.every((cast, i) => values[i] === null || FITS[cast](values[i]))
    )
      return values;
  } catch {
    // Fall through: whatever it was, it is not a cursor of ours.
  }
  throw invalid([{ path: "after", message: "This is not a cursor of this list." }]);
}

/** @throws INVALID_INPUT at `first` unless 1 to 100. */
export function checkFirst(first: number): number {
  if (Number.isInteger(first) && first >= 1 && first <= MAX_PAGE) return first;
  throw invalid([{ path: "first", message: `Ask for 1 to ${MAX_PAGE} at a time.` }]);
}

/**
 * The condition "comes after the cursor" for an order over `columns`, all of them ascending unless `way`
 * says otherwise, the last of which is unique. Each column needs the cast that its cursor text takes, such as `uuid`.
 * @throws INVALID_INPUT at `after` when the cursor is not of this list.
 */
export function afterCursor(
  after: string | null | undefined,
  columns: readonly (readonly [AnyColumn | SQL, Cast])[],
  way: "asc" | "desc" = "asc",
): SQL | undefined {
  if (!after) return undefined;
  const values = decode(
    after,
    columns.map(([, cast]) => cast),
  );
  const arms = columns.map(([column, type], i) => {
    const same = columns.slice(0, i).map(([c, t], j) => sql`${c} = ${values[j]}::${sql.raw(t)}`);
    const beyond = sql.raw(way === "asc" ? ">" : "<");
    return and(...same, sql`${column} ${beyond} ${values[i]}::${sql.raw(type)}`);
  });
  return or(...arms);
}

/** Where a page of a list held in memory begins. @throws INVALID_INPUT at `after`. */
export function placeAfter(after: string | null | undefined): number {
  const place = after ? decode(after, ["integer"])[0] : 0;
  if (typeof place === "number" && place >= 0) return place;
  throw invalid([{ path: "after", message: "This is not a cursor of this list." }]);
}

/** Makes a page from `first + 1` rows at most; `key` gives the values of the ordering columns. */
export function pageOf<Row>(
  rows: readonly Row[],
  first: number,
  key: (row: Row) => readonly (string | number | null)[],
): Page<Row> {
  const kept = rows.slice(0, first);
  return { rows: kept, cursors: kept.map((row) => encode(key(row))), hasNextPage: rows.length > first };
}

/**
 * A page of a list that is at hand whole, in its own order.
 * @throws INVALID_INPUT at `after` when the cursor is not of this list, at `first` unless 1 to 100.
 */
export function pageOfList<Row>(
  list: readonly Row[],
  { first, after }: PageInput,
  key: (row: Row) => readonly (string | number | null)[],
): Page<Row> {
  checkFirst(first);
  const start = after ? list.findIndex((row) => encode(key(row)) === after) + 1 : 0;
  if (after && start === 0) throw invalid([{ path: "after", message: "This is not a cursor of this list." }]);
  return pageOf(list.slice(start), first, key);
}
