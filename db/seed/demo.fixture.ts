import { dayOf } from "@/lib/format/day";
import type { GoalFacts } from "@/lib/goals/rules/facts";
import { ZONE } from "./clock";
import { type Demo, demoOf } from "./demo";
import type { Rows } from "./rows";

/** The demo as it is made on a Monday morning, for the tests that read it. */
export const now = new Date("2026-11-23T08:15:00Z");
export const demo = demoOf(now, "a hash");
export const [aldermoor, brightwater] = demo.organizations.map(({ id }) => id) as [string, string];

export const own = <T extends { organizationId: string }>(all: readonly T[], organizationId: string) =>
  all.filter((row) => row.organizationId === organizationId);

export type Goal = Rows["goal"][number];
export const dayOn = (at: Date) => dayOf(at, ZONE);

/** The plans of one making of the demo, as they stood on any day. */
export function plansOf({ rows }: Demo) {
  const goalsOfPlan = new Map<string, Goal[]>();
  for (const goal of rows.goal) goalsOfPlan.set(goal.planId, [...(goalsOfPlan.get(goal.planId) ?? []), goal]);
  const daysOf = new Map<string, string[]>();
  for (const { goalId, createdAt } of rows.checkIn)
    daysOf.set(goalId, [...(daysOf.get(goalId) ?? []), dayOn(createdAt!)]);
  const checkInsOf = ({ id }: Goal) => daysOf.get(id) ?? [];

  /** The goal as it stood on a day: what happened later has not happened. */
  const factsOn = (goal: Goal, day: string): GoalFacts => {
    const since = (at: Date | null | undefined) => at != null && dayOn(at) <= day;
    const state = since(goal.endedAt)
      ? goal.state
      : since(goal.pausedAt)
        ? "paused"
        : since(goal.startedAt)
          ? "active"
          : since(goal.proposedAt)
            ? "proposed"
            : "draft";
    return {
      ...(goal as unknown as GoalFacts),
      state,
      waived: false,
      pausedOn: state === "paused" ? dayOn(goal.pausedAt!) : null,
      checkInDates: checkInsOf(goal).filter((at) => at <= day),
    };
  };
  return { goalsOfPlan, checkInsOf, factsOn, started: rows.goal.filter(({ startedAt }) => startedAt) };
}
