import { beforeAll, describe, expect, it } from "vitest";
import { as, dataAs, errorAs } from "../support/as";
import { allAnswers, anAssessment } from "../support/assessments";
import { aThread } from "../support/caseload";
import { withDatabase } from "../support/database";
import { aMember, anEngagement } from "../support/factories";
import { aGoal, aPlan, daysAgo, someCheckIns } from "../support/plans";

withDatabase();

const SIGNALS = `query Signals($id: ID!) {
  engagement(id: $id) { signals { kind group say context since action { label target { kind id } } } }
}`;
const TREND = `query Trend($id: ID!) { engagement(id: $id) { selfGoalTrend { say rungs } } }`;
const WAITING = `query Waiting($id: ID!) { engagement(id: $id) { waitingThread { id } } }`;

type Scene = Awaited<ReturnType<typeof aPlan>>;

const signalsOf = async ({ coach, engagementId }: Pick<Scene, "coach" | "engagementId">) =>
  (await dataAs(coach, SIGNALS, { id: engagementId })).engagement.signals;
const kinds = async (scene: Pick<Scene, "coach" | "engagementId">) =>
  (await signalsOf(scene)).map(({ kind }: { kind: string }) => kind);

describe("why a coach might look", () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await aPlan();
  });

  it("says when nothing has begun", async () => {
    expect(await signalsOf(scene)).toMatchObject([
      { kind: "not_begun", group: "along", say: "Invited today; nothing yet.", action: null },
    ]);
  });

  it("reads assessments with their flags, goals, check-ins and threads, the most pressing first", async () => {
    const { engagementId, coach, coachee, planId } = scene;
    const same = allAnswers(4);
    const submittedAt = daysAgo(3);
    const assessmentId = await anAssessment({ id: engagementId }, coach, coachee, {
      ...{ state: "submitted", answers: same, submittedAt },
    });
    await aThread(engagementId, coach, coachee, { by: "coach", ago: 2, assessmentId });
    const self = await aGoal({ planId, coach, coachee });
    const [last] = await someCheckIns(self, [1], { confidence: 3, line: "I know what to do." });
    await someCheckIns(self, [8], { confidence: 8 });
    await aThread(engagementId, coach, coachee, { by: "coachee", ago: 5, goalId: self.id });
    const found = await signalsOf(scene);
    expect(found).toMatchObject([
      {
        kind: "question_unanswered",
        group: "waiting",
        say: "Asked you something five days ago.",
        context: "In a thread they opened.",
        action: { label: "Answer", target: { kind: "thread" } },
      },
      {
        kind: "assessment_unreviewed",
        group: "waiting",
        context: "One comment shared. Six pages are worth another look.",
        since: submittedAt.toISOString(),
        action: { label: "Review", target: { kind: "result", id: assessmentId } },
      },
      {
        kind: "confidence_fell",
        group: "waiting",
        say: "Their confidence went from 8 to 3 over two check-ins.",
        context: "“I know what to do.”",
        since: last?.createdAt.toISOString(),
        action: { label: "Read check-ins", target: { kind: "goal", id: self.id } },
      },
      { kind: "checked_in", group: "along" },
    ]);
  });

  it("is quiet about a fall of confidence once the coach has written on that check-in", async () => {
    const { engagementId, coach, coachee, planId } = await aPlan();
    const self = await aGoal({ planId, coach, coachee });
    const [last] = await someCheckIns(self, [2], { confidence: 3 });
    await someCheckIns(self, [9], { confidence: 8 });
    expect(await kinds({ coach, engagementId })).toContain("confidence_fell");
    await aThread(engagementId, coach, coachee, { by: "coach", ago: 1, checkInId: last?.id });
    expect(await kinds({ coach, engagementId })).not.toContain("confidence_fell");
  });

  it("counts the check-ins that a proposed team goal leans on", async () => {
    const { engagementId, coach, coachee, planId } = await aPlan();
    const self = await aGoal({ planId, coach, coachee });
    await someCheckIns(self, [2]);
    const proposed = { level: "team", state: "proposed", leansOnGoalId: self.id } as const;
    const team = await aGoal({ planId, coach, coachee }, proposed);
    const early = (await signalsOf({ coach, engagementId }))[0];
    expect(early).toMatchObject({
      kind: "start_too_early",
      say: "Wants to start a team goal on a self goal with one check-in in 28 days.",
      action: { target: { kind: "goal", id: team.id } },
    });
    await someCheckIns(self, [1]);
    expect((await signalsOf({ coach, engagementId }))[0]).toMatchObject({ kind: "goal_proposed" });
  });

  it("leaves settled threads and unshared drafts alone", async () => {
    const { engagementId, coach, coachee, planId } = await aPlan();
    const { id: goalId } = await aGoal({ planId, coach, coachee });
    await aThread(engagementId, coach, coachee, { by: "coachee", ago: 1, goalId, state: "settled" });
    const unshared = { sharedAt: null, lastSharedAt: null, lastAuthorId: null };
    await aThread(engagementId, coach, coachee, { by: "coachee", ago: 1, goalId, ...unshared });
    expect(await kinds({ coach, engagementId })).not.toContain("question_unanswered");
  });
});

describe("where the agreement keeps results private", () => {
  it("no signal says anything of an assessment, nor that nothing was done", async () => {
    const { coach, organizationId } = await aPlan();
    const coachee = await aMember(organizationId, ["coachee"]);
    const { id } = await anEngagement(coach, coachee, { sharesResults: false });
    const before = await signalsOf({ coach, engagementId: id });
    const answers = allAnswers(4);
    await anAssessment({ id }, coach, coachee, { state: "submitted", answers, shared: false });
    const after = await signalsOf({ coach, engagementId: id });
    expect(after).toEqual(before);
    expect(after).toMatchObject([
      {
        kind: "not_begun",
        say: "Invited today; no goal yet.",
        context: "By your agreement their assessments stay with them.",
      },
    ]);
  });
});

describe("who may ask", () => {
  it("is the coach of the engagement and nobody else", async () => {
    const { engagementId: id, coach, coachee, other, otherCoach, sponsor, token } = await aPlan();
    expect((await as(coach, SIGNALS, { id })).errors).toBeUndefined();
    expect(await errorAs(coachee, SIGNALS, { id })).toMatchObject({ code: "FORBIDDEN" });
    for (const nobody of [other, otherCoach, sponsor])
      for (const query of [SIGNALS, TREND, WAITING])
        expect(await errorAs(nobody, query, { id })).toMatchObject({ code: "NOT_FOUND" });
    expect(await errorAs(token, SIGNALS, { id })).toMatchObject({ code: "FORBIDDEN" });
    expect(await errorAs({ kind: "nobody" }, SIGNALS, { id })).toMatchObject({ code: "UNAUTHENTICATED" });
  });

  it("shows nothing of another organization, to the byte", async () => {
    const here = await aPlan();
    const there = await aPlan();
    const foreign = await errorAs(here.coach, SIGNALS, { id: there.engagementId });
    const missing = await errorAs(here.coach, SIGNALS, { id: crypto.randomUUID() });
    const same = ({ code, message, reason }: typeof foreign) => ({ code, message, reason });
    expect(same(foreign)).toEqual(same(missing));
  });
});

describe("the self goal in a row", () => {
  it("is the last eight rungs, the earliest first, for coach and coachee alike", async () => {
    const { engagementId: id, coach, coachee, planId } = await aPlan();
    const self = await aGoal({ planId, coach, coachee });
    const rungs = [-2, -2, -1, -1, 0, 0, 1, 1, 2, 1];
    for (const [at, rung] of rungs.entries()) await someCheckIns(self, [70 - 7 * at], { rung });
    const trend = { say: "rung +1, a week ago", rungs: [-1, -1, 0, 0, 1, 1, 2, 1] };
    expect((await dataAs(coach, TREND, { id })).engagement.selfGoalTrend).toEqual(trend);
    expect((await dataAs(coachee, TREND, { id })).engagement.selfGoalTrend).toEqual(trend);
  });

  it("is words alone where there is none", async () => {
    const { engagementId: id, coach } = await aPlan();
    const { selfGoalTrend } = (await dataAs(coach, TREND, { id })).engagement;
    expect(selfGoalTrend).toEqual({ say: "not begun", rungs: [] });
  });
});

describe("the thread that waits", () => {
  it("is the one in which the other one wrote last, longest ago", async () => {
    const { engagementId: id, coach, coachee, planId } = await aPlan();
    const { id: goalId } = await aGoal({ planId, coach, coachee });
    const mine = await aThread(id, coach, coachee, { by: "coach", ago: 9, goalId });
    await aThread(id, coach, coachee, { by: "coachee", ago: 1, goalId });
    const first = await aThread(id, coach, coachee, { by: "coachee", ago: 4, goalId });
    expect((await dataAs(coach, WAITING, { id })).engagement.waitingThread).toEqual({ id: first });
    expect((await dataAs(coachee, WAITING, { id })).engagement.waitingThread).toEqual({ id: mine });
  });
});
