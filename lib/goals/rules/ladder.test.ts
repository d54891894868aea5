import { expect, it } from "vitest";
import { RUNGS } from "@/lib/goals/rules/facts";
import { goalAtAGlance, rungInWords } from "@/lib/goals/rules/ladder";
import { MONDAY } from "@/tests/support/goal-facts";

it("puts a rung beside what was expected", () => {
  expect(RUNGS.map(rungInWords)).toEqual([
    "rung −2, two below what you expected",
    "rung −1, one below what you expected",
    "rung 0, what you expected",
    "rung +1, one above what you expected",
    "rung +2, two above what you expected",
  ]);
});

it("says in one line where an active goal stands", () => {
  expect(goalAtAGlance(1, "2027-01-11", MONDAY)).toBe(
    "Last check-in: rung +1, one above what you expected. Seven weeks to go.",
  );
  expect(goalAtAGlance(null, MONDAY, MONDAY)).toBe("No check-in yet. The last day.");
});
