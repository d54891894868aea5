import { describe, expect, it } from "vitest";
import { en } from "@/lib/instrument/version-1/en";
import { answersOf, contrastAnswers } from "@/lib/scoring/answers.fixture";
import { change } from "@/lib/scoring/change";
import {
  chanceSentence,
  changeInWords,
  gapInWords,
  leanInWords,
  PART_EXPECTED,
  suggestionReason,
} from "@/lib/scoring/finding/in-words";
import { ABOUT_MARA, NAMES, PICTURED, TO_YOU } from "@/lib/scoring/finding/names.fixture";
import { sideNames } from "@/lib/scoring/finding/side-names";
import { asOften, frequencyWord, listedShort, plain, strong } from "@/lib/scoring/finding/words";
import { gapTo } from "@/lib/scoring/gap";
import { scale } from "@/lib/scoring/means";
import { pair } from "@/lib/scoring/pair";
import { score } from "@/lib/scoring/result";
import { suggest } from "@/lib/scoring/suggestions";

const three = (sum: number, n = 3) => scale({ length: 3, sum, n });

describe("values at the end of a row", () => {
  it("put a gap in words", () => {
    expect(gapInWords(gapTo(three(11), 6))).toBe("2.3 below needed");
    expect(gapInWords(gapTo(three(19), 4))).toBe("2.3 above needed");
    expect(gapInWords(gapTo(three(11), 4))).toBe("near what is needed");
    expect(gapInWords(gapTo(three(3, 1), 4))).toBe("too few answers");
    expect(gapInWords(gapTo(three(11), null))).toBe("need not answered");
  });

  it("put a lean in words", () => {
    expect(leanInWords(pair(three(15), three(10), 3))).toBe("1.7 to running");
    expect(leanInWords(pair(three(10), three(15), 3))).toBe("1.7 to leading");
    expect(leanInWords(pair(three(12), three(13), 3))).toBe("not beyond noise");
    expect(leanInWords(pair(three(14, 2), three(14, 2), 1))).toBe("not enough in common");
    expect(leanInWords(pair(three(3, 1), three(13), 1))).toBe("too few answers");
  });

  it("put a change in words", () => {
    expect(changeInWords(change([4, 4, 4], [5, 6, 6]))).toBe("1.7 more, clearly higher");
    expect(changeInWords(change([5, 6, 6], [4, 4, 4]))).toBe("1.7 less, clearly lower");
    expect(changeInWords(change([4, 4, 4], [4, 4, 5]))).toBe("+0.3, not beyond noise");
    expect(changeInWords(change([4, 4, 5], [4, 4, 4]))).toBe("−0.3, not beyond noise");
    expect(changeInWords(change([4, 4, 4], [4, 4, 4]))).toBe("0.0, not beyond noise");
    expect(changeInWords(change([1, 1, null], [null, 7, 7]))).toBe("+6.0, not enough in common");
    expect(changeInWords(change([4, null, null], [4, 4, 4]))).toBe("no comparison");
    expect(PART_EXPECTED).toBe("Part of so large a step is expected by itself");
  });
});

describe("the reason of a suggestion", () => {
  const reasons = suggest(score(PICTURED)).map((each) => suggestionReason(each, TO_YOU));

  it("says use, need, gap and noise, and the over-used partner beside it", () => {
    expect(reasons[0]).toBe(
      "You do this at times; your work will call for it very often: 2.3 below needed, beyond noise. " +
        "Keeping control, its partner, is used 2.3 above needed.",
    );
    expect(reasons[1]).toBe(
      "You seldom do this; your work will call for it often: 1.7 below needed, beyond noise.",
    );
    expect(reasons.at(-1)).toBe(
      "You do this about as often as your work will call for it: 0.3 below needed, not beyond noise.",
    );
  });

  it("speaks about the coachee to the coach", () => {
    const [first] = suggest(
      score(contrastAnswers("direct-serve", { M: [4, 4, 4], L: [1, 1, 1], N: [4, 5] })),
    );
    expect(first && suggestionReason(first, ABOUT_MARA)).toBe(
      "Mara never does this; the work will call for it often: 4.0 below needed, beyond noise.",
    );
    const near = suggest(score(answersOf({ "direct-serve": { M: [4, 4, 3], L: [4, 4, 4], N: [4, 4] } })));
    expect(near.map((each) => suggestionReason(each, ABOUT_MARA))).toEqual([
      "Mara does this about as often as the work will call for it: 0.3 below needed, not beyond noise.",
    ]);
  });
});

describe("the chance count", () => {
  it.each([
    [
      28,
      9,
      2.8,
      "28 comparisons could be scored. Chance alone would bring about three claims; here there are nine.",
    ],
    [
      10,
      1,
      1,
      "Ten comparisons could be scored. Chance alone would bring about one claim; here there is one.",
    ],
    [
      1,
      0,
      0.1,
      "One comparison could be scored. Chance alone would bring fewer than one claim; here there are none.",
    ],
    [0, 0, 0, "There are too few answers for any claim."],
  ])("over %i", (scored, claimed, byChance, sentence) => {
    expect(chanceSentence({ scored, claimed, byChance })).toBe(sentence);
  });
});

describe("words", () => {
  it("are those of the instrument", () => {
    expect([1, 2, 3, 4, 5, 6, 7].map(frequencyWord)).toEqual(en.scale);
    expect(sideNames(en)).toEqual(NAMES);
  });

  it("take the nearest word of the answer scale, and between two the milder one", () => {
    const means = [1, 1.49, 1.5, 2.5, 3.49, 3.5, 4.5, 4.51, 5.5, 5.51, 6.5, 6.51, 7];
    expect(means.map(frequencyWord)).toEqual([
      "never",
      "never",
      "almost never",
      "seldom",
      "seldom",
      "at times",
      "at times",
      "often",
      "often",
      "very often",
      "very often",
      "always",
      "always",
    ]);
    expect(asOften("lead people", 2)).toBe("almost never lead people");
    expect(asOften("lead people", 6)).toBe("lead people very often");
  });

  it("list three names and count the others", () => {
    expect(listedShort([])).toBe("");
    expect(listedShort(["a", "b", "c"])).toBe("a, b and c");
    expect(listedShort(["a", "b", "c", "d"])).toBe("a, b, c and one other");
    expect(listedShort(["a", "b", "c", "d", "e"])).toBe("a, b, c and two others");
  });

  it("read the same without their marks", () => {
    expect(plain(["In ", strong("method"), "."])).toBe("In method.");
  });
});
