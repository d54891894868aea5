import { type DocumentNode, print } from "graphql";
import { describe, expect, it } from "vitest";
import {
  CoacheeConversations,
  CoacheeGoal,
  CoacheePlan,
  CoacheeResult,
  CoacheeResults,
} from "@/components/engagements/documents";
import { Overview } from "@/components/engagements/overview-document";
import { listening } from "@/db/statements";
import { dataAs, errorAs } from "../support/as";
import { allAnswers, anAssessment } from "../support/assessments";
import { aThread } from "../support/caseload";
import { withDatabase } from "../support/database";
import { aMember, anEngagement } from "../support/factories";
import { aGoal, aPlan, someCheckIns } from "../support/plans";

withDatabase();

const text = (document: unknown) => print(document as DocumentNode);
const PAGES = { Overview, CoacheeResults, CoacheeResult, CoacheePlan, CoacheeConversations, CoacheeGoal };
const names = Object.keys(PAGES) as (keyof typeof PAGES)[];

type Scene = Awaited<ReturnType<typeof aPlan>>;

/** A coachee with so many of everything that a coach reads. */
async function filled(scene: Scene, many: number) {
  const { engagementId, coach, coachee, planId } = scene;
  const goal = await aGoal({ planId, coach, coachee });
  let latest: string | undefined;
  const checkIns = await someCheckIns(
    goal,
    Array.from({ length: many }, (_, at) => at + 1),
  );
  for (let at = 0; at < many; at++) {
    if (at > 0) await aGoal({ planId, coach, coachee }, { level: "team", state: "draft" });
    const assessmentId = await anAssessment({ id: engagementId }, coach, coachee, {
      ...{ occasion: at + 1, state: "submitted", answers: allAnswers(at % 2 === 0 ? 4 : 6) },
    });
    latest = assessmentId;
    for (const about of [{ assessmentId, contrast: "direct-serve" }, { goalId: goal.id }])
      await aThread(engagementId, coach, coachee, { by: "coachee", ago: at, ...about });
    await aThread(engagementId, coach, coachee, { by: "coach", ago: at, checkInId: checkIns[at]?.id });
  }
  return { id: engagementId, goalId: goal.id, assessmentId: latest };
}

describe.each(names)("%s", (name) => {
  it("is read in one load, in the same number of statements however much there is", async () => {
    const costOf = async (many: number) => {
      const scene = await aPlan();
      const ids = await filled(scene, many);
      const { result, statements } = await listening(() => dataAs(scene.coach, text(PAGES[name]), ids));
      expect(result.engagement).toMatchObject({ id: ids.id, viewerCoaches: true });
      return statements.length;
    };
    // From more threads than one page holds on: what was read for one list is not read again for another.
    const few = await costOf(8);
    expect(await costOf(24)).toBe(few);
    expect(few).toBeLessThanOrEqual(25);
  });

  it("is nobody else's, and says to its coachee that they are not the coach", async () => {
    const scene = await aPlan();
    const ids = await filled(scene, 1);
    const { coachee, other, otherCoach, sponsor } = scene;
    for (const nobody of [other, otherCoach, sponsor, (await aPlan()).coach])
      expect(await errorAs(nobody, text(PAGES[name]), ids)).toMatchObject({ code: "NOT_FOUND" });
    expect((await dataAs(coachee, text(PAGES[name]), ids)).engagement.viewerCoaches).toBe(false);
  });
});

describe("where the agreement keeps results private", () => {
  it("no page holds an assessment, a result or what was said about one", async () => {
    const { coach, organizationId } = await aPlan();
    const coachee = await aMember(organizationId, ["coachee"]);
    const { id } = await anEngagement(coach, coachee, { sharesResults: false });
    const answers = allAnswers(4);
    const assessmentId = await anAssessment({ id }, coach, coachee, {
      ...{ state: "submitted", answers, shared: false },
    });
    const { engagement } = await dataAs(coach, text(Overview), { id });
    expect(engagement).toMatchObject({ sharesResults: false, latestResult: null, assessments: [] });
    const results = JSON.stringify(await dataAs(coach, text(CoacheeResults), { id }));
    expect(results).not.toContain(assessmentId);
  });
});

describe("the overview", () => {
  it("speaks of the coachee by name, and holds the coach's own drafts but never theirs", async () => {
    const scene = await aPlan();
    const { engagementId, coach, coachee, planId } = scene;
    const { id: goalId } = await aGoal({ planId, coach, coachee });
    const answers = allAnswers(4, { "order-people/management/self": 7 } as never);
    await anAssessment({ id: engagementId }, coach, coachee, { state: "submitted", answers });
    const draft = { share: false, goalId };
    const write = `mutation Write($input: NewCommentInput!) { writeComment(input: $input) { id } }`;
    const note = (body: string) => ({ input: { ...draft, body, requestKey: crypto.randomUUID() } });
    await dataAs(coach, write, note("Ask who would miss it"));
    await dataAs(coachee, write, note("Not for the coach yet"));
    const found = JSON.stringify(await dataAs(coach, text(Overview), { id: engagementId }));
    expect(found).toContain("Ask who would miss it");
    expect(found).not.toContain("Not for the coach yet");
  });
});
