import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nobodyOr } from "./minimums";
import { entriesOf, unitsOf } from "./people.fixture";
import { scopesOf, WHOLE } from "./scopes";
import { hideSiblings } from "./siblings";
import { tally } from "./tally";

const scopes = scopesOf(unitsOf({ a: null, b: null, c: null, d: null }));

/** Of the scopes that hold at least eight people, those that are left. */
const left = (counts: Record<string, number>): string[] => {
  const tallies = tally(scopes, entriesOf(counts), [() => "in"]);
  const shown = new Set(scopes.all.filter((scope) => (tallies.get(scope)?.total[0] ?? 0) >= 8));
  return [...hideSiblings(scopes, tallies, shown, 8)];
};

describe("the sibling rule", () => {
  it("leaves all when all are large enough", () => {
    expect(left({ a: 8, b: 9, c: 10, d: 30 })).toEqual([WHOLE, "a", "b", "c", "d"]);
  });

  it("hides the next smallest beside a hidden one", () => {
    expect(left({ a: 20, b: 3, c: 9, d: 30 })).toEqual([WHOLE, "a", "d"]);
  });

  it("hides no more than it needs", () => {
    expect(left({ a: 20, b: 3, c: 5, d: 30 })).toEqual([WHOLE, "a", "d"]);
  });

  it("hides the first of two that are equal", () => {
    expect(left({ a: 9, b: 9, c: 2, d: 9 })).toEqual([WHOLE, "b", "d"]);
  });

  it("counts the people directly in the parent with the hidden ones", () => {
    expect(left({ "": 8, a: 20, b: 3, c: 9, d: 30 })).toEqual([WHOLE, "a", "c", "d"]);
    expect(left({ "": 2, a: 20, b: 10, c: 9, d: 30 })).toEqual([WHOLE, "a", "b", "d"]);
  });

  it("does not mind units with nobody in them", () => {
    expect(left({ a: 20, b: 0, c: 9, d: 30 })).toEqual([WHOLE, "a", "c", "d"]);
  });

  it("leaves hidden children and direct people together nobody or enough", () => {
    const size = fc.oneof(fc.nat(12), fc.nat(40));
    fc.assert(
      fc.property(size, size, size, size, fc.nat(10), (a, b, c, d, direct) => {
        const counts: Record<string, number> = { "": direct, a, b, c, d };
        const shown = left(counts);
        fc.pre(shown.includes(WHOLE));
        const hidden = Object.entries(counts).filter(([unit]) => !shown.includes(unit));
        expect(
          nobodyOr(
            8,
            hidden.reduce((sum, [, people]) => sum + people, 0),
          ),
        ).toBe(true);
      }),
    );
  });
});
