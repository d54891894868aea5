import { SD } from "@/lib/scoring/constants";
import { CELLS, type Cell } from "./catalogue";
import type { Coachee } from "./programme";

/** A cell that fewer of the participants than this can answer is withheld everywhere. */
const OPEN_SHARE = 0.75;
/** Means are never shown nearer to the ends of the scale: a mean of 7.0 would say what each person answered. */
export const CLIPPED = { lowest: 1.3, highest: 6.7 } as const;
const Z_95 = 1.96;

/**
 * The cells that a release publishes at all, in the order of the catalogue: those which at least three quarters of
 * the invited participants have a value for. The means of all of them are made of the same people, those with a value
 * in each: with a group of its own for every cell, margins less cells would leave the few in whom the groups differ.
 */
export const openCells = (coachees: readonly Coachee[]): Cell[] => {
  const answers = coachees.flatMap(({ invited, participated, values }) =>
    invited && participated && values ? [values] : [],
  );
  return CELLS.filter((cell) => {
    const able = answers.filter((values) => values[cell] !== null).length;
    return able > 0 && able >= OPEN_SHARE * answers.length;
  });
};

/** To 0.1; halves go up. Never −0. */
export const tenth = (value: number): number => Math.round(value * 10) / 10 + 0;

/** To the next 0.1 above. */
export const tenthUp = (value: number): number => Math.ceil(value * 10 - 1e-9) / 10;

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const deviation = (values: readonly number[]): number => {
  const mean = meanOf(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
};

/**
 * Mean of at least two values with half of its 95 % interval, both to 0.1. The spread is never taken to be less than
 * `leastSpread`, so that the interval cannot say that all answered alike.
 */
export const estimate = (
  values: readonly number[],
  leastSpread: number,
): { value: number; halfWidth: number } => ({
  value: tenth(meanOf(values)),
  halfWidth: tenthUp((Z_95 * Math.max(deviation(values), leastSpread)) / Math.sqrt(values.length)),
});

/** Mean of a cell as it is published: to 0.1, clipped to 1.3 and 6.7. The least spread is the planning value of scoring. */
export const cellMean = (values: readonly number[]): { value: number; halfWidth: number } => {
  const { value, halfWidth } = estimate(values, SD);
  return { value: Math.min(Math.max(value, CLIPPED.lowest), CLIPPED.highest), halfWidth };
};
