import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { type Member, withViewer } from "@/db/viewer";
import { submitAssessment } from "@/lib/assessments/mutations";
import { ITEM_ORDER } from "@/lib/instrument/pages";
import { as, dataAs, errorAs } from "../support/as";
import { allAnswers, anAssessment, storedAssessment } from "../support/assessments";
import { withDatabase } from "../support/database";
import { aMember, anEngagement, anOrganization, aToken } from "../support/factories";

withDatabase();

const SUBMIT = `mutation ($id: ID!) { submitAssessment(id: $id) { state submittedAt answeredCount } }`;
const REVIEW = `mutation ($id: ID!) { reviewAssessment(id: $id) { state reviewedAt canReview } }`;
const ASSIGN = `mutation ($id: ID!) { assignAssessment(engagementId: $id) { id occasion state dueAt } }`;
const SAVE = `mutation ($id: ID!, $answers: [AnswerInput!]!) {
  saveAnswers(assessmentId: $id, answers: $answers) { answeredCount }
}`;
const READ = `query ($id: ID!) { assessment(id: $id) {
  occasion state canAnswer canReview answeredCount answers { itemKey value }
  quality { kind page title seen } result { headline } engagement { id }
} }`;

let organizationId: string;
let coach: Member;
let stranger: Member;
let sponsor: Member;

beforeAll(async () => {
  organizationId = await anOrganization();
  coach = await aMember(organizationId, ["coach"]);
  stranger = await aMember(organizationId, ["coachee", "coach"]);
  sponsor = await aMember(organizationId, ["sponsor", "admin"]);
});

type Given = Parameters<typeof anAssessment>[3];
/** A coachee of their own for each test, with one assessment. */
async function aCoachee({ sharesResults = true, ...given }: Given & { sharesResults?: boolean } = {}) {
  const coachee = await aMember(organizationId, ["coachee"], { name: "Mara Lindqvist" });
  const engagement = await anEngagement(coach, coachee, { sharesResults });
  const id = await anAssessment(engagement, coach, coachee, { shared: sharesResults, ...given });
  return { coachee, engagement, id };
}
/** The same with all 64 answers given, but not submitted. */
const answered = (given: Given & { sharesResults?: boolean } = {}) =>
  aCoachee({ answers: allAnswers(4), state: "in_progress", ...given });

const outcome = async (viewer: Parameters<typeof errorAs>[0], document: string, id: string) => {
  const { code, message } = await errorAs(viewer, document, { id });
  return { code, message };
};

describe("submitting", () => {
  it("ends the answering and opens the answers to the coach", async () => {
    const { coachee, id } = await answered();
    const before = await dataAs(coach, READ, { id });
    expect(before.assessment).toMatchObject({ answers: [], answeredCount: null, result: null });
    const { submitAssessment } = await dataAs(coachee, SUBMIT, { id });
    expect(submitAssessment).toEqual({
      state: "submitted",
      submittedAt: expect.any(String),
      answeredCount: 64,
    });
    const after = await dataAs(coach, READ, { id });
    expect(after.assessment.answers.map((each: { itemKey: string }) => each.itemKey)).toEqual(ITEM_ORDER);
    expect(after.assessment).toMatchObject({ answeredCount: 64, canReview: true, canAnswer: false });
  });

  it("is done once: the second time answers as the first and changes nothing", async () => {
    const { coachee, id } = await answered();
    const first = await dataAs(coachee, SUBMIT, { id });
    expect(await dataAs(coachee, SUBMIT, { id })).toEqual(first);
    await dataAs(coach, REVIEW, { id });
    const third = await dataAs(coachee, SUBMIT, { id });
    expect(third.submitAssessment.state).toBe("reviewed");
    expect(third.submitAssessment.submittedAt).toBe(first.submitAssessment.submittedAt);
  });

  it("lists what is missing in the order it is asked, and submits nothing", async () => {
    const { coachee, id } = await aCoachee({ state: "in_progress" });
    const [first, second, third] = ITEM_ORDER as [string, string, string];
    const rest = ITEM_ORDER.filter((key) => key !== first && key !== third);
    const answers = rest.map((itemKey) => ({ itemKey, value: null, revision: 1 }));
    await dataAs(coachee, SAVE, { id, answers });
    const error = await errorAs(coachee, SUBMIT, { id });
    expect(error).toMatchObject({ code: "INVALID_INPUT", reason: "ANSWERS_MISSING" });
    expect(error.fields?.map(({ path }) => path)).toEqual([first, third]);
    expect(error.fields?.[0]?.message).toMatch(/^No answer yet: “.+”$/);
    const { row, answers: stored } = await storedAssessment(coachee, id);
    expect(row).toMatchObject({ state: "in_progress", submittedAt: null });
    expect(stored[second]?.coachId).toBe(null);
  });

  it("takes “not part of my work” throughout for answered", async () => {
    const { coachee, id } = await answered({ answers: allAnswers(null) });
    expect((await dataAs(coachee, SUBMIT, { id })).submitAssessment.state).toBe("submitted");
  });

  it("names all 64 when nothing was answered", async () => {
    const { coachee, id } = await aCoachee();
    expect((await errorAs(coachee, SUBMIT, { id })).fields).toHaveLength(64);
  });

  it("keeps the answers from the coach where the agreement keeps results private", async () => {
    const { coachee, id } = await answered({ sharesResults: false });
    await dataAs(coachee, SUBMIT, { id });
    const { answers } = await storedAssessment(coachee, id);
    expect(Object.values(answers).every((each) => each.coachId === null)).toBe(true);
    expect((await outcome(coach, READ, id)).code).toBe("NOT_FOUND");
  });

  it("is refused past its day", async () => {
    const { coachee, id } = await answered({ dueAt: new Date(Date.now() - 1_000) });
    expect(await errorAs(coachee, SUBMIT, { id })).toMatchObject({
      code: "FORBIDDEN",
      reason: "ASSESSMENT_EXPIRED",
    });
    expect((await storedAssessment(coachee, id)).row?.state).toBe("in_progress");
    expect((await dataAs(coachee, READ, { id })).assessment).toMatchObject({
      state: "expired",
      canAnswer: false,
    });
  });

  it("takes no answer that arrives while it is under way", async () => {
    const { coachee, id } = await answered();
    let commit = () => {};
    const asked = new Promise<void>((resolve) => {
      commit = resolve;
    });
    let begun = () => {};
    const under = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const submitting = withViewer(
      coachee,
      async (db) => {
        await submitAssessment({ viewer: coachee, db }, id, new Date());
        begun();
        await asked;
      },
      { access: "write" },
    );
    await under;
    const late = as(coachee, SAVE, { id, answers: [{ itemKey: ITEM_ORDER[0], value: 1, revision: 99 }] });
    await new Promise((resolve) => setTimeout(resolve, 150));
    commit();
    await submitting;
    expect((await late).errors?.[0]?.extensions?.reason).toBe("ASSESSMENT_SUBMITTED");
    const { answers } = await storedAssessment(coachee, id);
    expect(answers[ITEM_ORDER[0] as string]).toMatchObject({ value: 4, coachId: coach.personId });
  });
});

describe("reviewing", () => {
  it("is the coach’s, once", async () => {
    const { id } = await answered({ state: "submitted" });
    const first = await dataAs(coach, REVIEW, { id });
    expect(first.reviewAssessment).toEqual({
      state: "reviewed",
      reviewedAt: expect.any(String),
      canReview: false,
    });
    expect(await dataAs(coach, REVIEW, { id })).toEqual(first);
  });

  it("waits for the submission", async () => {
    const { id, coachee } = await answered();
    expect(await errorAs(coach, REVIEW, { id })).toMatchObject({
      code: "CONFLICT",
      reason: "ASSESSMENT_NOT_SUBMITTED",
    });
    expect((await storedAssessment(coachee, id)).row?.reviewedAt).toBe(null);
  });

  it("is not the coachee’s", async () => {
    const { coachee, id } = await answered({ state: "submitted" });
    expect((await outcome(coachee, REVIEW, id)).code).toBe("FORBIDDEN");
    expect((await storedAssessment(coachee, id)).row?.state).toBe("submitted");
  });
});

describe("opening the next occasion", () => {
  it("counts on, is due in 28 days, and is refused while one is open", async () => {
    const { engagement, coachee } = await answered({ state: "submitted" });
    const { assignAssessment } = await dataAs(coach, ASSIGN, { id: engagement.id });
    expect(assignAssessment).toMatchObject({ occasion: 2, state: "assigned" });
    const days = (Date.parse(assignAssessment.dueAt) - Date.now()) / 86_400_000;
    expect(days).toBeCloseTo(28, 2);
    const { row } = await storedAssessment(coachee, assignAssessment.id);
    expect(row).toMatchObject({ coachId: coach.personId, instrumentVersion: "evenkeel-1" });
    const again = await errorAs(coach, ASSIGN, { id: engagement.id });
    expect(again).toMatchObject({ code: "CONFLICT", reason: "ASSESSMENT_OPEN" });
  });

  it("marks one past its day as expired and opens another", async () => {
    const { engagement, coachee, id } = await aCoachee({ dueAt: new Date(Date.now() - 1_000) });
    const { assignAssessment } = await dataAs(coach, ASSIGN, { id: engagement.id });
    expect(assignAssessment.occasion).toBe(2);
    expect((await storedAssessment(coachee, id)).row?.state).toBe("expired");
  });

  it("opens one when it is asked for twice at once", async () => {
    const { engagement, coachee } = await answered({ state: "submitted" });
    const both = await Promise.all([1, 2].map(() => as(coach, ASSIGN, { id: engagement.id })));
    expect(both.filter(({ errors }) => errors).map(({ errors }) => errors?.[0]?.extensions?.reason)).toEqual([
      "ASSESSMENT_OPEN",
    ]);
    const { viewer } = await dataAs(coachee, `{ viewer { engagement { assessments { occasion } } } }`);
    expect(viewer.engagement.assessments).toEqual([{ occasion: 2 }, { occasion: 1 }]);
  });

  it("is the coach’s where results are shared, the coachee’s where they are private", async () => {
    const shared = await answered({ state: "submitted" });
    expect(await errorAs(shared.coachee, ASSIGN, { id: shared.engagement.id })).toMatchObject({
      code: "FORBIDDEN",
      reason: "COACH_ASSIGNS",
    });
    const kept = await answered({ state: "submitted", sharesResults: false });
    expect(await errorAs(coach, ASSIGN, { id: kept.engagement.id })).toMatchObject({
      code: "FORBIDDEN",
      reason: "RESULTS_PRIVATE",
    });
    const { assignAssessment } = await dataAs(kept.coachee, ASSIGN, { id: kept.engagement.id });
    expect(assignAssessment.occasion).toBe(2);
    expect((await storedAssessment(kept.coachee, assignAssessment.id)).row?.coachId).toBe(null);
  });

  it.each(["proposed", "paused", "closed"] as const)("waits while the engagement is %s", async (state) => {
    const coachee = await aMember(organizationId, ["coachee"]);
    const engagement = await anEngagement(coach, coachee, { state: state as "active" });
    expect(await errorAs(coach, ASSIGN, { id: engagement.id })).toMatchObject({
      code: "FORBIDDEN",
      reason: "ENGAGEMENT_NOT_ACTIVE",
    });
  });

  it("says beforehand whether it can be opened, and why not", async () => {
    const { engagement } = await aCoachee();
    const QUERY = `query ($id: ID!) { engagement(id: $id) { assessmentOpening { open reason wayOut } } }`;
    const data = await dataAs(coach, QUERY, { id: engagement.id });
    expect(data.engagement.assessmentOpening).toMatchObject({ open: false, reason: "ASSESSMENT_OPEN" });
    const done = await answered({ state: "submitted" });
    const free = await dataAs(coach, QUERY, { id: done.engagement.id });
    expect(free.engagement.assessmentOpening).toEqual({ open: true, reason: null, wayOut: null });
  });
});

describe("the walls around an assessment", () => {
  it.each([
    ["reading", READ],
    ["submitting", SUBMIT],
    ["reviewing", REVIEW],
    ["opening the next", ASSIGN],
  ])(
    "%s answers a forbidden id, one of elsewhere, a missing one and nonsense alike",
    async (_act, document) => {
      const { id, engagement } = await answered({ state: "submitted" });
      const own = document === ASSIGN ? engagement.id : id;
      const elsewhere = await anOrganization();
      const theirCoach = await aMember(elsewhere, ["coach"]);
      const there = await aMember(elsewhere, ["coachee"]);
      const theirs = await anEngagement(theirCoach, there);
      const away = await anAssessment(theirs, theirCoach, there, {
        state: "submitted",
        answers: allAnswers(),
      });
      const answers = [
        await outcome(stranger, document, own),
        await outcome(sponsor, document, own),
        await outcome(there, document, own),
        await outcome(theirCoach, document, own),
        await outcome(coach, document, document === ASSIGN ? theirs.id : away),
        await outcome(coach, document, document === ASSIGN ? id : engagement.id),
        await outcome(coach, document, randomUUID()),
        await outcome(coach, document, "nonsense"),
        await outcome(coach, document, `${own}\u200B`),
        await outcome(coach, document, "x".repeat(10_000)),
      ];
      expect(new Set(answers.map((each) => JSON.stringify(each))).size).toBe(1);
      expect(answers[0]?.code).toBe("NOT_FOUND");
      expect((await outcome(aToken(organizationId), document, own)).code).toBe("FORBIDDEN");
      expect((await outcome({ kind: "nobody" }, document, own)).code).toBe("UNAUTHENTICATED");
    },
  );

  it("hides every occasion from a coach without the agreement, and from nobody else", async () => {
    const { coachee, engagement, id } = await answered({ state: "submitted", sharesResults: false });
    const QUERY = `query ($id: ID!) { engagement(id: $id) {
      assessments { id } latestResult { headline } } }`;
    expect((await dataAs(coach, QUERY, { id: engagement.id })).engagement).toEqual({
      assessments: [],
      latestResult: null,
    });
    const own = await dataAs(coachee, QUERY, { id: engagement.id });
    expect(own.engagement.assessments).toEqual([{ id }]);
    expect(own.engagement.latestResult.headline).toContain("You");
  });
});

describe("the quality of answers", () => {
  const pageTimes = { "self-1": 900, "self-2": 60_000 };

  it("is shown to the coachee once nothing is missing, and to the coach once it is submitted", async () => {
    const { coachee, id } = await answered({ pageTimes });
    const { assessment } = await dataAs(coachee, READ, { id });
    expect(assessment.quality[0]).toMatchObject({ kind: "fast", page: "self-1" });
    expect(assessment.quality[0].title).toBe("Is it as you meant it?");
    expect((await dataAs(coach, READ, { id })).assessment.quality).toEqual([]);
    await dataAs(coachee, SUBMIT, { id });
    const seen = (await dataAs(coach, READ, { id })).assessment.quality;
    expect(seen).toHaveLength(assessment.quality.length);
    expect(seen[0].title).toBe("Worth another look");
  });

  it("is not judged while something is missing", async () => {
    const { coachee, id } = await aCoachee({ pageTimes, state: "in_progress" });
    const answers = ITEM_ORDER.slice(1).map((itemKey) => ({ itemKey, value: 4, revision: 1 }));
    await dataAs(coachee, SAVE, { id, answers });
    expect((await dataAs(coachee, READ, { id })).assessment.quality).toEqual([]);
  });
});
