import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { GoalPlace } from "@/lib/goals/rules/facts";
import { gate } from "@/lib/goals/rules/gate";
import { limitRefusals } from "@/lib/goals/rules/limits";
import { leanRefusal, selfGoalRefusal } from "@/lib/goals/rules/order";
import { anyPlan, back, goalFacts, MONDAY, selfGoal } from "@/tests/support/goal-facts";

const team = goalFacts();
const at = (level: GoalPlace["level"], ...goals: GoalPlace[]) =>
  gate(goals, MONDAY).find((one) => one.level === level);

describe("the gate", () => {
  it("stands in three stations", () => {
    expect(gate([], MONDAY)).toEqual([
      {
        level: "self",
        state: "nothing_yet",
        sentence: "Nothing yet. Begin here, with one goal about managing yourself.",
        glance: "Nothing yet. Begin here, with one goal about managing yourself.",
      },
      {
        level: "team",
        state: "nothing_yet",
        sentence:
          "Not yet. A goal here needs a self goal to lean on, with two check-ins in 28 days. You may draft one at any time.",
        glance: "Nothing yet. A goal here rests on a self goal that is kept alive.",
      },
      {
        level: "organization",
        state: "nothing_yet",
        sentence:
          "Not yet. A goal here needs a team or self goal to lean on, with two check-ins in 28 days. You may draft one at any time.",
        glance: "Nothing yet. A goal here rests on a team or self goal that is kept alive.",
      },
    ]);
  });

  it("opens with a self goal that is kept alive", () => {
    expect(at("self", selfGoal(), team)).toMatchObject({
      state: "open",
      sentence: "One goal is active. That opens the way for the others.",
    });
    expect(at("team", selfGoal(), team)).toEqual({
      level: "team",
      state: "open",
      sentence: "Open. Your self goal has four check-ins in the last 28 days; two are enough.",
      glance: "Proposed. The way is open: your self goal has four check-ins in the last 28 days.",
    });
    expect(at("organization", selfGoal())).toMatchObject({
      state: "open",
      glance: "Nothing yet. The way is open: your self goal has four check-ins in the last 28 days.",
    });
  });

  it("waits while there are too few check-ins", () => {
    const one = selfGoal({ checkInDates: [back(6)] });
    expect(at("team", one, team)).toEqual({
      level: "team",
      state: "waiting",
      sentence: "A team goal leans on a self goal with two check-ins in 28 days. Yours has one.",
      glance: "Proposed. Not yet open: your self goal has one check-in in the last 28 days; two are needed.",
    });
    expect(at("organization", selfGoal({ checkInDates: [] }))?.sentence).toBe(
      "An organization goal leans on a team or self goal with two check-ins in 28 days. Yours has none.",
    );
    expect(at("team", one, selfGoal({ id: "b", checkInDates: [back(40)] }), team)?.glance).toBe(
      "Proposed. Not yet open: one of your self goals has one check-in in the last 28 days; two are needed.",
    );
  });

  it("tells a self goal that is paused, ended or not started from none", () => {
    const paused = selfGoal({ state: "paused", pausedOn: back(9) });
    expect(at("self", paused, goalFacts({ state: "active" }))).toMatchObject({
      state: "waiting",
      sentence:
        "Paused. Take it up again whenever you like. In five days the goal that leans on it pauses too.",
    });
    expect(at("self", paused)?.sentence).toBe(
      "Paused. Take it up again whenever you like. No other goal can start until then.",
    );
    expect(at("self", selfGoal({ state: "achieved" }))).toMatchObject({
      state: "open",
      sentence: "One goal is achieved. That keeps the way open for the others.",
    });
    expect(at("self", selfGoal({ state: "draft" }))).toMatchObject({
      state: "waiting",
      sentence: "Not started yet. Once it is active, the way opens for the others.",
    });
    expect(at("self", selfGoal({ state: "let_go" }))?.state).toBe("nothing_yet");
    expect(at("team", paused, team)).toMatchObject({
      state: "waiting",
      glance: "Proposed. Not yet open: it rests on a self goal that is kept alive.",
    });
  });

  it("says when three are enough, and when the order was waived", () => {
    const three = [selfGoal(), selfGoal({ id: "b" }), goalFacts({ id: "c", state: "active" })];
    expect(at("team", ...three)).toMatchObject({
      state: "open",
      sentence: "One goal is active.",
      glance: "Active.",
    });
    expect(at("organization", ...three)).toMatchObject({
      state: "waiting",
      sentence: "Not yet: three goals are active, and three are the most at one time.",
    });
    expect(at("team", { ...team, waived: true })).toMatchObject({
      state: "open",
      sentence: "Open for one goal: you and your coach waived the order for it.",
    });
    expect(at("self", ...three)?.sentence).toBe("Two goals are active. That opens the way for the others.");
  });

  it("is open exactly where a goal is active or could start, in any plan", () => {
    fc.assert(
      fc.property(anyPlan, fc.constantFrom("team" as const, "organization" as const), (plan, level) => {
        const own = plan.filter((goal) => goal.level === level);
        const ready = own.filter((goal) => goal.waived && !["achieved", "let_go"].includes(goal.state));
        const fresh = plan.map((goal) => goalFacts({ id: "fresh", level, leansOnGoalId: goal.id }));
        const possible = [...ready, ...fresh].some(
          (goal) =>
            !selfGoalRefusal(goal, plan) &&
            !leanRefusal(goal, plan, MONDAY) &&
            limitRefusals(goal, plan).length === 0,
        );
        const open = own.some((goal) => goal.state === "active") || possible;
        expect(at(level, ...plan)?.state === "open").toBe(open);
      }),
      { numRuns: 500 },
    );
  });
});
