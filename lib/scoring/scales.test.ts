import { describe, expect, it } from "vitest";
import { type Answers, CONTRASTS, type Contrast, nowKey } from "@/lib/instrument/framework";
import { contrastAnswers, flat } from "@/lib/scoring/answers.fixture";
import { gapTo } from "@/lib/scoring/gap";
import { levelsDiffer } from "@/lib/scoring/levels";
import { certaintyBand, scale, tally } from "@/lib/scoring/means";
import { pair } from "@/lib/scoring/pair";
import { score } from "@/lib/scoring/result";

const CONTRAST: Contrast = "order-people";
const of = (M: (number | null)[], L: (number | null)[], N: (number | null)[] = []) =>
  score(contrastAnswers(CONTRAST, { M, L, N })).contrasts[CONTRAST];
const three = (sum: number, n = 3) => scale({ length: 3, sum, n });

describe("a scale", () => {
  it.each([
    [[3, 3, 3], "low"],
    [[3, 3, 4], "middle"],
    [[5, 5, 4], "middle"],
    [[5, 5, 5], "high"],
    [[3, 3, null], "low"],
    [[5, 5, null], "high"],
  ])("of %j is %s", (answers, band) => {
    expect(of(answers, [4, 4, 4]).pair.management.band).toBe(band);
  });

  it("keeps sum and count beside what it cannot score", () => {
    expect(of([6, null, null], [4, 4, 4]).pair.management).toEqual({
      length: 3,
      sum: 6,
      n: 1,
      enough: false,
      mean: "INSUFFICIENT",
      percent: "INSUFFICIENT",
      band: "INSUFFICIENT",
      sem: "INSUFFICIENT",
    });
  });

  it("refuses what is no answer", () => {
    for (const wrong of [0, 8, 4.5, Number.NaN, "4"]) {
      const answers = { [nowKey(CONTRAST, "management", "self")]: wrong } as unknown as Answers;
      expect(() => score(answers)).toThrow(RangeError);
    }
  });

  it("has 3, 8 or 24 items", () => {
    expect(() => tally([4, 4])).toThrow(RangeError);
    expect(tally([4, null, undefined])).toEqual({ length: 3, sum: 4, n: 1 });
  });

  it("has a band of certainty that ends where the answer scale does", () => {
    const at = (sum: number) => {
      const scored = three(sum);
      return scored.enough ? certaintyBand(scored) : null;
    };
    expect(at(3)).toEqual({ from: 1, to: expect.closeTo(1.912641, 6) });
    expect(at(12)).toEqual({ from: expect.closeTo(3.087359, 6), to: expect.closeTo(4.912641, 6) });
    expect(at(21)).toEqual({ from: expect.closeTo(6.087359, 6), to: 7 });
  });
});

describe("a pair", () => {
  it("names a lean in a headline only beyond 2.50 standard errors", () => {
    expect(pair(three(9), three(14), 3)).toMatchObject({
      leanClaimed: true,
      leanNamed: false,
      word: "leading-led",
    });
    expect(pair(three(9), three(15), 3)).toMatchObject({
      leanClaimed: true,
      leanNamed: true,
      word: "leading-led",
    });
    expect(pair(three(15), three(9), 3)).toMatchObject({ leanNamed: true, word: "running-led" });
  });

  it("never names a lean against its word", () => {
    expect(pair(three(15), three(21), 3)).toMatchObject({
      leanClaimed: true,
      leanNamed: false,
      word: "both in use",
    });
    expect(pair(three(9), three(3), 3)).toMatchObject({
      leanClaimed: true,
      leanNamed: false,
      word: "both quiet",
    });
    expect(pair(three(4, 2), three(14, 2), 1)).toMatchObject({
      leanClaimed: false,
      leanNamed: false,
      word: "not enough in common",
    });
  });

  it("lets height speak even when the two sides share too few cells", () => {
    expect(pair(three(12, 2), three(12, 2), 1).word).toBe("both in use");
    expect(pair(three(4, 2), three(4, 2), 1).word).toBe("both quiet");
  });
});

describe("a gap", () => {
  it("is in words only beyond 1.645 standard errors, and in a headline only beyond 2.96", () => {
    expect(gapTo(three(12), 3)).toMatchObject({ gap: 1, gapClaimed: false, gapWord: "near what is needed" });
    expect(gapTo(three(14), 3)).toMatchObject({ gapClaimed: true, gapNamed: false, gapWord: "above needed" });
    expect(gapTo(three(14), 2)).toMatchObject({ gapClaimed: true, gapNamed: false, gapWord: "above needed" });
    expect(gapTo(three(15), 2)).toMatchObject({ gapClaimed: true, gapNamed: true, gapWord: "above needed" });
    expect(gapTo(three(10), 7)).toMatchObject({ gapClaimed: true, gapNamed: true, gapWord: "below needed" });
  });

  it("says which of its two ends is missing", () => {
    expect(gapTo(three(4, 1), 5)).toMatchObject({
      needed: 5,
      gap: "INSUFFICIENT",
      gapWord: "not enough answered",
    });
    for (const none of [null, undefined]) {
      expect(gapTo(three(12), none)).toMatchObject({ needed: "INSUFFICIENT", gapWord: "need not answered" });
    }
  });
});

describe("versatility over all contrasts", () => {
  it("needs six of the eight", () => {
    const without = (count: number) => {
      const answers: Record<string, number | null> = { ...flat(5, 5, [5, 5]) };
      for (const contrast of CONTRASTS.slice(0, count)) answers[`needed.${contrast}.leadership`] = null;
      return score(answers as Answers).overall;
    };
    expect(without(2)).toMatchObject({ versatility: 1, scorableContrasts: 6 });
    expect(without(3)).toMatchObject({ versatility: "INSUFFICIENT", scorableContrasts: 5 });
  });
});

describe("the levels", () => {
  const withLevel = (level: "self" | "organization", management: number | null, leadership: number | null) =>
    Object.fromEntries(
      CONTRASTS.flatMap((contrast) => [
        [nowKey(contrast, "management", level), management],
        [nowKey(contrast, "leadership", level), leadership],
      ]),
    ) as Answers;
  const differs = (answers: Answers) => levelsDiffer(score(answers).levels);

  it("differ only beyond noise, in a side or in the lean", () => {
    expect(differs(flat(4, 4))).toBe(false);
    expect(differs({ ...flat(4, 4), ...withLevel("self", 5, 4) })).toBe(false);
    expect(differs({ ...flat(4, 4), ...withLevel("self", 6, 4) })).toBe(true);
    expect(differs({ ...flat(4, 4), ...withLevel("organization", 4, 2) })).toBe(true);
    expect(differs({ ...flat(4, 4), ...withLevel("self", 5, 3) })).toBe(true);
  });

  it("are not compared when one of them has too few answers", () => {
    expect(differs({ ...flat(4, 4), ...withLevel("self", null, 4) })).toBeNull();
  });

  it("leave the lean out where two sides share too few cells", () => {
    const five: Answers = { ...flat(4, 4), ...withLevel("self", 5, 3) };
    const apart = CONTRASTS.flatMap((contrast, place) => {
      if (place < 2) return [[nowKey(contrast, "management", "self"), null]];
      return place < 4 ? [[nowKey(contrast, "leadership", "self"), null]] : [];
    });
    expect(differs({ ...five, ...Object.fromEntries(apart) })).toBe(false);
  });
});
