import { RELIABILITY, SD } from "@/lib/scoring/constants";
import { admit } from "./admit";
import type { Cell } from "./catalogue";
import { estimate } from "./cells";
import { changeRows, contributorsOf, type Moment, Register, rowsOf, type Shift } from "./contributions";
import { type Now, wholeThenSmallest } from "./decide";
import type { Layer } from "./layers";
import type { Values } from "./programme";
import type { ScopeId } from "./scopes";
import { reveals } from "./span";
import { type Tallies, tally } from "./tally";
import { difference, mayFollow } from "./time";

/** Changes are never shown to be larger than this: a mean change of 6 would say what each person answered. */
const LARGEST = 3;

/** What noise alone makes of the differences between two rounds of a scale of three items. */
const LEAST_SPREAD = SD * Math.SQRT2 * Math.sqrt(1 - RELIABILITY[3]);

/** The contributors of a scope at two moments. */
export function shiftOf(scope: ScopeId, before: Now, now: Now, { views }: Layer): Shift {
  const [view] = views;
  if (!view) throw new RangeError("A layer without a view");
  return {
    scope,
    since: before.number,
    before: contributorsOf(before, view, [scope]).get(scope) ?? new Map(),
    now: contributorsOf(now, view, [scope]).get(scope) ?? new Map(),
  };
}

/** The people in both, and whether enough of them answered anew. */
const enoughInBoth = ({ before, now }: Shift, minimum: number): boolean => {
  const { joined, changed } = difference(now, before);
  return now.size - joined >= minimum && changed >= minimum;
};

/**
 * The changes that are published: of scopes whose means are fresh now and were before, measured from the last time
 * they were. At least `minimum` people are in both and at least as many of them have a new value; those who joined and
 * those who left are each nobody or at least `minimum`, for the two means less the change are what they answered; and
 * by the span rule nothing about fewer than `minimum` people follows from the changes with everything else.
 *
 * @param now the present moment, with the scopes whose means are fresh
 * @param earlier the changes published before
 */
export function decideChanges(
  layer: Layer,
  minimum: number,
  now: Moment,
  history: readonly Moment[],
  earlier: (register: Register) => ReturnType<typeof changeRows>,
): Shift[] {
  const wanted = [...now.fresh].flatMap((scope) => {
    const last = history.findLast(({ fresh }) => fresh.has(scope));
    const shift = last && shiftOf(scope, last, now, layer);
    if (!shift || !enoughInBoth(shift, minimum)) return [];
    return mayFollow(difference(shift.now, shift.before), minimum, "each") ? [shift] : [];
  });
  const tallies: Tallies = tally(now.scopes, now.entries, layer.views);
  const order = wholeThenSmallest(
    wanted.map(({ scope }) => scope),
    tallies,
  );
  const register = new Register();
  const before = [
    ...[...history, now].flatMap((moment) => layer.views.flatMap((view) => rowsOf(moment, view, register))),
    ...earlier(register),
  ];
  const sorted = order.flatMap((scope) => wanted.filter((shift) => shift.scope === scope));
  return admit(
    sorted,
    (shifts) => !reveals(before, changeRows(now.scopes, shifts, register), register.ownerOf, minimum),
  );
}

/**
 * The change of one cell over the people in both: mean of the differences and half of its 95 % interval, both to 0.1,
 * clipped to −3 and 3. `null` when somebody has no value in one of the two rounds.
 *
 * @param pairs the values of each person, then and now
 */
export function cellChange(
  cell: Cell,
  pairs: readonly (readonly [then: Values | null, now: Values | null])[],
): { value: number; halfWidth: number } | null {
  const differences = pairs.map(([then, now]) => {
    const earlier = then?.[cell] ?? null;
    const later = now?.[cell] ?? null;
    return earlier === null || later === null ? null : later - earlier;
  });
  const known = differences.filter((value) => value !== null);
  if (known.length < differences.length || known.length < 2) return null;
  const { value, halfWidth } = estimate(known, LEAST_SPREAD);
  return { value: Math.min(Math.max(value, -LARGEST), LARGEST), halfWidth };
}
