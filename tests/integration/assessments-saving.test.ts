import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Member } from "@/db/viewer";
import { ITEM_KEYS, type ItemKey } from "@/lib/instrument/framework";
import { dataAs, errorAs } from "../support/as";
import { allAnswers, anAssessment, storedAssessment } from "../support/assessments";
import { withDatabase } from "../support/database";
import { aMember, anEngagement, anOrganization, aToken } from "../support/factories";

withDatabase();

const SAVE = `mutation ($assessmentId: ID!, $itemKey: String!, $value: Int, $revision: Float!) {
  saveAnswer(assessmentId: $assessmentId, itemKey: $itemKey, value: $value, revision: $revision) {
    answers { itemKey value revision savedAt } answeredCount assessment { state startedAt }
  }
}`;
const SAVE_ALL = `mutation ($assessmentId: ID!, $answers: [AnswerInput!]!, $pageTime: PageTimeInput) {
  saveAnswers(assessmentId: $assessmentId, answers: $answers, pageTime: $pageTime) {
    answers { itemKey value revision } answeredCount assessment { state pageTimes { page activeMs } }
  }
}`;
const ITEM = "now.order-people.management.self";
const OTHER = "now.order-people.leadership.self";

let organizationId: string;
let coach: Member;
let coachee: Member;
let engagement: { id: string };
let occasion = 0;

beforeAll(async () => {
  organizationId = await anOrganization();
  coach = await aMember(organizationId, ["coach"]);
  coachee = await aMember(organizationId, ["coachee"]);
  engagement = await anEngagement(coach, coachee);
});

type Given = Parameters<typeof anAssessment>[3];
const assigned = (given: Given = {}) => {
  occasion += 1;
  return anAssessment(engagement, coach, coachee, { occasion, ...given });
};
const save = (viewer: Member, assessmentId: string, value: unknown, revision: unknown = 10, itemKey = ITEM) =>
  dataAs(viewer, SAVE, { assessmentId, itemKey, value, revision });

describe("saving an answer", () => {
  it("stores it, begins the assessment, and says what is stored", async () => {
    const id = await assigned();
    const { saveAnswer } = await save(coachee, id, 5);
    expect(saveAnswer).toEqual({
      answers: [{ itemKey: ITEM, value: 5, revision: 10, savedAt: expect.any(String) }],
      answeredCount: 1,
      assessment: { state: "in_progress", startedAt: expect.any(String) },
    });
    const { row, answers } = await storedAssessment(coachee, id);
    expect(row?.state).toBe("in_progress");
    expect(answers[ITEM]).toMatchObject({ value: 5, revision: 10, coachId: null });
  });

  it("keeps the day it began, and counts “not part of my work” as an answer", async () => {
    const id = await assigned();
    const first = await save(coachee, id, 5);
    const second = await save(coachee, id, null, 11, OTHER);
    expect(second.saveAnswer.answeredCount).toBe(2);
    expect(second.saveAnswer.answers[0].value).toBe(null);
    expect(second.saveAnswer.assessment).toEqual(first.saveAnswer.assessment);
  });

  it("lets an older save that arrives late lose, and says what stayed", async () => {
    const id = await assigned();
    await save(coachee, id, 6, 20);
    const late = await save(coachee, id, 2, 19);
    expect(late.saveAnswer.answers[0]).toMatchObject({ value: 6, revision: 20 });
    expect((await storedAssessment(coachee, id)).answers[ITEM]).toMatchObject({ value: 6, revision: 20 });
  });

  it("is the same save when it is sent twice", async () => {
    const id = await assigned();
    const first = await save(coachee, id, 6, 20);
    expect(await save(coachee, id, 6, 20)).toEqual(first);
    expect(await save(coachee, id, 3, 20)).toEqual(first);
  });

  it("keeps the greatest revision of each item, in whatever order saves arrive", async () => {
    const anySave = fc.record({
      itemKey: fc.constantFrom(...ITEM_KEYS.slice(0, 3)),
      value: fc.option(fc.integer({ min: 1, max: 7 })),
      revision: fc.integer({ min: 1, max: 12 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(anySave, { minLength: 1, maxLength: 12 }), async (saves) => {
        const id = await assigned();
        const last = new Map<string, (typeof saves)[number]>();
        for (const each of saves) {
          const { saveAnswer } = await dataAs(coachee, SAVE, { assessmentId: id, ...each });
          const known = last.get(each.itemKey);
          if (!known || each.revision > known.revision) last.set(each.itemKey, each);
          expect(saveAnswer.answers[0]).toMatchObject(last.get(each.itemKey)!);
          expect(saveAnswer.answeredCount).toBe(last.size);
        }
        const { answers } = await storedAssessment(coachee, id);
        for (const [itemKey, each] of last) expect(answers[itemKey]).toMatchObject(each);
        expect(Object.keys(answers)).toHaveLength(last.size);
      }),
      { numRuns: 15 },
    );
  });
});

describe("saving a page", () => {
  it("stores all of it, each item by its own revision", async () => {
    const id = await assigned();
    await save(coachee, id, 7, 50);
    const { saveAnswers } = await dataAs(coachee, SAVE_ALL, {
      assessmentId: id,
      answers: [
        { itemKey: ITEM, value: 1, revision: 40 },
        { itemKey: OTHER, value: 2, revision: 40 },
      ],
    });
    expect(saveAnswers.answers).toEqual([
      { itemKey: ITEM, value: 7, revision: 50 },
      { itemKey: OTHER, value: 2, revision: 40 },
    ]);
    expect(saveAnswers.answeredCount).toBe(2);
  });

  it("stores all 64 at once", async () => {
    const id = await assigned();
    const answers = ITEM_KEYS.map((itemKey) => ({ itemKey, value: 3, revision: 1 }));
    const { saveAnswers } = await dataAs(coachee, SAVE_ALL, { assessmentId: id, answers });
    expect(saveAnswers.answeredCount).toBe(64);
  });

  it("keeps the longest time a page was in view, and begins nothing by it", async () => {
    const id = await assigned();
    const time = (activeMs: number, page = "self-1") =>
      dataAs(coachee, SAVE_ALL, { assessmentId: id, answers: [], pageTime: { page, activeMs } });
    await time(9_000);
    await time(4_000, "self-2");
    const { saveAnswers } = await time(8_000);
    expect(saveAnswers.assessment).toEqual({
      state: "assigned",
      pageTimes: [
        { page: "self-1", activeMs: 9_000 },
        { page: "self-2", activeMs: 4_000 },
      ],
    });
  });

  it("stores nothing when one of it is wrong", async () => {
    const id = await assigned();
    const answers = [
      { itemKey: ITEM, value: 1, revision: 40 },
      { itemKey: OTHER, value: 8, revision: 40 },
    ];
    const error = await errorAs(coachee, SAVE_ALL, { assessmentId: id, answers });
    expect(error).toMatchObject({ code: "INVALID_INPUT", fields: [{ path: "answers.1.value" }] });
    const { row, answers: stored } = await storedAssessment(coachee, id);
    expect(row?.state).toBe("assigned");
    expect(stored).toEqual({});
  });

  it.each([
    [
      "the same item twice",
      [
        { itemKey: ITEM, value: 1, revision: 1 },
        { itemKey: ITEM, value: 2, revision: 2 },
      ],
      "answers",
    ],
    [
      "more than there are",
      [...ITEM_KEYS, ITEM].map((itemKey) => ({ itemKey, value: 1, revision: 1 })),
      "answers",
    ],
    [
      "an unknown item",
      [{ itemKey: "now.order-people.management", value: 1, revision: 1 }],
      "answers.0.itemKey",
    ],
  ])("refuses %s", async (_what, answers, path) => {
    const id = await assigned();
    const error = await errorAs(coachee, SAVE_ALL, { assessmentId: id, answers });
    expect(error.code).toBe("INVALID_INPUT");
    expect(error.fields?.map((field) => field.path)).toContain(path);
    expect((await storedAssessment(coachee, id)).answers).toEqual({});
  });

  it.each([
    ["of an unknown page", { page: "self-3", activeMs: 1 }, "pageTime.page"],
    ["of an endless page", { page: "x".repeat(5_000), activeMs: 1 }, "pageTime.page"],
    ["below 0", { page: "self-1", activeMs: -1 }, "pageTime.activeMs"],
    ["over a day", { page: "self-1", activeMs: 86_400_001 }, "pageTime.activeMs"],
  ])("refuses a time %s", async (_what, pageTime, path) => {
    const id = await assigned();
    const error = await errorAs(coachee, SAVE_ALL, { assessmentId: id, answers: [], pageTime });
    expect(error).toMatchObject({ code: "INVALID_INPUT", fields: [{ path }] });
    expect((await storedAssessment(coachee, id)).row?.pageTimes).toEqual({});
  });
});

describe("bad answers", () => {
  const tomorrowNoon = Date.now() + 36 * 3_600_000;
  it.each([
    ["0", { value: 0 }, "value"],
    ["8", { value: 8 }, "value"],
    ["a negative one", { value: -1 }, "value"],
    ["an unknown item", { itemKey: "now.order-people.management.galaxy" }, "itemKey"],
    ["an item of the framework’s prototype", { itemKey: "__proto__" }, "itemKey"],
    ["an item with a zero-width space", { itemKey: `${ITEM}\u200B` }, "itemKey"],
    ["an endless item", { itemKey: "n".repeat(100_000) }, "itemKey"],
    ["no item", { itemKey: "" }, "itemKey"],
    ["a revision of 0", { revision: 0 }, "revision"],
    ["half a revision", { revision: 1.5 }, "revision"],
    ["a revision of the day after tomorrow", { revision: tomorrowNoon }, "revision"],
    ["a revision past every whole number", { revision: 1e300 }, "revision"],
  ])("refuses %s at its field", async (_what, wrong, path) => {
    const id = await assigned();
    const input = { assessmentId: id, itemKey: ITEM, value: 4, revision: 5, ...wrong };
    const error = await errorAs(coachee, SAVE, input);
    expect(error).toMatchObject({ code: "INVALID_INPUT", fields: [{ path, message: expect.any(String) }] });
    const { row, answers } = await storedAssessment(coachee, id);
    expect(row?.state).toBe("assigned");
    expect(answers).toEqual({});
  });

  it("refuses an answer that was left out, which is not “not part of my work”", async () => {
    const id = await assigned();
    const error = await errorAs(coachee, SAVE, { assessmentId: id, itemKey: ITEM, revision: 5 });
    expect(error).toMatchObject({ code: "INVALID_INPUT", fields: [{ path: "value" }] });
    expect((await storedAssessment(coachee, id)).answers).toEqual({});
  });

  it.each([
    ["text for a value", { value: "4" }],
    ["a fraction for a value", { value: 3.5 }],
    ["a list for a value", { value: [4] }],
    ["text for a revision", { revision: "now" }],
    ["nothing for a revision", { revision: null }],
    ["a number for an item", { itemKey: 7 }],
  ])("refuses %s as the wrong type", async (_what, wrong) => {
    const id = await assigned();
    const input = { assessmentId: id, itemKey: ITEM, value: 4, revision: 5, ...wrong };
    expect(await errorAs(coachee, SAVE, input)).toMatchObject({
      code: "INVALID_INPUT",
      reason: "WRONG_TYPE",
    });
    expect((await storedAssessment(coachee, id)).answers).toEqual({});
  });
});

describe("who may save, and when", () => {
  const refused = async (viewer: Parameters<typeof errorAs>[0], id: string) => {
    const { code, reason, message } = await errorAs(viewer, SAVE, {
      assessmentId: id,
      itemKey: ITEM,
      value: 4,
      revision: 5,
    });
    return { code, reason, message };
  };

  it("answers a forbidden assessment, one of another organization, a missing one and nonsense alike", async () => {
    const id = await assigned();
    const elsewhere = await anOrganization();
    const there = await aMember(elsewhere, ["coachee"]);
    const theirCoach = await aMember(elsewhere, ["coach"]);
    const theirs = await anEngagement(theirCoach, there);
    const away = await anAssessment(theirs, theirCoach, there);
    const stranger = await aMember(organizationId, ["coachee"]);
    const sponsor = await aMember(organizationId, ["sponsor", "admin"]);
    const answers = [
      await refused(stranger, id),
      await refused(sponsor, id),
      await refused(there, id),
      await refused(coachee, away),
      await refused(coachee, randomUUID()),
      await refused(coachee, engagement.id),
      await refused(coachee, "nonsense"),
      await refused(coachee, "x".repeat(10_000)),
    ];
    expect(new Set(answers.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(answers[0]?.code).toBe("NOT_FOUND");
    expect((await storedAssessment(coachee, id)).answers).toEqual({});
  });

  it("lets the coach read and not answer; without the agreement there is nothing", async () => {
    const id = await assigned();
    expect((await refused(coach, id)).code).toBe("FORBIDDEN");
    const kept = await assigned({ shared: false });
    expect((await refused(coach, kept)).code).toBe("NOT_FOUND");
    expect((await save(coachee, kept, 4)).saveAnswer.answeredCount).toBe(1);
  });

  it("is for people who are signed in", async () => {
    const id = await assigned();
    expect((await refused(aToken(organizationId), id)).code).toBe("FORBIDDEN");
    expect((await refused({ kind: "nobody" }, id)).code).toBe("UNAUTHENTICATED");
  });

  it("ends with the day it is due, whether or not it was marked as expired", async () => {
    const past = { dueAt: new Date(Date.now() - 1_000) };
    for (const id of [await assigned(past), await assigned({ state: "expired" })]) {
      expect(await refused(coachee, id)).toMatchObject({ code: "FORBIDDEN", reason: "ASSESSMENT_EXPIRED" });
      expect((await storedAssessment(coachee, id)).answers).toEqual({});
    }
  });

  it.each(["submitted", "reviewed"] as const)("ends when it is %s", async (state) => {
    const id = await assigned({ state, answers: allAnswers(4) });
    expect(await refused(coachee, id)).toMatchObject({ code: "CONFLICT", reason: "ASSESSMENT_SUBMITTED" });
    expect((await storedAssessment(coachee, id)).answers[ITEM as ItemKey]?.value).toBe(4);
  });
});
