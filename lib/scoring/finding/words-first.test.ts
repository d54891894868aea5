import { describe, expect, it } from "vitest";
import { type Answers, CONTRASTS, LEVELS, nowKey } from "@/lib/instrument/framework";
import { answersOf, type ContrastAnswers, contrastAnswers, flat } from "@/lib/scoring/answers.fixture";
import { ABOUT_MARA, inMay, PICTURED, TO_YOU } from "@/lib/scoring/finding/names.fixture";
import type { Earlier } from "@/lib/scoring/finding/telling";
import { plain } from "@/lib/scoring/finding/words";
import { wordsFirst } from "@/lib/scoring/finding/words-first";
import { score } from "@/lib/scoring/result";

const told = (now: Answers, earlier: Earlier | null = null, telling = TO_YOU) =>
  wordsFirst(score(now), earlier, telling).map(plain) as [string, string, string];
const weight = (now: Answers) => told(now)[0];
const need = (now: Answers) => told(now)[1];
const change = (earlier: Answers, now: Answers) => told(now, inMay(earlier, now))[2];

const three = (M: number, L: number, N: readonly (number | null)[] = []): ContrastAnswers => ({
  M: [M, M, M],
  L: [L, L, L],
  N,
});

const level = (at: (typeof LEVELS)[number], management: number, leadership: number): Answers =>
  Object.fromEntries(
    CONTRASTS.flatMap((contrast) => [
      [nowKey(contrast, "management", at), management],
      [nowKey(contrast, "leadership", at), leadership],
    ]),
  ) as Answers;

describe("words first", () => {
  it("tells the pictured person what the picture tells", () => {
    expect(told(PICTURED)).toEqual([
      "Your two sides do not carry the same weight. Management is high; leadership is middle, and the distance " +
        "between them is larger than chance would usually make it. Your use is running-led.",
      "Now and needed lie furthest apart in one place: you turn to keeping control more often than your work will " +
        "call for, and to earning commitment less often. Beyond noise too: direction (below) and directing (above). " +
        "In method and character both sides are in use.",
      "This is the first result. The next one can show what has changed.",
    ]);
  });

  it("tells their coach the same by name", () => {
    const [first, second] = told(PICTURED, null, ABOUT_MARA);
    expect(first).toContain("Mara’s two sides do not carry the same weight.");
    expect(first).toContain("Mara’s use is running-led.");
    expect(second).toContain("Mara turns to keeping control more often than the work will call for");
    expect(told(flat(4, 4, [4, 4]), null, ABOUT_MARA)[1]).toBe(
      "No gap between what Mara does and what the work will call for is beyond noise.",
    );
  });

  it("sets the findings strong", () => {
    const strongs = wordsFirst(score(PICTURED), null, TO_YOU).map((words) =>
      words.flatMap((piece) => (typeof piece === "string" ? [] : [piece.strong])),
    );
    expect(strongs).toEqual([
      ["high", "middle", "running-led"],
      ["keeping control", "earning commitment", "method and character"],
      [],
    ]);
  });
});

describe("the first paragraph", () => {
  it("follows the pair word", () => {
    expect(weight(flat(4, 4))).toBe(
      "Your two sides carry about the same weight. Management and leadership are both middle, and the distance " +
        "between them is not beyond noise. Your use is about level.",
    );
    expect(weight(flat(6, 6))).toBe("Management and leadership are both high: both in use.");
    expect(weight(flat(5, 7))).toBe(
      "Management and leadership are both high: both in use. Management lies lower, and the distance between them " +
        "is larger than chance would usually make it.",
    );
    expect(weight(flat(2, 1))).toBe(
      "Management and leadership are both low: both quiet. Leadership lies lower, and the distance between them " +
        "is larger than chance would usually make it.",
    );
    expect(weight(flat(3, 6))).toContain("Management is low; leadership is high, and the distance");
    expect(weight(flat(3, 6))).toContain("Your use is leading-led.");
  });

  it("says why no lean is named", () => {
    const apart: Record<string, number | null> = { ...flat(6, 2) };
    for (const each of LEVELS) {
      for (const contrast of CONTRASTS.slice(0, 2)) apart[nowKey(contrast, "management", each)] = null;
      for (const contrast of CONTRASTS.slice(6)) apart[nowKey(contrast, "leadership", each)] = null;
    }
    expect(weight(apart as Answers)).toBe(
      "Management is high; leadership is low. The two rest on different answers, so no lean is named: " +
        "not enough in common.",
    );
  });

  it("says what is missing", () => {
    const only = (side: string) =>
      Object.fromEntries(Object.entries(flat(5, 4)).filter(([key]) => key.includes(side))) as Answers;
    expect(weight({})).toBe("There are too few answers to say how high either side lies.");
    expect(weight(only("management"))).toBe(
      "Management is high. Leadership has too few answers for a scale, so neither height nor lean can be given.",
    );
    expect(weight(only("leadership"))).toBe(
      "Leadership is middle. Management has too few answers for a scale, so neither height nor lean can be given.",
    );
  });
});

describe("the second paragraph", () => {
  it("names the widest gap, with its partner's, and the others after it", () => {
    expect(need(contrastAnswers("direct-serve", three(4, 4, [4, 7])))).toBe(
      "Now and needed lie furthest apart in one place: you turn to serving less often than your work will call for.",
    );
    expect(need(contrastAnswers("direct-serve", three(4, 4, [6, 7])))).toBe(
      "Now and needed lie furthest apart in one place: you turn to serving and to directing less often than your " +
        "work will call for.",
    );
    expect(need(flat(7, 4, [4, 7]))).toContain(
      "Beyond noise too: targets (above), direction (below), keeping control (above) and eleven others.",
    );
  });

  it("says when no gap is beyond noise, and when there is none", () => {
    expect(need(flat(4, 4, [5, 3]))).toBe(
      "No gap between what you do and what your work will call for is beyond noise.",
    );
    expect(need(flat(4, 4))).toBe("There are too few answers to set now beside needed.");
  });

  it("adds where both sides are in use or quiet", () => {
    const end = (answers: Answers) =>
      need(answers).replace("There are too few answers to set now beside needed.", "");
    const used = (...contrasts: (typeof CONTRASTS)[number][]) =>
      end(answersOf(Object.fromEntries(contrasts.map((contrast) => [contrast, three(6, 6)]))));
    expect(used("order-people", "direct-serve")).toBe(
      " In order and people and in directing and serving both sides are in use.",
    );
    expect(used("order-people", "direct-serve", "improve-invent")).toBe(
      " In order and people, in directing and serving and in improving and inventing both sides are in use.",
    );
    expect(used(...CONTRASTS.slice(0, 4))).toBe(" In four of the eight contrasts both sides are in use.");
    expect(end(flat(2, 2))).toBe(" In all eight contrasts both sides are quiet.");
  });
});

describe("the third paragraph", () => {
  it("tells what has moved before what has not, and at which level most of it lies", () => {
    const earlier = { ...flat(5, 4), ...level("self", 5, 2) };
    expect(change(earlier, flat(5, 4))).toBe(
      "Since May, leading has risen beyond noise, and most of it at the self level. Running has not changed beyond " +
        "noise.",
    );
    expect(change(flat(5, 4), flat(4, 4))).toBe(
      "Since May, running has fallen beyond noise. Leading has not changed beyond noise.",
    );
    expect(change(flat(4, 4), flat(4, 6))).toMatch(
      /^Since May, leading has risen beyond noise\. Running has not changed beyond noise\./,
    );
  });

  it("names the single sides that have changed, and what of it is expected by itself", () => {
    const now = {
      ...flat(4, 4),
      ...contrastAnswers("control-commitment", three(1, 6)),
      ...contrastAnswers("direct-serve", three(4, 6)),
    };
    expect(change(flat(4, 4), now)).toBe(
      "Since May, neither running nor leading has changed beyond noise. Earning commitment and serving are clearly " +
        "higher. Keeping control is clearly lower.",
    );
    expect(change(now, flat(4, 4))).toBe(
      "Since May, neither running nor leading has changed beyond noise. Keeping control is clearly higher. Earning " +
        "commitment and serving are clearly lower. Part of so large a step is expected by itself in keeping control, " +
        "earning commitment and serving: such answers tend to drift to the middle.",
    );
    expect(change(flat(6, 4), flat(5, 4))).toBe(
      "Since May, running has fallen beyond noise. Leading has not changed beyond noise. Part of so large a step is " +
        "expected by itself in running: such answers tend to drift to the middle.",
    );
  });

  it("says what cannot be compared", () => {
    const only = Object.fromEntries(Object.entries(flat(5, 4)).filter(([key]) => key.includes("leadership")));
    expect(change(only as Answers, flat(5, 4))).toBe(
      "Since May, running has too few answers on both occasions to compare. Leading has not changed beyond noise.",
    );
    const other: Earlier = { comparison: { kind: "other version", earlier: "1", now: "2" }, when: "May" };
    expect(told(flat(5, 4), other)[2]).toBe(
      "The answers of May are to another version of the questionnaire, so the two are not compared.",
    );
  });
});
