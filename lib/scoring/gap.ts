import type { Answer } from "@/lib/instrument/framework";
import { isAnswered } from "@/lib/scoring/cells";
import { errorOfDifference, neededSem } from "@/lib/scoring/certainty";
import { INSUFFICIENT, type Insufficient, Z_GAP, Z_GAP_NAMED } from "@/lib/scoring/constants";
import { meanOf, type Scale } from "@/lib/scoring/means";
import { difference, value } from "@/lib/scoring/ratio";

export type GapWord =
  | "below needed"
  | "above needed"
  | "near what is needed"
  | "not enough answered"
  | "need not answered";

export interface ScoredGap {
  /** The "needed" answer, 1 to 7. */
  readonly needed: number;
  /** Now less needed, −6 to 6: below 0 is under-use, above 0 over-use. */
  readonly gap: number;
  readonly gapError: number;
  /** A gap is claimed in words only beyond this. */
  readonly gapThreshold: number;
  readonly gapClaimed: boolean;
  /** Whether a headline may name the gap. */
  readonly gapNamed: boolean;
  readonly gapWord: "below needed" | "above needed" | "near what is needed";
}

export interface NoGap {
  readonly needed: number | Insufficient;
  readonly gap: Insufficient;
  readonly gapError: Insufficient;
  readonly gapThreshold: Insufficient;
  readonly gapClaimed: false;
  readonly gapNamed: false;
  readonly gapWord: "not enough answered" | "need not answered";
}

export type Gap = ScoredGap | NoGap;

const noGap = (needed: NoGap["needed"], gapWord: NoGap["gapWord"]): NoGap => ({
  needed,
  gap: INSUFFICIENT,
  gapError: INSUFFICIENT,
  gapThreshold: INSUFFICIENT,
  gapClaimed: false,
  gapNamed: false,
  gapWord,
});

/**
 * Now beside needed, for one side of a contrast. A need that was left out or is not part of the
 * person's work makes no gap; it is never read as 1. Source: docs/scoring.md, "Gap".
 */
export const gapTo = (now: Scale, neededAnswer: Answer | undefined): Gap => {
  if (!isAnswered(neededAnswer)) return noGap(INSUFFICIENT, "need not answered");
  if (!now.enough) return noGap(neededAnswer, "not enough answered");
  const gap = value(difference(meanOf(now), { over: neededAnswer, under: 1 }));
  const gapError = errorOfDifference(now.sem, neededSem());
  const gapThreshold = Z_GAP * gapError;
  const gapClaimed = Math.abs(gap) > gapThreshold;
  const direction = gap < 0 ? "below needed" : "above needed";
  return {
    needed: neededAnswer,
    gap,
    gapError,
    gapThreshold,
    gapClaimed,
    gapNamed: Math.abs(gap) > Z_GAP_NAMED * gapError,
    gapWord: gapClaimed ? direction : "near what is needed",
  };
};
