import { describe, expect, it } from "vitest";
import { leadingSelfGoal, selfGoalInWords } from "@/lib/goals/rules/self-goal";
import { checkIn, goal, now } from "@/tests/support/coachee-facts";

describe("the self goal that stands for a plan", () => {
  it("is the one under way, whatever was drafted or ended beside it", () => {
    const goals = [
      goal({ id: "old", state: "achieved" }),
      goal({ id: "team", level: "team" }),
      goal({ id: "now" }),
      goal({ id: "next", state: "draft" }),
    ];
    expect(leadingSelfGoal(goals)?.id).toBe("now");
  });

  it("is a paused one before an ended one, and the later of two alike", () => {
    const ended = [goal({ id: "first", state: "achieved" }), goal({ id: "second", state: "achieved" })];
    expect(leadingSelfGoal(ended)?.id).toBe("second");
    expect(leadingSelfGoal([...ended, goal({ id: "rests", state: "paused" })])?.id).toBe("rests");
  });

  it("is none in a plan without one", () => {
    expect(leadingSelfGoal([goal({ level: "team" })])).toBeNull();
  });
});

describe("where it stands in words", () => {
  it("is the last rung and when it was reported", () => {
    expect(selfGoalInWords(goal({ checkIns: [checkIn(7, { rung: -1 }), checkIn(14)] }), now)).toBe(
      "rung −1, a week ago",
    );
  });

  it.each([
    ["active", "no check-in yet"],
    ["paused", "paused"],
    ["achieved", "achieved"],
    ["proposed", "proposed"],
    ["draft", "a draft"],
    ["let_go", "let go"],
  ] as const)("is its state where nothing is reported: %s", (state, words) => {
    expect(selfGoalInWords(goal({ state, checkIns: [] }), now)).toBe(words);
  });

  it("says when there is none", () => {
    expect(selfGoalInWords(null, now)).toBe("not begun");
  });
});
