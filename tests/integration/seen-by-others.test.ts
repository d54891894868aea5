import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { membership, sharingAgreement } from "@/db/schema";
import { listening } from "@/db/statements";
import { type Member, withSystem } from "@/db/viewer";
import { ITEM_KEYS } from "@/lib/instrument/framework";
import { dataAs, errorAs } from "../support/as";
import { allAnswers, anAssessment } from "../support/assessments";
import { withDatabase } from "../support/database";
import { aMember, anEngagement, anOrganization, aToken } from "../support/factories";
import { aGoal, someCheckIns } from "../support/plans";

withDatabase();

const FIELDS = `from name status assessments results answers unsentAnswers selfGoals otherGoals checkIns
  comments drafts releases`;
const SEEN = `query { viewer { engagement { id seenByOthers { ${FIELDS} } } } }`;
const OF = `query ($id: ID!) { engagement(id: $id) { seenByOthers { ${FIELDS} } } }`;
const WRITE = `mutation ($input: NewCommentInput!) { writeComment(input: $input) { id threadId } }`;

interface Terms {
  sharesResults?: boolean;
  sharesStatus?: boolean;
  goals?: number;
}

/** Somebody with two submitted assessments and one under way, goals, check-ins, comments and drafts. */
async function world({ sharesResults = true, sharesStatus = true, goals = 1 }: Terms = {}) {
  const organizationId = await anOrganization();
  const coach = await aMember(organizationId, ["coach"], { name: "Tomasz Brandt" });
  const coachee = await aMember(organizationId, ["coachee"], { name: "Mara Lindqvist" });
  const engagement = await anEngagement(coach, coachee, { sharesResults, sharesStatus });
  const shared = sharesResults;
  for (const occasion of [1, 2])
    await anAssessment(engagement, coach, coachee, {
      occasion,
      state: "submitted",
      answers: allAnswers(),
      shared,
    });
  await anAssessment(engagement, coach, coachee, {
    occasion: 3,
    state: "in_progress",
    answers: { [ITEM_KEYS[0] as string]: 3 },
    shared,
  });
  const pair = { planId: engagement.planId, coach, coachee };
  for (let n = 0; n < goals; n++) await someCheckIns(await aGoal(pair), [3, 10]);
  const team = await aGoal(pair, { level: "team", state: "draft" });
  const write = (viewer: Member, share: boolean, body: string) =>
    dataAs(viewer, WRITE, { input: { goalId: team.id, body, share, requestKey: randomUUID() } });
  await write(coachee, true, "I asked twice.");
  await write(coach, true, "What did you hear?");
  await write(coachee, false, "Not yet.");
  await write(coach, false, "Ask about the board.");
  return { organizationId, coach, coachee, engagement };
}

const seenAs = async (viewer: Member) => {
  const rows: { from: string }[] = (await dataAs(viewer, SEEN)).viewer.engagement.seenByOthers;
  return Object.fromEntries(rows.map(({ from, ...rest }) => [from, rest]));
};

const NOTHING = {
  ...{ name: null, status: null, assessments: 0, results: 0, answers: 0, unsentAnswers: 0 },
  ...{ selfGoals: 0, otherGoals: 0, checkIns: 0, comments: 0, drafts: 0, releases: 0 },
};

describe("what others see", () => {
  it("is found in the place of each: all the own, the coach’s part, and nothing of it for anyone else", async () => {
    const { coachee } = await world();
    const work = { assessments: 3, results: 2, answers: 128, selfGoals: 1, otherGoals: 1, checkIns: 2 };
    const mara = { name: "Mara Lindqvist", status: "active", releases: 0 };
    expect(await seenAs(coachee)).toEqual({
      yourself: { ...mara, ...work, unsentAnswers: 1, comments: 2, drafts: 1 },
      coach: { ...mara, ...work, unsentAnswers: 0, comments: 2, drafts: 0 },
      organization: { ...NOTHING, ...mara },
      token: { ...NOTHING, ...mara },
      another_coachee: NOTHING,
    });
  });

  it("changes with what the agreement allows", async () => {
    const { coachee } = await world({ sharesResults: false, sharesStatus: false });
    const { yourself, coach, organization, token } = await seenAs(coachee);
    expect(yourself).toMatchObject({ assessments: 3, results: 2, answers: 128 });
    expect(coach).toMatchObject({ assessments: 0, results: 0, answers: 0, selfGoals: 1, status: "active" });
    expect(organization).toEqual({ ...NOTHING, name: "Mara Lindqvist" });
    expect(token).toEqual({ ...NOTHING, name: "Mara Lindqvist" });
  });

  it("asks with all roles the coach holds, and not at all for one who has left", async () => {
    const organizationId = await anOrganization();
    const coach = await aMember(organizationId, ["coach", "admin"]);
    const later = await aMember(organizationId, ["coachee"]);
    const engagement = await anEngagement(coach, later, { state: "closed", sharesStatus: false });
    const asked = (viewer: Member) => dataAs(viewer, OF, { id: engagement.id });
    expect((await asked(later)).engagement.seenByOthers[1]).toMatchObject({
      from: "coach",
      status: "closed",
    });
    await withSystem("test", (db) =>
      db
        .update(membership)
        .set({ leftAt: new Date() })
        .where(and(eq(membership.organizationId, organizationId), eq(membership.id, coach.membershipId))),
    );
    const seen = (await asked(later)).engagement.seenByOthers;
    expect(seen.map(({ from }: { from: string }) => from)).not.toContain("coach");
  });

  it("costs the same number of statements however much there is", async () => {
    const cost = async (goals: number) => {
      const { coachee } = await world({ goals });
      return (await listening(() => dataAs(coachee, SEEN))).statements.length;
    };
    expect(await cost(9)).toBe(await cost(1));
  });

  it("is the coachee’s to ask, in a query", async () => {
    const { coach, coachee, engagement, organizationId } = await world();
    const id = { id: engagement.id };
    expect((await dataAs(coachee, OF, id)).engagement.seenByOthers).toHaveLength(5);
    expect((await errorAs(coach, OF, id)).code).toBe("FORBIDDEN");
    const stranger = await aMember(organizationId, ["coachee", "sponsor", "admin"]);
    expect((await errorAs(stranger, OF, id)).code).toBe("NOT_FOUND");
    expect((await errorAs(aToken(organizationId), OF, id)).code).toBe("FORBIDDEN");
    const mutation = `mutation ($id: ID!) { assignAssessment(engagementId: $id) { engagement { seenByOthers { from } } } }`;
    const other = await aMember(organizationId, ["coachee"]);
    const alone = await anEngagement(coach, other, { sharesResults: false });
    expect(await errorAs(other, mutation, { id: alone.id })).toMatchObject({
      code: "FORBIDDEN",
      message: "Ask for this in a query.",
    });
  });

  it("asks once for the same engagement, and leaves what stands beside it as it is", async () => {
    const { coachee, engagement } = await world();
    const both = `query ($id: ID!) {
      viewer { engagement { seenByOthers { from comments } threads(first: 9) { edges { node { comments { mine } } } } } }
      engagement(id: $id) { again: seenByOthers { from comments } plan { goals { id } } }
    }`;
    const { viewer, engagement: again } = await dataAs(coachee, both, { id: engagement.id });
    expect(again.again).toEqual(viewer.engagement.seenByOthers);
    expect(again.plan.goals).toHaveLength(2);
    // The coachee's own draft stands there, the coach's does not: nobody else's place was left open.
    const comments = viewer.engagement.threads.edges.flatMap(
      ({ node }: { node: { comments: { mine: boolean }[] } }) => node.comments,
    );
    expect(comments.map(({ mine }: { mine: boolean }) => mine).sort()).toEqual([false, true, true]);
  });
});

describe("the sharing agreement", () => {
  const AGREEMENT = `query ($id: ID!) { engagement(id: $id) {
    agreement { version inForce sharesResults sharesStatus coachSignedAt coacheeSignedAt } } }`;

  it("is read by the two who sign it", async () => {
    const { coach, coachee, engagement } = await world({ sharesStatus: false });
    const expected = { version: 1, inForce: true, sharesResults: true, sharesStatus: false };
    for (const viewer of [coach, coachee])
      expect((await dataAs(viewer, AGREEMENT, { id: engagement.id })).engagement.agreement).toMatchObject(
        expected,
      );
  });

  it("is its latest version, in force once both have signed", async () => {
    const { organizationId, coach, coachee, engagement } = await world();
    await withSystem("test", (db) =>
      db.insert(sharingAgreement).values({
        organizationId,
        id: randomUUID(),
        engagementId: engagement.id,
        coachId: coach.personId,
        coacheeId: coachee.personId,
        version: 2,
        sharesResults: false,
        sharesStatus: true,
        coacheeSignedAt: new Date(),
      }),
    );
    const { agreement } = (await dataAs(coachee, AGREEMENT, { id: engagement.id })).engagement;
    expect(agreement).toMatchObject({ version: 2, inForce: false, coachSignedAt: null });
  });
});
