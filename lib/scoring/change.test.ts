import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/instrument/framework";
import { contrastAnswers, flat } from "@/lib/scoring/answers.fixture";
import type { Cells } from "@/lib/scoring/cells";
import { type BothSides, change, leanChange, stepOf } from "@/lib/scoring/change";
import { compare, compareOccasions } from "@/lib/scoring/compare";

describe("a change of one scale", () => {
  it("is claimed beyond 1.96 and named beyond 2.96 standard errors", () => {
    expect(change([4, 4, 4], [5, 5, 6])).toMatchObject({
      word: "not beyond noise",
      claimed: false,
      named: false,
    });
    expect(change([4, 4, 4], [5, 6, 6])).toMatchObject({
      word: "clearly higher",
      claimed: true,
      named: false,
    });
    expect(change([6, 6, 5], [4, 4, 4])).toMatchObject({
      word: "clearly lower",
      claimed: true,
      named: false,
    });
    expect(change([3, 3, 3], [5, 5, 6])).toMatchObject({ word: "clearly higher", named: true });
  });

  it("is not claimed when too few cells were answered on both occasions", () => {
    const found = change([1, 1, null], [null, 7, 7]);
    expect(found).toMatchObject({
      delta: 6,
      common: 1,
      claimed: false,
      named: false,
      word: "not enough in common",
    });
    expect(stepOf(found)).toBe(6);
  });

  it("is no comparison when one occasion has too few answers", () => {
    for (const [earlier, now] of [
      [
        [4, null, null],
        [4, 4, 4],
      ],
      [
        [4, 4, 4],
        [4, undefined, null],
      ],
    ] satisfies [Cells, Cells][]) {
      const found = change(earlier, now);
      expect(found).toMatchObject({
        delta: "INSUFFICIENT",
        common: 1,
        word: "no comparison",
        partExpected: false,
      });
      expect(stepOf(found)).toBe(0);
    }
  });

  it.each([
    [[2, 2, 2], [4, 4, 4], true],
    [[2, 2, 3], [4, 4, 5], false],
    [[6, 6, 6], [4, 4, 4], true],
    [[6, 6, 5], [4, 4, 3], false],
    [[2, 2, 2], [3, 3, 3], false],
    [[1, 1, 1], [1, 1, 1], false],
  ] satisfies [Cells, Cells, boolean][])(
    "from %j to %j: part of it expected by itself is %s",
    (earlier, now, expected) => {
      expect(change(earlier, now).partExpected).toBe(expected);
    },
  );
});

describe("a change of lean", () => {
  const sides = (management: Cells, leadership: Cells): BothSides => ({ management, leadership });
  const level = sides([4, 4, 4], [4, 4, 4]);

  it("is towards the side it went to, beyond noise only", () => {
    expect(leanChange(level, sides([4, 4, 4], [6, 6, 6]))).toMatchObject({
      delta: 2,
      word: "not beyond noise",
    });
    expect(leanChange(level, sides([3, 3, 3], [6, 6, 4]))).toMatchObject({ word: "clearly towards leading" });
    expect(leanChange(level, sides([6, 6, 6], [3, 3, 3]))).toMatchObject({
      delta: -3,
      claimed: true,
      named: false,
      word: "clearly towards running",
    });
    expect(leanChange(level, sides([7, 7, 7], [3, 3, 3])).named).toBe(true);
  });

  it("counts the cells answered on both sides on both occasions", () => {
    const found = leanChange(sides([1, 1, null], [7, 7, 7]), sides([null, 7, 7], [1, 1, 1]));
    expect(found).toMatchObject({ delta: -12, common: 1, claimed: false, word: "not enough in common" });
  });

  it("needs four scales", () => {
    const thin: Cells = [4, null, null];
    const full: Cells = [4, 4, 4];
    for (const [earlier, now] of [
      [sides(thin, full), level],
      [sides(full, thin), level],
      [level, sides(thin, full)],
      [level, sides(full, thin)],
    ] satisfies [BothSides, BothSides][]) {
      expect(leanChange(earlier, now)).toMatchObject({
        delta: "INSUFFICIENT",
        common: 1,
        word: "no comparison",
      });
    }
  });
});

describe("two occasions", () => {
  const earlier = contrastAnswers("plan-opportunity", { M: [3, 3, 3], L: [4, 4, 4], N: [] });
  const now: Answers = {
    ...flat(4, 4),
    ...contrastAnswers("plan-opportunity", { M: [6, 6, 6], L: [4, 4, 4], N: [] }),
  };

  it("are compared on every scale", () => {
    const { contrasts, levels, overall } = compare(flat(3, 5), flat(4, 4));
    expect(contrasts["plan-opportunity"].management).toMatchObject({ delta: 1, common: 3 });
    expect(levels.team.leadership).toMatchObject({ delta: -1, common: 8, word: "not beyond noise" });
    expect(overall.management).toMatchObject({ delta: 1, common: 24, word: "clearly higher" });
    expect(overall.lean).toMatchObject({ delta: -2, common: 24, word: "clearly towards running" });
  });

  it("are compared where both were answered, and nowhere else", () => {
    const { contrasts, levels, overall } = compare(earlier, now);
    expect(contrasts["plan-opportunity"].management.word).toBe("clearly higher");
    expect(contrasts["order-people"].management.word).toBe("no comparison");
    expect(levels.self.management.word).toBe("no comparison");
    expect(overall.management.word).toBe("no comparison");
  });

  it("of different instrument versions are refused", () => {
    const first = { instrumentVersion: "1", answers: earlier };
    expect(compareOccasions(first, { instrumentVersion: "2", answers: now })).toEqual({
      kind: "other version",
      earlier: "1",
      now: "2",
    });
    expect(compareOccasions(first, { instrumentVersion: "1", answers: now })).toEqual({
      kind: "compared",
      changes: compare(earlier, now),
    });
  });
});
