/** How many people must stand behind what is published, by kind. */
export interface Minimums {
  /** A count of people, or of what people hold. */
  readonly count: number;
  readonly mean: number;
  readonly change: number;
}

export const KINDS = ["count", "mean", "change"] as const satisfies readonly (keyof Minimums)[];

/** The lowest minimums there are. An organization may raise them. Source: product rule, "Aggregates". */
export const FLOOR: Minimums = { count: 5, mean: 8, change: 10 };

/**
 * The kinds for which `wanted` is no whole number at or above the one in force, in the order of `KINDS`; empty when
 * the wish can be granted. A minimum goes up and never comes down again: else what is published before and after
 * could be compared.
 */
export const lowered = (wanted: Minimums, inForce: Minimums = FLOOR): (keyof Minimums)[] =>
  KINDS.filter(
    (kind) => !Number.isInteger(wanted[kind]) || wanted[kind] < Math.max(inForce[kind], FLOOR[kind]),
  );

/** Nobody, or enough people: the only two sizes that a group may have if it can be worked out. */
export const nobodyOr = (minimum: number, people: number): boolean => people === 0 || people >= minimum;
