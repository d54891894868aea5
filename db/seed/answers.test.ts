import { describe, expect, it } from "vitest";
import { type Answers, CONTRASTS, LEVELS, SIDES } from "@/lib/instrument/framework";
import { answerQuality } from "@/lib/instrument/quality";
import { score } from "@/lib/scoring/result";
import { aldermoor, brightwater, demo, own } from "./demo.fixture";

const { rows } = demo;
const submitted = rows.assessment.filter(({ submittedAt }) => submittedAt);

const answersById = new Map<string, Record<string, number | null>>();
for (const { assessmentId, itemKey, value } of rows.answer) {
  const answers = answersById.get(assessmentId) ?? {};
  answers[itemKey] = value ?? null;
  answersById.set(assessmentId, answers);
}
const answersOf = (id: string) => (answersById.get(id) ?? {}) as Answers;

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const deviation = (values: readonly number[]) => {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
};
const correlation = (one: readonly number[], other: readonly number[]) => {
  const [a, b] = [mean(one), mean(other)];
  const together = mean(one.map((value, at) => (value - a) * (other[at]! - b)));
  return together / (deviation(one) * deviation(other));
};
const last = <T extends { engagementId: string }>(all: readonly T[]) => [
  ...new Map(all.map((row) => [row.engagementId, row])).values(),
];

describe("scores over the people of the demo", () => {
  const scored = (organizationId: string) =>
    last(own(submitted, organizationId)).map(({ id }) => score(answersOf(id)));
  const numbers = (found: readonly unknown[]) => found.filter((value) => typeof value === "number");

  it.each([
    ["the first organization", aldermoor],
    ["the second organization", brightwater],
  ])("lie where real ones would, in %s", (_, organizationId) => {
    const results = scored(organizationId);
    for (const contrast of CONTRASTS)
      for (const side of SIDES) {
        const values = results.flatMap(({ contrasts }) => {
          const scale = contrasts[contrast].pair[side];
          return scale.enough ? [scale.sum / scale.n] : [];
        });
        expect(mean(values), `${contrast} ${side}`).toBeGreaterThan(3.5);
        expect(mean(values), `${contrast} ${side}`).toBeLessThan(5.5);
        expect(deviation(values), `${contrast} ${side}`).toBeGreaterThan(0.6);
        expect(deviation(values), `${contrast} ${side}`).toBeLessThan(1.3);
      }
  });

  it("go together: sides, levels, and the need with the use", () => {
    const results = scored(aldermoor);
    const pairs = (of: (result: (typeof results)[number]) => readonly [unknown, unknown]) => {
      const whole = results.map(of).filter(([one, other]) => numbers([one, other]).length === 2);
      return correlation(
        whole.map(([one]) => one as number),
        whole.map(([, other]) => other as number),
      );
    };
    const value = (scale: { enough: boolean; sum: number; n: number }) => scale.enough && scale.sum / scale.n;
    expect(pairs(({ overall }) => [value(overall.management), value(overall.leadership)])).toBeGreaterThan(
      0.15,
    );
    for (const level of LEVELS.slice(1))
      expect(
        pairs(({ levels }) => [value(levels.self.leadership), value(levels[level].leadership)]),
      ).toBeGreaterThan(0.4);
    for (const contrast of CONTRASTS)
      for (const side of SIDES) {
        const use = pairs(({ contrasts }) => {
          const { gap } = contrasts[contrast].gaps[side];
          const now = value(contrasts[contrast].pair[side]);
          return [now, typeof gap === "number" && now !== false && now - gap];
        });
        expect(use, `${contrast} ${side}`).toBeGreaterThan(0.05);
        expect(use, `${contrast} ${side}`).toBeLessThan(0.9);
      }
  });

  it("hold what a coach meets: too few answers, constant pages, items left out", () => {
    const all = submitted.map(({ id, pageTimes }) => ({ answers: answersOf(id), activeMs: pageTimes! }));
    const flags = all.flatMap((each) => answerQuality({ ...each, complete: true }).map(({ kind }) => kind));
    expect(new Set(flags)).toEqual(new Set(["fast", "same", "notApplicable"]));
    expect(flags.length / all.length).toBeLessThan(0.15);
    const words = all.flatMap(({ answers }) =>
      Object.values(score(answers).contrasts).map(({ pair }) => pair.word),
    );
    expect(words).toContain("not enough answered");
    expect(words).toContain("leading-led");
    expect(words).toContain("both quiet");
  });
});
