import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { basisOf, inSpan, inverse, PRIME, residue } from "./elimination";
import { holdsLight } from "./lightest";
import { peel, type Row } from "./peel";
import { reveals } from "./span";

const sum = (...contributions: number[]): Row => ({
  contributions,
  coefficients: contributions.map(() => 1),
});
const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);
/** So many people with one contribution each. */
const singles = (count: number): number[] => range(0, count);

describe("elimination", () => {
  it("divides", () => {
    for (const value of [1, 2, 3, 46_336, 12_345]) expect((value * inverse(value)) % PRIME).toBe(1);
    expect(residue(-1)).toBe(PRIME - 1);
  });

  it("finds the span and what lies in it", () => {
    const rows = [
      [1, 1, 0],
      [0, 1, 1],
      [1, 2, 1],
    ].map((row) => Int32Array.from(row));
    const basis = basisOf(rows);
    expect(basis.pivots).toEqual([0, 1]);
    expect(inSpan(Int32Array.from([1, 0, PRIME - 1]), basis)).toBe(true);
    expect(inSpan(Int32Array.from([1, 0, 0]), basis)).toBe(false);
  });
});

describe("the span rule", () => {
  it("is content with one large group", () => {
    expect(reveals([], [sum(...range(0, 8))], singles(8), 8)).toBe(false);
    expect(reveals([], [sum(...range(0, 7))], singles(7), 8)).toBe(true);
  });

  it("sees a parent less its child", () => {
    const parent = sum(...range(0, 20));
    expect(reveals([parent], [sum(...range(0, 13))], singles(20), 8)).toBe(true);
    expect(reveals([parent], [sum(...range(0, 12))], singles(20), 8)).toBe(false);
    expect(reveals([parent], [parent], singles(20), 8)).toBe(false);
  });

  it("sees one joiner between two rounds, even of a remainder that is in no sum by itself", () => {
    // Twenty in the whole, nine of them in a unit; later ten join the whole, nine of these the unit.
    const before = [sum(...range(0, 20)), sum(...range(0, 9))];
    const whole = sum(...range(0, 30));
    const unit = sum(...range(0, 9), ...range(20, 29));
    expect(reveals(before, [whole], singles(30), 8)).toBe(false);
    expect(reveals(before, [unit], singles(30), 8)).toBe(false);
    expect(reveals(before, [whole, unit], singles(30), 8)).toBe(true);
  });

  it("counts a person once, however many values they had", () => {
    // Four people answered twice: their change is eight contributions, and four people.
    const owners = [...range(0, 20), ...range(0, 4)];
    const before = [sum(...range(0, 20))];
    expect(reveals(before, [sum(...range(4, 24))], owners, 8)).toBe(true);
    expect(reveals(before, [sum(...range(4, 24))], owners, 4)).toBe(false);
  });

  it("does not blame new sums for what the old ones gave away", () => {
    const before = [sum(...range(0, 20)), sum(...range(0, 17))];
    expect(reveals(before, [sum(...range(20, 40))], singles(40), 8)).toBe(false);
    expect(reveals(before, [sum(...range(0, 18))], singles(40), 8)).toBe(true);
  });

  it("refuses what it cannot look through", () => {
    const vectors = range(0, 6).map((at) =>
      Int32Array.from(range(0, 30).map((column) => (column * column * (at + 1) + at) % 97)),
    );
    const groups = { of: range(0, 30), people: range(0, 30).map(() => 1) };
    const nothing = basisOf([]);
    expect(holdsLight(vectors, nothing, groups, 2, 10)).toBe(true);
    expect(holdsLight(vectors, nothing, groups, 2, 1_000_000)).toBe(false);
  });

  it("agrees with trying every small group, on small systems", () => {
    const people = 8;
    const minimum = 3;
    // Everybody has an earlier value (0 to 7) and a later one (8 to 15).
    const owners = [...range(0, people), ...range(0, people)];
    const state = fc.constantFrom("out", "then", "now", "now less then");
    const other = fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: state });
    // Most people are in a sum in the same way, so that the sums are nearly alike.
    const row = fc
      .tuple(state, fc.array(other, { minLength: people, maxLength: people }))
      .map(([most, others]) => others.map((other) => other ?? most))
      .map((states): Row => {
        const parts = states.flatMap((state, person): [number, number][] => {
          if (state === "out") return [];
          if (state === "then") return [[person, 1]];
          return state === "now"
            ? [[person + people, 1]]
            : [
                [person + people, 1],
                [person, -1],
              ];
        });
        return { contributions: parts.map(([at]) => at), coefficients: parts.map(([, times]) => times) };
      });
    const rows = fc.array(row, { maxLength: 2 });
    let seen = 0;
    fc.assert(
      fc.property(rows, rows, (before, added) => {
        const expected = subsets(people, minimum - 1).some(
          (group) => about(before, group, owners) < about([...before, ...added], group, owners),
        );
        if (expected) seen += 1;
        expect(reveals(before, added, owners, minimum)).toBe(expected);
      }),
      { numRuns: 600 },
    );
    expect(seen).toBeGreaterThan(20);
  });
});

describe("peeling", () => {
  it("leaves out what many stand behind alone, and then what that sets free", () => {
    const rows = [sum(...range(0, 20)), sum(...range(0, 9), ...range(20, 30))];
    expect(peel(rows, singles(30), 8)).toEqual([]);
    expect(peel([...rows, sum(...range(0, 29))], singles(30), 8)).toEqual([0, 1, 2]);
  });
});

/** All groups of one to `size` out of so many people. */
function subsets(people: number, size: number): number[][] {
  if (size === 0) return [[]];
  const smaller = subsets(people, size - 1);
  return [
    ...smaller,
    ...smaller
      .filter((group) => group.length === size - 1)
      .flatMap((group) => range((group.at(-1) ?? -1) + 1, people).map((person) => [...group, person])),
  ];
}

/** In how many dimensions the sums speak of a group alone: the rank of all less the rank of all but the group. */
function about(rows: readonly Row[], group: readonly number[], owners: readonly number[]): number {
  const vector = (row: Row, keep: (owner: number) => boolean) => {
    const values = new Int32Array(owners.length);
    row.contributions.forEach((contribution, at) => {
      if (keep(owners[contribution] as number))
        values[contribution] = residue(row.coefficients[at] as number);
    });
    return values;
  };
  const rank = (keep: (owner: number) => boolean) =>
    basisOf(rows.map((row) => vector(row, keep))).pivots.length;
  return rank(() => true) - rank((owner) => !group.includes(owner));
}
