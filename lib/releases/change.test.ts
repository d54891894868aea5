import { describe, expect, it } from "vitest";
import { cellChange } from "./change";
import { alike, figuresIn, people, programme, publishAll } from "./people.fixture";
import { WHOLE } from "./scopes";

const cell = "side.leadership";
const later = (count: number, again: number, by = 1) =>
  people(null, count).map((coachee, index) =>
    index < again ? { ...coachee, values: alike(3 + (index % 5) / 2 + by) } : coachee,
  );
const changeOf = (...programmes: Parameters<typeof publishAll>[0][number][]) => {
  const all = publishAll(programmes);
  return figuresIn(all.at(-1) as (typeof all)[number], WHOLE).change[cell];
};

describe("a published change", () => {
  it("is the mean difference of the people in both releases", () => {
    expect(changeOf(programme([], people(null, 20)), programme([], later(20, 20, 0.5)))).toEqual({
      withheld: false,
      value: 0.5,
      halfWidth: 0.4,
      asOf: 2,
      since: 1,
    });
  });

  it("leaves out who is in one of them only", () => {
    const joined = people("j", 10, { unitId: null, values: alike(7) });
    expect(
      changeOf(programme([], people(null, 20)), programme([], [...later(20, 20), ...joined])),
    ).toMatchObject({
      value: 1,
    });
  });

  it("is withheld when fewer than ten are in both, or fewer than ten of them answered again", () => {
    expect(changeOf(programme([], people(null, 10)), programme([], later(10, 10)))).toMatchObject({
      value: 1,
    });
    expect(changeOf(programme([], people(null, 9)), programme([], later(9, 9)))).toMatchObject({
      minimum: 10,
    });
    expect(changeOf(programme([], people(null, 20)), programme([], later(20, 9)))).toMatchObject({
      minimum: 10,
    });
  });

  it("is withheld when the two means less the change would be what a few joiners answered", () => {
    const joined = (count: number) => people("j", count, { unitId: null });
    const first = programme([], people(null, 20));
    expect(changeOf(first, programme([], [...later(20, 20), ...joined(9)])).withheld).toBe(true);
    expect(changeOf(first, programme([], [...later(20, 20), ...joined(10)])).withheld).toBe(false);
  });

  it("is withheld in a first release", () => {
    expect(changeOf(programme([], people(null, 20))).withheld).toBe(true);
  });

  it("is clipped, and never says that all moved alike", () => {
    const pairs = Array.from({ length: 12 }, () => [alike(1), alike(7)] as const);
    expect(cellChange(cell, pairs)).toEqual({ value: 3, halfWidth: 0.5 });
  });

  it("needs a value of everybody, then and now", () => {
    const gap = { ...alike(4), [cell]: null };
    const pairs = Array.from({ length: 12 }, () => [alike(4), alike(5)] as const);
    expect(cellChange(cell, [...pairs, [gap, alike(4)]])).toBeNull();
    expect(cellChange(cell, [...pairs, [alike(4), null]])).toBeNull();
    expect(cellChange("side.management", [...pairs, [gap, alike(4)]])).not.toBeNull();
  });
});
