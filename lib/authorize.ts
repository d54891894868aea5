import type { Viewer } from "@/db/viewer";
import { forbidden, notFound } from "./errors";
import type { Rule } from "./rules";

/**
 * What may be done with a row of one noun: `readable`, then a rule for each act. What is not named is
 * refused.
 */
export type Policy<Row, Act extends string> = { readable: Rule<Row> } & Record<Act, Rule<Row>>;

/**
 * Returns `row` when the viewer may do `act` with it.
 * @throws NOT_FOUND when the row is absent or may not be read, so that both look alike.
 * @throws FORBIDDEN when it may be read but not this.
 */
export function authorize<Row, Act extends string>(
  viewer: Viewer,
  policy: Policy<Row, Act>,
  act: Act | "readable",
  row: Row | null | undefined,
): Row {
  if (row == null || !policy.readable.ok(viewer, row)) throw notFound();
  if (act !== "readable" && !policy[act].ok(viewer, row)) throw forbidden();
  return row;
}

/** Whether the viewer may do `act` with `row`; what the interface asks before it draws a button. */
export const can = <Row, Act extends string>(viewer: Viewer, policy: Policy<Row, Act>, act: Act, row: Row) =>
  policy.readable.ok(viewer, row) && policy[act].ok(viewer, row);
