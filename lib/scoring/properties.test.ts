import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Answer,
  type Answers,
  CONTRASTS,
  type Contrast,
  ITEM_KEYS,
  LEVELS,
  NEEDED_KEYS,
  NOW_KEYS,
  type NowKey,
  neededKey,
  SIDES,
} from "@/lib/instrument/framework";
import { anyAnswers, swapped } from "@/lib/scoring/answers.fixture";
import { leanChangesByChance, leansByChance } from "@/lib/scoring/chance";
import { compare } from "@/lib/scoring/compare";
import type { Gap } from "@/lib/scoring/gap";
import { certaintyBand } from "@/lib/scoring/means";
import type { Pair, PairWord } from "@/lib/scoring/pair";
import { type Result, score } from "@/lib/scoring/result";
import { suggest } from "@/lib/scoring/suggestions";

const RUNS = { numRuns: 200 };

type Point = Exclude<Answer, null>;
const point: fc.Arbitrary<Point> = fc.constantFrom(1, 2, 3, 4, 5, 6, 7);

const pairsOf = (result: Result): readonly Pair[] => [
  ...CONTRASTS.map((contrast) => result.contrasts[contrast].pair),
  ...LEVELS.map((level) => result.levels[level]),
  result.overall,
];

const numbersIn = (thing: unknown): number[] => {
  if (typeof thing === "number") return [thing];
  return thing !== null && typeof thing === "object" ? Object.values(thing).flatMap(numbersIn) : [];
};

const MIRRORED: Partial<Record<PairWord, PairWord>> = {
  "running-led": "leading-led",
  "leading-led": "running-led",
};

/** What a pair must become when its two sides change places. */
const mirrored = <Of extends Pair>(pair: Of) => ({
  ...pair,
  management: pair.leadership,
  leadership: pair.management,
  lean: typeof pair.lean === "number" ? 0 - pair.lean : pair.lean,
  word: MIRRORED[pair.word] ?? pair.word,
});

describe("any answers", () => {
  it("flip only the lean when the sides change places", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const here = score(answers);
        const there = score(swapped(answers));
        for (const contrast of CONTRASTS) {
          const { pair, gaps, versatility } = here.contrasts[contrast];
          expect(there.contrasts[contrast]).toEqual({
            pair: mirrored(pair),
            gaps: { management: gaps.leadership, leadership: gaps.management },
            versatility,
          });
        }
        for (const level of LEVELS) expect(there.levels[level]).toEqual(mirrored(here.levels[level]));
        expect(there.overall).toEqual(mirrored(here.overall));
      }),
      RUNS,
    );
  });

  it("never lower a pair score when one answer rises", () => {
    const step = fc.tuple(point, point).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as [Point, Point]);
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...NOW_KEYS), step, (answers, key, [low, high]) => {
        const before = pairsOf(score({ ...answers, [key]: low }));
        const after = pairsOf(score({ ...answers, [key]: high }));
        before.forEach((pair, place) => {
          if (pair.enough) expect(after[place]?.pairScore).toBeGreaterThanOrEqual(pair.pairScore);
        });
      }),
      RUNS,
    );
  });

  it("keep every other scale when one becomes not part of the work", () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...NOW_KEYS), (answers, key) => {
        const [, contrast, side, level] = key.split(".");
        const before = score(answers);
        const after = score({ ...answers, [key]: null });
        for (const each of CONTRASTS) {
          for (const end of SIDES) {
            if (each === contrast && end === side) continue;
            expect(after.contrasts[each].pair[end]).toEqual(before.contrasts[each].pair[end]);
            expect(after.contrasts[each].gaps[end]).toEqual(before.contrasts[each].gaps[end]);
          }
          if (each !== contrast) expect(after.contrasts[each]).toEqual(before.contrasts[each]);
        }
        for (const each of LEVELS)
          if (each !== level) expect(after.levels[each]).toEqual(before.levels[each]);
      }),
      RUNS,
    );
  });

  it("touch one gap alone when one need becomes not part of the work", () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...NEEDED_KEYS), (answers, key) => {
        const before = score(answers);
        const after = score({ ...answers, [key]: null });
        expect(after.levels).toEqual(before.levels);
        expect(pairsOf(after).slice(0, 11)).toEqual(pairsOf(before).slice(0, 11));
        for (const contrast of CONTRASTS) {
          if (!key.includes(contrast)) expect(after.contrasts[contrast]).toEqual(before.contrasts[contrast]);
        }
      }),
      RUNS,
    );
  });

  it("treat an absent answer and one that is not part of the work alike", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const full = Object.fromEntries(ITEM_KEYS.map((key) => [key, answers[key] ?? null]));
        expect(score(full)).toEqual(score(answers));
      }),
      RUNS,
    );
  });

  it("give versatility 1 exactly where all gaps are 0, and within 0 to 1 elsewhere", () => {
    const near = anyAnswers.chain((answers) =>
      fc.constantFrom(...CONTRASTS).map((contrast) => levelWithNeed(answers, contrast)),
    );
    fc.assert(
      fc.property(fc.oneof(anyAnswers, near), (answers) => {
        const { contrasts, overall } = score(answers);
        const scorable = CONTRASTS.filter((contrast) => contrasts[contrast].versatility !== "INSUFFICIENT");
        for (const contrast of scorable) {
          const { gaps, versatility } = contrasts[contrast];
          expect(versatility === 1).toBe(isMet(gaps.management) && isMet(gaps.leadership));
          expect(versatility).toBeGreaterThanOrEqual(0);
          expect(versatility).toBeLessThanOrEqual(1);
        }
        expect(overall.versatility === "INSUFFICIENT").toBe(scorable.length < 6);
      }),
      RUNS,
    );
  });

  it("give versatility 1 over all contrasts exactly where every gap is 0", () => {
    const allMet = CONTRASTS.reduce<Answers>((answers, contrast) => levelWithNeed(answers, contrast), {});
    expect(score(allMet).overall.versatility).toBe(1);
    fc.assert(
      fc.property(fc.constantFrom(...NOW_KEYS), point, (key, answer) => {
        const met = allMet[key] === answer;
        expect(score({ ...allMet, [key]: answer }).overall.versatility === 1).toBe(met);
      }),
      RUNS,
    );
  });

  it("are scored to the same bits again, in any order of keys and after a trip as JSON", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const once = JSON.stringify(score(answers));
        const turned = Object.fromEntries(Object.entries(answers).reverse());
        expect(JSON.stringify(score(turned))).toBe(once);
        expect(JSON.parse(once)).toEqual(score(JSON.parse(JSON.stringify(answers))));
      }),
      RUNS,
    );
  });

  it("never give NaN, infinity, or a number for too few answers", () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, (earlier, now) => {
        const result = score(now);
        const everything = [result, compare(earlier, now), suggest(result)];
        expect(numbersIn(everything).filter((each) => !Number.isFinite(each))).toEqual([]);
        for (const pair of pairsOf(result)) {
          for (const side of SIDES) {
            const { mean, n, length } = pair[side];
            expect(typeof mean).toBe(n >= { 3: 2, 8: 6, 24: 18 }[length] ? "number" : "string");
          }
        }
      }),
      RUNS,
    );
  });

  it("stay inside their bounds, and name in a headline only what is claimed", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        for (const pair of pairsOf(score(answers))) {
          if (!pair.enough) continue;
          for (const side of SIDES) {
            expect(pair[side].percent).toBeCloseTo((100 * (pair[side].mean - 1)) / 6, 9);
            const { from, to } = certaintyBand(pair[side]);
            expect([from, pair[side].mean, to].every((at) => at >= 1 && at <= 7)).toBe(true);
            expect(from).toBeLessThan(to);
          }
          expect(pair.height).toBeCloseTo((pair.management.mean + pair.leadership.mean) / 2, 12);
          expect(pair.lean).toBeCloseTo(pair.leadership.mean - pair.management.mean, 12);
          expect(pair.pairScore).toBeGreaterThanOrEqual(0);
          expect(pair.pairScore).toBeLessThanOrEqual(100);
          if (pair.leanNamed) expect(pair.word).toBe(pair.lean < 0 ? "running-led" : "leading-led");
          if (pair.word.endsWith("-led")) expect(pair.leanClaimed).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it("change by as much the other way when the occasions change places", () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, (first, second) => {
        const forth = compare(first, second).overall;
        const back = compare(second, first).overall;
        for (const which of ["management", "leadership", "lean"] as const) {
          const { delta, threshold, common, claimed } = forth[which];
          const opposite = delta === "INSUFFICIENT" ? delta : 0 - delta;
          expect(back[which]).toMatchObject({ delta: opposite, threshold, common, claimed });
        }
        const still = compare(first, first);
        expect([0, "INSUFFICIENT"]).toContain(still.overall.management.delta);
        expect(leanChangesByChance(still).claimed).toBe(0);
        expect(leanChangesByChance(still).scored).toBe(leansByChance(score(first)).scored);
      }),
      RUNS,
    );
  });
});

const isMet = (gap: Gap): boolean => gap.gap === 0;

/** The contrast's answers set to one value on each side, and its needs to the same. */
function levelWithNeed(answers: Answers, contrast: Contrast): Answers {
  const at = { management: 5, leadership: 3 } as const;
  const now = NOW_KEYS.filter((key) => key.startsWith(`now.${contrast}.`));
  const side = (key: NowKey) => (key.includes(".management.") ? "management" : "leadership");
  return {
    ...answers,
    ...Object.fromEntries(now.map((key) => [key, at[side(key)]])),
    ...Object.fromEntries(SIDES.map((each) => [neededKey(contrast, each), at[each]])),
  };
}
