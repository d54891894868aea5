import { describe, expect, it } from "vitest";
import { addressOf, newGoalAddress } from "./addresses";

const to = (kind: string, id: string | null = "7", level: "team" | null = null) =>
  addressOf({ kind, id, level });

describe("where a step leads", () => {
  it.each([
    ["assessment", "/coachee/assessments/7"],
    ["overview", "/coachee/assessments/7"],
    ["result", "/coachee/assessments/7/result"],
    ["thread", "/coachee/conversations#thread-7"],
    ["goal", "/coachee/goals/7/edit"],
    ["start", "/coachee/goals/7"],
    ["check_in", "/coachee/goals/7/check-in"],
    ["plan", "/coachee/plan"],
    ["engagement", "/coachee/plan"],
    ["agreement", "/who-sees-what"],
    ["record", "/settings"],
    ["what_others_see", "/coachee/what-others-see"],
  ])("%s", (kind, address) => {
    expect(to(kind)).toBe(address);
  });

  it("to a new goal keeps its level, self where none is named", () => {
    expect(to("new_goal", "7", "team")).toBe("/coachee/goals/new?level=team");
    expect(to("new_goal")).toBe("/coachee/goals/new?level=self");
    expect(newGoalAddress({ level: "self", contrast: "order_people", side: "leadership" })).toBe(
      "/coachee/goals/new?level=self&contrast=order_people&side=leadership",
    );
  });
});
