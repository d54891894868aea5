import { childrenOf, type Relation, type Table } from "@/db/relations";
import type { Access } from "@/db/viewer";
import { type AssessmentRow, answersInBrief, assessmentsOfEngagement } from "@/lib/assessments/queries";
import { checkInOf } from "@/lib/check-ins/queries";
import { coachWroteIn, unsettledThreads } from "@/lib/comments/queries";
import type { HomeFacts } from "@/lib/engagements/next-step-facts";
import { type EngagementRow, engagementByKey, latestAgreement } from "@/lib/engagements/queries";
import type { CoacheeFacts } from "@/lib/engagements/signals-facts";
import { goalsOfPlans, nowOf } from "@/lib/goals/queries";
import { planAttention } from "@/lib/goals/rules/attention";
import { sideName } from "@/lib/instrument/names";
import { coachMember } from "@/lib/people/queries";
import { planOfEngagement } from "@/lib/plans/queries";
import { assessmentFacts, engagementFacts, threadFacts } from "./attention-facts";
import { batched, type Context, related } from "./context";

/** Only of these the answers are needed: where it goes on, and what is worth another look. */
const answersMatter = ({ state }: AssessmentRow) => state === "in_progress" || state === "submitted";

/**
 * What attention is worked out from, for each engagement in the order of the ids, as far as the viewer may
 * read it: the coach's signals and the coachee's next step read the same facts. The same number of
 * statements however many engagements there are. Days are in the viewer's zone.
 */
export async function attentionFacts(
  access: Access,
  engagementIds: readonly string[],
  at: Date,
): Promise<(CoacheeFacts | null)[]> {
  const { db, viewer } = access;
  const now = nowOf(viewer, at);
  const of = <T extends Table, Parent>(relation: Relation<T, Parent>, keys = engagementIds) =>
    childrenOf(db, viewer.organizationId, relation, keys, viewer);
  const engagements = await of(engagementByKey);
  const agreements = await of(latestAgreement);
  const assessments = await of(assessmentsOfEngagement);
  const plans = await of(planOfEngagement);
  const threads = await of(unsettledThreads);
  const written = await coachWroteIn(access, engagementIds);

  const underWay = assessments.flat().filter(answersMatter);
  const answers = await answersInBrief(
    access,
    underWay.map(({ id }) => id),
  );
  const answersById = new Map(underWay.map(({ id }, i) => [id, answers[i] ?? {}]));

  const planIds = plans.flat().map(({ id }) => id);
  const goalsById = new Map((await goalsOfPlans(access, planIds, at)).map((goals, i) => [planIds[i], goals]));

  const talkedOf = [...threads.flat(), ...written].flatMap(({ checkInId }) => checkInId ?? []);
  const checkIns = new Map((await of(checkInOf, [...new Set(talkedOf)])).flat().map((row) => [row.id, row]));

  const wroteOnGoal = new Map<string, Date>();
  const sharedOnAssessment = new Map<string, number>();
  for (const { assessmentId, goalId, checkInId, comments, lastAt } of written) {
    const goal = goalId ?? (checkInId && checkIns.get(checkInId)?.goalId);
    const before = goal && wroteOnGoal.get(goal);
    if (goal && lastAt && !(before && before > lastAt)) wroteOnGoal.set(goal, lastAt);
    if (assessmentId)
      sharedOnAssessment.set(assessmentId, comments + (sharedOnAssessment.get(assessmentId) ?? 0));
  }

  return engagementIds.map((_id, i) => {
    const engagement = engagements[i]?.[0];
    if (!engagement) return null;
    const goals = goalsById.get(plans[i]?.[0]?.id)?.goals ?? [];
    const records = goals.map(({ record }) => ({
      ...record,
      coachWroteAt: wroteOnGoal.get(record.id) ?? null,
    }));
    const whose = viewer.kind === "person" && viewer.personId === engagement.coacheeId ? "your" : "their";
    return {
      engagement: engagementFacts(engagement, agreements[i]?.[0] ?? null, now),
      assessments: (assessments[i] ?? []).map((row) =>
        assessmentFacts(row, {
          answers: answersById.get(row.id) ?? {},
          sharedComments: sharedOnAssessment.get(row.id) ?? 0,
          now,
        }),
      ),
      ...planAttention(records, now, sideName),
      threads: (threads[i] ?? []).map((row) => {
        const goal = records.find(({ id }) => id === row.goalId);
        return threadFacts(row, { goal, checkIn: checkIns.get(row.checkInId ?? ""), whose, now });
      }),
    };
  });
}

const NAME = "attention";

/** The facts of one engagement, read once a request for all engagements that it asks about. */
export const factsFor = (engagement: { id: string }, context: Context): Promise<CoacheeFacts | null> =>
  batched(context, (access, ids) => attentionFacts(access, ids, context.now), engagement.id, NAME);

const coachOf = related(coachMember).one;

/** The same with what else the coachee's home needs to say its one next step; null where it may not be read. */
export async function homeFacts(engagement: EngagementRow, context: Context): Promise<HomeFacts | null> {
  const [facts, coach] = await Promise.all([factsFor(engagement, context), coachOf(engagement, {}, context)]);
  return facts && { ...facts, coach: coach?.name.split(" ")[0] ?? "your coach" };
}
