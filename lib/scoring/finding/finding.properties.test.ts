import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Answers, CONTRASTS, SIDES } from "@/lib/instrument/framework";
import { anyAnswers } from "@/lib/scoring/answers.fixture";
import { compare } from "@/lib/scoring/compare";
import { changeTitle } from "@/lib/scoring/finding/change-titles";
import { headline } from "@/lib/scoring/finding/headline";
import { suggestionReason } from "@/lib/scoring/finding/in-words";
import { beamTitle, levelsTitle } from "@/lib/scoring/finding/lean-titles";
import { ABOUT_MARA, inMay, type NAMES, TO_YOU } from "@/lib/scoring/finding/names.fixture";
import { goalTitle, neededTitle } from "@/lib/scoring/finding/need-titles";
import { plain } from "@/lib/scoring/finding/words";
import { wordsFirst } from "@/lib/scoring/finding/words-first";
import { score } from "@/lib/scoring/result";
import { suggest } from "@/lib/scoring/suggestions";

/** A name that no word of any sentence holds, so that a name in a title can be told from its words. */
const MARKED = Object.fromEntries(
  CONTRASTS.map((contrast) => [contrast, { management: `‹${contrast} M›`, leadership: `‹${contrast} L›` }]),
) as typeof NAMES;

/** Any answers, but each side drawn towards an end of its own, so that claims are common. */
const tiltedAnswers: fc.Arbitrary<Answers> = fc
  .tuple(anyAnswers, fc.integer({ min: -3, max: 3 }), fc.integer({ min: -3, max: 3 }))
  .map(([answers, management, leadership]) =>
    Object.fromEntries(
      Object.entries(answers).map(([key, answer]) => {
        const by = key.includes(".management") ? management : leadership;
        return [
          key,
          answer === null || key.startsWith("needed.") ? answer : Math.min(7, Math.max(1, answer + by)),
        ];
      }),
    ),
  );

describe("findings of any answers", () => {
  it("are whole sentences in either voice", () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, (earlier, now) => {
        const result = score(now);
        const before = inMay(earlier, now);
        for (const telling of [TO_YOU, ABOUT_MARA]) {
          const sentences = [
            headline(result, before, telling.voice),
            ...wordsFirst(result, before, telling).map(plain),
          ];
          const titles = [
            neededTitle(result, telling),
            goalTitle(result, telling),
            beamTitle(result, telling.voice),
            levelsTitle(result, telling.voice),
            changeTitle(before, telling),
          ];
          const reasons = suggest(result).map((each) => suggestionReason(each, telling));
          const all = [...sentences, ...titles, ...reasons];
          for (const text of all) expect(text).not.toMatch(/undefined|NaN|INSUFFICIENT|null| {2}|\.\.|-\d/);
          for (const text of [...sentences, ...reasons]) expect(text).toMatch(/^[A-Z].*\.$/);
          for (const text of titles) expect(text).toMatch(/^[A-Z].*[^.]$/);
          if (telling === ABOUT_MARA) for (const text of all) expect(text).not.toMatch(/\b[Yy]ou(r|rs)?\b/);
        }
      }),
    );
  });

  it("name in a title only what is beyond the headline's threshold", () => {
    const telling = { ...TO_YOU, names: MARKED };
    fc.assert(
      fc.property(tiltedAnswers, tiltedAnswers, (earlier, now) => {
        const result = score(now);
        const changes = compare(earlier, now);
        const [needed, goal, moved] = [
          neededTitle(result, telling),
          goalTitle(result, telling),
          changeTitle(inMay(earlier, now), telling),
        ];
        for (const contrast of CONTRASTS) {
          for (const side of SIDES) {
            const name = MARKED[contrast][side];
            const { gapNamed } = result.contrasts[contrast].gaps[side];
            if (needed.includes(name) || goal.includes(name)) expect(gapNamed).toBe(true);
            if (moved.includes(name)) expect(changes.contrasts[contrast][side].named).toBe(true);
          }
        }
        const { overall } = result;
        if (/tilts/.test(beamTitle(result, TO_YOU.voice))) expect(overall.leanNamed).toBe(true);
        const title = headline(result, null, TO_YOU.voice);
        if (overall.enough) expect(/\. You|clearly less/.test(title)).toBe(overall.leanNamed);
        expect(/both are in use/.test(title)).toBe(overall.word === "both in use");
        expect(/both are quiet/.test(title)).toBe(overall.word === "both quiet");
        expect(/about level/.test(title)).toBe(overall.word === "about level");
      }),
    );
  });
});
