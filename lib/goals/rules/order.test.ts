import { describe, expect, it } from "vitest";
import { keptAlive, leanRefusal, recentCheckIns, selfGoalRefusal } from "@/lib/goals/rules/order";
import { back, goalFacts, MONDAY, selfGoal } from "@/tests/support/goal-facts";

const team = goalFacts();
const organization = goalFacts({ id: "organization", level: "organization" });

describe("rule 1, a self goal is active or achieved while any other goal is", () => {
  it.each(["active", "achieved"] as const)("is met by a self goal that is %s", (state) => {
    expect(selfGoalRefusal(team, [team, selfGoal({ state })])).toBeNull();
  });

  it.each(["draft", "proposed", "paused", "let_go"] as const)("is not met by one that is %s", (state) => {
    expect(selfGoalRefusal(team, [team, selfGoal({ state })])).toEqual({
      rule: 1,
      reason: "SELF_GOAL_REQUIRED",
      say: "A plan begins with managing yourself, and no self goal is active yet.",
      wayOut: "Start a self goal first. This one waits as a draft.",
    });
  });

  it("is not met by an active team goal, asks nothing of a self goal, and can be waived", () => {
    expect(selfGoalRefusal(organization, [goalFacts({ state: "active" })])?.reason).toBe(
      "SELF_GOAL_REQUIRED",
    );
    expect(selfGoalRefusal(selfGoal({ state: "proposed" }), [])).toBeNull();
    expect(selfGoalRefusal({ ...team, waived: true }, [])).toBeNull();
  });
});

describe("rule 2, what a goal leans on", () => {
  it("counts check-ins from today to the 28th day back", () => {
    const goal = selfGoal({ checkInDates: [back(-1), MONDAY, back(28), back(29)] });
    expect(recentCheckIns(goal, MONDAY)).toBe(2);
    expect(keptAlive(goal, MONDAY)).toBe(true);
    expect(keptAlive({ ...goal, state: "paused" }, MONDAY)).toBe(false);
  });

  it("is met by a self goal with two check-ins, active or achieved", () => {
    expect(leanRefusal(team, [selfGoal({ checkInDates: [back(1), back(2)] })], MONDAY)).toBeNull();
    expect(leanRefusal(team, [selfGoal({ state: "achieved" })], MONDAY)).toBeNull();
  });

  it("lets an organization goal lean on a team or self goal", () => {
    const alive = goalFacts({ state: "active", checkInDates: [MONDAY, MONDAY] });
    expect(leanRefusal({ ...organization, leansOnGoalId: "team" }, [alive, selfGoal()], MONDAY)).toBeNull();
    expect(leanRefusal({ ...organization, leansOnGoalId: "self" }, [selfGoal()], MONDAY)).toBeNull();
  });

  it.each([
    ["nothing", { leansOnGoalId: null }],
    ["a goal of another plan", { leansOnGoalId: "elsewhere" }],
    ["itself", { leansOnGoalId: "team" }],
    ["another team goal", { leansOnGoalId: "team2" }],
  ])("a team goal that leans on %s has to choose", (_, change) => {
    const goals = [selfGoal(), goalFacts({ id: "team2", state: "active", checkInDates: [MONDAY, MONDAY] })];
    expect(leanRefusal({ ...team, ...change }, [...goals, { ...team, ...change }], MONDAY)).toEqual({
      rule: 2,
      reason: "LEANS_ON_REQUIRED",
      say: "A team goal leans on a self goal, and this one leans on none yet.",
      wayOut: "Choose the self goal it rests on.",
    });
  });

  it("an organization goal cannot lean on an organization goal", () => {
    const other = goalFacts({
      id: "self",
      level: "organization",
      state: "active",
      checkInDates: [MONDAY, MONDAY],
    });
    expect(leanRefusal(organization, [other], MONDAY)).toMatchObject({
      reason: "LEANS_ON_REQUIRED",
      say: "An organization goal leans on a team or self goal, and this one leans on none yet.",
    });
  });

  it.each([
    [
      "draft",
      "The self goal it leans on is a draft.",
      "Start that one first, or choose another it can rest on.",
    ],
    [
      "paused",
      "The self goal it leans on is paused.",
      "Take that one up again, or choose another it can rest on.",
    ],
    ["let_go", "The self goal it leans on was let go.", "Choose another goal it can rest on."],
  ] as const)("leaning on a goal that is %s", (state, say, wayOut) => {
    expect(leanRefusal(team, [selfGoal({ state })], MONDAY)).toMatchObject({
      reason: "LEANS_ON_REQUIRED",
      say,
      wayOut,
    });
  });

  it("says how many check-ins there are, and how many open the way", () => {
    const one = leanRefusal(team, [selfGoal({ checkInDates: [back(3), back(29)] })], MONDAY);
    expect(one).toEqual({
      rule: 2,
      reason: "TOO_FEW_CHECK_INS",
      say: "A team goal leans on a self goal with two check-ins in 28 days. Yours has one.",
      wayOut: "One more check-in opens the way.",
    });
    const none = leanRefusal(organization, [selfGoal({ checkInDates: [] })], MONDAY);
    expect(none?.say).toBe(
      "An organization goal leans on a team or self goal with two check-ins in 28 days. Yours has none.",
    );
    expect(none?.wayOut).toMatch(/^Two more check-ins open the way\./);
    const over = leanRefusal(team, [selfGoal({ state: "achieved", checkInDates: [] })], MONDAY);
    expect(over?.wayOut).toMatch(/^That goal has ended: choose an active one\./);
  });

  it("asks nothing of a self goal or a waived one", () => {
    expect(leanRefusal(selfGoal(), [], MONDAY)).toBeNull();
    expect(leanRefusal({ ...team, waived: true }, [], MONDAY)).toBeNull();
  });
});
