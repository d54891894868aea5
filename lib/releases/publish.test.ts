import { describe, expect, it } from "vitest";
import { FLOOR } from "./minimums";
import { alike, figuresIn, people, programme, publishAll, unitsOf } from "./people.fixture";
import type { Coachee, Programme } from "./programme";
import { publish } from "./publish";
import { cellsOf } from "./rows";
import { WHOLE } from "./scopes";

const units = unitsOf({ a: null, b: null, c: null });
const base = [...people("a", 20), ...people("b", 12), ...people("c", 9)];
const hidden = { withheld: true, reason: "TOO_FEW_OR_DERIVABLE" };

/** Of each scope whether its means are hidden, or the release that they are of. */
const meansAsOf = (programmes: readonly Programme[]): Record<string, number | "hidden"> => {
  const last = publishAll(programmes).at(-1)?.release.scopes ?? [];
  return Object.fromEntries(
    last.map(({ scope, answering }) => [scope, answering.withheld ? ("hidden" as const) : answering.asOf]),
  );
};
const then = (coachees: readonly Coachee[]): Record<string, number | "hidden"> =>
  meansAsOf([programme(units, base), programme(units, coachees)]);
const unplaced = (coachee: Coachee): Coachee => ({ ...coachee, unitId: null });
const again = (coachee: Coachee): Coachee => ({ ...coachee, values: alike(5.5) });

describe("a release", () => {
  it("shows the whole organization and each unit", () => {
    const [first] = publishAll([programme(units, base)]);
    const figures = figuresIn(first as NonNullable<typeof first>, "a");
    expect(first?.release).toMatchObject({ number: 1, minimums: FLOOR });
    expect(first?.release.scopes.map(({ scope }) => scope)).toEqual([WHOLE, "a", "b", "c"]);
    expect(figures.invited).toEqual({ withheld: false, band: 20, asOf: 1 });
    expect(figures.participated).toEqual({ withheld: false, band: 20, asOf: 1 });
    expect(figures.answering).toEqual({ withheld: false, band: 20, asOf: 1 });
    expect(figures.mean["side.management"]).toEqual({
      withheld: false,
      value: 4,
      halfWidth: 0.4,
      asOf: 1,
      since: null,
    });
  });

  it("is the same for the same programme and past", () => {
    const earlier = publishAll([programme(units, base)]);
    const next = programme(units, base.map(again));
    expect(publish(next, earlier)).toEqual(publish(next, earlier));
    expect(publish(next, earlier).number).toBe(2);
  });

  it("never says who took part where all did", () => {
    const small = unitsOf({ a: null });
    const counts = (size: number, more: Partial<Coachee> = {}) => {
      const [first] = publishAll([
        programme(small, [...people("a", 1, more), ...people("a", size).slice(1)]),
      ]);
      return figuresIn(first as NonNullable<typeof first>, "a");
    };
    expect(counts(5).participated).toMatchObject(hidden);
    expect(counts(6).participated).toMatchObject({ band: 5 });
    expect(counts(8).participated).toEqual(counts(8, { participated: false, values: null }).participated);
  });

  it("counts goals by level and state, of at least five people, and never of all", () => {
    const goals = (count: number) =>
      people("a", 20).map((one, index) => (index < count ? { ...one, goals: { self: { active: 2 } } } : one));
    const figure = (count: number) => {
      const [first] = publishAll([programme(unitsOf({ a: null }), goals(count))]);
      return figuresIn(first as NonNullable<typeof first>, "a").goals;
    };
    expect(figure(12)["self.active"]).toMatchObject({ band: 25 });
    expect(figure(4)["self.active"]).toMatchObject(hidden);
    expect(figure(12)["self.achieved"]).toMatchObject(hidden);
    expect(figure(20)["self.active"]).toMatchObject({ band: 20 });
  });

  it("hides alike what is too small, what is empty and what another could be worked out from", () => {
    const tree = unitsOf({ a: null, b: null, c: null, d: null });
    const [first] = publishAll([programme(tree, [...people("a", 30), ...people("b", 4), ...people("c", 9)])]);
    const cells = cellsOf((first as NonNullable<typeof first>).release);
    const of = (scope: string) =>
      cells.filter((cell) => cell.scope === scope).map((cell) => ({ ...cell, scope: "", position: 0 }));
    expect(of("b").every((cell) => cell.withheld)).toBe(true);
    expect(of("c").filter((cell) => cell.measure === "mean")).toEqual(
      of("b").filter((cell) => cell.measure === "mean"),
    );
    expect(of("d")).toEqual(of("b"));
  });
});

describe("against attacks", () => {
  it("1: hides the next smallest sibling", () => {
    expect(
      meansAsOf([programme(units, [...people("a", 20), ...people("b", 12), ...people("c", 3)])]),
    ).toEqual({
      whole: 1,
      a: 1,
      b: "hidden",
      c: "hidden",
    });
  });

  it("2: hides over several levels", () => {
    const tree = unitsOf({ a: null, a1: "a", a2: "a", b: null });
    const coachees = [...people("a1", 10), ...people("a2", 12), ...people("b", 4)];
    expect(meansAsOf([programme(tree, coachees)])).toEqual({
      whole: 1,
      a: "hidden",
      a1: "hidden",
      a2: 1,
      b: "hidden",
    });
  });

  it("3: makes all cells of the same people", () => {
    const without = { ...alike(4), "contrast.improve-invent.leadership": null };
    const [first] = publishAll([
      programme(units, [...base, ...people("a", 22, { values: without }).slice(20)]),
    ]);
    const [plain] = publishAll([programme(units, base)]);
    for (const scope of [WHOLE, "a"]) {
      expect(figuresIn(first as NonNullable<typeof first>, scope).mean).toEqual(
        figuresIn(plain as NonNullable<typeof plain>, scope).mean,
      );
    }
  });

  it("4 and 5: carries the old figure when one joins or leaves, with its date", () => {
    expect(then([...base, ...people("a", 21).slice(20)])).toEqual({ whole: 1, a: 1, b: 2, c: 2 });
    expect(then(base.slice(1))).toEqual({ whole: 1, a: 1, b: 2, c: 2 });
    expect(then([...base, ...people("a", 28).slice(20)])).toEqual({ whole: 2, a: 2, b: 2, c: 2 });
  });

  it("6: carries both units when one person moves", () => {
    expect(then(base.map((one) => (one.id === "a1" ? { ...one, unitId: "b" } : one)))).toEqual({
      whole: 2,
      a: 1,
      b: 1,
      c: 2,
    });
  });

  it("7: carries when one person answered again", () => {
    expect(then(base.map((one) => (one.id === "a1" ? again(one) : one)))).toEqual({
      whole: 1,
      a: 1,
      b: 2,
      c: 2,
    });
    expect(then(base.map((one) => (one.unitId === "a" ? again(one) : one)))).toEqual({
      whole: 2,
      a: 2,
      b: 2,
      c: 2,
    });
  });

  it("4: carries when one joins although all others answered again", () => {
    expect(then([...base.map(again), ...people("a", 21).slice(20)])).toEqual({ whole: 1, a: 1, b: 2, c: 2 });
  });

  it("4: looks at every earlier release, not the last alone", () => {
    const joined = people("a", 28).slice(20);
    // Eight join, then one of them leaves: one person more than in the first release would be seven.
    const first = [programme(units, base), programme(units, [...base, ...joined])];
    expect(meansAsOf([...first, programme(units, [...base, ...joined.slice(1)])])).toMatchObject({
      whole: 2,
      a: 2,
    });
    expect(meansAsOf([...first, programme(units, base)])).toMatchObject({ whole: 3, a: 3 });
  });

  it("4: sees a joiner by the remainder of two rounds", () => {
    const tree = unitsOf({ a: null, b: null });
    const before = [...people("a", 20), ...people("b", 20)];
    const more = [...people("a", 28).slice(20), ...people("b", 21).slice(20)];
    // The whole gains nine and a eight; both may be fresh by themselves, but not together: b gained one.
    expect(meansAsOf([programme(tree, before), programme(tree, [...before, ...more])])).toEqual({
      whole: 2,
      a: 1,
      b: 1,
    });
  });

  it("11: refuses a lower minimum and does not show again what was made of too few for a higher one", () => {
    const raised = { count: 5, mean: 10, change: 12 };
    const earlier = publishAll([programme(units, base, raised)]);
    expect(() => publish(programme(units, base), earlier)).toThrow(/minimum for a mean was 10/);
    expect(() => publish(programme(units, base, { ...FLOOR, count: 4 }))).toThrow(RangeError);
    expect(meansAsOf([programme(units, base), programme(units, base, raised)])).toEqual({
      whole: 2,
      a: 2,
      // Twelve people are enough to be shown again, though not to be worked out anew beside nine who are not.
      b: 1,
      c: "hidden",
    });
  });

  it("11: does not carry what was made of too few for the minimum of today", () => {
    const one = (count: number, minimums = FLOOR) =>
      programme(unitsOf({ a: null }), people("a", count), minimums);
    const raised = { count: 5, mean: 12, change: 12 };
    expect(meansAsOf([one(10), one(13)])).toEqual({ whole: 1, a: 1 });
    expect(meansAsOf([one(10), one(13, raised)])).toEqual({ whole: "hidden", a: "hidden" });
    expect(meansAsOf([one(13), one(14, raised)])).toEqual({ whole: 1, a: 1 });
  });

  it("12: checks a new tree against the old releases", () => {
    const before = programme(unitsOf({ a: null, b: null }), [...people("a", 20), ...people("b", 20)]);
    const moved = before.coachees.map((one) => ({
      ...one,
      unitId: one.id === "a1" || one.unitId === "b" ? "y" : "x",
    }));
    expect(meansAsOf([before, programme(unitsOf({ x: null, y: null }), moved)])).toEqual({
      whole: 2,
      x: "hidden",
      y: "hidden",
    });
  });

  it("12: checks a new tree against the old changes", () => {
    const first = people(null, 20);
    const second = [...first.map(again), ...people("j", 10, { unitId: null })];
    // The two means less the change are the ten who joined; a unit of these and two more would be those two.
    const third = (others: number) =>
      second.map((one, index) => ({ ...one, unitId: index >= 20 - others ? "u" : null }));
    const before = [programme([], first), programme([], second)];
    expect(meansAsOf([...before, programme(unitsOf({ u: null }), third(2))])).toEqual({
      whole: 3,
      u: "hidden",
    });
    expect(meansAsOf([...before, programme(unitsOf({ u: null }), third(9))])).toEqual({ whole: 3, u: 3 });
    expect(meansAsOf([before[1] as Programme, programme(unitsOf({ u: null }), third(2))])).toEqual({
      whole: 2,
      u: 2,
    });
  });

  it("13: keeps a release as it was when somebody is erased, and carries it", () => {
    const earlier = publishAll([programme(units, base)]);
    const [first] = earlier;
    if (!first) throw new RangeError("nothing published");
    const erased = {
      release: first.release,
      ledger: {
        ...first.ledger,
        entries: first.ledger.entries.map((one) => (one.id === "a1" ? { ...one, values: null } : one)),
      },
    };
    const next = publish(programme(units, base.slice(1)), [erased]);
    expect(next.scopes.find(({ scope }) => scope === "a")?.mean).toEqual(figuresIn(first, "a").mean);
  });

  it("14: clips what all answered alike", () => {
    const [first] = publishAll([programme([], people(null, 30, { values: alike(7) }))]);
    expect(figuresIn(first as NonNullable<typeof first>, WHOLE).mean["side.leadership"]).toMatchObject({
      value: 6.7,
    });
  });
});

describe("what is asked of a programme", () => {
  it("is that nobody is there twice and everybody is in a unit that exists", () => {
    expect(() => publish(programme(units, [...base, ...people("a", 1)]))).toThrow(/twice/);
    expect(() => publish(programme([], base))).toThrow(/no unit a/);
  });

  it("is that people who were not invited change nothing", () => {
    const with_ = programme(units, [...base, ...people("c", 20, { invited: false }).slice(9)]);
    expect(publish(with_)).toEqual(publish(programme(units, base)));
  });

  it("is a past with one release to a number", () => {
    const [first] = publishAll([programme(units, base)]);
    expect(() => publish(programme(units, base), first ? [first, first] : [])).toThrow(/one number/);
  });
});

describe("with the time rule for all together", () => {
  it("lets a few joiners hide among many who answered again, but shows no change then", () => {
    const next = [...base.map(again), ...people("a", 21).slice(20)];
    const all = publishAll([programme(units, base), programme(units, next)], "together");
    const figures = all[1] && figuresIn(all[1], WHOLE);
    expect(figures?.answering).toMatchObject({ asOf: 2 });
    expect(figures?.change["side.leadership"]).toMatchObject(hidden);
    expect(all[1] && figuresIn(all[1], "b").change["side.leadership"]).toMatchObject({ withheld: false });
  });

  it("shows no change when few joined and few left, though together they are many", () => {
    const next = [...base.map(again).slice(6), ...people("a", 26).slice(20)];
    const all = publishAll(
      [programme([], base.map(unplaced)), programme([], next.map(unplaced))],
      "together",
    );
    const figures = all[1] && figuresIn(all[1], WHOLE);
    expect(figures?.answering).toMatchObject({ asOf: 2 });
    expect(figures?.change["side.leadership"]).toMatchObject(hidden);
  });
});
