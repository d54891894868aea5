import { type Now, today } from "@/lib/format/day";
import { factsOf, type GoalRecord } from "@/lib/goals/rules/attention";
import { GRACE_DAYS, goalsToPause } from "@/lib/goals/rules/pausing";

const DAY = 86_400_000;

/**
 * The goals of one plan as rule 7 leaves them at `now`, in the order given: what should have paused is
 * paused, since the moment its grace ran out. Nothing runs at that moment; the next reader sees it, and
 * the next mutation stores it.
 */
export function standing<G extends GoalRecord>(goals: readonly G[], now: Now): G[] {
  const due = new Set(
    goalsToPause(
      goals.map((goal) => factsOf(goal, now.zone)),
      today(now),
    ),
  );
  if (due.size === 0) return [...goals];
  const since = goals
    .flatMap(({ level, state, pausedAt }) =>
      level === "self" && state === "paused" && pausedAt ? [pausedAt.getTime()] : [],
    )
    .reduce((latest, at) => Math.max(latest, at));
  const pausedAt = new Date(since + GRACE_DAYS * DAY);
  return goals.map((goal) => (due.has(goal.id) ? { ...goal, state: "paused", pausedAt } : goal));
}
