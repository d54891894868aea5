import { describe, expect, it } from "vitest";
import { nextStep } from "@/lib/engagements/next-step";
import { signals } from "@/lib/engagements/signals";
import { factsOf, type GoalRecord, planAttention } from "@/lib/goals/rules/attention";
import { ago, checkIn, coachee, now } from "@/tests/support/coachee-facts";
import { back, goalFacts, MONDAY, selfGoal } from "@/tests/support/goal-facts";

const record = (change: Partial<GoalRecord> = {}): GoalRecord => {
  const { pausedOn, checkInDates, ...text } = goalFacts();
  const moments = { proposedAt: ago(5), startedAt: null, pausedAt: null, endedAt: null };
  return { ...text, ...moments, checkIns: [], coachWroteAt: null, ...change };
};
const self = (change: Partial<GoalRecord> = {}): GoalRecord => {
  const { pausedOn, checkInDates, ...text } = selfGoal();
  return record({ ...text, startedAt: ago(56), checkIns: [checkIn(7), checkIn(14)], ...change });
};

describe("the facts of a stored goal", () => {
  it("turns moments into days of the zone", () => {
    const late = new Date("2026-11-22T23:30:00Z");
    const goal = self({ state: "paused", pausedAt: late, checkIns: [checkIn(0, { at: late })] });
    expect(factsOf(goal, "Europe/Copenhagen")).toMatchObject({ pausedOn: MONDAY, checkInDates: [MONDAY] });
    expect(factsOf(goal, "UTC")).toMatchObject({ pausedOn: back(1), checkInDates: [back(1)] });
    expect(factsOf({ ...goal, state: "active" }, "UTC").pausedOn).toBeNull();
    expect(factsOf(self(), "UTC")).not.toHaveProperty("checkIns");
  });
});

describe("what attention needs of a plan", () => {
  it("asks for a check-in on the rhythm’s day, in the rhythm’s words", () => {
    const { goals, selfGoalPaused } = planAttention([self()], now);
    expect(selfGoalPaused).toBeNull();
    expect(goals[0]).toMatchObject({ due: { state: "due", dueOn: MONDAY }, rhythm: "on Mondays", unmet: [] });
    expect(nextStep({ ...coachee({ goals }), coach: "Tomasz" }, now).say).toBe(
      "Say where you stood on your ladder this week.",
    );
  });

  it("carries what is missing, with the names of the sides, to the coachee’s home", () => {
    const fresh = self({ checkIns: [checkIn(0), checkIn(7)] });
    const plan = planAttention([fresh, record({ keepNote: "" })], now, () => "keeping control");
    expect(nextStep({ ...coachee(plan), coach: "Tomasz" }, now)).toMatchObject({
      say: "Finish your team goal.",
      why: "One thing is missing before this goal can start. The first: say what of keeping control must not be lost.",
    });
  });

  it("carries a start that comes too early to the coach", () => {
    const plan = planAttention([self({ checkIns: [checkIn(6), checkIn(30)] }), record()], now);
    expect(plan.goals[1]).toMatchObject({ supportCheckIns: 1, unmet: [{ reason: "TOO_FEW_CHECK_INS" }] });
    expect(signals(coachee(plan), now)[0]?.say).toBe(
      "Wants to start a team goal on a self goal with one check-in in 28 days.",
    );
  });

  it("carries a paused self goal to both", () => {
    const plan = planAttention(
      [self({ state: "paused", pausedAt: ago(9) }), record({ state: "active", startedAt: ago(20) })],
      now,
    );
    expect(plan.selfGoalPaused).toEqual({ pausedOn: back(9), pausesOn: back(-5), leaning: 1 });
    expect(plan.goals[1]?.unmet).toEqual([]);
    expect(signals(coachee(plan), now).find(({ kind }) => kind === "self_goal_paused")?.context).toBe(
      "In five days the goal that leans on it pauses too.",
    );
  });
});
