import { describe, expect, it } from "vitest";
import { PAGES } from "@/lib/instrument/pages";
import { minutesLeft, partInWords } from "@/lib/instrument/progress";

describe("progress in words", () => {
  it.each<[number, string]>([
    [0, "about 9 minutes left"],
    [8, "about 8 minutes left"],
    [16, "about 7 minutes left"],
    [28, "about 5 minutes left"],
    [48, "about 2 minutes left"],
    [54, "about 1 minute left"],
    [56, "about 1 minute left"],
    [57, "less than a minute left"],
    [63, "less than a minute left"],
    [64, "nothing left to answer"],
  ])("after %i answers: %s", (answered, words) => {
    expect(minutesLeft(answered)).toBe(words);
  });

  it.each([-1, 65, 1.5, Number.NaN])("%d answers cannot be", (answered) => {
    expect(() => minutesLeft(answered)).toThrow(RangeError);
  });

  it("names the part", () => {
    expect(PAGES.map((page) => partInWords(page)).slice(1, 3)).toEqual(["Part 1 of 4", "Part 2 of 4"]);
  });
});
