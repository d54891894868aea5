import { describe, expect, it } from "vitest";
import { achieveRefusals, letGoRefusals } from "@/lib/goals/rules/ending";
import { GOAL_STATES } from "@/lib/goals/rules/facts";
import { back, goalFacts, selfGoal } from "@/tests/support/goal-facts";

const team = goalFacts({ state: "active" });
const lesson = "Finding out what they needed was the hard part.";

describe("rule 9, letting go", () => {
  it("asks for one line of lesson", () => {
    expect(letGoRefusals(team, [selfGoal(), team], lesson)).toEqual([]);
    for (const blank of [null, "", " ", "\u200b"]) {
      expect(letGoRefusals(team, [selfGoal(), team], blank)).toEqual([
        {
          rule: 9,
          reason: "LESSON_REQUIRED",
          say: "You let this goal go. What did you learn?",
          wayOut: "One line is enough. It stays with the goal.",
        },
      ]);
    }
  });

  it("ends goals that are active or paused", () => {
    const free = GOAL_STATES.filter((state) => letGoRefusals({ ...team, state }, [], lesson).length === 0);
    expect(free).toEqual(["active", "paused"]);
    expect(GOAL_STATES.filter((state) => achieveRefusals({ state }).length === 0)).toEqual([
      "active",
      "paused",
    ]);
  });

  it("keeps to rule 1: the last self goal goes after what needs one", () => {
    expect(letGoRefusals(selfGoal(), [selfGoal(), team], lesson)).toEqual([
      {
        rule: 1,
        reason: "SELF_GOAL_REQUIRED",
        say: "This is your only self goal, and one other goal is active.",
        wayOut: "Start another self goal first, or pause what is active.",
      },
    ]);
    const paused = selfGoal({ state: "paused", pausedOn: back(3) });
    const two = [paused, team, { ...team, id: "b" }];
    expect(letGoRefusals(paused, two, lesson)[0]?.say).toBe(
      "This is your only self goal, and two other goals are active.",
    );
  });

  it("lets the last self goal go when nothing needs it, or another stands", () => {
    const free = (...others: Parameters<typeof letGoRefusals>[1]) =>
      letGoRefusals(selfGoal(), [selfGoal(), ...others], lesson).length === 0;
    expect(free()).toBe(true);
    expect(free({ ...team, state: "paused" })).toBe(true);
    expect(free({ ...team, waived: true })).toBe(true);
    expect(free(team, selfGoal({ id: "b", state: "achieved" }))).toBe(true);
    expect(free(team, selfGoal({ id: "b", state: "proposed" }))).toBe(false);
  });
});
