/**
 * Scoring version 1. Every value here is part of the version: changing one makes a new version, so
 * that an old result can still be recomputed bit for bit. Sources: docs/scoring.md, "Planning values".
 */
export const SCORING_VERSION = "1";

/** True until an organization-independent sample replaces the planning values below. */
export const PROVISIONAL = true;

/** Says that a scale has too few answers. A value of its own: never a number, never NaN. */
export const INSUFFICIENT = "INSUFFICIENT";
export type Insufficient = typeof INSUFFICIENT;
export type Scored = number | Insufficient;

/** How many items a scale has: a contrast's side, a level's side, or a whole side. */
export type ScaleLength = 3 | 8 | 24;

/** Fewest answered items that make a scale. Also the fewest cells two scales must share (product rule 3). */
export const FEWEST: Readonly<Record<ScaleLength, number>> = { 3: 2, 8: 6, 24: 18 };

/** Planning value of the standard deviation, one for all lengths; too wide for the longer ones, on purpose. */
export const SD = 0.9;

/** Planning values of reliability for complete scales. */
export const RELIABILITY: Readonly<Record<ScaleLength, number>> = { 3: 0.62, 8: 0.81, 24: 0.93 };

/** Planning value of the reliability of one item: the "needed" answers are one item each. */
export const ONE_ITEM_RELIABILITY = 0.35;

/** Two-sided 90 %: a lean or a gap is claimed beyond this many standard errors. */
export const Z_LEAN = 1.645;
export const Z_GAP = 1.645;
/** Two-sided 95 %: a change is claimed beyond this many standard errors (reliable change index). */
export const Z_CHANGE = 1.96;

/** A headline names a lean only beyond this: 90 % shared out over eight contrasts (Bonferroni). */
export const Z_LEAN_NAMED = 2.5;
/** A headline names a gap or a change only beyond this: 95 % shared out over sixteen sides (Bonferroni). */
export const Z_GAP_NAMED = 2.96;
export const Z_CHANGE_NAMED = 2.96;

/** Of so many comparisons with nothing behind them, chance alone makes one claim. */
export const LEANS_PER_CHANCE_CLAIM = 10;
export const GAPS_PER_CHANCE_CLAIM = 10;
export const CHANGES_PER_CHANCE_CLAIM = 20;
