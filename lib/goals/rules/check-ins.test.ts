import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween } from "@/lib/format/day";
import { checkInDue, checkInRefusal, rhythmInWords } from "@/lib/goals/rules/check-ins";
import { GOAL_STATES } from "@/lib/goals/rules/facts";
import { back, MONDAY } from "@/tests/support/goal-facts";

const weekly = { state: "active" as const, startedOn: back(56), rhythmDays: null };

describe("rule 8, when a check-in is due", () => {
  it("is weekly by default, on the weekday of the start", () => {
    expect(checkInDue(weekly, back(7), MONDAY)).toEqual({
      state: "due",
      dueOn: MONDAY,
      remindOn: "2026-11-25",
    });
    expect(checkInDue(weekly, back(7), back(1))).toMatchObject({ state: "later", dueOn: MONDAY });
    expect(checkInDue(weekly, MONDAY, MONDAY)).toMatchObject({ state: "later", dueOn: "2026-11-30" });
  });

  it("comes first one rhythm after the start", () => {
    const fresh = { ...weekly, startedOn: MONDAY };
    expect(checkInDue(fresh, null, MONDAY)).toMatchObject({ state: "later", dueOn: "2026-11-30" });
    expect(checkInDue(fresh, MONDAY, MONDAY)).toMatchObject({ state: "later", dueOn: "2026-11-30" });
  });

  it("says “pick up here” once a whole round was missed", () => {
    const on = (days: number) => checkInDue(weekly, back(7), addDays(MONDAY, days))?.state;
    expect([-1, 0, 1, 6, 7, 60].map(on)).toEqual([
      "later",
      "due",
      "due",
      "due",
      "pick_up_here",
      "pick_up_here",
    ]);
  });

  it.each([
    ["Saturday, for Monday", "2026-11-21", "2026-11-30"],
    ["Friday, for Monday", "2026-11-20", "2026-11-30"],
    ["Thursday, for the Monday before", "2026-11-19", "2026-11-23"],
    ["Wednesday, for the Monday before", "2026-11-18", "2026-11-23"],
  ])("counts a check-in for the due day nearest to it: %s", (_, last, dueOn) => {
    expect(checkInDue(weekly, last, "2026-11-21")?.dueOn).toBe(dueOn);
  });

  it("reminds once, on the second day after, or the first when it is daily", () => {
    const daily = { ...weekly, rhythmDays: 1 };
    expect(checkInDue(daily, back(1), MONDAY)).toEqual({
      state: "due",
      dueOn: MONDAY,
      remindOn: "2026-11-24",
    });
  });

  it("asks nothing of a goal that is not active", () => {
    const asked = GOAL_STATES.filter((state) => checkInDue({ ...weekly, state }, null, MONDAY) !== null);
    const taken = GOAL_STATES.filter((state) => checkInRefusal({ state }) === null);
    expect(asked).toEqual(["active"]);
    expect(taken).toEqual(["active"]);
    expect(checkInRefusal({ state: "paused" })).toMatchObject({
      reason: "WRONG_STATE",
      say: "This goal is paused.",
      wayOut: "Take it up again, then check in.",
    });
  });

  it("keeps to the days of the rhythm, and never asks twice within half of it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.nat(200), (rhythmDays, after) => {
        const goal = { ...weekly, rhythmDays };
        const last = addDays(goal.startedOn, after);
        const dueOn = checkInDue(goal, last, last)?.dueOn ?? "";
        expect(daysBetween(goal.startedOn, dueOn) % rhythmDays).toBe(0);
        expect(daysBetween(last, dueOn)).toBeGreaterThanOrEqual(rhythmDays / 2);
        expect(daysBetween(last, dueOn)).toBeLessThanOrEqual(1.5 * rhythmDays);
      }),
    );
  });
});

it("puts the rhythm in words", () => {
  const words = (rhythmDays: number | null) => rhythmInWords({ startedOn: MONDAY, rhythmDays });
  expect([null, 7, 1, 3, 14, 21, 28].map(words)).toEqual([
    "on Mondays",
    "on Mondays",
    "every day",
    "every three days",
    "on every second Monday",
    "on every third Monday",
    "on every fourth Monday",
  ]);
});
