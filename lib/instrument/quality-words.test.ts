import { describe, expect, it } from "vitest";
import { PAGES } from "@/lib/instrument/pages";
import type { QualityFlag } from "@/lib/instrument/quality";
import { flagForCoach, flagForRespondent } from "@/lib/instrument/quality-words";
import { CURRENT_VERSION } from "@/lib/instrument/versions";

describe("flags in words", () => {
  it.each<[QualityFlag, string]>([
    [
      { kind: "fast", page: "organization-2" },
      "Less than two seconds a sentence went into the second page of Part 3.",
    ],
    [
      { kind: "same", page: "self-1" },
      "On the first page of Part 1 one and the same answer stands throughout.",
    ],
    [{ kind: "notApplicable", count: 13 }, "13 of 48 sentences are marked “not part of my work”."],
  ])("%o", (flag, seen) => {
    expect(flagForRespondent(flag).seen).toBe(seen);
    expect(flagForCoach(flag).seen).toBe(seen);
  });

  it("ask the respondent and only point the coach", () => {
    const flag: QualityFlag = { kind: "fast", page: "team-1" };
    expect(flagForRespondent(flag).title).toBe("Is it as you meant it?");
    expect(flagForCoach(flag).title).toBe("Worth another look");
  });

  it("never say which answer was given", () => {
    const labels = new RegExp(`\\b(?:${CURRENT_VERSION.text.en.scale.join("|")}|high|low)\\b`, "i");
    for (const { slug: page } of PAGES) {
      for (const kind of ["fast", "same"] as const) {
        for (const words of [flagForRespondent({ kind, page }), flagForCoach({ kind, page })]) {
          expect(Object.values(words).join(" ")).not.toMatch(labels);
        }
      }
    }
  });
});
