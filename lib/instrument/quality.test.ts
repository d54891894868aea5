import { describe, expect, it } from "vitest";
import { type Answer, type Answers, type ItemKey, NOW_KEYS } from "@/lib/instrument/framework";
import { ITEM_ORDER, PAGES, pageBySlug } from "@/lib/instrument/pages";
import { answerQuality, pageFlags, type QualityInput } from "@/lib/instrument/quality";
import vectors from "@/lib/scoring/vectors.json";

const mixed: Answer[] = [4, 5, 4, 3, 5, 4, 6, 4, 5, 3, 4, 5, 4, 4, 5, 6];

/** All 64 answered in one way that changes within every page. */
const plain: Answers = Object.fromEntries(ITEM_ORDER.map((key, index) => [key, mixed[index % 16]!]));
const onPage = (slug: string, page: readonly Answer[]): Answers => ({
  ...plain,
  ...Object.fromEntries(pageBySlug(slug)!.items.map((key, index) => [key, page[index]!])),
});
const leftOut = (count: number): Answers => ({
  ...plain,
  ...Object.fromEntries(NOW_KEYS.slice(0, count).map((key) => [key, null])),
});
const without = (key: ItemKey, answers: Answers): Answers => {
  const { [key]: _, ...rest } = answers;
  return rest;
};
const flags = (input: Partial<QualityInput>) =>
  answerQuality({ answers: plain, activeMs: {}, complete: true, ...input });

describe("the published answer-quality cases", () => {
  const flagNames: Record<string, string> = {
    "one answer for the whole page": "same",
    "under 2 s an item": "fast",
    "over a quarter not part of my work": "notApplicable",
  };
  const expected = (names: readonly string[]) => names.map((name) => flagNames[name]);

  it("are six", () => {
    expect(vectors.quality.map(({ id }) => id)).toEqual(["Q1", "Q2", "Q3", "Q4", "Q5", "Q6"]);
  });

  it.each(vectors.quality)("$id", ({ page, seconds, notApplicable, of, flags: names }) => {
    if (page && seconds) {
      expect(pageFlags(page as Answer[], seconds * 1000)).toEqual(expected(names));
    } else {
      expect(of).toBe(NOW_KEYS.length);
      expect(flags({ answers: leftOut(notApplicable!) }).map(({ kind }) => kind)).toEqual(expected(names));
    }
  });
});

describe("one page", () => {
  it.each([1, 4, 7] as const)("is flagged for one answer throughout, at %i as at any height", (answer) => {
    expect(pageFlags(Array<Answer>(8).fill(answer), 60_000)).toEqual(["same"]);
  });

  it("does not take “not part of my work” for an answer", () => {
    expect(pageFlags(Array<Answer>(8).fill(null), 60_000)).toEqual([]);
    expect(pageFlags([5, 5, 5, 5, 5, 5, null, null], 60_000)).toEqual(["same"]);
    expect(pageFlags([5, 5, 5, 5, 5, null, null, null], 60_000)).toEqual([]);
    expect(pageFlags([5, 5, 5, 5, 5, 4, null, null], 60_000)).toEqual([]);
  });

  it("can be fast and the same at once", () => {
    expect(pageFlags(Array<Answer>(8).fill(3), 15_999)).toEqual(["fast", "same"]);
  });

  it("is not judged by a time nobody measured", () => {
    expect(pageFlags(mixed, undefined)).toEqual([]);
  });
});

describe("a whole assessment", () => {
  it("is quiet when nothing stands out", () => {
    expect(flags({ activeMs: Object.fromEntries(PAGES.map(({ slug }) => [slug, 16_000])) })).toEqual([]);
  });

  it("names the pages in their order, “not part of my work” last", () => {
    const answers = { ...onPage("team-2", Array<Answer>(8).fill(5)) };
    for (const key of [...pageBySlug("organization-1")!.items, ...pageBySlug("organization-2")!.items]) {
      answers[key] = null;
    }
    expect(flags({ answers, activeMs: { "team-2": 60_000, "self-1": 15_999 } })).toEqual([
      { kind: "fast", page: "self-1" },
      { kind: "same", page: "team-2" },
      { kind: "notApplicable", count: 16 },
    ]);
  });

  it("never flags the needed pages", () => {
    const answers = onPage("needed-2", Array<Answer>(8).fill(6));
    expect(flags({ answers, activeMs: { "needed-2": 10 } })).toEqual([]);
    expect(flags({ answers: onPage("needed-1", Array<Answer>(8).fill(null)) })).toEqual([]);
  });

  it("does not judge a page on which something is missing", () => {
    const same = onPage("self-1", Array<Answer>(8).fill(2));
    const [first] = pageBySlug("self-1")!.items;
    expect(flags({ answers: same, activeMs: { "self-1": 10 } })).toHaveLength(2);
    expect(flags({ answers: without(first!, same), activeMs: { "self-1": 10 } })).toEqual([]);
  });

  it("says nothing while the respondent is under way", () => {
    expect(flags({ answers: leftOut(48), activeMs: { "self-1": 10 }, complete: false })).toEqual([]);
  });
});
