import { expect, it } from "vitest";
import { capital, inSentence, listed, quoted } from "@/lib/format/words";

it("begins a sentence", () => {
  expect(capital("two people are waiting")).toBe("Two people are waiting");
  expect(capital("öffnen")).toBe("Öffnen");
  expect(capital("")).toBe("");
});

it("goes on inside a sentence", () => {
  expect(inSentence("Part 2 of 4")).toBe("part 2 of 4");
  expect(inSentence("")).toBe("");
});

it("lists with “and” and no comma before it", () => {
  expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map((words) => listed(words))).toEqual([
    "",
    "a",
    "a and b",
    "a, b and c",
  ]);
});

it("quotes with curly quotes", () => expect(quoted("no")).toBe("\u201cno\u201d"));
