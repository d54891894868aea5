import { describe, expect, it } from "vitest";
import { ITEM_KEYS, type ItemKey } from "@/lib/instrument/framework";
import { ITEM_ORDER, pageBySlug } from "@/lib/instrument/pages";
import { version1 } from "@/lib/instrument/version-1/version";
import { FEW, missingInWords, partTasks, placeOf } from "./parts";

const { en } = version1.text;
const given = (skip: readonly string[] = [], value: number | null = 4) =>
  new Map<string, number | null>(ITEM_KEYS.filter((key) => !skip.includes(key)).map((key) => [key, value]));
const team = pageBySlug("team-2")!.items;
const [first, second] = team as [ItemKey, ItemKey];

describe("the parts of an assessment", () => {
  it("stand in their order, each with what is answered", () => {
    const tasks = partTasks(given(), en, "/a");
    expect(tasks.map(({ name }) => name)).toEqual([
      "Part 1: you and your own work",
      "Part 2: you and your team",
      "Part 3: you and the organization",
      "Part 4: what your work will call for",
    ]);
    expect(tasks.map(({ state, open }) => [state, open])).toEqual(
      Array.from({ length: 4 }, () => ["16 of 16 answered", false]),
    );
    expect(tasks[1]?.href).toBe("/a/team-1");
  });

  it("name what is missing and lead to it", () => {
    const [, task] = partTasks(given([first, second]), en, "/a");
    expect(task).toMatchObject({
      state: "2 without an answer",
      open: true,
      href: `/a/team-2?missing=1#${first}`,
    });
    expect(task?.hint).toMatch(/^“[^.]+”, and one more$/);
  });

  it("say that a part was not begun, and lead to its beginning", () => {
    const tasks = partTasks(new Map(), en, "/a");
    expect(tasks[2]).toMatchObject({
      state: "not begun",
      open: false,
      href: "/a/organization-1",
      hint: undefined,
    });
  });

  it("count what is not part of the work as answered, and say so", () => {
    const answers = given();
    for (const key of team.slice(0, 3)) answers.set(key, null);
    expect(partTasks(answers, en, "/a")[1]).toMatchObject({
      state: "16 of 16 answered",
      hint: "3 marked “not part of my work”",
    });
  });

  it("mark missing sentences only when they are few", () => {
    expect(placeOf("/a", first, FEW)).toContain("?missing=1#");
    expect(placeOf("/a", first, FEW + 1)).toBe(`/a/team-2#${first}`);
    const late = partTasks(given(ITEM_ORDER.slice(1)), en, "/a")[0];
    expect(late?.href).toBe(`/a/self-1#${ITEM_ORDER[1]}`);
  });

  it("are summed up in a sentence", () => {
    expect(missingInWords(1)).toBe("One sentence has no answer yet.");
    expect(missingInWords(2)).toBe("Two sentences have no answer yet.");
    expect(missingInWords(49)).toBe("49 sentences have no answer yet.");
  });
});
