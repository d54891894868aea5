import { inWords } from "@/lib/format/numbers";
import { type GoalPlace, type Refusal, selfGoalStands, written } from "@/lib/goals/rules/facts";
import { moveRefusal } from "@/lib/goals/rules/states";

/**
 * Rule 9: what keeps a goal from being let go, empty when nothing does. It asks for one line of lesson.
 * Rule 1 holds here too, without the grace a pause has: the last self goal goes after the goals that
 * need one.
 */
export function letGoRefusals(
  goal: GoalPlace,
  planGoals: readonly GoalPlace[],
  lesson: string | null,
): Refusal[] {
  return [
    moveRefusal(goal.state, "let_go"),
    lastSelfGoalRefusal(goal, planGoals),
    lessonRefusal(lesson),
  ].filter((refusal) => refusal !== null);
}

/** What keeps a goal from being marked as achieved: its state only. An achieved self goal still carries others. */
export const achieveRefusals = (goal: Pick<GoalPlace, "state">): Refusal[] =>
  [moveRefusal(goal.state, "achieved")].filter((refusal) => refusal !== null);

function lastSelfGoalRefusal(goal: GoalPlace, planGoals: readonly GoalPlace[]): Refusal | null {
  if (goal.level !== "self" || selfGoalStands(planGoals, goal.id)) return null;
  const others = planGoals.filter(
    (other) => other.level !== "self" && other.state === "active" && !other.waived,
  ).length;
  if (others === 0) return null;
  return {
    rule: 1,
    reason: "SELF_GOAL_REQUIRED",
    say: `This is your only self goal, and ${others === 1 ? "one other goal is" : `${inWords(others)} other goals are`} active.`,
    wayOut: "Start another self goal first, or pause what is active.",
  };
}

function lessonRefusal(lesson: string | null): Refusal | null {
  if (written(lesson)) return null;
  return {
    rule: 9,
    reason: "LESSON_REQUIRED",
    say: "You let this goal go. What did you learn?",
    wayOut: "One line is enough. It stays with the goal.",
  };
}
