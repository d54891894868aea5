import { describe, expect, it } from "vitest";
import { readingEase, syllables } from "@/lib/instrument/checks/reading-ease";

describe("syllables", () => {
  it.each<[string, number]>([
    ["work", 1],
    ["time", 1],
    ["agreed", 1],
    ["changed", 1],
    ["started", 2],
    ["people", 2],
    ["simple", 2],
    ["rule", 1],
    ["notices", 3],
    ["dates", 1],
    ["passes", 2],
    ["colleagues", 2],
    ["someone’s", 2],
    ["idea", 3],
    ["agreements", 3],
    ["surroundings", 3],
    ["organization", 5],
    ["hm", 1],
  ])("%s has %i", (word, count) => {
    expect(syllables(word)).toBe(count);
  });
});

describe("reading ease", () => {
  it("follows the formula, pooled over sentences", () => {
    expect(readingEase(["I check the work.", "I ask people."])).toBeCloseTo(
      206.835 - 1.015 * (7 / 2) - 84.6 * (8 / 7),
      10,
    );
  });

  it("falls below the limit for official language", () => {
    expect(
      readingEase(["I facilitate organizational communication regarding operational responsibilities."]),
    ).toBeLessThan(0);
    expect(
      readingEase(["I follow the usual administrative procedure for an incoming enquiry."]),
    ).toBeLessThan(65);
  });
});
