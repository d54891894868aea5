import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { type AssessmentState, answer, assessment } from "@/db/schema";
import { type Member, withSystem } from "@/db/viewer";
import { type Answers, ITEM_KEYS } from "@/lib/instrument/framework";
import { CURRENT_VERSION } from "@/lib/instrument/versions";

/** An answer to each of the 64 items: the same one, unless told otherwise. */
export const allAnswers = (value: 1 | 2 | 3 | 4 | 5 | 6 | 7 | null = 4, others: Answers = {}): Answers =>
  Object.fromEntries(ITEM_KEYS.map((key) => [key, key in others ? others[key] : value]));

interface Options {
  occasion?: number;
  state?: AssessmentState;
  answers?: Answers;
  dueAt?: Date;
  submittedAt?: Date | null;
  instrumentVersion?: string;
  pageTimes?: Record<string, number>;
  /** Whether the agreement lets the coach read it. */
  shared?: boolean;
}

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);

/** An assessment of the engagement with these answers, as it would have come about; assigned and empty by default. */
export async function anAssessment(
  { id: engagementId }: { id: string },
  coach: Member,
  coachee: Member,
  {
    occasion = 1,
    state = "assigned",
    answers = {},
    dueAt = inDays(20),
    submittedAt,
    instrumentVersion = CURRENT_VERSION.id,
    pageTimes = {},
    shared = true,
  }: Options = {},
): Promise<string> {
  const { organizationId } = coachee;
  const id = randomUUID();
  const submitted = state === "submitted" || state === "reviewed";
  const coachId = shared ? coach.personId : null;
  await withSystem("test", async (db) => {
    await db.insert(assessment).values({
      organizationId,
      id,
      engagementId,
      coacheeId: coachee.personId,
      coachId,
      occasion,
      instrumentVersion,
      state,
      dueAt,
      pageTimes,
      startedAt: state === "assigned" ? null : inDays(-1),
      submittedAt: submitted ? (submittedAt ?? inDays(-1)) : null,
      reviewedAt: state === "reviewed" ? inDays(0) : null,
    });
    const rows = Object.entries(answers).map(([itemKey, value]) => ({
      organizationId,
      assessmentId: id,
      itemKey,
      coacheeId: coachee.personId,
      coachId: submitted ? coachId : null,
      value: value ?? null,
      revision: 1,
      savedAt: inDays(-1),
    }));
    if (rows.length > 0) await db.insert(answer).values(rows);
  });
  return id;
}

/** What is stored for an assessment, past both walls. */
export async function storedAssessment({ organizationId }: Member, id: string) {
  return withSystem("test", async (db) => {
    const [row] = await db
      .select()
      .from(assessment)
      .where(and(eq(assessment.organizationId, organizationId), eq(assessment.id, id)));
    const answers = await db
      .select()
      .from(answer)
      .where(and(eq(answer.organizationId, organizationId), eq(answer.assessmentId, id)));
    return { row, answers: Object.fromEntries(answers.map((each) => [each.itemKey, each])) };
  });
}
