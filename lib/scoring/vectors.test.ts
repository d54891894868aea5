import { describe, expect, it } from "vitest";
import type { Contrast } from "@/lib/instrument/framework";
import { CONTRASTS, LEVELS, SIDES } from "@/lib/instrument/framework";
import { answersOf, type ContrastAnswers, contrastAnswers } from "@/lib/scoring/answers.fixture";
import { neededSem, oneItem, reliability, sem, spearmanBrown } from "@/lib/scoring/certainty";
import { compare } from "@/lib/scoring/compare";
import * as version1 from "@/lib/scoring/constants";
import { gapTo } from "@/lib/scoring/gap";
import { scale } from "@/lib/scoring/means";
import { pair } from "@/lib/scoring/pair";
import { difference, value } from "@/lib/scoring/ratio";
import { score } from "@/lib/scoring/result";
import { suggest } from "@/lib/scoring/suggestions";
import vectors from "@/lib/scoring/vectors.json";

const SIX_PLACES = 6;
const CONTRAST: Contrast = "control-commitment";

/** Equal to the six printed places, or the same word. */
const same = (found: unknown, printed: unknown, what: string) => {
  if (typeof printed === "number" && typeof found === "number") {
    expect(found, what).toBeCloseTo(printed, SIX_PLACES);
  } else {
    expect(found, what).toBe(printed);
  }
};

/** Each printed field beside what was found; a field the vector does not print is not looked at. */
const sameFields = (found: Record<string, unknown>, printed: Record<string, unknown>) => {
  for (const [field, expected] of Object.entries(found)) {
    if (field in printed) same(expected, printed[field], field);
  }
};

describe("constants", () => {
  const { constants } = vectors;

  it("holds the planning values of version 1", () => {
    expect(version1.SCORING_VERSION).toBe("1");
    expect(version1.SD).toBe(constants.SD);
    expect(version1.RELIABILITY).toEqual(constants.R);
    expect(version1.FEWEST).toEqual(constants.MIN);
    expect(version1.Z_LEAN).toBe(constants.zLean);
    expect(version1.Z_CHANGE).toBe(constants.zChange);
    expect(version1.Z_GAP).toBe(1.645);
    expect([version1.Z_LEAN_NAMED, version1.Z_GAP_NAMED, version1.Z_CHANGE_NAMED]).toEqual([2.5, 2.96, 2.96]);
    expect(([3, 8, 24] as const).map((length) => reliability(length, length))).toEqual([0.62, 0.81, 0.93]);
  });

  it.each([3, 8, 24] as const)("%i items: reliability, error, thresholds", (length) => {
    const printed = constants.byLength[length];
    const error = sem(length, length);
    same(reliability(length, length), printed.r, "r");
    same(oneItem(length), printed.oneItem, "one item");
    same(error, printed.sem, "sem");
    same(version1.Z_LEAN * Math.SQRT2 * error, printed.lean, "lean");
    same(version1.Z_CHANGE * Math.SQRT2 * error, printed.change, "change");
    same(spearmanBrown(version1.ONE_ITEM_RELIABILITY, length), constants.fromOneItem35[length], "from .35");
  });

  it("lengthens and shortens by Spearman–Brown", () => {
    same(spearmanBrown(0.62, 8 / 3), constants.from62[8], "8 from 3");
    same(spearmanBrown(0.62, 8), constants.from62[24], "24 from 3");
    same(spearmanBrown(0.35, 2), constants.raterLengths[2], "2 items");
    same(spearmanBrown(0.35, 16), constants.raterLengths[16], "16 items");
    for (const [length, answered, name] of [
      [3, 2, "2of3"],
      [8, 6, "6of8"],
      [8, 7, "7of8"],
      [24, 18, "18of24"],
      [24, 21, "21of24"],
    ] as const) {
      same(reliability(length, answered), constants.answered[name].r, name);
      same(sem(length, answered), constants.answered[name].sem, name);
    }
  });

  it("puts a gap beyond noise where it is printed", () => {
    const gap = gapTo(scale({ length: 3, sum: 15, n: 3 }), 5);
    same(gap.gapThreshold, constants.gapClaimProposed, "gap");
    same(neededSem(), 0.725603, "one needed item");
  });

  it("errs as often as printed over eight leans and sixteen changes", () => {
    const anyOf = (tries: number, perClaim: number) => 1 - (1 - 1 / perClaim) ** tries;
    same(anyOf(8, version1.LEANS_PER_CHANCE_CLAIM), constants.familyWise.anyLeanAmong8, "leans");
    same(anyOf(16, version1.CHANGES_PER_CHANCE_CLAIM), constants.familyWise.anyChangeAmong16, "changes");
  });
});

describe("contrasts", () => {
  it.each(vectors.pairs)("$id", (printed) => {
    const now = contrastAnswers(CONTRAST, printed);
    const earlier = contrastAnswers(CONTRAST, { M: printed.M0, L: printed.L0, N: [null, null] });
    const { pair, gaps, versatility } = score(now).contrasts[CONTRAST];
    const changes = compare(earlier, now).contrasts[CONTRAST];

    sameFields(
      {
        A_M: pair.management.mean,
        A_L: pair.leadership.mean,
        pct_M: pair.management.percent,
        pct_L: pair.leadership.percent,
        height: pair.height,
        lean: pair.lean,
        thresholdAnswered: pair.threshold,
        common: pair.common,
        claimed: pair.leanClaimed,
        word: pair.word,
        pairScore: pair.pairScore,
        gap_M: gaps.management.gap,
        gap_L: gaps.leadership.gap,
        versatility,
      },
      printed,
    );
    if (printed.bandProposed) {
      expect([pair.management.band, pair.leadership.band]).toEqual(printed.bandProposed);
    }
    for (const [found, expected] of [
      [changes.management, printed.change_M],
      [changes.leadership, printed.change_L],
    ] as const) {
      sameFields({ delta: found.delta, thresholdAnswered: found.threshold, word: found.word }, expected);
    }
  });

  it("changes a lean at three items beyond what is printed", () => {
    const at = (leadership: number) =>
      contrastAnswers(CONTRAST, { M: [4, 4, 4], L: [leadership, 4, 4], N: [] });
    same(
      compare(at(4), at(5)).contrasts[CONTRAST].lean.threshold,
      vectors.constants.leanChange3,
      "lean change",
    );
  });
});

describe("longer scales", () => {
  it.each(vectors.scales)("$id", (printed) => {
    const length = printed.k as 8 | 24;
    const management = scale({ length, sum: printed.sumM, n: printed.nM });
    const leadership = scale({ length, sum: printed.sumL, n: printed.nL });
    const found = pair(management, leadership, "common" in printed ? Number(printed.common) : 0);
    sameFields(
      {
        A_M: management.mean,
        A_L: leadership.mean,
        height: found.height,
        lean: found.lean,
        thresholdAnswered: found.threshold,
        claimed: found.leanClaimed,
        word: found.word,
        pairScore: found.pairScore,
      },
      printed,
    );
  });
});

describe("the whole person", () => {
  const { person } = vectors;
  const result = score(answersOf(person.answers as Record<Contrast, ContrastAnswers>));

  it.each(CONTRASTS)("%s", (contrast) => {
    const printed = person.contrasts[contrast];
    const { pair, gaps, versatility } = result.contrasts[contrast];
    sameFields(
      {
        A_M: pair.management.mean,
        A_L: pair.leadership.mean,
        height: pair.height,
        lean: pair.lean,
        thresholdAnswered: pair.threshold,
        common: pair.common,
        claimed: pair.leanClaimed,
        word: pair.word,
        pairScore: pair.pairScore,
        gap_M: gaps.management.gap,
        gap_L: gaps.leadership.gap,
        versatility,
      },
      printed,
    );
  });

  it.each([...LEVELS, "sides"] as const)("%s", (whole) => {
    const printed = whole === "sides" ? person.sides : person.levels[whole];
    const found = whole === "sides" ? result.overall : result.levels[whole];
    sameFields(
      {
        n_M: found.management.n,
        n_L: found.leadership.n,
        A_M: found.management.mean,
        A_L: found.leadership.mean,
        height: found.height,
        lean: found.lean,
        thresholdAnswered: found.threshold,
        common: found.common,
        claimed: found.leanClaimed,
        word: found.word,
        pairScore: found.pairScore,
      },
      printed,
    );
  });

  it("has versatility over the contrasts that can be scored", () => {
    same(result.overall.versatility, person.versatility.mean, "versatility");
    expect(result.overall.scorableContrasts).toBe(person.versatility.scorable);
    expect(result.answered).toEqual({ now: 43, needed: 15 });
  });
});

describe("the worked example of docs/scoring.md", () => {
  const now = contrastAnswers(CONTRAST, { M: [6, 7, 6], L: [4, 4, 3], N: [4, 6] });
  const earlier = contrastAnswers(CONTRAST, { M: [6, 6, 6], L: [3, 2, 2], N: [] });

  it("comes out as it is printed there", () => {
    const { pair, gaps, versatility } = score(now).contrasts[CONTRAST];
    expect(pair).toMatchObject({
      management: { sum: 19, n: 3, mean: 19 / 3, percent: expect.closeTo(88.889, 3), band: "high" },
      leadership: { sum: 11, n: 3, mean: 11 / 3, percent: expect.closeTo(44.444, 3), band: "middle" },
      height: 5,
      lean: expect.closeTo(-2.667, 3),
      leanError: expect.closeTo(0.784602, 6),
      threshold: expect.closeTo(1.29067, 6),
      leanClaimed: true,
      leanNamed: true,
      word: "running-led",
      pairScore: expect.closeTo(59.259, 3),
    });
    expect(gaps).toMatchObject({
      management: { gap: expect.closeTo(2.333, 3), gapWord: "above needed", gapNamed: false },
      leadership: { gap: expect.closeTo(-2.333, 3), gapWord: "below needed", gapNamed: false },
    });
    expect(gaps.leadership.gapError).toBeCloseTo(0.9134, 6);
    expect(versatility).toBeCloseTo(0.43408, 5);
    expect(compare(earlier, now).contrasts[CONTRAST].leadership).toMatchObject({
      delta: expect.closeTo(1.333, 3),
      threshold: expect.closeTo(1.53782, 6),
      word: "not beyond noise",
    });
    expect(suggest(score(now))[0]).toMatchObject({ side: "leadership", pull: expect.closeTo(1.944, 3) });
  });
});

describe("the vectors printed with the product's rules", () => {
  const contrast = (M: number, N: number, L: number, K: number) =>
    score(contrastAnswers(CONTRAST, { M: [M, M, M], L: [L, L, L], N: [N, K] })).contrasts[CONTRAST];

  it.each([
    [7, 7, 100],
    [4, 4, 50],
    [6, 2, 27.8],
    [7, 1, 0],
    [1, 1, 0],
  ])("pair score of %i and %i is %f", (M, L, printed) => {
    expect(contrast(M, 4, L, 4).pair.pairScore).toBeCloseTo(printed, 1);
  });

  it.each([
    [5, 5, 5, 5, 1],
    [6, 4, 3, 6, 0.382],
    [7, 4, 1, 4, 0],
  ])("versatility of %i for %i and %i for %i is %f", (M, N, L, K, printed) => {
    expect(contrast(M, N, L, K).versatility).toBeCloseTo(printed, 3);
  });

  it("takes sums for what doubles miss", () => {
    for (const { sums, of, exact } of vectors.floatTrap) {
      const [first, second] = sums as [number, number];
      expect(value(difference({ over: first, under: of }, { over: second, under: of }))).toBe(exact);
    }
  });

  it("prints every vector", () => {
    expect(vectors.pairs).toHaveLength(19);
    expect(vectors.scales).toHaveLength(10);
    expect(SIDES).toEqual(["management", "leadership"]);
  });
});
