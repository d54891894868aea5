import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { goal, goalVersion, plan } from "@/db/schema";
import { withSystem } from "@/db/viewer";
import { dataAs, errorAs } from "../support/as";
import { withDatabase } from "../support/database";
import { aMember, anEngagement } from "../support/factories";
import { aGoal, aPlan, daysAgo, inDays, someCheckIns } from "../support/plans";

withDatabase();

const DRAFT = `mutation ($engagementId: ID!, $requestKey: ID!, $input: GoalDraftInput!) {
  draftGoal(engagementId: $engagementId, requestKey: $requestKey, input: $input) {
    id version state level contrast side statement rungs rhythmDays leansOn { id }
  } }`;
const SAVE = `mutation ($id: ID!, $version: Int!, $input: GoalDraftInput!) {
  saveGoalDraft(id: $id, version: $version, input: $input) { id version keepNote dueOn rungs statement contrast } }`;
const REVISE = `mutation ($id: ID!, $version: Int!, $reason: String, $input: GoalRevisionInput!) {
  reviseGoal(id: $id, version: $version, reason: $reason, input: $input) {
    version number statement keepNote dueOn versions { number statement reason }
  } }`;
const act = (name: string) =>
  `mutation ($id: ID!, $version: Int!) { ${name}(id: $id, version: $version) { id state version number proposedAt startedAt pausedAt endedAt } }`;
const LET_GO = `mutation ($id: ID!, $version: Int!, $lesson: String!) {
  letGoOfGoal(id: $id, version: $version, lesson: $lesson) { state lesson endedAt } }`;
const WEIGH = `mutation ($id: ID!, $version: Int!, $weight: Int!) {
  setGoalWeight(id: $id, version: $version, weight: $weight) { weight version } }`;

const stored = async (id: string) => {
  const [row] = await withSystem("test", (db) => db.select().from(goal).where(eq(goal.id, id)));
  return row;
};

describe("drafting", () => {
  it("takes a contrast, a side and a level, and is free at every level", async () => {
    const { coachee, engagementId } = await aPlan();
    const input = { level: "organization", contrast: "control_commitment", side: "leadership" };
    const { draftGoal } = await dataAs(coachee, DRAFT, { engagementId, requestKey: randomUUID(), input });
    expect(draftGoal).toMatchObject({ ...input, state: "draft", version: 1, rhythmDays: 7, statement: "" });
    expect(draftGoal.rungs).toEqual(["", "", "", "", ""]);
  });

  it("makes the plan on first use", async () => {
    const { organizationId, coach } = await aPlan();
    const fresh = await aMember(organizationId, ["coachee"]);
    const { id: engagementId, planId } = await anEngagement(coach, fresh);
    await withSystem("test", (db) => db.delete(plan).where(eq(plan.id, planId)));
    const ask = `query ($id: ID!) { engagement(id: $id) { plan { goals { id } } } }`;
    expect((await dataAs(fresh, ask, { id: engagementId })).engagement.plan).toBeNull();
    const made = await dataAs(fresh, DRAFT, {
      engagementId,
      requestKey: randomUUID(),
      input: { level: "self" },
    });
    expect((await dataAs(fresh, ask, { id: engagementId })).engagement.plan.goals).toEqual([
      { id: made.draftGoal.id },
    ]);
  });

  it("is the same draft when it is sent again", async () => {
    const { coachee, engagementId, planId } = await aPlan();
    const variables = { engagementId, requestKey: randomUUID(), input: { level: "self", statement: "Once" } };
    const [first, second] = [
      await dataAs(coachee, DRAFT, variables),
      await dataAs(coachee, DRAFT, variables),
    ];
    expect(second).toEqual(first);
    const rows = await withSystem("test", (db) => db.select().from(goal).where(eq(goal.planId, planId)));
    expect(rows).toHaveLength(1);
  });

  it("saves in part, keeps the rest, and takes the same save twice", async () => {
    const of = await aPlan();
    const draft = await aGoal(of, { state: "draft", keepNote: "Stays" });
    const variables = {
      id: draft.id,
      version: 1,
      input: { statement: "I say no the same day.", dueOn: null },
    };
    const saved = await dataAs(of.coachee, SAVE, variables);
    expect(saved.saveGoalDraft).toMatchObject({
      version: 2,
      statement: "I say no the same day.",
      keepNote: "Stays",
      dueOn: null,
    });
    expect(await dataAs(of.coachee, SAVE, variables)).toEqual(saved);
  });

  it("answers a stale save with what stands there now", async () => {
    const of = await aPlan();
    const draft = await aGoal(of, { state: "draft", version: 4, keepNote: "Theirs" });
    const error = await errorAs(of.coachee, SAVE, { id: draft.id, version: 3, input: { keepNote: "Mine" } });
    expect(error).toMatchObject({
      code: "CONFLICT",
      reason: "STALE_VERSION",
      current: { id: draft.id, version: 4, keepNote: "Theirs" },
    });
    expect((await stored(draft.id))?.keepNote).toBe("Theirs");
  });

  it("leans on another goal of the plan only", async () => {
    const of = await aPlan();
    const self = await aGoal(of);
    const draft = await aGoal(of, { state: "draft", level: "team" });
    const elsewhere = await aGoal({ planId: of.others.planId, coachee: of.other, coach: of.otherCoach });
    const lean = (leansOnGoalId: string) => ({ id: draft.id, version: 1, input: { leansOnGoalId } });
    for (const id of [elsewhere.id, draft.id, randomUUID(), "nonsense"]) {
      expect(await errorAs(of.coachee, SAVE, lean(id))).toMatchObject({
        code: "INVALID_INPUT",
        fields: [{ path: "leansOnGoalId" }],
      });
    }
    await dataAs(of.coachee, SAVE, lean(self.id.toUpperCase()));
    expect((await stored(draft.id))?.leansOnGoalId).toBe(self.id);
  });

  it("stops at fifty goals", async () => {
    const of = await aPlan();
    for (let i = 0; i < 50; i++) await aGoal(of, { state: "draft" });
    const variables = { engagementId: of.engagementId, requestKey: randomUUID(), input: { level: "self" } };
    expect(await errorAs(of.coachee, DRAFT, variables)).toMatchObject({
      code: "FORBIDDEN",
      reason: "PLAN_FULL",
    });
  });

  it("discards a draft and frees what leaned on it, and nothing but a draft", async () => {
    const of = await aPlan();
    const draft = await aGoal(of, { state: "draft" });
    const leaning = await aGoal(of, { state: "proposed", level: "team", leansOnGoalId: draft.id });
    const discard = `mutation ($id: ID!, $version: Int!) { discardDraft(id: $id, version: $version) }`;
    expect(await errorAs(of.coachee, discard, { id: leaning.id, version: 1 })).toMatchObject({
      code: "FORBIDDEN",
      reason: "WRONG_STATE",
    });
    expect((await errorAs(of.coachee, discard, { id: draft.id, version: 2 })).reason).toBe("STALE_VERSION");
    expect(await dataAs(of.coachee, discard, { id: draft.id, version: 1 })).toEqual({ discardDraft: true });
    expect(await stored(draft.id)).toBeUndefined();
    expect((await stored(leaning.id))?.leansOnGoalId).toBeNull();
    expect((await errorAs(of.coachee, discard, { id: draft.id, version: 1 })).code).toBe("NOT_FOUND");
  });

  it("keeps a draft that somebody has written about, shared or not", async () => {
    const of = await aPlan();
    const draft = await aGoal(of, { state: "draft" });
    const write = `mutation ($input: NewCommentInput!) { writeComment(input: $input) { id } }`;
    const input = { goalId: draft.id, body: "Not yet.", share: false, requestKey: randomUUID() };
    await dataAs(of.coach, write, { input });
    const discard = `mutation ($id: ID!, $version: Int!) { discardDraft(id: $id, version: $version) }`;
    expect(await errorAs(of.coachee, discard, { id: draft.id, version: 1 })).toMatchObject({
      code: "CONFLICT",
      reason: "DRAFT_STAYS",
      wayOut: "A draft binds you to nothing. You may leave it as it is.",
    });
    expect(await stored(draft.id)).toEqual(draft);
  });

  it("is closed before all have signed, and after the engagement has ended", async () => {
    for (const state of ["proposed", "agreed", "closed"] as const) {
      const { coachee, engagementId } = await aPlan({ state });
      const variables = { engagementId, requestKey: randomUUID(), input: { level: "self" } };
      expect(await errorAs(coachee, DRAFT, variables)).toMatchObject({
        code: "FORBIDDEN",
        reason: "PLAN_NOT_OPEN",
        wayOut: expect.stringMatching(/\.$/),
      });
    }
  });
});

describe("proposing and starting", () => {
  it("proposes an empty draft, for proposing is free", async () => {
    const of = await aPlan();
    const draft = await aGoal(of, { state: "draft", statement: "", rungs: ["", "", "", "", ""] });
    const { proposeGoal } = await dataAs(of.coachee, act("proposeGoal"), { id: draft.id, version: 1 });
    expect(proposeGoal).toMatchObject({ state: "proposed", version: 2 });
    expect(proposeGoal.proposedAt).not.toBeNull();
  });

  it("starts a complete self goal, writes version 1, and starts it once", async () => {
    const of = await aPlan();
    const draft = await aGoal(of, { state: "draft" });
    const variables = { id: draft.id, version: 1 };
    const first = await dataAs(of.coachee, act("startGoal"), variables);
    expect(first.startGoal).toMatchObject({ state: "active", version: 2, number: 1 });
    expect(await dataAs(of.coachee, act("startGoal"), variables)).toEqual(first);
    const versions = await withSystem("test", (db) =>
      db.select().from(goalVersion).where(eq(goalVersion.goalId, draft.id)),
    );
    expect(versions).toMatchObject([
      { number: 1, statement: draft.statement, rungs: draft.rungs, reason: "" },
    ]);
    expect((await stored(draft.id))?.startRung).toBe(-2);
  });

  const start = async (of: Awaited<ReturnType<typeof aPlan>>, change: Parameters<typeof aGoal>[1]) => {
    const waiting = await aGoal(of, { state: "proposed", ...change });
    const error = await errorAs(of.coachee, act("startGoal"), { id: waiting.id, version: 1 });
    const after = await stored(waiting.id);
    return { error, unchanged: after?.state === "proposed" && after.version === 1 };
  };

  it("refuses by rule 1: no other goal before a self goal", async () => {
    const of = await aPlan();
    const { error, unchanged } = await start(of, { level: "team" });
    expect(error).toMatchObject({
      code: "FORBIDDEN",
      reason: "SELF_GOAL_REQUIRED",
      message: "A plan begins with managing yourself, and no self goal is active yet.",
      wayOut: "Start a self goal first. This one waits as a draft.",
    });
    expect(unchanged).toBe(true);
  });

  it("refuses by rule 2: leaning on nothing, and on a goal with too few check-ins", async () => {
    const of = await aPlan();
    const self = await aGoal(of);
    expect((await start(of, { level: "team" })).error).toMatchObject({
      reason: "LEANS_ON_REQUIRED",
      fields: [{ path: "leansOnGoalId" }],
    });
    await someCheckIns(self, [3, 40]);
    expect((await start(of, { level: "team", leansOnGoalId: self.id })).error).toMatchObject({
      reason: "TOO_FEW_CHECK_INS",
      message: "A team goal leans on a self goal with two check-ins in 28 days. Yours has one.",
      wayOut: expect.stringContaining("One more check-in opens the way."),
    });
  });

  it("starts a team goal on a self goal that is kept alive", async () => {
    const of = await aPlan();
    const self = await aGoal(of);
    await someCheckIns(self, [3, 20]);
    const team = await aGoal(of, { state: "proposed", level: "team", leansOnGoalId: self.id });
    const { startGoal } = await dataAs(of.coachee, act("startGoal"), { id: team.id, version: 1 });
    expect(startGoal.state).toBe("active");
  });

  it("refuses by rule 4: a fourth active goal, a second one for the organization", async () => {
    const of = await aPlan();
    const self = await aGoal(of);
    await someCheckIns(self, [1, 2]);
    await aGoal(of, { level: "organization", leansOnGoalId: self.id });
    const organization = { level: "organization" as const, leansOnGoalId: self.id };
    expect((await start(of, organization)).error.reason).toBe("TOO_MANY_ORGANIZATION_GOALS");
    await aGoal(of);
    expect((await start(of, {})).error).toMatchObject({
      reason: "TOO_MANY_ACTIVE",
      wayOut: "Pause one or end one first. This one waits as it is.",
    });
  });

  it("holds rule 4 when four are started at once", async () => {
    const of = await aPlan();
    await aGoal(of);
    await aGoal(of);
    const waiting = [];
    for (let i = 0; i < 4; i++) waiting.push(await aGoal(of, { state: "proposed" }));
    const done = await Promise.allSettled(
      waiting.map(({ id }) => dataAs(of.coachee, act("startGoal"), { id, version: 1 })),
    );
    expect(done.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it("refuses by rule 5 and names every missing part at its field", async () => {
    const of = await aPlan();
    const { error, unchanged } = await start(of, {
      keepNote: " ",
      rungs: ["a", "b", "", "c", "d"],
      startRung: null,
      ifObstacle: "",
      dueOn: inDays(121),
    });
    expect(error).toMatchObject({ code: "FORBIDDEN", reason: "INCOMPLETE" });
    expect(error.message).toBe("Four things are missing before this goal can start.");
    expect(error.fields).toEqual([
      { path: "keepNote", message: "Say what of keeping control must not be lost" },
      { path: "rungs.2", message: "Write rung 0, what you expect to reach" },
      { path: "startRung", message: "Say on which rung you are today" },
      { path: "ifObstacle", message: "Name what in yourself could get in the way" },
      { path: "dueOn", message: "Choose a day within 120 days." },
    ]);
    expect(unchanged).toBe(true);
  });

  it("refuses a day that is today, past or more than 120 days away", async () => {
    const of = await aPlan();
    for (const days of [-1, 0, 121]) {
      expect((await start(of, { dueOn: inDays(days) })).error).toMatchObject({
        reason: "DATE_OUT_OF_RANGE",
        fields: [{ path: "dueOn", message: "Choose a day within 120 days." }],
      });
    }
    const last = await aGoal(of, { state: "proposed", dueOn: inDays(120) });
    expect((await dataAs(of.coachee, act("startGoal"), { id: last.id, version: 1 })).startGoal.state).toBe(
      "active",
    );
  });
});

describe("a goal under way", () => {
  it("is frozen: saving as a draft is refused, with the way out", async () => {
    const of = await aPlan();
    const active = await aGoal(of);
    for (const input of [{ statement: "Another" }, { rungs: ["a", "b", "c", "d", "e"] }, { level: "team" }]) {
      expect(await errorAs(of.coachee, SAVE, { id: active.id, version: 1, input })).toMatchObject({
        code: "FORBIDDEN",
        reason: "FROZEN_VERSION",
        wayOut: expect.stringMatching(/\.$/),
      });
    }
    const input = { keepNote: "Another" };
    expect((await errorAs(of.coachee, SAVE, { id: active.id, version: 1, input })).reason).toBe(
      "WRONG_STATE",
    );
    expect((await stored(active.id))?.version).toBe(1);
  });

  it("is revised with a reason, which makes a new version once", async () => {
    const of = await aPlan();
    const active = await aGoal(of);
    const input = { statement: "I write the one thing down before I open the file." };
    const variables = { id: active.id, version: 1, reason: "The old one had two ideas.", input };
    expect(await errorAs(of.coachee, REVISE, { ...variables, reason: " " })).toMatchObject({
      reason: "FROZEN_VERSION",
      fields: [{ path: "reason" }],
    });
    const { reviseGoal } = await dataAs(of.coachee, REVISE, variables);
    expect(reviseGoal).toMatchObject({ ...input, version: 2, number: 2 });
    expect(reviseGoal.versions).toEqual([
      { number: 2, statement: input.statement, reason: "The old one had two ideas." },
      { number: 1, statement: active.statement, reason: "" },
    ]);
    expect((await dataAs(of.coachee, REVISE, variables)).reviseGoal.versions).toHaveLength(2);
  });

  it("changes what is not frozen without a new version, and never loses a part", async () => {
    const of = await aPlan();
    const active = await aGoal(of);
    const kept = await dataAs(of.coachee, REVISE, {
      id: active.id,
      version: 1,
      input: { keepNote: "Only the release check.", dueOn: inDays(90) },
    });
    expect(kept.reviseGoal).toMatchObject({ number: 1, version: 2, dueOn: inDays(90) });
    const broken = { keepNote: "", dueOn: inDays(400) };
    expect(await errorAs(of.coachee, REVISE, { id: active.id, version: 2, input: broken })).toMatchObject({
      code: "INVALID_INPUT",
      fields: [{ path: "keepNote" }, { path: "dueOn" }],
    });
    const stale = { id: active.id, version: 1, input: { keepNote: "Again" } };
    expect((await errorAs(of.coachee, REVISE, stale)).reason).toBe("STALE_VERSION");
  });

  it("is not revised as a draft, nor once it has ended", async () => {
    const of = await aPlan();
    const revise = async (state: "draft" | "achieved") => {
      const { id } = await aGoal(of, { state });
      return errorAs(of.coachee, REVISE, { id, version: 1, reason: "x", input: { statement: "Another" } });
    };
    expect(await revise("draft")).toMatchObject({
      reason: "WRONG_STATE",
      wayOut: "Change the draft itself.",
    });
    expect(await revise("achieved")).toMatchObject({
      reason: "FROZEN_VERSION",
      wayOut: "Draft another goal.",
    });
  });

  it("pauses with a warning for the only self goal, and is taken up again", async () => {
    const of = await aPlan();
    const self = await aGoal(of);
    await aGoal(of, { level: "team", leansOnGoalId: self.id });
    const ask = `query ($id: ID!) { goal(id: $id) { pauseWarning { say wayOut } viewerCan { resume } } }`;
    const { pauseWarning } = (await dataAs(of.coachee, ask, { id: self.id })).goal;
    expect(pauseWarning.say).toBe(
      "This is your only self goal. In 14 days the goal that leans on it pauses too.",
    );
    const paused = await dataAs(of.coachee, act("pauseGoal"), { id: self.id, version: 1 });
    expect(paused.pauseGoal.state).toBe("paused");
    expect((await dataAs(of.coachee, ask, { id: self.id })).goal.viewerCan.resume).toBe(true);
    const resumed = await dataAs(of.coachee, act("resumeGoal"), { id: self.id, version: 2 });
    expect(resumed.resumeGoal).toMatchObject({ state: "active", pausedAt: null, version: 3 });
  });

  it("is not taken up again while rules 1, 2 or 4 stand against it", async () => {
    const of = await aPlan();
    const self = await aGoal(of, { state: "paused" });
    const team = await aGoal(of, { state: "paused", level: "team", leansOnGoalId: self.id });
    const resume = () => errorAs(of.coachee, act("resumeGoal"), { id: team.id, version: 1 });
    expect((await resume()).reason).toBe("SELF_GOAL_REQUIRED");
    const another = await aGoal(of);
    expect((await resume()).reason).toBe("LEANS_ON_REQUIRED");
    await aGoal(of);
    await aGoal(of);
    await withSystem("test", (db) =>
      db.update(goal).set({ leansOnGoalId: another.id }).where(eq(goal.id, team.id)),
    );
    expect((await resume()).reason).toBe("TOO_MANY_ACTIVE");
  });

  it("pauses what leans on a self goal that has been paused for 14 days: seen at once, stored with the next change", async () => {
    const of = await aPlan();
    const self = await aGoal(of, { state: "paused", pausedAt: daysAgo(20) });
    const team = await aGoal(of, { level: "team", leansOnGoalId: self.id });
    const ask = `query ($id: ID!) { goal(id: $id) { state version pausedAt viewerCan { checkIn } } }`;
    const seen = (await dataAs(of.coach, ask, { id: team.id })).goal;
    expect(seen).toMatchObject({ state: "paused", version: 1, viewerCan: { checkIn: false } });
    expect(Math.round((Date.now() - Date.parse(seen.pausedAt)) / 86_400_000)).toBe(6);
    expect((await stored(team.id))?.state).toBe("active");
    await dataAs(of.coachee, DRAFT, {
      engagementId: of.engagementId,
      requestKey: randomUUID(),
      input: { level: "self" },
    });
    expect(await stored(team.id)).toMatchObject({
      state: "paused",
      version: 1,
      pausedAt: new Date(seen.pausedAt),
    });
    expect((await dataAs(of.coachee, ask, { id: team.id })).goal.state).toBe("paused");
  });

  it("leaves them active within the 14 days", async () => {
    const of = await aPlan();
    const self = await aGoal(of, { state: "paused", pausedAt: daysAgo(12) });
    const team = await aGoal(of, { level: "team", leansOnGoalId: self.id });
    const ask = `query ($id: ID!) { goal(id: $id) { state } }`;
    expect((await dataAs(of.coachee, ask, { id: team.id })).goal.state).toBe("active");
  });
});

describe("endings", () => {
  it("achieves a goal, once", async () => {
    const of = await aPlan();
    const active = await aGoal(of);
    const variables = { id: active.id, version: 1 };
    const first = await dataAs(of.coachee, act("achieveGoal"), variables);
    expect(first.achieveGoal).toMatchObject({ state: "achieved", version: 2 });
    expect(await dataAs(of.coachee, act("achieveGoal"), variables)).toEqual(first);
    expect(await errorAs(of.coachee, act("pauseGoal"), { id: active.id, version: 2 })).toMatchObject({
      reason: "WRONG_STATE",
      wayOut: "What has ended stays as it is. Draft another goal.",
    });
  });

  it("lets a goal go with a lesson, and not without", async () => {
    const of = await aPlan();
    const active = await aGoal(of);
    for (const lesson of ["", "  ", "—", "\u00AD"]) {
      expect(await errorAs(of.coachee, LET_GO, { id: active.id, version: 1, lesson })).toMatchObject({
        code: "FORBIDDEN",
        reason: "LESSON_REQUIRED",
        fields: [{ path: "lesson", message: "You let this goal go. What did you learn?" }],
      });
    }
    const lesson = "Finding out what they needed was the hard part.";
    const { letGoOfGoal } = await dataAs(of.coachee, LET_GO, { id: active.id, version: 1, lesson });
    expect(letGoOfGoal).toMatchObject({ state: "let_go", lesson });
  });

  it("does not let the last self goal go from under others", async () => {
    const of = await aPlan();
    const self = await aGoal(of);
    await aGoal(of, { level: "team", leansOnGoalId: self.id });
    const lesson = "A lesson";
    expect(await errorAs(of.coachee, LET_GO, { id: self.id, version: 1, lesson })).toMatchObject({
      reason: "SELF_GOAL_REQUIRED",
      wayOut: "Start another self goal first, or pause what is active.",
    });
  });

  it("weighs a goal one to three, until it has ended", async () => {
    const of = await aPlan();
    const active = await aGoal(of);
    const weighed = await dataAs(of.coachee, WEIGH, { id: active.id, version: 1, weight: 3 });
    expect(weighed.setGoalWeight).toEqual({ weight: 3, version: 2 });
    for (const weight of [0, 4, -1]) {
      expect(await errorAs(of.coachee, WEIGH, { id: active.id, version: 2, weight })).toMatchObject({
        code: "INVALID_INPUT",
        fields: [{ path: "weight" }],
      });
    }
    const over = await aGoal(of, { state: "let_go" });
    expect((await errorAs(of.coachee, WEIGH, { id: over.id, version: 1, weight: 2 })).reason).toBe(
      "WRONG_STATE",
    );
  });
});
