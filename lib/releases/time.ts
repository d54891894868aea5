import { nobodyOr } from "./minimums";

/** Who contributed to a figure: person to mark. A mark stays the same as long as the contribution does. */
export type Contributors = ReadonlyMap<string, string>;

/** How many people make the difference between two rounds of one figure. */
export interface Difference {
  readonly joined: number;
  readonly left: number;
  /** In both, with another value. */
  readonly changed: number;
}

/** Compares the contributors of a figure now with those it had when it was published before. */
export function difference(now: Contributors, before: Contributors): Difference {
  let stayed = 0;
  let changed = 0;
  for (const [person, mark] of now) {
    const earlier = before.get(person);
    if (earlier === undefined) continue;
    stayed += 1;
    if (earlier !== mark) changed += 1;
  }
  return { joined: now.size - stayed, left: before.size - stayed, changed };
}

/**
 * How strictly the time rule reads a difference. `each`: joiners, leavers and people whose value changed are each
 * nobody or at least the minimum. `together`: people whose value changed are nobody or at least the minimum, and so
 * are all three together: a few joiners hide among many who answered again.
 */
export type TimeRule = "each" | "together";

/**
 * The time rule: whether a figure may be worked out anew, next to one round of it that was published before. If not,
 * the old one stands, with its date. To be asked of every earlier round.
 */
export const mayFollow = ({ joined, left, changed }: Difference, minimum: number, rule: TimeRule): boolean =>
  rule === "each"
    ? [joined, left, changed].every((people) => nobodyOr(minimum, people))
    : [changed, joined + left + changed].every((people) => nobodyOr(minimum, people));
