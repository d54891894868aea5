import type { GoalAttention } from "@/lib/engagements/signals-facts";
import { relativeDay } from "@/lib/format/dates";
import { dayOf, type Now, today } from "@/lib/format/day";
import { rungName } from "@/lib/goals/rules/ladder";

/** Which of several self goals stands for the plan: what is under way before what is over or to come. */
const BEFORE: Record<GoalAttention["state"], number> = {
  active: 0,
  paused: 1,
  achieved: 2,
  proposed: 3,
  draft: 4,
  let_go: 5,
};

/** The self goal to look at first, the later one of two in the same state; null where there is none. */
export function leadingSelfGoal<G extends Pick<GoalAttention, "level" | "state">>(
  goals: readonly G[],
): G | null {
  const own = goals.filter(({ level }) => level === "self");
  return own.toReversed().toSorted((a, b) => BEFORE[a.state] - BEFORE[b.state])[0] ?? null;
}

const STATE: Record<GoalAttention["state"], string> = {
  active: "no check-in yet",
  paused: "paused",
  achieved: "achieved",
  proposed: "proposed",
  draft: "a draft",
  let_go: "let go",
};

/** Where a self goal stands, in a few words: “rung +1, a week ago”, “paused”, “not begun”. */
export function selfGoalInWords(goal: GoalAttention | null, now: Now): string {
  if (!goal) return "not begun";
  const [last] = goal.checkIns;
  return goal.state === "active" && last
    ? `${rungName(last.rung)}, ${relativeDay(dayOf(last.at, now.zone), today(now))}`
    : STATE[goal.state];
}
