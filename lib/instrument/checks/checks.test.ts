import { describe, expect, it } from "vitest";
import { alike, pairRatio, unequalPairs } from "@/lib/instrument/checks/catalogue-checks";
import { LABEL_STEMS } from "@/lib/instrument/checks/label-stems";
import { brokenChecks, type Cell, WORDING_CHECKS } from "@/lib/instrument/checks/wording";
import { contentStems, linesAt, overlap } from "@/lib/instrument/checks/words";
import { CONTRASTS, SIDES } from "@/lib/instrument/framework";
import { VERSIONS } from "@/lib/instrument/versions";

const cell = (
  side: Cell["side"],
  level: Cell["level"],
  contrast: Cell["contrast"] = "control-commitment",
): Cell => ({
  contrast,
  side,
  level,
});

describe("items that were rejected", () => {
  it.each<[string, Cell, string[]]>([
    ["I keep control of my projects and step in when needed.", cell("management", "self"), ["P5", "P12"]],
    [
      "I never let colleagues commit to something without understanding why.",
      cell("leadership", "team"),
      ["P6", "P8", "P12"],
    ],
    ["I inspire genuine buy-in across the organization.", cell("leadership", "organization"), ["P10", "P11"]],
    ["{name} wants people to agree freely.", cell("leadership", "team"), ["P4", "P9", "P18"]],
    [
      "I follow up whether agreements with people outside my team are kept.",
      cell("management", "organization"),
      ["P12"],
    ],
  ])("%s", (text, where, broken) => {
    expect(brokenChecks(text, where)).toEqual(broken);
  });
});

describe("each check of wording", () => {
  const self = cell("management", "self");
  const bad: [string, string, Cell][] = [
    ["P2", "I check my work.", self],
    ["P2", "Checking work", cell("management", "needed")],
    ["P2", "I check in the middle of a day or so if what I do is still on its way to the end.", self],
    ["P3", "I check midway whether my work is on course", self],
    ["P3", "I check midway. I look whether work drifts.", self],
    ["P3", "I check midway: is my work still on course.", self],
    ["P3", "I check, midway, whether my work is on course.", self],
    ["P3", "Watching closely that work stays agreed.", cell("management", "needed")],
    ["P4", "My own work is checked midway by me.", self],
    ["P4", "I watch closely that work stays agreed", cell("management", "needed")],
    ["P5", "I check midway as well as at the end.", self],
    ["P6", "I constantly check whether work is on course.", self],
    ["P7", "I regularly check whether work is on course.", self],
    ["P8", "I check whether work hasn’t left its course.", self],
    ["P8", "I check midway rather than at the end.", self],
    ["P8", "I check midway whether a task is undoable.", self],
    ["P9", "I try to check midway whether work drifts.", self],
    ["P9", "I am able to see whether my work drifts.", self],
    ["P10", "I check effectively whether my work is on course.", self],
    ["P11", "I check midway whether resources are on course.", self],
    ["P11", "I check midway whether assets are on course.", self],
    ["P11", "I check midway whether the headcount are on course.", self],
    ["P12", "I take a chance that comes up in my day.", cell("leadership", "self", "plan-opportunity")],
    ["P15", `I check midway whether ${"this ".repeat(13)}work drifts.`, self],
    ["P16", `I ${"waterproof-jacket-collections ".repeat(4)}check.`, self],
    ["P18", "I check with colleagues whether my work is on course.", self],
    ["P18", "I speak up early when work drifts from what was agreed.", cell("management", "team")],
    ["P18", "I tell colleagues how other teams stay on course.", cell("management", "organization")],
    ["P21", "I check  midway whether my work is on course.", self],
    ["P21", "I check midway whether someone's work is on course.", self],
    ["P21", "I che\u0301ck midway whether my work is on course.", self],
  ];

  it.each(bad)("%s finds “%s”", (id, text, where) => {
    expect(brokenChecks(text, where)).toContain(id);
  });

  it("has an item that breaks it", () => {
    expect(new Set(bad.map(([id]) => id))).toEqual(new Set(WORDING_CHECKS.map(({ id }) => id)));
  });

  it("leaves words alone that only contain a forbidden one", () => {
    expect(brokenChecks("I notice another candid ordinary note in my work.", self)).toEqual([]);
  });
});

describe("checks over the whole catalogue", () => {
  const { en } = VERSIONS[0]!.text;
  const changed = (sentence: string) => ({
    ...en,
    now: { ...en.now, "now.order-people.management.self": sentence },
  });

  it("find a pair of unequal length (P13)", () => {
    expect(unequalPairs(changed("I tidy up my own desk."))).toHaveLength(1);
    expect(pairRatio(["1234", "12345"])).toBe(0.8);
  });

  it("find two items that say the same (P14)", () => {
    const same = "I check midway whether a piece of work is on course.";
    expect(alike(changed(same))).toEqual([[same, en.now["now.control-commitment.management.self"]]]);
  });

  it("find a needed item that repeats an item of its side (P14)", () => {
    const needed = {
      ...en.needed,
      "needed.control-commitment.management": "Checking midway that work stays on course",
    };
    expect(alike({ ...en, needed })).toHaveLength(1);
  });

  it("know the stems of every label", () => {
    for (const contrast of CONTRASTS) {
      for (const side of SIDES) {
        const words = en.contrasts[contrast].sides[side].name.split(" ").filter((word) => word !== "the");
        for (const word of words) {
          expect(LABEL_STEMS[contrast][side].some((stem) => word.startsWith(stem))).toBe(true);
        }
      }
    }
  });
});

describe("content stems", () => {
  it("leave out stop words and level markers, and join forms of a word", () => {
    expect(contentStems("I start joint work with other teams.")).toEqual(contentStems("Starting the works"));
  });

  it("overlap is measured on the smaller set", () => {
    expect(overlap("check course", "check course midway alone")).toBe(1);
    expect(overlap("check course", "check the rules of a game")).toBe(0.5);
    expect(overlap("the of", "check course")).toBe(0);
  });

  it("lines break at spaces", () => {
    expect([linesAt("aaa bbb", 7), linesAt("aaa bbbb", 7), linesAt("aaa bbb ccc", 3)]).toEqual([1, 2, 3]);
  });
});
