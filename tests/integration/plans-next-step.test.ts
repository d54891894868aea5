import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { listening } from "@/db/statements";
import { dataAs, errorAs } from "../support/as";
import { allAnswers, anAssessment } from "../support/assessments";
import { withDatabase } from "../support/database";
import { aMember, anOrganization } from "../support/factories";
import { aGoal, aPlan, daysAgo, someCheckIns } from "../support/plans";

withDatabase();

const STEP = `{ viewer { nextStep { say why label target { kind id level } } } }`;
const OF = `query ($id: ID!) { engagement(id: $id) { nextStep { say target { kind } } } }`;

type World = Awaited<ReturnType<typeof aPlan>>;
const step = async (of: World) => (await dataAs(of.coachee, STEP)).viewer.nextStep;
const assessed = (of: World, change: Parameters<typeof anAssessment>[3]) =>
  anAssessment({ id: of.engagementId }, of.coach, of.coachee, change);

describe("the one next step", () => {
  it("is there for somebody without a coach", async () => {
    const nobodyYet = await aMember(await anOrganization(), ["coachee"]);
    expect((await dataAs(nobodyYet, STEP)).viewer.nextStep).toMatchObject({
      say: "You have no coach yet.",
      target: { kind: "what_others_see", id: null, level: null },
    });
  });

  it("begins with the assessment, goes on where it was left, and leads on to the plan", async () => {
    const of = await aPlan();
    const id = await assessed(of, { state: "assigned" });
    expect(await step(of)).toMatchObject({
      say: "Look at your own work.",
      target: { kind: "assessment", id },
    });

    const again = await aPlan();
    await assessed(again, {
      state: "in_progress",
      answers: Object.fromEntries(Object.entries(allAnswers(4)).slice(0, 3)),
    });
    expect((await step(again)).say).toBe("Go on with your assessment at part 1 of 4.");

    const done = await aPlan();
    await assessed(done, { state: "submitted", answers: allAnswers(4), submittedAt: daysAgo(2) });
    expect(await step(done)).toMatchObject({
      say: "Draft a goal about managing yourself.",
      target: { kind: "new_goal", id: done.engagementId, level: "self" },
    });
  });

  it("finishes and starts what is drafted, then checks in, then rests", async () => {
    const of = await aPlan();
    const draft = await aGoal(of, { state: "draft", keepNote: "" });
    expect(await step(of)).toMatchObject({
      say: "Finish your self goal.",
      why: "One thing is missing before this goal can start. The first: say what of keeping control must not be lost.",
      target: { kind: "goal", id: draft.id },
    });
    const ready = await aPlan();
    await aGoal(ready, { state: "proposed" });
    expect((await step(ready)).say).toBe("Start your self goal.");

    const due = await aPlan();
    const goal = await aGoal(due, { startedAt: daysAgo(14) });
    await someCheckIns(goal, [7]);
    expect(await step(due)).toMatchObject({
      say: "Say where you stood on your ladder this week.",
      target: { kind: "check_in", id: goal.id },
    });
    await someCheckIns(goal, [0]);
    expect((await step(due)).say).toMatch(/^Nothing is due until \w+ \d+ \w+\.$/);
  });

  it("answers the coach first, and says on what", async () => {
    const of = await aPlan();
    const goal = await aGoal(of, { startedAt: daysAgo(14) });
    const [report] = await someCheckIns(goal, [0]);
    const write = `mutation ($input: NewCommentInput!) { writeComment(input: $input) { threadId } }`;
    const ask = async (about: object, share: boolean) =>
      dataAs(of.coach, write, { input: { ...about, share, body: "What helped?", requestKey: randomUUID() } });
    await ask({ goalId: goal.id }, false);
    expect((await step(of)).say).toMatch(/^Nothing is due/);
    const { writeComment } = await ask({ checkInId: report?.id }, true);
    const found = await step(of);
    expect(found).toMatchObject({
      say: "Tomasz wrote to you today, and waits for your answer.",
      target: { kind: "thread", id: writeComment.threadId },
    });
    expect(found.why).toMatch(/^It is on your check-in of \d+ \w+\. /);
    const answer = {
      threadId: writeComment.threadId,
      body: "The list.",
      share: true,
      requestKey: randomUUID(),
    };
    await dataAs(of.coachee, write, { input: answer });
    expect((await step(of)).say).toMatch(/^Nothing is due/);
  });

  it("says what a paused self goal brings", async () => {
    const of = await aPlan();
    const self = await aGoal(of, { state: "paused", pausedAt: daysAgo(4) });
    await aGoal(of, { level: "team", leansOnGoalId: self.id, startedAt: daysAgo(1) });
    expect((await step(of)).why).toBe(
      "You paused it four days ago. In ten days what leans on it pauses too.",
    );
  });

  it("is the coachee's: their coach reads none, and nobody else finds the engagement", async () => {
    const of = await aPlan();
    const id = of.engagementId;
    expect((await dataAs(of.coach, OF, { id })).engagement.nextStep).toBeNull();
    expect((await dataAs(of.coachee, OF, { id })).engagement.nextStep.target.kind).toBe("new_goal");
    expect((await errorAs(of.other, OF, { id })).code).toBe("NOT_FOUND");
    expect((await dataAs(of.sponsor, STEP)).viewer.nextStep.say).toBe("You have no coach yet.");
  });

  it("costs the same number of statements whatever the plan holds", async () => {
    const statements = async (goals: number) => {
      const of = await aPlan();
      await assessed(of, { state: "submitted", answers: allAnswers(4), submittedAt: daysAgo(2) });
      for (let i = 0; i < goals; i++) await someCheckIns(await aGoal(of), [1, 2, 3]);
      return (await listening(() => step(of))).statements.length;
    };
    expect(await statements(20)).toBe(await statements(1));
  });
});
