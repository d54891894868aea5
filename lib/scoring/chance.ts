import { CONTRASTS, LEVELS, SIDES } from "@/lib/instrument/framework";
import type { Change, LeanChange } from "@/lib/scoring/change";
import type { Changes, PairChange } from "@/lib/scoring/compare";
import {
  CHANGES_PER_CHANCE_CLAIM,
  GAPS_PER_CHANCE_CLAIM,
  INSUFFICIENT,
  LEANS_PER_CHANCE_CLAIM,
} from "@/lib/scoring/constants";
import { isComparable } from "@/lib/scoring/pair";
import type { Result } from "@/lib/scoring/result";

/** One kind of claim: how many could have been made, how many were, and how many chance alone makes. */
export interface ChanceCount {
  readonly scored: number;
  readonly claimed: number;
  /** Claims to be expected if nothing were behind any of them; a count, not rounded. */
  readonly byChance: number;
}

const count = (claims: readonly boolean[], perChanceClaim: number): ChanceCount => ({
  scored: claims.length,
  claimed: claims.filter(Boolean).length,
  byChance: claims.length / perChanceClaim,
});

/** The leans of the eight contrasts, the three levels and the whole, as far as they could be claimed. */
export const leansByChance = ({ contrasts, levels, overall }: Result): ChanceCount => {
  const pairs = [
    ...CONTRASTS.map((each) => contrasts[each].pair),
    ...LEVELS.map((each) => levels[each]),
    overall,
  ];
  return count(
    pairs.filter(isComparable).map((pair) => pair.leanClaimed),
    LEANS_PER_CHANCE_CLAIM,
  );
};

/** The gaps of the sixteen sides, as far as they could be scored. */
export const gapsByChance = ({ contrasts }: Result): ChanceCount => {
  const gaps = CONTRASTS.flatMap((each) => SIDES.map((side) => contrasts[each].gaps[side]));
  return count(
    gaps.filter((each) => each.gap !== INSUFFICIENT).map((each) => each.gapClaimed),
    GAPS_PER_CHANCE_CLAIM,
  );
};

const couldChange = ({ word }: Change | LeanChange): boolean =>
  word !== "no comparison" && word !== "not enough in common";

const allPairs = ({ contrasts, levels, overall }: Changes): readonly PairChange[] => [
  ...CONTRASTS.map((each) => contrasts[each]),
  ...LEVELS.map((each) => levels[each]),
  overall,
];

/** The changes of the sixteen sides, the six sides of levels and the two whole sides. */
export const changesByChance = (changes: Changes): ChanceCount =>
  count(
    allPairs(changes)
      .flatMap((each): readonly Change[] => [each.management, each.leadership])
      .filter(couldChange)
      .map((each) => each.claimed),
    CHANGES_PER_CHANCE_CLAIM,
  );

/** The changes of lean; count them too wherever they are shown. */
export const leanChangesByChance = (changes: Changes): ChanceCount =>
  count(
    allPairs(changes)
      .map((each) => each.lean)
      .filter(couldChange)
      .map((each) => each.claimed),
    CHANGES_PER_CHANCE_CLAIM,
  );

/** Several kinds of claim in one count. The expected counts add up even though the scales share answers. */
export const together = (counts: readonly ChanceCount[]): ChanceCount =>
  counts.reduce(
    (sum, each) => ({
      scored: sum.scored + each.scored,
      claimed: sum.claimed + each.claimed,
      byChance: sum.byChance + each.byChance,
    }),
    { scored: 0, claimed: 0, byChance: 0 },
  );
