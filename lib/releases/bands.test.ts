import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { band, bandRange, shortOfAll } from "./bands";

describe("bands", () => {
  it.each([
    [5, 5],
    [7, 5],
    [8, 10],
    [12, 10],
    [13, 15],
    [47, 45],
    [48, 50],
    [52, 50],
    [54, 50],
    [55, 60],
    [64, 60],
    [65, 70],
    [123, 120],
    [395, 400],
  ])("publish %i as about %i", (count, about) => {
    expect(band(count)).toBe(about);
  });

  it("hold exactly the counts that are published as them", () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.nat(2000), (count, other) => {
        const [low, high] = bandRange(band(count));
        expect(other >= low && other <= high).toBe(band(other) === band(count));
      }),
    );
  });

  it("hold at least five counts each, from five people on", () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 2000 }), (count) => {
        const [low, high] = bandRange(band(count));
        expect(high - low).toBeGreaterThanOrEqual(4);
      }),
    );
  });

  it("never say that all of a group did, or that one did not", () => {
    fc.assert(
      fc.property(fc.integer({ min: 6, max: 500 }), (group) => {
        const said = band(shortOfAll(group, group));
        expect(said).toBe(band(shortOfAll(group - 1, group)));
        expect(bandRange(said)[0]).toBeLessThan(group);
      }),
    );
  });
});
