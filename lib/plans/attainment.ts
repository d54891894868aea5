/** The assumed correlation between goals, as Kiresuk and Sherman set it. */
export const RHO = 0.3;

/** States of a goal that count: a paused one does not, nor one that has not begun. */
const COUNTED: ReadonlySet<string> = new Set(["active", "achieved", "let_go"]);

/** A goal of the plan, as plain facts: goals stand after plans, so that nothing is imported from there. */
export type AttainmentGoal = {
  readonly state: string;
  /** 1 unless the coachee sets another from 1 to 3; null means 1. */
  readonly weight: number | null;
  /** The rung of the last check-in; null when there was none. */
  readonly lastRung: -2 | -1 | 0 | 1 | 2 | null;
};

export type Attainment = {
  /** 50 when all is as expected; not rounded. */
  readonly t: number;
  /** Over how many goals. */
  readonly goals: number;
};

/**
 * Goal attainment of a plan, private to coachee and coach: T = 50 + 10·Σwx / √((1−ρ)Σw² + ρ(Σw)²) over
 * goals active, achieved or let go with at least one check-in; null when there is none. Throws
 * `RangeError` for a weight outside 1 to 3. Source: docs/plan.md, rule 10 (Kiresuk and Sherman 1968).
 */
export function attainment(goals: readonly AttainmentGoal[]): Attainment | null {
  let weighted = 0;
  let sum = 0;
  let squares = 0;
  let counted = 0;
  for (const { state, weight, lastRung } of goals) {
    if (lastRung === null || !COUNTED.has(state)) continue;
    const w = weight ?? 1;
    if (!(w >= 1 && w <= 3)) throw new RangeError(`A goal weighs from 1 to 3, not ${w}`);
    weighted += w * lastRung;
    sum += w;
    squares += w * w;
    counted += 1;
  }
  if (counted === 0) return null;
  return { t: 50 + (10 * weighted) / Math.sqrt((1 - RHO) * squares + RHO * sum * sum), goals: counted };
}
