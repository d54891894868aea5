import { describe, expect, it } from "vitest";
import { type Answers, CONTRASTS, LEVELS, nowKey, type Side } from "@/lib/instrument/framework";
import { flat } from "@/lib/scoring/answers.fixture";
import { headline } from "@/lib/scoring/finding/headline";
import { inMay, MARA, PICTURED, YOU } from "@/lib/scoring/finding/names.fixture";
import type { Earlier } from "@/lib/scoring/finding/telling";
import { score } from "@/lib/scoring/result";

const title = (now: Answers, earlier: Earlier | null = null, voice = YOU) =>
  headline(score(now), earlier, voice);
const since = (now: Answers, earlier: Answers) => title(now, inMay(earlier, now));

/** Answers of one side over all cells: `high` of them at `mean + 1`. */
const sideAt = (side: Side, mean: number, high: number): Answers =>
  Object.fromEntries(
    CONTRASTS.flatMap((contrast) => LEVELS.map((level) => nowKey(contrast, side, level))).map(
      (key, place) => [key, place < high ? mean + 1 : mean],
    ),
  );

describe("the headline", () => {
  it("names a lean and a change beyond noise", () => {
    expect(since(flat(5, 4), flat(5, 3))).toBe(
      "You run work often. You lead people at times, and more than in May.",
    );
    const now = flat(5, 4);
    expect(title(now, inMay(flat(5, 3), now), MARA)).toBe(
      "Mara runs work often. Mara leads people at times, and more than in May.",
    );
    expect(since(flat(4, 6), flat(6, 4))).toBe(
      "You run work at times, and less than in May. You lead people very often, and more than in May.",
    );
    expect(title(PICTURED)).toBe("You run work very often. You lead people at times.");
  });

  it("sets a change against a frequency that points the other way", () => {
    expect(since(flat(5, 3), flat(7, 1))).toBe(
      "You run work often, but less than in May. You seldom lead people, but more than in May.",
    );
  });

  it("says one frequency for both where a lean falls within it", () => {
    const now = { ...sideAt("management", 4, 13), ...sideAt("leadership", 5, 10) };
    expect(title(now)).toBe("You run work and lead people often, running clearly less.");
    const turned = { ...sideAt("leadership", 4, 13), ...sideAt("management", 5, 10) };
    expect(title(turned, inMay(flat(5, 6), turned))).toBe(
      "You run work and lead people often, leading clearly less. You lead people less than in May.",
    );
  });

  it("speaks of both sides at once where no lean may be named, and never against the pair word", () => {
    expect(title(flat(4, 4))).toBe("You run work and lead people at times, the two about level.");
    expect(title(flat(5, 7))).toBe("You run work and lead people very often: both are in use.");
    expect(title(flat(3, 1))).toBe("You almost never run work or lead people: both are quiet.");
    expect(title(flat(7, 7), null, MARA)).toBe("Mara always runs work and leads people: both are in use.");
    const within = { ...flat(4, 4), ...sideAt("leadership", 4, 16) };
    expect(score(within).overall).toMatchObject({ leanClaimed: true, leanNamed: false, word: "leading-led" });
    expect(title(within)).toBe("Taken together, you run work and lead people at times.");
  });

  it("names no lean between sides that rest on different answers", () => {
    const answers: Record<string, number | null> = { ...flat(6, 2) };
    CONTRASTS.forEach((contrast, place) => {
      if (place < 2) for (const level of LEVELS) answers[nowKey(contrast, "management", level)] = null;
      if (place >= 6) for (const level of LEVELS) answers[nowKey(contrast, "leadership", level)] = null;
    });
    expect(score(answers as Answers).overall.word).toBe("not enough in common");
    expect(title(answers as Answers, null, MARA)).toBe(
      "Taken together, Mara runs work and leads people at times.",
    );
  });

  it("tells changes of both sides in a sentence of their own", () => {
    expect(since(flat(6, 6), flat(4, 4))).toBe(
      "You run work and lead people very often: both are in use. You run work and lead people more than in May.",
    );
    expect(since(flat(4, 4), flat(6, 2))).toBe(
      "You run work and lead people at times, the two about level. You run work less and lead people more than in May.",
    );
  });

  it("leaves out a change that is claimed but not beyond 2.96 standard errors", () => {
    const earlier = { ...flat(5, 4), ...sideAt("leadership", 3, 6) };
    const found = inMay(earlier, flat(5, 4));
    expect(found.comparison).toMatchObject({
      changes: { overall: { leadership: { claimed: true, named: false } } },
    });
    expect(title(flat(5, 4), found)).toBe("You run work often. You lead people at times.");
  });

  it("compares nothing with another version", () => {
    const other: Earlier = { comparison: { kind: "other version", earlier: "1", now: "2" }, when: "May" };
    expect(title(flat(5, 4), other)).toBe("You run work often. You lead people at times.");
    expect(title(flat(5, 5), other)).toBe("You run work and lead people often: both are in use.");
  });

  it("says what is missing", () => {
    expect(title({})).toBe("There are too few answers to say how often you run work or lead people.");
    expect(title({}, null, MARA)).toBe(
      "There are too few answers to say how often Mara runs work or leads people.",
    );
    expect(title(sideAt("management", 5, 0))).toBe("You run work often. Leading has too few answers to say.");
    const now = sideAt("leadership", 6, 24);
    expect(since(now, flat(4, 4))).toBe(
      "Running has too few answers to say. You always lead people. You lead people more than in May.",
    );
  });
});
