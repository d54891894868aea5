import { answeredInAll, type Cells } from "@/lib/scoring/cells";
import { enoughInCommon, errorOfDifference } from "@/lib/scoring/certainty";
import {
  INSUFFICIENT,
  type Insufficient,
  type Scored,
  Z_CHANGE,
  Z_CHANGE_NAMED,
} from "@/lib/scoring/constants";
import { meanOf, scale, tally } from "@/lib/scoring/means";
import { leanOf } from "@/lib/scoring/pair";
import { difference, type Ratio, value } from "@/lib/scoring/ratio";

export type ChangeWord =
  | "clearly higher"
  | "clearly lower"
  | "not beyond noise"
  | "not enough in common"
  | "no comparison";

export type LeanChangeWord =
  | "clearly towards leading"
  | "clearly towards running"
  | Exclude<ChangeWord, "clearly higher" | "clearly lower">;

interface Difference<Word> {
  /** Now less earlier. */
  readonly delta: Scored;
  /** Standard error of the difference. */
  readonly error: Scored;
  /** A change is claimed only beyond this. */
  readonly threshold: Scored;
  /** Cells answered on both occasions; for a lean, on both sides on both occasions. */
  readonly common: number;
  readonly claimed: boolean;
  /** Whether a headline may name the change. */
  readonly named: boolean;
  readonly word: Word;
}

export interface Change extends Difference<ChangeWord> {
  /** Whether part of this step is expected by itself, since it came back from an end of the scale. */
  readonly partExpected: boolean;
}

export type LeanChange = Difference<LeanChangeWord>;

const nothingToCompare = (common: number) => ({
  delta: INSUFFICIENT as Insufficient,
  error: INSUFFICIENT as Insufficient,
  threshold: INSUFFICIENT as Insufficient,
  common,
  claimed: false,
  named: false,
  word: "no comparison" as const,
});

/** The reliable change index. `up` and `down` are the words of a claim. */
const measured = <Up extends string, Down extends string>(
  delta: number,
  error: number,
  common: number,
  comparable: boolean,
  up: Up,
  down: Down,
): Difference<Up | Down | "not beyond noise" | "not enough in common"> => {
  const threshold = Z_CHANGE * error;
  const claimed = comparable && Math.abs(delta) > threshold;
  const named = comparable && Math.abs(delta) > Z_CHANGE_NAMED * error;
  const unclaimed = comparable ? "not beyond noise" : "not enough in common";
  const direction = delta > 0 ? up : down;
  return { delta, error, threshold, common, claimed, named, word: claimed ? direction : unclaimed };
};

/** How far a value moved, in either direction; 0 when there is no comparison. */
export const stepOf = ({ delta }: Change | LeanChange): number =>
  delta === INSUFFICIENT ? 0 : Math.abs(delta);

/** A step up from 2 or less, or down from 6 or more, would in part have come by itself. */
const cameBack = (earlier: Ratio, delta: number): boolean =>
  delta > 0 ? earlier.over <= 2 * earlier.under : earlier.over >= 6 * earlier.under;

/**
 * Change of one scale between two occasions. Not claimed unless enough cells were answered on both.
 * Source: docs/scoring.md, "Change".
 */
export const change = (earlierCells: Cells, nowCells: Cells): Change => {
  const common = answeredInAll(earlierCells, nowCells);
  const earlier = scale(tally(earlierCells));
  const now = scale(tally(nowCells));
  if (!earlier.enough || !now.enough) return { ...nothingToCompare(common), partExpected: false };
  const delta = value(difference(meanOf(now), meanOf(earlier)));
  const error = errorOfDifference(earlier.sem, now.sem);
  const comparable = enoughInCommon(now.length, common);
  const found = measured(delta, error, common, comparable, "clearly higher", "clearly lower");
  return { ...found, partExpected: found.claimed && cameBack(meanOf(earlier), delta) };
};

export interface BothSides {
  readonly management: Cells;
  readonly leadership: Cells;
}

/**
 * Change of the lean between two occasions; towards leading is positive. The cells that count in
 * common are those answered on both sides on both occasions. Source: docs/scoring.md, "Change".
 */
export const leanChange = (earlier: BothSides, now: BothSides): LeanChange => {
  const common = answeredInAll(earlier.management, earlier.leadership, now.management, now.leadership);
  const before = {
    management: scale(tally(earlier.management)),
    leadership: scale(tally(earlier.leadership)),
  };
  const after = { management: scale(tally(now.management)), leadership: scale(tally(now.leadership)) };
  if (!before.management.enough || !before.leadership.enough) return nothingToCompare(common);
  if (!after.management.enough || !after.leadership.enough) return nothingToCompare(common);
  const leanBefore = leanOf(before.management, before.leadership);
  const leanAfter = leanOf(after.management, after.leadership);
  const delta = value(difference(leanAfter, leanBefore));
  const error = errorOfDifference(
    errorOfDifference(before.management.sem, before.leadership.sem),
    errorOfDifference(after.management.sem, after.leadership.sem),
  );
  const comparable = enoughInCommon(after.management.length, common);
  return measured(delta, error, common, comparable, "clearly towards leading", "clearly towards running");
};
