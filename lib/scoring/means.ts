import { type Cells, isAnswered } from "@/lib/scoring/cells";
import { sem } from "@/lib/scoring/certainty";
import { FEWEST, INSUFFICIENT, type Insufficient, type ScaleLength, Z_LEAN } from "@/lib/scoring/constants";
import { type Ratio, value } from "@/lib/scoring/ratio";

export type Band = "low" | "middle" | "high";

/** What was answered: the integers every score of the scale can be recomputed from. */
export interface Tally {
  readonly length: ScaleLength;
  /** Sum of the answered items. */
  readonly sum: number;
  /** How many items were answered; 0 to `length`. */
  readonly n: number;
}

export interface ScoredScale extends Tally {
  readonly enough: true;
  /** 1 to 7. */
  readonly mean: number;
  /** A place on the scale, 0 to 100; not a share of occasions. */
  readonly percent: number;
  readonly band: Band;
  /** Standard error of measurement, in points of the answer scale. */
  readonly sem: number;
}

export interface ThinScale extends Tally {
  readonly enough: false;
  readonly mean: Insufficient;
  readonly percent: Insufficient;
  readonly band: Insufficient;
  readonly sem: Insufficient;
}

export type Scale = ScoredScale | ThinScale;

/** The scale's mean as integers. Only for a scale with answers. */
export const meanOf = ({ sum, n }: Tally): Ratio => ({ over: sum, under: n });

/** Low up to 3, high from 5, both included; decided on integers. Source: docs/scoring.md, "Words". */
const bandOf = ({ over, under }: Ratio): Band => {
  if (over <= 3 * under) return "low";
  return over >= 5 * under ? "high" : "middle";
};

const isScaleLength = (length: number): length is ScaleLength => length in FEWEST;

/**
 * Counts the answered cells.
 * @throws RangeError when a cell holds anything but 1 to 7, `null` or nothing, or when there is no
 *   scale of so many cells: such a score would look like any other
 */
export const tally = (cells: Cells): Tally => {
  const { length } = cells;
  if (!isScaleLength(length)) throw new RangeError("A scale has 3, 8 or 24 items");
  const answered = cells.filter(isAnswered);
  for (const answer of answered) {
    if (!Number.isInteger(answer) || answer < 1 || answer > 7)
      throw new RangeError("An answer is 1 to 7 or null");
  }
  const sum = answered.reduce<number>((total, answer) => total + answer, 0);
  return { length, sum, n: answered.length };
};

/** Mean, percent, band and certainty of a scale, or a thin scale when fewer items were answered than product rule 3 asks. */
export const scale = ({ length, sum, n }: Tally): Scale => {
  const base = { length, sum, n };
  if (n < FEWEST[length]) {
    const none = INSUFFICIENT;
    return { ...base, enough: false, mean: none, percent: none, band: none, sem: none };
  }
  const mean = meanOf(base);
  const percent = value({ over: 100 * (sum - n), under: 6 * n });
  return { ...base, enough: true, mean: value(mean), percent, band: bandOf(mean), sem: sem(length, n) };
};

/** Where the true mean may lie (90 %), cut at the ends of the answer scale. For the bands under a chart's marks. */
export const certaintyBand = ({
  mean,
  sem,
}: ScoredScale): { readonly from: number; readonly to: number } => ({
  from: Math.max(1, mean - Z_LEAN * sem),
  to: Math.min(7, mean + Z_LEAN * sem),
});
