import { describe, expect, it } from "vitest";
import { answersOf, flat } from "@/lib/scoring/answers.fixture";
import {
  changesByChance,
  gapsByChance,
  leanChangesByChance,
  leansByChance,
  together,
} from "@/lib/scoring/chance";
import { compare } from "@/lib/scoring/compare";
import { score } from "@/lib/scoring/result";

describe("claims by chance", () => {
  it("are one in ten leans and gaps, and one in twenty changes", () => {
    const result = score(flat(6, 3, [6, 6]));
    const changes = compare(flat(6, 6), flat(6, 3));
    expect(leansByChance(result)).toEqual({ scored: 12, claimed: 12, byChance: 1.2 });
    expect(gapsByChance(result)).toEqual({ scored: 16, claimed: 8, byChance: 1.6 });
    expect(changesByChance(changes)).toEqual({ scored: 24, claimed: 12, byChance: 1.2 });
    expect(leanChangesByChance(changes)).toEqual({ scored: 12, claimed: 12, byChance: 0.6 });
  });

  it("are counted only over what could be scored", () => {
    const now = answersOf({
      "order-people": { M: [6, 6, 6], L: [2, 2, 2], N: [6, null] },
      "direct-serve": { M: [6, 6, null], L: [null, 2, 2], N: [5, 2] },
      "improve-invent": { M: [6, null, null], L: [2, 2, 2], N: [6, 2] },
    });
    const earlier = answersOf({
      "order-people": { M: [6, 6, 6], L: [4, 4, 4], N: [] },
      "direct-serve": { M: [null, 6, 6], L: [null, 2, 2], N: [] },
    });
    expect(leansByChance(score(now))).toEqual({ scored: 1, claimed: 1, byChance: 0.1 });
    expect(gapsByChance(score(now))).toEqual({ scored: 4, claimed: 0, byChance: 0.4 });
    expect(changesByChance(compare(earlier, now))).toEqual({ scored: 3, claimed: 1, byChance: 0.15 });
    expect(leanChangesByChance(compare(earlier, now))).toEqual({ scored: 1, claimed: 0, byChance: 0.05 });
  });

  it("add up", () => {
    const one = { scored: 8, claimed: 2, byChance: 0.8 };
    const other = { scored: 16, claimed: 3, byChance: 1.6 };
    expect(together([one, other])).toEqual({ scored: 24, claimed: 5, byChance: expect.closeTo(2.4, 12) });
    expect(together([])).toEqual({ scored: 0, claimed: 0, byChance: 0 });
  });

  it("are none where nothing was answered", () => {
    const nothing = { scored: 0, claimed: 0, byChance: 0 };
    expect(leansByChance(score({}))).toEqual(nothing);
    expect(gapsByChance(score({}))).toEqual(nothing);
    expect(changesByChance(compare({}, {}))).toEqual(nothing);
  });
});
