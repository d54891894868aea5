import { describe, expect, it } from "vitest";
import { GOAL_STATES } from "@/lib/goals/rules/facts";
import { canMove, moveRefusal } from "@/lib/goals/rules/states";

const MOVES = [
  "draft→proposed",
  "proposed→active",
  "active→paused",
  "active→achieved",
  "active→let_go",
  "paused→active",
  "paused→achieved",
  "paused→let_go",
];
const pairs = GOAL_STATES.flatMap((from) => GOAL_STATES.map((to) => ({ from, to })));

describe("a goal’s life", () => {
  it("has eight moves out of thirty-six", () => {
    expect(pairs.filter(({ from, to }) => canMove(from, to)).map(({ from, to }) => `${from}→${to}`)).toEqual(
      MOVES,
    );
  });

  it("refuses every other in words that name the state", () => {
    for (const { from, to } of pairs) {
      const refusal = moveRefusal(from, to);
      expect(refusal === null).toBe(canMove(from, to));
      if (refusal) expect(refusal).toMatchObject({ reason: "WRONG_STATE", rule: "state" });
    }
    expect(moveRefusal("paused", "paused")?.say).toBe("This goal is paused.");
    expect(moveRefusal("draft", "active")?.wayOut).toBe("That needs a goal which is proposed or is paused.");
    expect(moveRefusal("let_go", "active")).toMatchObject({
      say: "This goal was let go.",
      wayOut: "What has ended stays as it is. Draft another goal.",
    });
    expect(moveRefusal("active", "draft")?.wayOut).toBe(
      "A goal does not become a draft again. Revise it, with a reason.",
    );
  });
});
