import type { Day } from "@/lib/format/day";
import { dateRefusal, incompleteRefusal, type SideName } from "@/lib/goals/rules/completeness";
import type { GoalFacts, GoalPlace, GoalState, Refusal } from "@/lib/goals/rules/facts";
import { limitRefusals } from "@/lib/goals/rules/limits";
import { leanRefusal, selfGoalRefusal } from "@/lib/goals/rules/order";
import { wrongState } from "@/lib/goals/rules/states";

const present = (refusal: Refusal | null): refusal is Refusal => refusal !== null;

function stateRefusal(state: GoalState): Refusal | null {
  if (state === "draft" || state === "proposed") return null;
  return wrongState(
    state,
    state === "paused" ? "Take it up again instead." : "Only a draft or a proposal starts.",
  );
}

/**
 * Everything that keeps a goal from starting today, in the order of the rules (state, 1, 2, 4, 5),
 * empty when it may start. `planGoals` are all goals of the plan; the goal itself may be among them.
 * `today` is the coachee's day. A draft is judged as if it were proposed: proposing is always free.
 * A paused goal is taken up again instead (`resumeRefusals`).
 */
export function startRefusals(
  goal: GoalFacts,
  planGoals: readonly GoalPlace[],
  today: Day,
  sideName?: SideName,
): Refusal[] {
  return [
    stateRefusal(goal.state),
    selfGoalRefusal(goal, planGoals),
    leanRefusal(goal, planGoals, today),
    ...limitRefusals(goal, planGoals),
    incompleteRefusal(goal, sideName),
    dateRefusal(goal.dueOn, today),
  ].filter(present);
}
