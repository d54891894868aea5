import { SIDES } from "@/lib/instrument/framework";
import { CELLS, type Cell, cellAt, PLACES, type Place, recordOf } from "./catalogue";
import { cellMean, tenth, tenthUp } from "./cells";
import { cellChange } from "./change";
import type { Entry } from "./ledger";
import { type Estimate, type Figure, withheld } from "./release";

type Estimates<Key extends string> = Record<Key, Figure<Estimate>>;

/** Means of the cells that everybody here has a value in. */
export const means = (entries: readonly Entry[], asOf: number, minimum: number): Estimates<Cell> =>
  recordOf(CELLS, (cell) => {
    const values = entries.flatMap(({ values }) => values?.[cell] ?? []);
    if (values.length < entries.length || values.length < 2) return withheld(minimum);
    return { withheld: false, ...cellMean(values), asOf, since: null };
  });

const balance = (
  mean: Estimates<Cell>,
  value: (management: number, leadership: number) => number,
  halfWidth: (management: number, leadership: number) => number,
): Estimates<Place> =>
  recordOf(PLACES, (place) => {
    const [management, leadership] = SIDES.map((side) => mean[cellAt(place, side)]);
    if (!management || management.withheld) return management as Figure<Estimate>;
    if (!leadership || leadership.withheld) return leadership as Figure<Estimate>;
    return {
      ...management,
      value: tenth(value(management.value, leadership.value)),
      halfWidth: tenthUp(halfWidth(management.halfWidth, leadership.halfWidth)),
    };
  });

/** Height at every place, worked out from the published means, so that it says nothing beyond them. */
export const heights = (mean: Estimates<Cell>): Estimates<Place> =>
  balance(
    mean,
    (management, leadership) => (management + leadership) / 2,
    (management, leadership) => Math.hypot(management, leadership) / 2,
  );

/** Lean at every place, positive towards leadership, worked out from the published means. */
export const leans = (mean: Estimates<Cell>): Estimates<Place> =>
  balance(mean, (management, leadership) => leadership - management, Math.hypot);

/** Changes of the cells that everybody has a value in, then and now. */
export const changes = (
  pairs: readonly (readonly [then: Entry, now: Entry])[],
  { asOf, since }: { asOf: number; since: number },
  minimum: number,
): Estimates<Cell> =>
  recordOf(CELLS, (cell) => {
    const change = cellChange(
      cell,
      pairs.map(([then, now]) => [then.values, now.values] as const),
    );
    return change ? { withheld: false, ...change, asOf, since } : withheld(minimum);
  });
