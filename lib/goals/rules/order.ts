import { type Day, daysBetween } from "@/lib/format/day";
import { inWords } from "@/lib/format/numbers";
import { capital } from "@/lib/format/words";
import {
  A_GOAL,
  type GoalPlace,
  RESTS_ON,
  type Refusal,
  selfGoalStands,
  stands,
} from "@/lib/goals/rules/facts";
import { ended, stateInWords } from "@/lib/goals/rules/states";

/** Rule 2: two check-ins in the last 28 days, today and the 28th day back included. */
export const ALIVE_DAYS = 28;
export const ALIVE_CHECK_INS = 2;

/** How many of the goal's check-ins fall into the last 28 days, today included; later days do not count. */
export const recentCheckIns = (goal: Pick<GoalPlace, "checkInDates">, today: Day): number =>
  goal.checkInDates.filter((day) => {
    const back = daysBetween(day, today);
    return back >= 0 && back <= ALIVE_DAYS;
  }).length;

/** Whether others may lean on the goal: active or achieved, with two check-ins in the last 28 days. */
export const keptAlive = (goal: GoalPlace, today: Day): boolean =>
  stands(goal) && recentCheckIns(goal, today) >= ALIVE_CHECK_INS;

/** Rule 1: a self goal must be active or achieved while any other goal is active. Null when met or waived. */
export function selfGoalRefusal(goal: GoalPlace, planGoals: readonly GoalPlace[]): Refusal | null {
  if (goal.level === "self" || goal.waived || selfGoalStands(planGoals)) return null;
  return {
    rule: 1,
    reason: "SELF_GOAL_REQUIRED",
    say: "A plan begins with managing yourself, and no self goal is active yet.",
    wayOut: "Start a self goal first. This one waits as a draft.",
  };
}

/**
 * Rule 2: a team goal leans on a self goal, an organization goal on a team or self goal, of the same
 * plan, which stands and has two check-ins in the last 28 days. A paused goal carries nothing new:
 * rule 7 would pause what leans on it again. Null when met or waived.
 */
export function leanRefusal(goal: GoalPlace, planGoals: readonly GoalPlace[], today: Day): Refusal | null {
  if (goal.level === "self" || goal.waived) return null;
  const support = supportOf(goal, planGoals);
  const needed = `${RESTS_ON[goal.level].join(" or ")} goal`;
  if (!support) {
    return {
      rule: 2,
      reason: "LEANS_ON_REQUIRED",
      say: `${A_GOAL[goal.level]} leans on a ${needed}, and this one leans on none yet.`,
      wayOut: `Choose the ${needed} it rests on.`,
    };
  }
  const paused = supportRefusal(support);
  if (paused) return paused;
  const count = recentCheckIns(support, today);
  if (count >= ALIVE_CHECK_INS) return null;
  return {
    rule: 2,
    reason: "TOO_FEW_CHECK_INS",
    say: `${A_GOAL[goal.level]} leans on a ${needed} with two check-ins in 28 days. Yours has ${count === 0 ? "none" : inWords(count)}.`,
    wayOut: moreCheckIns(support, ALIVE_CHECK_INS - count),
  };
}

/** The goal of the plan that `goal` leans on, if it is of a level that can carry it. */
export const supportOf = (goal: GoalPlace, planGoals: readonly GoalPlace[]): GoalPlace | undefined =>
  planGoals.find((other) => other.id === goal.leansOnGoalId && RESTS_ON[goal.level].includes(other.level));

/** `LEANS_ON_REQUIRED` when the goal leaned on is neither active nor achieved, else null. */
export function supportRefusal(support: GoalPlace): Refusal | null {
  if (stands(support)) return null;
  const begun = support.state === "paused";
  const over = ended(support.state);
  return {
    rule: 2,
    reason: "LEANS_ON_REQUIRED",
    say: `The ${support.level} goal it leans on ${stateInWords(support.state)}.`,
    wayOut: over
      ? "Choose another goal it can rest on."
      : `${begun ? "Take that one up again" : "Start that one first"}, or choose another it can rest on.`,
  };
}

function moreCheckIns(support: GoalPlace, missing: number): string {
  if (ended(support.state)) return "That goal has ended: choose an active one.";
  return `${capital(inWords(missing))} more check-in${missing === 1 ? " opens" : "s open"} the way.`;
}
