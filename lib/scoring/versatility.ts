import { FEWEST, INSUFFICIENT, type Scored } from "@/lib/scoring/constants";
import type { Gap } from "@/lib/scoring/gap";
import { rootOfSquares } from "@/lib/scoring/ratio";

/** The widest gap this need allows: always 3 or more, so nothing is ever divided by 0. */
const widest = (needed: number): number => Math.max(needed - 1, 7 - needed);

/**
 * `V = 1 − √(g_M² + g_L²) / √(d_M² + d_L²)`, 0 to 1: how near use is to need in one contrast. For a
 * person's own use over time, never to rank people. Source: docs/scoring.md, "Versatility".
 */
export const versatility = (management: Gap, leadership: Gap): Scored => {
  if (management.gap === INSUFFICIENT || leadership.gap === INSUFFICIENT) return INSUFFICIENT;
  const apart = rootOfSquares(management.gap, leadership.gap);
  return 1 - apart / rootOfSquares(widest(management.needed), widest(leadership.needed));
};

export interface OverallVersatility {
  /** Mean over the scorable contrasts, or too few of them. */
  readonly versatility: Scored;
  /** How many contrasts it rests on, 0 to 8. */
  readonly scorableContrasts: number;
}

/** The mean over contrasts, in their published order, if at least 6 of the 8 can be scored. */
export const overallVersatility = (contrasts: readonly Scored[]): OverallVersatility => {
  const scorable = contrasts.filter((each) => each !== INSUFFICIENT);
  const scorableContrasts = scorable.length;
  if (scorableContrasts < FEWEST[8]) return { versatility: INSUFFICIENT, scorableContrasts };
  const sum = scorable.reduce((total, each) => total + each, 0);
  return { versatility: sum / scorableContrasts, scorableContrasts };
};
