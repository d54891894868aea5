import fc from "fast-check";
import { expect, it } from "vitest";
import { gate } from "@/lib/goals/rules/gate";
import { gateOfAnother } from "@/lib/goals/rules/gate-of-another";
import { anyPlan, goalFacts, MONDAY, selfGoal } from "@/tests/support/goal-facts";

it("speaks about the coachee, whatever the plan holds", () => {
  fc.assert(
    fc.property(anyPlan, (goals) => {
      // The coach is spoken to only where both of them have done something.
      for (const { sentence, glance } of gateOfAnother(gate(goals, MONDAY)))
        expect(`${sentence} ${glance}`.replaceAll("you and they waived", "")).not.toMatch(/\byou/i);
    }),
  );
});

it("changes who is spoken of and nothing else", () => {
  const plan = [selfGoal(), goalFacts()];
  const said = gateOfAnother(gate(plan, MONDAY));
  expect(said.map(({ level, state }) => [level, state])).toEqual(
    gate(plan, MONDAY).map(({ level, state }) => [level, state]),
  );
  expect(said[1]?.sentence).toBe(
    "Open. Their self goal has four check-ins in the last 28 days; two are enough.",
  );
});
