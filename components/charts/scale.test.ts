import { describe, expect, it } from "vitest";
import { along, drawable, percentAlong, span, upright } from "./scale";

describe("the axis of every chart", () => {
  it("runs from 1 to 7 and keeps what lies beyond at its ends", () => {
    expect([1, 4, 7, 0, 9].map((value) => percentAlong(value))).toEqual([0, 50, 100, 0, 100]);
    expect(along(0, -1, 1)).toBe("50%");
  });

  it("cuts an interval off at both ends and takes its ends in either order", () => {
    expect(span(6, 9)).toEqual({ x: "83.33%", width: "16.67%" });
    expect(span(5, 3)).toEqual(span(3, 5));
    expect(span(8, 9)).toEqual({ x: "100%", width: "0%" });
  });

  it("stands upright with always on top, and room at both ends", () => {
    const y = upright(92, 10);
    expect([7, 4, 1, 12].map(y)).toEqual([10, 46, 82, 10]);
  });

  it("draws numbers only", () => {
    expect([4, 0, null, undefined, Number.NaN, Number.POSITIVE_INFINITY].map(drawable)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
