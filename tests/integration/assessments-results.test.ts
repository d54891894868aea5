import { beforeAll, describe, expect, it } from "vitest";
import { listening } from "@/db/statements";
import type { Member } from "@/db/viewer";
import { type Answers, CONTRASTS, nowKey } from "@/lib/instrument/framework";
import { flat } from "@/lib/scoring/answers.fixture";
import { compare } from "@/lib/scoring/compare";
import { PICTURED } from "@/lib/scoring/finding/names.fixture";
import { score } from "@/lib/scoring/result";
import { suggest } from "@/lib/scoring/suggestions";
import { dataAs } from "../support/as";
import { allAnswers, anAssessment } from "../support/assessments";
import { withDatabase } from "../support/database";
import { aMember, anEngagement, anOrganization } from "../support/factories";

withDatabase();

const SCALE = `__typename ... on Scale { mean percent band sem low high answered of }
  ... on Insufficient { reason answered of }`;
const PAIR = `management { ${SCALE} } leadership { ${SCALE} } word leanInWords
  measures { __typename ... on PairMeasures { height lean leanError threshold leanClaimed leanNamed pairScore common }
    ... on Insufficient { reason answered of } }`;
const SIDE = `side name needed gapInWords now { ${SCALE} } cells { level value }
  gap { __typename ... on GapMeasures { gap threshold claimed named } ... on Insufficient { reason answered of } }`;
const CHANGE = `__typename ... on ChangeMeasures { delta error threshold claimed named common }
  ... on Insufficient { reason answered of }`;
const RESULT = `headline scoringVersion provisional answeredNow answeredNeeded
  paragraphs { text words { text strong } } titles { needed beam levels goal }
  contrasts { contrast title management { ${SIDE} } leadership { ${SIDE} } pair { ${PAIR} } }
  levels { level pair { ${PAIR} } } overall { ${PAIR} }
  versatility { __typename ... on Versatility { value contrasts } ... on Insufficient { reason answered of } }
  claims { scored claimed byChance inWords }
  suggestions { contrast side level name now needed gap importance beyondNoise gapInWords reason }
  comparison { comparable title since { occasion }
    overall { management { word inWords partExpected measures { ${CHANGE} } before { ${SCALE} } }
      lean { word measures { ${CHANGE} } } }
    levels { level change { leadership { word } } }
    contrasts { contrast change { management { word measures { ${CHANGE} } } } }
    versatilityBefore { ... on Versatility { value } } }`;
const READ = `query ($id: ID!) { assessment(id: $id) { result { ${RESULT} } } }`;

let organizationId: string;
let coach: Member;

beforeAll(async () => {
  organizationId = await anOrganization();
  coach = await aMember(organizationId, ["coach"]);
});

const filled = (answers: Answers): Answers => ({ ...allAnswers(null), ...answers });

/** A coachee whose occasions were answered so, the earliest first. */
async function aHistory(...occasions: (Answers | { answers: Answers; instrumentVersion: string })[]) {
  const coachee = await aMember(organizationId, ["coachee"], { name: "Mara Lindqvist" });
  const engagement = await anEngagement(coach, coachee);
  const ids: string[] = [];
  for (const [at, given] of occasions.entries()) {
    const { answers, ...rest } = "answers" in given ? given : { answers: given };
    ids.push(
      await anAssessment(engagement, coach, coachee, {
        occasion: at + 1,
        state: "submitted",
        answers: filled(answers),
        submittedAt: new Date(Date.UTC(2026, 4 + at, 12)),
        ...rest,
      }),
    );
  }
  return { coachee, engagement, ids, last: ids.at(-1) as string };
}

const resultOf = async (viewer: Member, id: string) => (await dataAs(viewer, READ, { id })).assessment.result;

describe("a result", () => {
  it("has the scores of the answers, to the bit", async () => {
    const { coachee, last } = await aHistory(PICTURED);
    const result = await resultOf(coachee, last);
    const expected = score(filled(PICTURED));
    expect(result).toMatchObject({ scoringVersion: "1", provisional: true });
    expect(result.answeredNow).toBe(expected.answered.now);
    for (const [at, contrast] of CONTRASTS.entries()) {
      const got = result.contrasts[at];
      const { pair, gaps } = expected.contrasts[contrast];
      expect(got.contrast).toBe(contrast.replace("-", "_"));
      expect(got.pair.word).toBe(pair.word);
      for (const side of ["management", "leadership"] as const) {
        const { enough, mean, percent, band, sem, n, length } = pair[side];
        expect(got[side].now).toMatchObject(
          enough
            ? { __typename: "Scale", mean, percent, band, sem, answered: n, of: length }
            : { __typename: "Insufficient", reason: "too_few_answers", answered: n, of: length },
        );
        expect(got[side].gap).toMatchObject(
          gaps[side].gap === "INSUFFICIENT"
            ? { __typename: "Insufficient" }
            : { gap: gaps[side].gap, threshold: gaps[side].gapThreshold, claimed: gaps[side].gapClaimed },
        );
      }
      if (pair.enough) {
        const { height, lean, threshold, leanClaimed, leanNamed, pairScore } = pair;
        expect(got.pair.measures).toMatchObject({
          height,
          lean,
          threshold,
          leanClaimed,
          leanNamed,
          pairScore,
        });
      }
    }
    expect(result.overall.measures).toMatchObject({ height: expected.overall.height });
    expect(result.versatility.value).toBe(expected.overall.versatility);
    expect(result.suggestions.map((each: { gap: number }) => each.gap)).toEqual(
      suggest(expected).map(({ gap }) => gap),
    );
    expect(result.suggestions.every((each: { level: string }) => each.level === "self")).toBe(true);
    expect(result.comparison).toBe(null);
  });

  it("says why there is no number, and never makes one up", async () => {
    const { coachee, last } = await aHistory(PICTURED);
    const { contrasts } = await resultOf(coachee, last);
    const { leadership, pair } = contrasts[7];
    expect(leadership.now).toEqual({
      __typename: "Insufficient",
      reason: "too_few_answers",
      answered: 1,
      of: 3,
    });
    expect(leadership.gap).toMatchObject({ reason: "too_few_answers" });
    expect(pair.measures).toMatchObject({ __typename: "Insufficient", reason: "too_few_answers" });
    expect(leadership.cells).toEqual([
      { level: "self", value: 3 },
      { level: "team", value: null },
      { level: "organization", value: null },
    ]);
    const { coachee: other, last: noNeed } = await aHistory(flat(4, 4));
    const { management } = (await resultOf(other, noNeed)).contrasts[0];
    expect(management).toMatchObject({
      needed: null,
      gap: { reason: "need_not_answered", answered: 0, of: 1 },
    });
  });

  it("speaks to the coachee, and of the coachee to their coach", async () => {
    const { coachee, last } = await aHistory(PICTURED);
    const own = await resultOf(coachee, last);
    const seen = await resultOf(coach, last);
    expect(own.headline).toMatch(/^You /);
    expect(seen.headline).toMatch(/^Mara /);
    expect(own.paragraphs).toHaveLength(3);
    expect(own.paragraphs[0].words.map((each: { text: string }) => each.text).join("")).toBe(
      own.paragraphs[0].text,
    );
    expect(JSON.stringify(seen)).not.toMatch(/\b[Yy]ou(r|rs)?\b/);
    expect({ ...seen.contrasts }).toEqual({ ...own.contrasts });
    expect(seen.suggestions.map((each: { side: string }) => each.side)).toEqual(
      own.suggestions.map((each: { side: string }) => each.side),
    );
  });

  it("counts every claim it makes", async () => {
    const { coachee, ids } = await aHistory(PICTURED, PICTURED);
    const [first, second] = [
      await resultOf(coachee, ids[0] as string),
      await resultOf(coachee, ids[1] as string),
    ];
    const { contrasts, overall, levels } = score(filled(PICTURED));
    const pairs = [...Object.values(contrasts).map(({ pair }) => pair), ...Object.values(levels), overall];
    const gaps = Object.values(contrasts).flatMap(({ gaps }) => Object.values(gaps));
    expect(first.claims.claimed).toBe(
      pairs.filter(({ leanClaimed }) => leanClaimed).length +
        gaps.filter(({ gapClaimed }) => gapClaimed).length,
    );
    expect(second.claims.claimed).toBe(first.claims.claimed);
    expect(second.claims.scored).toBeGreaterThan(first.claims.scored);
    expect(second.claims.inWords).toContain("Chance alone would bring");
  });
});

describe("what has changed", () => {
  it("is compared with the last submitted occasion before", async () => {
    const { coachee, last, ids } = await aHistory(flat(4, 4), flat(5, 3), flat(5, 6));
    const { comparison } = await resultOf(coachee, last);
    const { overall } = compare(filled(flat(5, 3)), filled(flat(5, 6)));
    expect(comparison).toMatchObject({ comparable: true, since: { occasion: 2 } });
    expect(comparison.overall.management).toMatchObject({
      word: overall.management.word,
      measures: { delta: 0, threshold: overall.management.threshold, claimed: false },
      before: { mean: 5 },
    });
    expect(comparison.overall.lean.measures.delta).toBe(overall.lean.delta);
    expect(comparison.levels).toHaveLength(3);
    expect(comparison.contrasts.map((each: { contrast: string }) => each.contrast)).toEqual(
      CONTRASTS.map((each) => each.replace("-", "_")),
    );
    expect(comparison.title).toContain("June");
    expect((await resultOf(coachee, ids[0] as string)).comparison).toBe(null);
  });

  it("passes over an occasion that was not submitted", async () => {
    const { coachee, engagement } = await aHistory(flat(5, 3));
    await anAssessment(engagement, coach, coachee, { occasion: 2, state: "expired", answers: allAnswers(1) });
    const third = await anAssessment(engagement, coach, coachee, {
      occasion: 3,
      state: "submitted",
      answers: filled(flat(5, 6)),
    });
    expect((await resultOf(coachee, third)).comparison.since).toEqual({ occasion: 1 });
  });

  it("compares within one version of the instrument only", async () => {
    const older = { answers: flat(2, 2), instrumentVersion: "evenkeel-0" };
    const { coachee, last } = await aHistory(older, flat(5, 6));
    const { comparison, paragraphs } = await resultOf(coachee, last);
    expect(comparison).toMatchObject({ comparable: false, overall: null, contrasts: [], levels: [] });
    expect(paragraphs[2].text).toContain("another version of the questionnaire");
    const back = await aHistory(flat(5, 3), older, flat(5, 6));
    expect((await resultOf(back.coachee, back.last)).comparison).toMatchObject({
      comparable: true,
      since: { occasion: 1 },
    });
  });

  it("says what cannot be compared", async () => {
    const gone = nowKey("order-people", "management", "self");
    const alsoGone = nowKey("order-people", "management", "team");
    const { coachee, last } = await aHistory({ ...flat(5, 3), [gone]: null, [alsoGone]: null }, flat(5, 6));
    const { contrasts } = (await resultOf(coachee, last)).comparison;
    expect(contrasts[0].change.management).toEqual({
      word: "no comparison",
      measures: { __typename: "Insufficient", reason: "too_few_answers", answered: 1, of: 3 },
    });
  });
});

describe("an engagement’s occasions", () => {
  const PAGE = `query { viewer { engagement {
    assessments { id state answeredCount answers { itemKey } quality { kind } result { headline comparison { title } } }
    latestResult { headline assessment { occasion } } } } }`;
  const counted = async (viewer: Member) => {
    const { result, statements } = await listening(() => dataAs(viewer, PAGE));
    return { engagement: result.viewer.engagement, count: statements.length };
  };

  it("come latest first, with the latest result beside them", async () => {
    const { coachee, engagement } = await aHistory(flat(4, 4), flat(5, 6));
    await anAssessment(engagement, coach, coachee, { occasion: 3 });
    const { viewer } = await dataAs(
      coachee,
      `{ viewer { engagement { assessments { occasion } latestResult { assessment { occasion } } } } }`,
    );
    expect(viewer.engagement).toEqual({
      assessments: [{ occasion: 3 }, { occasion: 2 }, { occasion: 1 }],
      latestResult: { assessment: { occasion: 2 } },
    });
  });

  it("cost the same number of statements however many there are", async () => {
    const few = await aHistory(flat(4, 4), flat(4, 5));
    const many = await aHistory(...Array.from({ length: 20 }, (_, at) => flat(4, 1 + (at % 7))));
    const small = await counted(few.coachee);
    const large = await counted(many.coachee);
    expect(large.engagement.assessments).toHaveLength(20);
    expect(large.engagement.assessments[0].result.comparison.title).toEqual(expect.any(String));
    expect(large.count).toBe(small.count);
  });

  it("cost the same for a whole caseload", async () => {
    const CASELOAD = `query { viewer { caseload(first: 100) { edges { node {
      assessments { id } latestResult { headline paragraphs { text } } } } } } }`;
    const costs: number[] = [];
    for (const size of [1, 6]) {
      const own = await aMember(organizationId, ["coach"]);
      for (let at = 0; at < size; at++) {
        const coachee = await aMember(organizationId, ["coachee"]);
        const engagement = await anEngagement(own, coachee);
        for (const occasion of [1, 2])
          await anAssessment(engagement, own, coachee, {
            occasion,
            state: "submitted",
            answers: filled(flat(4, 5)),
          });
      }
      const { result, statements } = await listening(() => dataAs(own, CASELOAD));
      expect(result.viewer.caseload.edges).toHaveLength(size);
      for (const { node } of result.viewer.caseload.edges)
        expect(node.latestResult.headline).toMatch(/^Person /);
      costs.push(statements.length);
    }
    expect(costs[1]).toBe(costs[0]);
  });
});
