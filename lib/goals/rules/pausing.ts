import { addDays, type Day, daysBetween } from "@/lib/format/day";
import { inWords } from "@/lib/format/numbers";
import { type GoalPlace, type Refusal, selfGoalStands } from "@/lib/goals/rules/facts";
import { limitRefusals } from "@/lib/goals/rules/limits";
import { selfGoalRefusal, supportOf, supportRefusal } from "@/lib/goals/rules/order";
import { wrongState } from "@/lib/goals/rules/states";

/** Rule 7: how long other goals stay active while no self goal is. */
export const GRACE_DAYS = 14;

/** Said before a pause; never a refusal. */
export type PauseWarning = { readonly say: string; readonly wayOut: string };

/** Rule 7: the warning before the only self goal is paused; null when another one stands, or for other levels. */
export function pauseWarning(goal: GoalPlace, planGoals: readonly GoalPlace[]): PauseWarning | null {
  if (goal.level !== "self" || goal.state !== "active" || selfGoalStands(planGoals, goal.id)) return null;
  const count = restingOnSelf(planGoals).length;
  return {
    say:
      count === 0
        ? "This is your only self goal. Until it is active again, no other goal can start."
        : `This is your only self goal. In 14 days ${whatPauses(count)} too.`,
    wayOut: "Take it up again at any time, or start another self goal.",
  };
}

/** “the goal that leans on it pauses”, “the two goals that lean on it pause”. */
export const whatPauses = (count: number): string =>
  count === 1 ? "the goal that leans on it pauses" : `the ${inWords(count)} goals that lean on it pause`;

/**
 * Rule 7 for a plan in which no self goal is active or achieved and at least one is paused: since when
 * (the day the last of them was paused), the day the others pause, and which. Otherwise null.
 */
export function selfGoalPaused(
  goals: readonly GoalPlace[],
): { readonly pausedOn: Day; readonly pausesOn: Day; readonly leaning: readonly GoalPlace[] } | null {
  if (selfGoalStands(goals)) return null;
  const days = goals.flatMap((goal) =>
    goal.level === "self" && goal.state === "paused" && goal.pausedOn ? [goal.pausedOn] : [],
  );
  const pausedOn = days.sort().at(-1);
  if (pausedOn === undefined) return null;
  return { pausedOn, pausesOn: addDays(pausedOn, GRACE_DAYS), leaning: restingOnSelf(goals) };
}

/** Rule 7: ids of the active goals that pause today or should have paused before, in the order given. */
export function goalsToPause(goals: readonly GoalPlace[], today: Day): string[] {
  const paused = selfGoalPaused(goals);
  if (!paused || daysBetween(paused.pausesOn, today) < 0) return [];
  return paused.leaning.map((goal) => goal.id);
}

/** What keeps a paused goal from being taken up again: its state, rules 1 and 4, and what it leans on being paused. */
export function resumeRefusals(goal: GoalPlace, planGoals: readonly GoalPlace[]): Refusal[] {
  const support = goal.waived ? undefined : supportOf(goal, planGoals);
  return [
    goal.state === "paused" ? null : wrongState(goal.state, "Only a paused goal is taken up again."),
    selfGoalRefusal(goal, planGoals),
    support ? supportRefusal(support) : null,
    ...limitRefusals(goal, planGoals),
  ].filter((refusal) => refusal !== null);
}

/**
 * The active goals that need a self goal: every one that was not started under a waiver (rule 1), and
 * of the waived those that lean on a self goal, directly or through a team goal (rule 7).
 */
function restingOnSelf(goals: readonly GoalPlace[]): GoalPlace[] {
  const leansOnSelf = (goal: GoalPlace): boolean => {
    const support = supportOf(goal, goals);
    return support !== undefined && (support.level === "self" || leansOnSelf(support));
  };
  return goals.filter(
    (goal) => goal.level !== "self" && goal.state === "active" && (!goal.waived || leansOnSelf(goal)),
  );
}
