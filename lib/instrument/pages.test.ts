import { describe, expect, it } from "vitest";
import {
  type Answers,
  CONTRASTS,
  ITEM_KEYS,
  LEVELS,
  NOW_KEYS,
  neededKey,
  nowKey,
} from "@/lib/instrument/framework";
import {
  firstUnanswered,
  ITEM_ORDER,
  nextPage,
  PAGES,
  PARTS,
  pageBySlug,
  pageOfItem,
  previousPage,
} from "@/lib/instrument/pages";

const answered = (count: number): Answers =>
  Object.fromEntries(ITEM_ORDER.slice(0, count).map((key, index) => [key, index % 3 === 0 ? null : 4]));

describe("the pages", () => {
  it("run self, team, organization, needed, two of eight items each", () => {
    expect(PAGES.map(({ slug, part, items }) => [slug, part, items.length])).toEqual([
      ["self-1", 1, 8],
      ["self-2", 1, 8],
      ["team-1", 2, 8],
      ["team-2", 2, 8],
      ["organization-1", 3, 8],
      ["organization-2", 3, 8],
      ["needed-1", 4, 8],
      ["needed-2", 4, 8],
    ]);
    expect(PAGES.at(-1)!.part).toBe(PARTS);
  });

  it("show each of the 64 items once, at its own level", () => {
    expect([...ITEM_ORDER].sort()).toEqual([...ITEM_KEYS].sort());
    for (const page of PAGES) {
      for (const key of page.items) {
        expect(page.level === "needed" ? key.startsWith("needed.") : key.endsWith(`.${page.level}`)).toBe(
          true,
        );
      }
    }
  });

  it("keep the published order of contrasts, and change the side that comes first", () => {
    const first = CONTRASTS.map(
      (contrast, index) => [contrast, index % 2 === 0 ? "management" : "leadership"] as const,
    );
    const second = first.map(
      ([contrast, side]) => [contrast, side === "management" ? "leadership" : "management"] as const,
    );
    const order = first.flatMap((pair, index) => [pair, second[index]!]);
    const expected = [
      ...LEVELS.flatMap((level) => order.map(([contrast, side]) => nowKey(contrast, side, level))),
      ...order.map(([contrast, side]) => neededKey(contrast, side)),
    ];
    expect(ITEM_ORDER).toEqual(expected);
  });

  it("are found by slug", () => {
    for (const page of PAGES) expect(pageBySlug(page.slug)).toBe(page);
    expect(pageBySlug("self-3")).toBeUndefined();
    expect(pageBySlug("toString")).toBeUndefined();
  });

  it("lead forward and back, and end at both ends", () => {
    for (const [index, page] of PAGES.entries()) {
      expect(nextPage(page)).toBe(PAGES[index + 1]);
      expect(previousPage(page)).toBe(PAGES[index - 1]);
    }
    expect(previousPage(PAGES[0]!)).toBeUndefined();
    expect(nextPage(PAGES[7]!)).toBeUndefined();
  });

  it("are found by item", () => {
    for (const key of ITEM_KEYS) expect(pageOfItem(key).items).toContain(key);
  });
});

describe("the first unanswered item", () => {
  it.each([0, 1, 7, 8, 47, 48, 63])("after %i answers is the next in page order", (count) => {
    expect(firstUnanswered(answered(count))).toBe(ITEM_ORDER[count]);
  });

  it("is the earliest gap, not the one after the last answer", () => {
    const { [ITEM_ORDER[5]!]: _, ...withGap } = answered(40);
    expect(firstUnanswered(withGap)).toBe(ITEM_ORDER[5]);
  });

  it("is none once all have an answer, “not part of my work” included", () => {
    expect(firstUnanswered(answered(64))).toBeUndefined();
    const left = Object.fromEntries(ITEM_KEYS.map((key) => [key, null]));
    expect(firstUnanswered(left)).toBeUndefined();
    expect(firstUnanswered(Object.fromEntries(NOW_KEYS.map((key) => [key, 1])))).toBe(ITEM_ORDER[48]);
  });
});
