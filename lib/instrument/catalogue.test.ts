import { describe, expect, it } from "vitest";
import { type InstrumentText, itemText, LOCALES } from "@/lib/instrument/catalogue";
import { alike, pairs, unequalPairs } from "@/lib/instrument/checks/catalogue-checks";
import { readingEase } from "@/lib/instrument/checks/reading-ease";
import { brokenChecks, type Cell } from "@/lib/instrument/checks/wording";
import {
  CONTRASTS,
  type ItemKey,
  LEVELS,
  NEEDED_KEYS,
  NOW_KEYS,
  neededKey,
  nowKey,
  SIDES,
} from "@/lib/instrument/framework";
import { PAGES } from "@/lib/instrument/pages";
import { VERSIONS } from "@/lib/instrument/versions";

const catalogues = VERSIONS.flatMap(({ id, text }) =>
  LOCALES.map((locale): [string, InstrumentText] => [`${id} ${locale}`, text[locale]]),
);

const cells: [ItemKey, Cell][] = CONTRASTS.flatMap((contrast) =>
  SIDES.flatMap((side) => [
    ...LEVELS.map((level): [ItemKey, Cell] => [nowKey(contrast, side, level), { contrast, side, level }]),
    [neededKey(contrast, side), { contrast, side, level: "needed" }] satisfies [ItemKey, Cell],
  ]),
);

describe.each(catalogues)("%s", (_, text) => {
  it("has the 48 now items and the 16 needed items, and no other (P1)", () => {
    expect(Object.keys(text.now).sort()).toEqual([...NOW_KEYS].sort());
    expect(Object.keys(text.needed).sort()).toEqual([...NEEDED_KEYS].sort());
    expect([NOW_KEYS.length, NEEDED_KEYS.length]).toEqual([48, 16]);
  });

  it.each(cells)("%s keeps every rule of wording (P2 to P12, P15, P16, P18, P21)", (key, cell) => {
    expect(brokenChecks(itemText(text, key), cell)).toEqual([]);
  });

  it("says each thing once (P14)", () => {
    expect(new Set([...Object.values(text.now), ...Object.values(text.needed)]).size).toBe(64);
    expect(alike(text)).toEqual([]);
  });

  it("gives both sides of a pair about the same length (P13)", () => {
    expect(pairs(text)).toHaveLength(32);
    expect(unequalPairs(text)).toEqual([]);
  });

  it.each([...LEVELS, "needed"] as const)(
    "reads easily over the %s part and each of its pages (P17)",
    (level) => {
      const pages = PAGES.filter((page) => page.level === level).map((page) =>
        page.items.map((key) => itemText(text, key)),
      );
      expect(readingEase(pages.flat())).toBeGreaterThanOrEqual(65);
      for (const page of pages) expect(readingEase(page)).toBeGreaterThanOrEqual(65);
    },
  );

  it("asks nothing at the organization level that takes a rank", () => {
    const rank = /\b(?:approv|appoint|fund|restructur|policy|policies|budget|hire|report)/i;
    for (const contrast of CONTRASTS) {
      for (const side of SIDES) expect(text.now[nowKey(contrast, side, "organization")]).not.toMatch(rank);
    }
  });

  it("names and defines every side, both names in the title of the contrast", () => {
    for (const { title, sides } of Object.values(text.contrasts)) {
      expect(title.toLowerCase()).toBe(`${sides.management.name} and ${sides.leadership.name}`);
      for (const { definition } of Object.values(sides)) expect(definition).toMatch(/^[A-Z].*[a-z]\.$/);
    }
  });

  it("has clean typography in every other text (P21)", () => {
    const words = [
      ...text.scale,
      text.notPartOfMyWork,
      ...Object.values(text.topics).flatMap((topic) => [topic.title, topic.intro, topic.stem]),
      ...Object.values(text.contrasts).flatMap(({ sides }) => SIDES.map((side) => sides[side].definition)),
    ];
    for (const word of words) {
      expect(word).toBe(word.normalize("NFC").trim());
      expect(word).not.toMatch(/ {2}|['"]/);
    }
  });
});

describe("version 1 in English", () => {
  const { now, needed, scale, notPartOfMyWork, topics } = VERSIONS[0]!.text.en;

  it("labels the seven points from never to always", () => {
    expect(scale).toEqual(["never", "almost never", "seldom", "at times", "often", "very often", "always"]);
    expect(notPartOfMyWork).toBe("Not part of my work");
  });

  it("asks about four weeks back on every now page and six months ahead on the needed pages", () => {
    const stem =
      "In the last four weeks, of the times it could have come up, how often was this true of you?";
    for (const level of LEVELS) expect(topics[level].stem).toBe(stem);
    expect(topics.needed.stem).toBe("In the next six months, how often will your work call for this?");
  });

  it("carries the worked contrast as it was worked out", () => {
    const worked = (["management", "leadership"] as const).map((side) => [
      ...LEVELS.map((level) => now[nowKey("control-commitment", side, level)]),
      needed[neededKey("control-commitment", side)],
    ]);
    expect(worked).toEqual([
      [
        "I check midway whether my own work is still on course.",
        "I speak up early when joint work drifts from what was agreed.",
        "I follow up whether agreements with people outside my team are carried out.",
        "Watching closely that work stays within what was agreed",
      ],
      [
        "I look for my own reason to do a task before accepting it.",
        "I leave colleagues room to object before I count on their yes.",
        "I ask people outside my team for their view before something affects them.",
        "Making sure that those involved stand behind the work",
      ],
    ]);
  });
});
