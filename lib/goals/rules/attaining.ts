import { counted, whole } from "@/lib/format/numbers";
import { capital } from "@/lib/format/words";
import type { GoalRecord } from "@/lib/goals/rules/attention";
import { attainment } from "@/lib/plans/attainment";

/** How far the goals of a plan are reached, in a number and in words. */
export interface Attaining {
  /** To one decimal; null until there is a check-in. */
  readonly value: number | null;
  readonly goals: number;
  readonly say: string;
}

/** Product rule 4.10 over the goals of one plan, in words: 50 is as expected, above is more. */
export function attainmentOf(
  goals: readonly (Pick<GoalRecord, "state" | "checkIns"> & { readonly weight: number })[],
): Attaining {
  const found = attainment(
    goals.map(({ state, weight, checkIns }) => ({ state, weight, lastRung: checkIns[0]?.rung ?? null })),
  );
  if (!found)
    return { value: null, goals: 0, say: "No number yet: it is worked out from the first check-in on." };
  const value = Math.round(found.t * 10) / 10;
  const over = capital(`${counted(found.goals, "goal")} ${found.goals === 1 ? "counts" : "count"}`);
  return { value, goals: found.goals, say: `${level(value)} ${over}; 50 is as expected.` };
}

function level(value: number): string {
  const shown = whole(value);
  if (shown === "50") return "All in all as expected: 50.";
  return value > 50 ? `All in all more than expected: ${shown}.` : `All in all less than expected: ${shown}.`;
}
