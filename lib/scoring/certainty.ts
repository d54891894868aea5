import { FEWEST, ONE_ITEM_RELIABILITY, RELIABILITY, type ScaleLength, SD } from "@/lib/scoring/constants";
import { rootOfSquares } from "@/lib/scoring/ratio";

/**
 * Reliability of a scale `times` as long as one of reliability `r` (Spearman–Brown); `times` may be
 * a fraction, which shortens it. Source: docs/scoring.md, "Certainty".
 */
export const spearmanBrown = (r: number, times: number): number => (times * r) / (1 + (times - 1) * r);

/** Reliability of one item, as a complete scale of this length implies it. */
export const oneItem = (length: ScaleLength): number => spearmanBrown(RELIABILITY[length], 1 / length);

/** Reliability of a scale of which `answered` items have an answer; exactly the planning value when all have. */
export const reliability = (length: ScaleLength, answered: number): number =>
  spearmanBrown(oneItem(length), answered);

const errorAt = (r: number): number => SD * Math.sqrt(1 - r);

/** Standard error of measurement of a scale's mean, in points of the answer scale. */
export const sem = (length: ScaleLength, answered: number): number => errorAt(reliability(length, answered));

/** Standard error of measurement of one "needed" answer, in points of the answer scale. */
export const neededSem = (): number => errorAt(ONE_ITEM_RELIABILITY);

/** Standard error of the difference of two independent values, from the standard error of each. */
export const errorOfDifference = rootOfSquares;

/** Whether two scales share enough answered cells to be set against each other (product rule 3). */
export const enoughInCommon = (length: ScaleLength, common: number): boolean => common >= FEWEST[length];
