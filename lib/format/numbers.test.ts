import { describe, expect, it } from "vitest";
import {
  about,
  counted,
  decimal,
  inWords,
  LOCALE,
  ordinal,
  percent,
  signed,
  whole,
} from "@/lib/format/numbers";

describe("figures", () => {
  it("shows one decimal, and a minus as wide as a figure", () => {
    expect([5.6, 4, -1.5, 0, -0.04, 2.25].map((x) => decimal(x))).toEqual([
      "5.6",
      "4.0",
      "\u22121.5",
      "0.0",
      "0.0",
      "2.3",
    ]);
    expect(decimal(0.382, 3)).toBe("0.382");
  });

  it("signs what is not zero", () => {
    expect([2, 1, 0, -1, -2].map((x) => signed(x))).toEqual(["+2", "+1", "0", "\u22121", "\u22122"]);
    expect(signed(-0)).toBe("0");
    expect(signed(0.85, 1)).toBe("+0.9");
  });

  it("groups thousands, and keeps the per cent sign with its number", () => {
    expect(whole(1240)).toBe("1,240");
    expect(percent(52.3)).toBe("52\u00a0%");
    expect(about(50)).toBe("about 50");
  });

  it("follows another locale", () => {
    expect(decimal(-1240.5, 1, "de")).toBe("\u22121.240,5");
    expect(LOCALE).toBe("en-GB");
  });
});

describe("words", () => {
  it("writes one to twelve, and figures from thirteen on", () => {
    expect([0, 1, 2, 7, 12, 13, 1200].map(inWords)).toEqual([
      "no",
      "one",
      "two",
      "seven",
      "twelve",
      "13",
      "1,200",
    ]);
    expect(inWords(-1)).toBe("\u22121");
    expect(inWords(1.5)).toBe("2");
  });

  it("writes first to twelfth, then figures with their ending", () => {
    expect([1, 2, 3, 12, 13, 21, 22, 23, 111].map(ordinal)).toEqual([
      "first",
      "second",
      "third",
      "twelfth",
      "13th",
      "21st",
      "22nd",
      "23rd",
      "111th",
    ]);
  });

  it("counts things", () => {
    expect(counted(1, "check-in")).toBe("one check-in");
    expect(counted(0, "check-in")).toBe("no check-ins");
    expect(counted(3, "person", "people")).toBe("three people");
  });
});
