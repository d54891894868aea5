import { CONTRASTS, type Contrast, SIDES, type Side } from "@/lib/instrument/framework";
import { INSUFFICIENT } from "@/lib/scoring/constants";
import type { ScoredGap } from "@/lib/scoring/gap";
import type { Result } from "@/lib/scoring/result";

export interface RankedGap {
  readonly contrast: Contrast;
  readonly side: Side;
  readonly gap: ScoredGap;
}

/** Every gap that can be scored, the widest first; equal ones keep the published order. */
export const rankedGaps = ({ contrasts }: Result): readonly RankedGap[] =>
  CONTRASTS.flatMap((contrast) =>
    SIDES.flatMap((side) => {
      const gap = contrasts[contrast].gaps[side];
      return gap.gap === INSUFFICIENT ? [] : [{ contrast, side, gap }];
    }),
  ).sort((a, b) => Math.abs(b.gap.gap) - Math.abs(a.gap.gap));
