import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nobodyOr } from "./minimums";
import { hideNested, remainder, shownWithin } from "./nesting";
import { entriesOf, unitsOf } from "./people.fixture";
import { type ScopeId, type Scopes, scopesOf, WHOLE } from "./scopes";
import { tally } from "./tally";

const inside: Scopes = scopesOf(
  unitsOf({ a: null, a1: "a", a2: "a", a11: "a1", a12: "a1", b: null, b1: "b" }),
);

const large = (scopes: Scopes, counts: Record<string, number>) => {
  const tallies = tally(scopes, entriesOf(counts), [() => "in"]);
  return { tallies, shown: new Set(scopes.all.filter((scope) => (tallies.get(scope)?.total[0] ?? 0) >= 8)) };
};

const left = (counts: Record<string, number>): string[] => {
  const { tallies, shown } = large(inside, counts);
  return [...hideNested(inside, tallies, shown, 8)];
};

describe("the nesting rule", () => {
  it("finds the largest shown scopes within one", () => {
    expect(shownWithin(inside, new Set(["a1", "a11", "b1"]), WHOLE)).toEqual(["a1", "b1"]);
    expect(shownWithin(inside, new Set(["a11", "a12"]), "a")).toEqual(["a11", "a12"]);
  });

  it("leaves a tree whose remainders are nobody or enough", () => {
    expect(left({ a11: 8, a12: 9, a2: 10, b1: 12, b: 8 })).toEqual(inside.all);
  });

  it("hides a grandchild as well, where the grandparent less it would leave too few", () => {
    expect(left({ a11: 20, a2: 3, b: 9 })).toEqual([WHOLE, "a", "b"]);
  });

  it("looks at cousins: the whole less all that is shown anywhere below", () => {
    expect(left({ a11: 10, a12: 11, b1: 4 })).toEqual([WHOLE, "a12"]);
    expect(left({ a11: 10, a12: 11, b1: 4, "": 4 })).toEqual([WHOLE, "a", "a1", "a11", "a12"]);
  });

  it("leaves every difference of a shown scope and shown scopes within it that are apart nobody or enough", () => {
    const size = fc.oneof(fc.constant(0), fc.nat(12), fc.nat(40));
    const counts = fc.record({
      "": size,
      a: size,
      a1: size,
      a2: size,
      a11: size,
      a12: size,
      b: size,
      b1: size,
    });
    fc.assert(
      fc.property(counts, (people) => {
        const { tallies, shown } = large(inside, people);
        const after = hideNested(inside, tallies, shown, 8);
        expect([...after].every((scope) => shown.has(scope))).toBe(true);
        for (const scope of after) {
          expect(nobodyOr(8, remainder(inside, tallies, after, scope)[0] ?? 0)).toBe(true);
          for (const apart of unions(inside, after, scope)) {
            const taken = apart.reduce((sum, one) => sum + (tallies.get(one)?.total[0] ?? 0), 0);
            expect(nobodyOr(8, (tallies.get(scope)?.total[0] ?? 0) - taken)).toBe(true);
          }
        }
      }),
    );
  });
});

/** All choices of shown scopes strictly within one, no two of which lie within each other. */
function unions(scopes: Scopes, shown: ReadonlySet<ScopeId>, scope: ScopeId): ScopeId[][] {
  return scopes.below(scope).reduce<ScopeId[][]>(
    (choices, child) => {
      const here = [...(shown.has(child) ? [[child]] : []), ...unions(scopes, shown, child)];
      return choices.flatMap((choice) => here.map((more) => [...choice, ...more]));
    },
    [[]],
  );
}
