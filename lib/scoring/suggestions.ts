import { CONTRASTS, type Contrast, type Level, partner, SIDES, type Side } from "@/lib/instrument/framework";
import { INSUFFICIENT } from "@/lib/scoring/constants";
import { meanOf } from "@/lib/scoring/means";
import { type Ratio, value } from "@/lib/scoring/ratio";
import type { Result } from "@/lib/scoring/result";

export interface OverUse {
  readonly side: Side;
  /** Above 0. */
  readonly gap: number;
}

/** A side to grow, with everything its reason rests on. */
export interface Suggestion {
  readonly contrast: Contrast;
  readonly side: Side;
  /** A plan begins with managing oneself, so a suggestion does too. */
  readonly level: Extract<Level, "self">;
  readonly now: number;
  readonly needed: number;
  /** Below 0. */
  readonly gap: number;
  /** `(needed − 1) / 6`, 0 to 1. */
  readonly importance: number;
  /** Gap × importance as an amount, above 0; the order rests on it. */
  readonly pull: number;
  readonly beyondNoise: boolean;
  /** Whether a headline may name the gap. */
  readonly named: boolean;
  /** The partner side, if it is used above its need beyond noise. Never a goal to do less. */
  readonly overUsedPartner: OverUse | null;
}

const overUse = (result: Result, contrast: Contrast, side: Side): OverUse | null => {
  const gap = result.contrasts[contrast].gaps[side];
  return gap.gapWord === "above needed" ? { side, gap: gap.gap } : null;
};

const suggestion = (result: Result, contrast: Contrast, side: Side): Suggestion | null => {
  const { pair, gaps } = result.contrasts[contrast];
  const now = pair[side];
  const gap = gaps[side];
  if (gap.gap === INSUFFICIENT || gap.gap >= 0) return null;
  // One division of integers, so that equal pulls are equal to the bit and the next rule decides.
  const pull: Ratio = { over: (gap.needed * now.n - now.sum) * (gap.needed - 1), under: 6 * now.n };
  return {
    contrast,
    side,
    level: "self",
    now: value(meanOf(now)),
    needed: gap.needed,
    gap: gap.gap,
    importance: (gap.needed - 1) / 6,
    pull: value(pull),
    beyondNoise: gap.gapClaimed,
    named: gap.gapNamed,
    overUsedPartner: overUse(result, contrast, partner(side)),
  };
};

/** Beyond noise first, then the stronger pull, then the more over-used partner. */
const byWeight = (a: Suggestion, b: Suggestion): number =>
  Number(b.beyondNoise) - Number(a.beyondNoise) ||
  b.pull - a.pull ||
  (b.overUsedPartner?.gap ?? 0) - (a.overUsedPartner?.gap ?? 0);

/**
 * Every side whose use is below its need, the strongest reason first; what is left equal keeps the
 * published order, management before leadership (product rule 4.11). Empty when no side is below.
 * The coachee chooses; any other side may be chosen too.
 */
export const suggest = (result: Result): readonly Suggestion[] =>
  CONTRASTS.flatMap((contrast) => SIDES.map((side) => suggestion(result, contrast, side)))
    .filter((each) => each !== null)
    .sort(byWeight);
