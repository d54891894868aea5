import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CELLS } from "./catalogue";
import { CLIPPED, cellMean, openCells, tenth } from "./cells";
import { heights, leans, means } from "./estimates";
import { ledgerOf } from "./ledger";
import { alike, entry, people, programme } from "./people.fixture";

const [first] = CELLS;
const without = { ...alike(4), [first as string]: null };

describe("the people that means are made of", () => {
  it("are those with a value in every open cell", () => {
    const coachees = [...people("a", 9), ...people("b", 1, { values: without })];
    const ledger = ledgerOf(programme([], coachees));
    expect(openCells(coachees)).toEqual(CELLS);
    expect(ledger.entries.map(({ answering }) => answering)).toEqual([...Array(9).fill(true), false]);
  });

  it("need no value in a cell that fewer than three quarters can answer, which is closed for all", () => {
    const coachees = [...people("a", 5), ...people("b", 2, { values: without })];
    expect(openCells(coachees)).toHaveLength(CELLS.length - 1);
    const { entries } = ledgerOf(programme([], coachees));
    expect(entries.every(({ answering }) => answering)).toBe(true);
    expect(means(entries, 1, 8)[first as (typeof CELLS)[number]]).toEqual({
      withheld: true,
      reason: "TOO_FEW_OR_DERIVABLE",
      minimum: 8,
    });
  });

  it("are nobody when nobody was invited, took part or has values", () => {
    for (const more of [{ invited: false }, { participated: false }, { values: null }]) {
      const { entries } = ledgerOf(programme([], people("a", 9, more)));
      expect(entries.filter(({ answering }) => answering)).toEqual([]);
    }
  });
});

describe("a published mean", () => {
  it("is given to 0.1, with an interval never narrower than the planning value", () => {
    expect(cellMean([4, 4, 4, 4, 4, 4, 4, 4])).toEqual({ value: 4, halfWidth: 0.7 });
    expect(cellMean([1, 7, 1, 7, 1, 7, 1, 7])).toEqual({ value: 4, halfWidth: 2.3 });
    expect(cellMean([3, 3, 3, 3, 3, 3, 3, 4]).value).toBe(3.1);
  });

  it("is clipped at both ends", () => {
    expect(cellMean(Array(20).fill(7)).value).toBe(CLIPPED.highest);
    expect(cellMean(Array(20).fill(1)).value).toBe(CLIPPED.lowest);
  });

  it("says nothing to within half a point of any of eight people, nor to one who knows two of them", () => {
    const value = fc.integer({ min: 3, max: 21 }).map((sum) => sum / 3);
    fc.assert(
      fc.property(fc.array(value, { minLength: 8, maxLength: 12 }), (values) => {
        const said = cellMean(values);
        // The third person may have answered otherwise by more than half a point: somebody makes up for it.
        const others = Array.from({ length: 37 }, (_, at) => at - 18)
          .filter((thirds) => Math.abs(thirds) > 1)
          .flatMap((thirds) => alternatives(values, thirds / 3));
        expect(others.some((other) => sameAs(cellMean(other), said))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe("height and lean", () => {
  it("follow from the published means", () => {
    const entries = Array.from({ length: 8 }, (_, index) =>
      entry(`p${index}`, null, {
        values: { ...alike(5), "contrast.order-people.management": 3.5, "side.leadership": 5.5 },
      }),
    );
    const mean = means(entries, 2, 8);
    expect(heights(mean)["contrast.order-people"]).toEqual({
      withheld: false,
      value: 4.3,
      halfWidth: 0.5,
      asOf: 2,
      since: null,
    });
    expect(leans(mean)["contrast.order-people"]).toMatchObject({ value: 1.5, halfWidth: 1 });
    expect(leans(mean).overall).toMatchObject({ value: 0.5 });
    expect(leans(mean)["level.team"]).toMatchObject({ value: 0 });
  });

  it("are withheld where a mean is", () => {
    const entries = Array.from({ length: 8 }, (_, index) => entry(`p${index}`, null, { values: without }));
    expect(heights(means(entries, 1, 8))["contrast.order-people"].withheld).toBe(true);
    expect(leans(means(entries, 1, 8))["contrast.order-people"].withheld).toBe(true);
    expect(leans(means(entries, 1, 8)).overall.withheld).toBe(false);
  });
});

const sameAs = (a: { value: number; halfWidth: number }, b: { value: number; halfWidth: number }): boolean =>
  tenth(a.value) === tenth(b.value) && tenth(a.halfWidth) === tenth(b.halfWidth);

/** The same values with the third changed, and the later ones changed to make up for it, in some ways. */
function alternatives(values: readonly number[], shift: number): number[][] {
  const third = (values[2] as number) + shift;
  if (third < 1 || third > 7) return [];
  const ways: number[][] = [];
  for (let makers = 0; makers <= 5; makers += 1) {
    for (let from = 3; from + makers <= values.length; from += 1) {
      const other = values.map((value, at) => {
        if (at === 2) return third;
        return at >= from && at < from + makers ? value - Math.round((3 * shift) / makers) / 3 : value;
      });
      if (other.every((value) => value > 0.99 && value < 7.01)) ways.push(other);
    }
  }
  return ways;
}
