import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CONTRASTS } from "@/lib/instrument/framework";
import { answersOf, anyAnswers, flat } from "@/lib/scoring/answers.fixture";
import { score } from "@/lib/scoring/result";
import { suggest } from "@/lib/scoring/suggestions";

const order = (answers: Parameters<typeof score>[0]) =>
  suggest(score(answers)).map(({ contrast, side }) => `${contrast}.${side}`);

describe("suggestions", () => {
  it("put sides below their need beyond noise first, then the stronger pull", () => {
    const answers = answersOf({
      // 1.33 below a need of 7: the stronger pull, but not beyond noise
      "order-people": { M: [6, 6, 5], L: [5, 5, 5], N: [7, 5] },
      // 1.67 below a need of 3: beyond noise, small importance
      "plan-opportunity": { M: [1, 1, 2], L: [4, 4, 4], N: [3, 4] },
      // 2 below a need of 6
      "direct-serve": { M: [4, 4, 4], L: [4, 4, 4], N: [4, 6] },
      // 0.33 below a need of 5
      "improve-invent": { M: [5, 5, 4], L: [3, 3, 3], N: [5, 3] },
    });
    expect(order(answers)).toEqual([
      "direct-serve.leadership",
      "plan-opportunity.management",
      "order-people.management",
      "improve-invent.management",
    ]);
  });

  it("name the self level and everything the reason rests on", () => {
    const answers = answersOf({ "control-commitment": { M: [6, 7, 6], L: [4, 4, 3], N: [4, 6] } });
    expect(suggest(score(answers))).toEqual([
      {
        contrast: "control-commitment",
        side: "leadership",
        level: "self",
        now: 11 / 3,
        needed: 6,
        gap: -7 / 3,
        importance: 5 / 6,
        pull: 35 / 18,
        beyondNoise: true,
        named: false,
        overUsedPartner: { side: "management", gap: 7 / 3 },
      },
    ]);
  });

  it("keep the published order, management before leadership, where all is equal", () => {
    expect(order(flat(4, 4, [6, 6])).slice(0, 4)).toEqual([
      "order-people.management",
      "order-people.leadership",
      "targets-direction.management",
      "targets-direction.leadership",
    ]);
  });

  it("break ties by the over-used partner, and only by over-use beyond noise", () => {
    const answers = answersOf({
      "order-people": { M: [5, 5, 5], L: [4, 4, 4], N: [5, 6] },
      "targets-direction": { M: [6, 6, 6], L: [4, 4, 4], N: [5, 6] },
      "control-commitment": { M: [6, 6, 6], L: [4, 4, 4], N: [4, 6] },
      "plan-opportunity": { M: [7, 7, 7], L: [4, 4, 4], N: [4, 6] },
    });
    expect(order(answers)).toEqual([
      "plan-opportunity.leadership",
      "control-commitment.leadership",
      "order-people.leadership",
      "targets-direction.leadership",
    ]);
  });

  it("never suggest a side that is over-used or as needed, nor one that cannot be scored", () => {
    expect(suggest(score(flat(6, 4, [4, 4])))).toEqual([]);
    expect(suggest(score(flat(2, 2)))).toEqual([]);
    expect(suggest(score({}))).toEqual([]);
  });

  it("hold every side with a gap below 0 and no other, for any answers", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const result = score(answers);
        const below = CONTRASTS.flatMap((contrast) =>
          (["management", "leadership"] as const)
            .filter((side) => Number(result.contrasts[contrast].gaps[side].gap) < 0)
            .map((side) => `${contrast}.${side}`),
        );
        const suggestions = suggest(result);
        expect(suggestions.map(({ contrast, side }) => `${contrast}.${side}`).sort()).toEqual(below.sort());
        const ranks = suggestions.map(({ beyondNoise, pull }) => (beyondNoise ? 100 : 0) + pull);
        expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
      }),
    );
  });
});
