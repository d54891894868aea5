import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FLOOR, lowered, nobodyOr } from "./minimums";

describe("minimums", () => {
  it("start at 5 for a count, 8 for a mean, 10 for a change", () => {
    expect(FLOOR).toEqual({ count: 5, mean: 8, change: 10 });
    expect(lowered(FLOOR)).toEqual([]);
  });

  it("may go up and never below the floor", () => {
    expect(lowered({ count: 6, mean: 12, change: 10 })).toEqual([]);
    expect(lowered({ count: 4, mean: 8, change: 9 })).toEqual(["count", "change"]);
    expect(lowered({ count: 5, mean: 8.5, change: Number.NaN })).toEqual(["mean", "change"]);
  });

  it("never come down again once they were raised", () => {
    const raised = { count: 5, mean: 12, change: 15 };
    expect(lowered({ count: 5, mean: 11, change: 15 }, raised)).toEqual(["mean"]);
    expect(lowered(raised, raised)).toEqual([]);
  });

  it("keep the floor even when what is said to be in force is below it", () => {
    expect(lowered({ count: 1, mean: 1, change: 1 }, { count: 1, mean: 1, change: 1 })).toEqual([
      "count",
      "mean",
      "change",
    ]);
  });

  it("let a group be nobody or large enough", () => {
    fc.assert(
      fc.property(fc.nat(30), fc.integer({ min: 1, max: 20 }), (people, minimum) => {
        expect(nobodyOr(minimum, people)).toBe(!(people >= 1 && people <= minimum - 1));
      }),
    );
  });
});
