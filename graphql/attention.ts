import type { AssessmentRow } from "@/lib/assessments/queries";
import { answersByItem, assessmentsOfEngagement } from "@/lib/assessments/queries";
import { isSubmitted, stateAt } from "@/lib/assessments/rules";
import { checkInOf } from "@/lib/check-ins/queries";
import { sharedThreads, type ThreadRow } from "@/lib/comments/queries";
import type { HomeFacts } from "@/lib/engagements/next-step-facts";
import { type EngagementRow, latestAgreement } from "@/lib/engagements/queries";
import type { AssessmentFacts, EngagementFacts, ThreadFacts } from "@/lib/engagements/signals-facts";
import { dayAndMonth } from "@/lib/format/dates";
import { dayOf, today } from "@/lib/format/day";
import { inSentence } from "@/lib/format/words";
import { goalOf, nowOf } from "@/lib/goals/queries";
import { planAttention } from "@/lib/goals/rules/attention";
import { type Contrast, ITEM_KEYS } from "@/lib/instrument/framework";
import { contrastTitle, sideName } from "@/lib/instrument/names";
import { firstUnanswered, pageOfItem } from "@/lib/instrument/pages";
import { minutesLeft, partInWords } from "@/lib/instrument/progress";
import { coachMember } from "@/lib/people/queries";
import { planOfEngagement } from "@/lib/plans/queries";
import { asPerson, type Context, related } from "./context";
import { goalsOfPlan } from "./goals-in-plan";
import { answersFor } from "./outcome";

const agreementOf = related(latestAgreement).one;
const occasionsOf = related(assessmentsOfEngagement).list;
const planOf = related(planOfEngagement).one;
const coachOf = related(coachMember).one;
const threadsOf = related(sharedThreads).list;
const goalOfThread = related(goalOf).one;
const checkInOfThread = related(checkInOf).one;

/**
 * What the one next step of a coachee is worked out from, gathered for any number of engagements in the
 * same number of statements. Days are in the viewer's zone.
 */
export async function homeFacts(engagement: EngagementRow, context: Context): Promise<HomeFacts> {
  const now = nowOf(asPerson(context).viewer, context.now);
  const [agreed, rows, plan, coach, threads] = await Promise.all([
    engagementFacts(engagement, context),
    occasionsOf(engagement, {}, context),
    planOf(engagement, {}, context),
    coachOf(engagement, {}, context),
    threadsOf(engagement, {}, context),
  ]);
  const assessments = await Promise.all(rows.map((row) => assessmentFacts(row, context)));
  const { goals } = plan ? await goalsOfPlan(context, plan.id) : { goals: [] };
  return {
    engagement: agreed,
    assessments,
    ...planAttention(
      goals.map(({ record }) => record),
      now,
      sideName,
    ),
    threads: await Promise.all(threads.map((row) => threadFacts(row, context))),
    coach: coach?.name.split(" ")[0] ?? "your coach",
  };
}

async function engagementFacts(row: EngagementRow, context: Context): Promise<EngagementFacts> {
  const agreement = await agreementOf(row, {}, context);
  const { zone } = nowOf(asPerson(context).viewer, context.now);
  const signature = !agreement
    ? null
    : agreement.coacheeSignedAt === null
      ? ({ of: "coachee", since: agreement.createdAt } as const)
      : agreement.coachSignedAt === null
        ? ({ of: "coach", since: agreement.coacheeSignedAt } as const)
        : null;
  return {
    id: row.id,
    state: row.state,
    invitedAt: row.createdAt,
    signature,
    sharesResults: row.sharesResults,
    closesOn: row.closedAt && dayOf(row.closedAt, zone),
  };
}

/** Submitting an assessment shows its result, so that it counts as read from then on. */
async function assessmentFacts(row: AssessmentRow, context: Context): Promise<AssessmentFacts> {
  const { viewer } = asPerson(context);
  const state = stateAt(row, context.now);
  // Nobody reads over a shoulder: before submission only the coachee knows how far it is.
  const known = isSubmitted(row) || viewer.personId === row.coacheeId;
  const answers = known && state === "in_progress" ? answersByItem(await answersFor(row, context)) : {};
  const next = state === "in_progress" ? firstUnanswered(answers) : undefined;
  const answered = isSubmitted(row) ? ITEM_KEYS.length : Object.keys(answers).length;
  return {
    id: row.id,
    occasion: row.occasion,
    state,
    assignedAt: row.createdAt,
    submittedAt: row.submittedAt,
    dueOn: dayOf(row.dueAt, nowOf(viewer, context.now).zone),
    answered,
    total: ITEM_KEYS.length,
    place: next ? partInWords(pageOfItem(next)) : null,
    left: minutesLeft(answered),
    resultReadAt: row.submittedAt,
    sharedComments: 0,
    pagesWorthALook: 0,
  };
}

async function threadFacts(row: ThreadRow, context: Context): Promise<ThreadFacts> {
  const { id, state, openedBy, lastAuthorId, lastSharedAt, coachId, createdAt } = row;
  return {
    id,
    state,
    openedBy: openedBy === coachId ? "coach" : "coachee",
    lastBy: lastAuthorId === coachId ? "coach" : "coachee",
    lastAt: lastSharedAt ?? createdAt,
    on: await anchorInWords(row, context),
  };
}

async function anchorInWords(row: ThreadRow, context: Context): Promise<string> {
  const [goal, checkIn] = await Promise.all([
    goalOfThread(row, {}, context),
    checkInOfThread(row, {}, context),
  ]);
  if (goal) return `your ${goal.level} goal`;
  if (checkIn) {
    const now = nowOf(asPerson(context).viewer, context.now);
    return `your check-in of ${dayAndMonth(dayOf(checkIn.createdAt, now.zone), today(now))}`;
  }
  return row.contrast ? inSentence(contrastTitle(row.contrast as Contrast)) : "your result";
}
