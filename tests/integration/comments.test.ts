import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { assessment, comment, commentRevision, engagement, thread } from "@/db/schema";
import { listening } from "@/db/statements";
import { withSystem } from "@/db/viewer";
import { as, dataAs, errorAs } from "../support/as";
import { withDatabase } from "../support/database";
import { aMember, anEngagement, anOrganization, aToken } from "../support/factories";

withDatabase();

const WRITE = `mutation ($input: NewCommentInput!) {
  writeComment(input: $input) { id threadId state body mine version sharedAt author { name } }
}`;
const EDIT = `mutation ($id: ID!, $version: Int!, $body: String!, $share: Boolean!) {
  editComment(id: $id, version: $version, body: $body, share: $share) { id state body version editedAt }
}`;
const WITHDRAW = `mutation ($id: ID!) { withdrawComment(id: $id) { id state body } }`;
const DISCARD = `mutation ($id: ID!) { discardComment(id: $id) }`;
const SETTLE = `mutation ($id: ID!, $settled: Boolean!) { settleThread(id: $id, settled: $settled) { id state } }`;
const READ = `mutation ($ids: [ID!]!) { readThreads(ids: $ids) }`;
const THREAD = `query ($id: ID!) { thread(id: $id) { id state unread waitsForViewer contrast comments { id body state mine author { name } } } }`;
const THREADS = `query ($id: ID!, $first: Int!, $after: String) { engagement(id: $id) { threads(first: $first, after: $after) {
  edges { node { id unread comments { body author { name } } } } pageInfo { hasNextPage endCursor } } } }`;

async function world() {
  const organizationId = await anOrganization();
  const coach = await aMember(organizationId, ["coach"], { name: "Tomasz Brandt" });
  const coachee = await aMember(organizationId, ["coachee"], { name: "Mara Lindqvist" });
  const { id: engagementId } = await anEngagement(coach, coachee);
  const assessmentId = randomUUID();
  await withSystem("test", (db) =>
    db.insert(assessment).values({
      organizationId,
      id: assessmentId,
      engagementId,
      coacheeId: coachee.personId,
      coachId: coach.personId,
      occasion: 1,
      instrumentVersion: "evenkeel-1",
      state: "submitted",
      dueAt: new Date(),
      submittedAt: new Date(),
    }),
  );
  return { organizationId, coach, coachee, engagementId, assessmentId };
}

const about = (extra: object) => ({
  body: "What would you leave open?",
  share: true,
  requestKey: randomUUID(),
  ...extra,
});

describe("comments", () => {
  it("stay a draft that nobody else can find until they are shared", async () => {
    const { coach, coachee, assessmentId, engagementId } = await world();
    const { writeComment: draft } = await dataAs(coach, WRITE, {
      input: about({ assessmentId, share: false }),
    });
    expect(draft).toMatchObject({ state: "draft", sharedAt: null, mine: true });
    expect((await errorAs(coachee, THREAD, { id: draft.threadId })).code).toBe("NOT_FOUND");
    expect(
      (await dataAs(coachee, THREADS, { id: engagementId, first: 10 })).engagement.threads.edges,
    ).toEqual([]);
    await dataAs(coach, EDIT, { id: draft.id, version: 1, body: "Said at last.", share: true });
    const { thread: seen } = await dataAs(coachee, THREAD, { id: draft.threadId });
    expect(seen).toMatchObject({ state: "open", unread: true, waitsForViewer: true });
    expect(seen.comments).toEqual([
      {
        id: draft.id,
        body: "Said at last.",
        state: "shared",
        mine: false,
        author: { name: "Tomasz Brandt" },
      },
    ]);
  });

  it("hold each other's drafts apart within one thread", async () => {
    const { coach, coachee, assessmentId } = await world();
    const { writeComment: first } = await dataAs(coach, WRITE, { input: about({ assessmentId }) });
    await dataAs(coachee, WRITE, {
      input: about({ threadId: first.threadId, share: false, body: "not yet" }),
    });
    const { thread: seen } = await dataAs(coach, THREAD, { id: first.threadId });
    expect(seen.comments).toHaveLength(1);
    expect(seen.state).toBe("open");
  });

  it("say whose turn it is, and what is new since one looked", async () => {
    const { coach, coachee, assessmentId } = await world();
    const { writeComment: first } = await dataAs(coach, WRITE, {
      input: about({ assessmentId, contrast: "control_commitment" }),
    });
    const { writeComment: reply } = await dataAs(coachee, WRITE, {
      input: about({ threadId: first.threadId, body: "The answer." }),
    });
    expect(reply.threadId).toBe(first.threadId);
    const { thread: seen } = await dataAs(coach, THREAD, { id: first.threadId });
    expect(seen).toMatchObject({
      state: "answered",
      unread: true,
      waitsForViewer: true,
      contrast: "control_commitment",
    });
    await dataAs(coach, READ, { ids: [first.threadId] });
    expect((await dataAs(coach, THREAD, { id: first.threadId })).thread.unread).toBe(false);
    const { settleThread: settled } = await dataAs(coachee, SETTLE, { id: first.threadId, settled: true });
    expect(settled.state).toBe("settled");
    expect((await dataAs(coach, THREAD, { id: first.threadId })).thread.waitsForViewer).toBe(false);
    expect((await dataAs(coach, SETTLE, { id: first.threadId, settled: false })).settleThread.state).toBe(
      "answered",
    );
  });

  it("are written once, however often they are sent", async () => {
    const { coach, assessmentId, organizationId } = await world();
    const input = about({ assessmentId });
    const { writeComment: one } = await dataAs(coach, WRITE, { input });
    const { writeComment: two } = await dataAs(coach, WRITE, { input });
    expect(two.id).toBe(one.id);
    const rows = await withSystem("test", (db) => db.select().from(thread));
    expect(rows.filter((row) => row.organizationId === organizationId)).toHaveLength(1);
  });

  it("keep the text before an edit, and refuse a stale edit with both texts safe", async () => {
    const { coach, coachee, assessmentId } = await world();
    const { writeComment: first } = await dataAs(coach, WRITE, { input: about({ assessmentId }) });
    const { editComment: edited } = await dataAs(coach, EDIT, {
      id: first.id,
      version: 1,
      body: "Better said.",
      share: false,
    });
    expect(edited).toMatchObject({ body: "Better said.", version: 2, state: "shared" });
    expect(edited.editedAt).not.toBeNull();
    const [before] = (await withSystem("test", (db) => db.select().from(commentRevision))).filter(
      (r) => r.commentId === first.id,
    );
    expect(before).toMatchObject({ body: "What would you leave open?", version: 1 });
    const stale = await errorAs(coach, EDIT, {
      id: first.id,
      version: 1,
      body: "Written elsewhere.",
      share: false,
    });
    expect(stale).toMatchObject({
      code: "CONFLICT",
      reason: "STALE_VERSION",
      current: { body: "Better said.", version: 2 },
    });
    expect(
      (await errorAs(coachee, EDIT, { id: first.id, version: 2, body: "Mine now.", share: false })).code,
    ).toBe("FORBIDDEN");
  });

  it("leave a line and no text when they are withdrawn", async () => {
    const { coach, coachee, assessmentId } = await world();
    const { writeComment: first } = await dataAs(coach, WRITE, { input: about({ assessmentId }) });
    await dataAs(coach, WITHDRAW, { id: first.id });
    expect((await dataAs(coach, WITHDRAW, { id: first.id })).withdrawComment).toMatchObject({
      state: "withdrawn",
      body: "",
    });
    const { thread: seen } = await dataAs(coachee, THREAD, { id: first.threadId });
    expect(seen.comments[0]).toMatchObject({ state: "withdrawn", body: "" });
    expect((await errorAs(coach, EDIT, { id: first.id, version: 2, body: "Back.", share: true })).code).toBe(
      "FORBIDDEN",
    );
  });

  it("are gone with their thread when a lone draft is thrown away", async () => {
    const { coach, coachee, assessmentId } = await world();
    const { writeComment: draft } = await dataAs(coach, WRITE, {
      input: about({ assessmentId, share: false }),
    });
    expect((await errorAs(coachee, DISCARD, { id: draft.id })).code).toBe("NOT_FOUND");
    await dataAs(coach, DISCARD, { id: draft.id });
    expect((await errorAs(coach, THREAD, { id: draft.threadId })).code).toBe("NOT_FOUND");
    const { writeComment: shared } = await dataAs(coach, WRITE, { input: about({ assessmentId }) });
    expect((await errorAs(coach, DISCARD, { id: shared.id })).code).toBe("FORBIDDEN");
  });

  it("are closed to everyone else, like a missing thing", async () => {
    const { coach, assessmentId, organizationId, engagementId } = await world();
    const other = await world();
    const { writeComment: first } = await dataAs(coach, WRITE, { input: about({ assessmentId }) });
    const strangers = [
      other.coach,
      other.coachee,
      await aMember(organizationId, ["coach"]),
      await aMember(organizationId, ["coachee"]),
      await aMember(organizationId, ["sponsor", "admin"]),
    ];
    for (const stranger of strangers) {
      const asked = [
        await errorAs(stranger, THREAD, { id: first.threadId }),
        await errorAs(stranger, WRITE, { input: about({ threadId: first.threadId }) }),
        await errorAs(stranger, WRITE, { input: about({ assessmentId }) }),
        await errorAs(stranger, EDIT, { id: first.id, version: 1, body: "x", share: true }),
        await errorAs(stranger, WITHDRAW, { id: first.id }),
        await errorAs(stranger, SETTLE, { id: first.threadId, settled: true }),
        await errorAs(stranger, THREADS, { id: engagementId, first: 10 }),
      ];
      expect(new Set(asked.map(({ code, message }) => `${code} ${message}`))).toEqual(
        new Set(["NOT_FOUND There is nothing here."]),
      );
    }
    expect((await errorAs(aToken(organizationId), THREAD, { id: first.threadId })).code).toBe("FORBIDDEN");
    expect((await errorAs({ kind: "nobody" }, THREAD, { id: first.threadId })).code).toBe("UNAUTHENTICATED");
  });

  it("hang on submitted assessments only, and on none once the engagement has closed", async () => {
    const { coach, coachee, assessmentId, organizationId } = await world();
    await withSystem("test", (db) => db.update(assessment).set({ submittedAt: null, state: "in_progress" }));
    expect((await errorAs(coachee, WRITE, { input: about({ assessmentId }) })).code).toBe("NOT_FOUND");
    await withSystem("test", async (db) => {
      await db.update(assessment).set({ submittedAt: new Date(), state: "submitted" });
      await db.update(engagement).set({ state: "closed" });
    });
    expect(await errorAs(coach, WRITE, { input: about({ assessmentId }) })).toMatchObject({
      code: "FORBIDDEN",
      reason: "ENGAGEMENT_CLOSED",
    });
    const rows = await withSystem("test", (db) => db.select().from(comment));
    expect(rows.filter((row) => row.organizationId === organizationId)).toEqual([]);
  });

  it("gain nothing once the engagement has closed, not even a draft that was there", async () => {
    const { coach, coachee, assessmentId, engagementId } = await world();
    const { writeComment: first } = await dataAs(coach, WRITE, { input: about({ assessmentId }) });
    const { threadId } = first;
    const { writeComment: draft } = await dataAs(coachee, WRITE, {
      input: about({ threadId, share: false }),
    });
    await withSystem("test", (db) =>
      db.update(engagement).set({ state: "closed" }).where(eq(engagement.id, engagementId)),
    );
    const closed = { code: "FORBIDDEN", reason: "ENGAGEMENT_CLOSED" };
    expect(await errorAs(coachee, WRITE, { input: about({ threadId }) })).toMatchObject(closed);
    const edit = { id: draft.id, version: 1, body: "Never mind." };
    expect(await errorAs(coachee, EDIT, { ...edit, share: true })).toMatchObject(closed);
    const { editComment: kept } = await dataAs(coachee, EDIT, { ...edit, share: false });
    expect(kept).toMatchObject({ state: "draft", body: "Never mind." });
  });

  it.each([
    ["empty text", { body: "" }, "body"],
    ["blank text", { body: " \u200c \n" }, "body"],
    ["text that is too long", { body: "x".repeat(4_001) }, "body"],
    ["hidden characters", { body: "a\u202Eb" }, "body"],
    ["zero width", { body: "a\u200Bb" }, "body"],
    ["a key that is none", { requestKey: "again" }, "requestKey"],
    ["two things at once", { goalId: randomUUID() }, "threadId"],
  ])("refuse %s at its field", async (_what, wrong, field) => {
    const { coach, assessmentId, organizationId } = await world();
    const error = await errorAs(coach, WRITE, { input: about({ assessmentId, ...wrong }) });
    expect(error.code).toBe("INVALID_INPUT");
    expect(error.fields?.map(({ path }) => path)).toEqual([field]);
    const rows = await withSystem("test", (db) => db.select().from(thread));
    expect(rows.filter((row) => row.organizationId === organizationId)).toEqual([]);
  });

  it("refuse wrong types and unknown things", async () => {
    const { coach } = await world();
    for (const input of [about({ assessmentId: true }), { body: 5 }, null, about({ contrast: "nonsense" })])
      expect((await errorAs(coach, WRITE, { input })).code).toBe("INVALID_INPUT");
    for (const id of ["nonsense", "018f0000-0000-7000-8000-000000000000", coach.personId])
      expect((await errorAs(coach, WRITE, { input: about({ assessmentId: id }) })).code).toBe("NOT_FOUND");
    expect((await errorAs(coach, READ, { ids: Array(101).fill(randomUUID()) })).fields?.[0]?.path).toBe(
      "ids",
    );
  });

  it("cost the same statements for five threads and for fifty, and page without a gap", async () => {
    const { coach, coachee, assessmentId, engagementId } = await world();
    const ask = () => listening(() => as(coachee, THREADS, { id: engagementId, first: 100 }));
    const write = async (count: number) => {
      for (let i = 0; i < count; i++)
        await dataAs(coach, WRITE, { input: about({ assessmentId, body: `Thread ${i}` }) });
    };
    await write(5);
    const few = (await ask()).statements.length;
    await write(45);
    const many = await ask();
    expect(many.statements).toHaveLength(few);
    expect(many.result.errors).toBeUndefined();
    const pageAfter = async (after: string | null) =>
      (await dataAs(coachee, THREADS, { id: engagementId, first: 30, after })).engagement.threads;
    const one = await pageAfter(null);
    const two = await pageAfter(one.pageInfo.endCursor);
    expect(two.pageInfo.hasNextPage).toBe(false);
    const seen = [...one.edges, ...two.edges].map((edge: { node: { id: string } }) => edge.node.id);
    expect(new Set(seen).size).toBe(50);
  });
});
