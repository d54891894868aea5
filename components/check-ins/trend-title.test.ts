import { describe, expect, it } from "vitest";
import { trendTitle } from "./trend-title";

const own = { own: true };

describe("the sentence over the rungs", () => {
  it("says nothing before the first", () => {
    expect(trendTitle([], own)).toBeNull();
  });

  it.each([
    [[0], "One check-in: rung 0, what you expected"],
    [[-2, -1], "Rung −1, one below what you expected; the time before it was rung −2"],
    [[-2, 0, 0, 1], "Rung +1, one above what you expected; the time before it was rung 0"],
    [[1, 0, 0, 0], "Rung 0, what you expected, for three check-ins now"],
    [[2, 2], "Rung +2, two above what you expected, in all two check-ins"],
  ] as const)("of %j is “%s”", (rungs, title) => {
    expect(trendTitle(rungs, own)).toBe(title);
  });

  it("speaks of somebody else without “you”", () => {
    expect(trendTitle([1], { own: false })).toBe("One check-in: rung +1, one above what was expected");
  });
});
