import { inWords } from "@/lib/format/numbers";
import { capital } from "@/lib/format/words";
import type { GoalPlace, Refusal } from "@/lib/goals/rules/facts";

/** Rule 4. */
export const MOST_ACTIVE = 3;
export const MOST_ACTIVE_ORGANIZATION = 1;

/** Rule 4: at most three active goals, at most one of them at organization level. Both refusals, or none. */
export function limitRefusals(goal: GoalPlace, planGoals: readonly GoalPlace[]): Refusal[] {
  const active = planGoals.filter((other) => other.state === "active" && other.id !== goal.id);
  const refusals: Refusal[] = [];
  if (active.length >= MOST_ACTIVE) {
    refusals.push({
      rule: 4,
      reason: "TOO_MANY_ACTIVE",
      say: `${capital(inWords(active.length))} goals are active, and three are the most at one time.`,
      wayOut: "Pause one or end one first. This one waits as it is.",
    });
  }
  const organization = active.filter((other) => other.level === "organization").length;
  if (goal.level === "organization" && organization >= MOST_ACTIVE_ORGANIZATION) {
    refusals.push({
      rule: 4,
      reason: "TOO_MANY_ORGANIZATION_GOALS",
      say: "An organization goal is active, and one is the most at one time.",
      wayOut: "Pause it or end it first. This one waits as it is.",
    });
  }
  return refusals;
}
