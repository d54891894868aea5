import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { goalsToPause, pauseWarning, resumeRefusals, selfGoalPaused } from "@/lib/goals/rules/pausing";
import { anyPlan, back, goalFacts, MONDAY, selfGoal } from "@/tests/support/goal-facts";

const team = goalFacts({ state: "active" });
const organization = goalFacts({
  id: "organization",
  level: "organization",
  state: "active",
  leansOnGoalId: "team",
});
const paused = (days: number, id = "self") => selfGoal({ id, state: "paused", pausedOn: back(days) });

describe("rule 7, the warning", () => {
  it("says what will pause when the only self goal does", () => {
    expect(pauseWarning(selfGoal(), [selfGoal(), team])).toEqual({
      say: "This is your only self goal. In 14 days the goal that leans on it pauses too.",
      wayOut: "Take it up again at any time, or start another self goal.",
    });
    expect(pauseWarning(selfGoal(), [selfGoal(), team, organization])?.say).toBe(
      "This is your only self goal. In 14 days the two goals that lean on it pause too.",
    );
    expect(pauseWarning(selfGoal(), [selfGoal()])?.say).toBe(
      "This is your only self goal. Until it is active again, no other goal can start.",
    );
  });

  it("is silent when another self goal stands, and for other levels", () => {
    expect(pauseWarning(selfGoal(), [selfGoal(), selfGoal({ id: "b", state: "achieved" }), team])).toBeNull();
    expect(pauseWarning(selfGoal(), [selfGoal(), paused(3, "b"), team])).not.toBeNull();
    expect(pauseWarning(team, [selfGoal(), team])).toBeNull();
  });
});

describe("rule 7, after 14 days", () => {
  it("pauses what leans on it on the 14th day and not before", () => {
    expect(goalsToPause([paused(13), team, organization], MONDAY)).toEqual([]);
    expect(goalsToPause([paused(14), team, organization], MONDAY)).toEqual(["team", "organization"]);
    expect(goalsToPause([paused(90), team], MONDAY)).toEqual(["team"]);
    expect(selfGoalPaused([paused(9), team])).toEqual({
      pausedOn: back(9),
      pausesOn: "2026-11-28",
      leaning: [team],
    });
  });

  it("counts from the day on which the last self goal was paused", () => {
    expect(goalsToPause([paused(30), paused(3, "b"), team], MONDAY)).toEqual([]);
    expect(goalsToPause([paused(30), paused(14, "b"), team], MONDAY)).toEqual(["team"]);
  });

  it("does nothing while another self goal is active or achieved, or was never paused", () => {
    expect(goalsToPause([paused(30), selfGoal({ id: "b" }), team], MONDAY)).toEqual([]);
    expect(goalsToPause([paused(30), selfGoal({ id: "b", state: "achieved" }), team], MONDAY)).toEqual([]);
    expect(goalsToPause([selfGoal({ state: "let_go" }), team], MONDAY)).toEqual([]);
  });

  it("leaves a waived goal, unless it leans on the self goal itself or through another", () => {
    const waived = { ...team, id: "waived", waived: true };
    expect(goalsToPause([paused(20), { ...waived, leansOnGoalId: null }], MONDAY)).toEqual([]);
    expect(goalsToPause([paused(20), waived], MONDAY)).toEqual(["waived"]);
    const through = { ...organization, waived: true };
    expect(goalsToPause([paused(20), { ...team, state: "achieved" }, through], MONDAY)).toEqual([
      "organization",
    ]);
  });

  it("pauses by rule 1 what leans on nothing any more", () => {
    const gone = selfGoal({ id: "gone", state: "let_go" });
    const orphans = [
      { ...team, leansOnGoalId: null },
      { ...organization, leansOnGoalId: "gone" },
    ];
    expect(goalsToPause([paused(14), gone, ...orphans], MONDAY)).toEqual(["team", "organization"]);
  });

  it("names active team and organization goals only, in any plan", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        for (const id of goalsToPause(plan, MONDAY)) {
          const goal = plan.find((one) => one.id === id);
          expect(goal?.state).toBe("active");
          expect(goal?.level).not.toBe("self");
          expect(plan.some((one) => one.level === "self" && one.state === "active")).toBe(false);
        }
      }),
    );
  });
});

describe("taking a goal up again", () => {
  const reasons = (...args: Parameters<typeof resumeRefusals>) =>
    resumeRefusals(...args).map(({ reason }) => reason);

  it("is free for a self goal, and for a team goal whose self goal stands, with or without check-ins", () => {
    expect(reasons(paused(20), [paused(20), goalFacts({ state: "paused" })])).toEqual([]);
    expect(reasons({ ...team, state: "paused" }, [selfGoal({ checkInDates: [] })])).toEqual([]);
  });

  it("waits for what it leans on, or rule 7 would pause it again", () => {
    expect(reasons({ ...team, state: "paused" }, [paused(20)])).toEqual([
      "SELF_GOAL_REQUIRED",
      "LEANS_ON_REQUIRED",
    ]);
    expect(reasons({ ...team, state: "paused" }, [paused(20), selfGoal({ id: "b" })])).toEqual([
      "LEANS_ON_REQUIRED",
    ]);
    expect(reasons({ ...team, state: "paused", waived: true }, [paused(20)])).toEqual([]);
  });

  it("keeps to rule 4, and to paused goals", () => {
    const three = ["a", "b", "c"].map((id) => selfGoal({ id }));
    expect(reasons(paused(2), three)).toEqual(["TOO_MANY_ACTIVE"]);
    expect(reasons(goalFacts(), [selfGoal()])).toEqual(["WRONG_STATE"]);
    expect(resumeRefusals(team, [selfGoal()])[0]?.say).toBe("This goal is active.");
  });
});
