import { randomUUID } from "node:crypto";
import { and, eq, inArray, lt, sql } from "drizzle-orm";
import { answer, assessment } from "@/db/schema";
import type { Access, Member } from "@/db/viewer";
import { authorize } from "@/lib/authorize";
import { engagementById } from "@/lib/engagements/queries";
import { conflict, DomainError, type FieldError } from "@/lib/errors";
import { knownId, parse } from "@/lib/input";
import { itemText } from "@/lib/instrument/catalogue";
import { CURRENT_VERSION, instrumentByVersion } from "@/lib/instrument/versions";
import { seen } from "@/lib/rules";
import { answerInput, answersInput } from "./input";
import { answerPolicy, assessmentPolicy } from "./policy";
import type { AnswerRow, AssessmentRow } from "./queries";
import {
  closedToAnswers,
  DUE_IN_DAYS,
  isSubmitted,
  missingItems,
  notAssignable,
  notYetReviewable,
  type Refusal,
} from "./rules";

function refuse(refusal: Refusal | null): void {
  if (!refusal) return;
  const { code, message, reason, wayOut } = refusal;
  throw new DomainError(code, message, { reason, wayOut });
}

/** The row, held until the transaction ends, so that saves and the submission come one after the other. */
async function held({ db, viewer }: Access<Member>, id: string): Promise<AssessmentRow | undefined> {
  const [row] = await db
    .select()
    .from(assessment)
    .where(
      and(
        eq(assessment.organizationId, viewer.organizationId),
        eq(assessment.id, knownId(id)),
        seen(assessment, assessmentPolicy.readable, viewer),
      ),
    )
    .for("no key update");
  return row;
}

async function change(
  { db, viewer }: Access<Member>,
  id: string,
  values: Partial<AssessmentRow>,
): Promise<AssessmentRow> {
  const [row] = await db
    .update(assessment)
    .set(values)
    .where(and(eq(assessment.organizationId, viewer.organizationId), eq(assessment.id, id)))
    .returning();
  return authorize(viewer, assessmentPolicy, "readable", row);
}

const storedAnswers = ({ db, viewer }: Access<Member>, assessmentId: string): Promise<AnswerRow[]> =>
  db
    .select()
    .from(answer)
    .where(
      and(
        eq(answer.organizationId, viewer.organizationId),
        eq(answer.assessmentId, assessmentId),
        seen(answer, answerPolicy.readable, viewer),
      ),
    );

/** What is stored after a save, which need not be what was sent: a newer answer stays. */
export interface Saved {
  readonly assessment: AssessmentRow;
  /** The stored answers of the items that were sent, in the order they were sent. */
  readonly answers: readonly AnswerRow[];
  /** How many of the 64 items have an answer now. */
  readonly answeredCount: number;
}

/**
 * Stores answers, each on its own merits: of two saves of one item the one with the greater revision
 * stays, whichever comes first, and the same save twice is one. The first answer begins the assessment.
 * `pageTime` is the whole time its page was in view; the longest that was ever sent is kept.
 * @throws INVALID_INPUT at the first wrong field; then nothing is stored.
 * @throws NOT_FOUND, FORBIDDEN (also past its day), CONFLICT when it was submitted.
 */
export async function saveAnswers(
  access: Access<Member>,
  input: { assessmentId: string; answers: readonly object[]; pageTime?: object | null },
  now: Date,
): Promise<Saved> {
  const { db, viewer } = access;
  const { answers, pageTime } = parse(answersInput(now), input);
  const found = authorize(viewer, assessmentPolicy, "answer", await held(access, input.assessmentId));
  refuse(closedToAnswers(found, now));
  const place = { organizationId: viewer.organizationId, assessmentId: found.id };
  if (answers.length > 0)
    await db
      .insert(answer)
      .values(answers.map((each) => ({ ...each, ...place, coacheeId: viewer.personId, savedAt: now })))
      .onConflictDoUpdate({
        target: [answer.organizationId, answer.assessmentId, answer.itemKey],
        set: {
          value: sql`excluded.value`,
          revision: sql`excluded.revision`,
          savedAt: sql`excluded.saved_at`,
        },
        setWhere: sql`excluded.revision > ${answer.revision}`,
      });
  const stored = await storedAnswers(access, found.id);
  const begins = found.state === "assigned" && answers.length > 0;
  const longer = pageTime && pageTime.activeMs > (found.pageTimes[pageTime.page] ?? -1);
  const values: Partial<AssessmentRow> = {
    ...(begins && { state: "in_progress" as const, startedAt: now }),
    ...(longer && { pageTimes: { ...found.pageTimes, [pageTime.page]: pageTime.activeMs } }),
  };
  const byItem = new Map(stored.map((row) => [row.itemKey, row]));
  return {
    assessment: Object.keys(values).length > 0 ? await change(access, found.id, values) : found,
    answers: answers.map(({ itemKey }) => byItem.get(itemKey)!),
    answeredCount: stored.length,
  };
}

/** `saveAnswers` for one answer, whose mistakes stand at its own fields. */
export async function saveAnswer(
  access: Access<Member>,
  { assessmentId, ...input }: { assessmentId: string } & Record<string, unknown>,
  now: Date,
): Promise<Saved> {
  const one = parse(answerInput(now), input);
  return saveAnswers(access, { assessmentId, answers: [one] }, now);
}

function missing(version: string, keys: ReturnType<typeof missingItems>): DomainError {
  const { en } = instrumentByVersion(version).text;
  const fields: FieldError[] = keys.map((key) => ({
    path: key,
    message: `No answer yet: “${itemText(en, key)}”`,
  }));
  return new DomainError("INVALID_INPUT", "Some sentences have no answer yet.", {
    reason: "ANSWERS_MISSING",
    fields,
    wayOut: "Answer them, or mark them as not part of your work.",
  });
}

/**
 * Submits the assessment, once and for all; the coach reads its answers from then on if the agreement
 * says so. A repeated call returns what the first one made.
 * @throws INVALID_INPUT with every item that has no answer, in page order.
 * @throws NOT_FOUND, FORBIDDEN (also past its day).
 */
export async function submitAssessment(
  access: Access<Member>,
  id: string,
  now: Date,
): Promise<AssessmentRow> {
  const { db, viewer } = access;
  const found = authorize(viewer, assessmentPolicy, "submit", await held(access, id));
  if (isSubmitted(found)) return found;
  refuse(closedToAnswers(found, now));
  const stored = await storedAnswers(access, found.id);
  const open = missingItems(new Set(stored.map(({ itemKey }) => itemKey)));
  if (open.length > 0) throw missing(found.instrumentVersion, open);
  await db
    .update(answer)
    .set({ coachId: found.coachId })
    .where(and(eq(answer.organizationId, viewer.organizationId), eq(answer.assessmentId, found.id)));
  return change(access, found.id, { state: "submitted", submittedAt: now });
}

/**
 * Marks a submitted assessment as reviewed by its coach. A repeated call returns what the first one made.
 * @throws NOT_FOUND, FORBIDDEN for the coachee, CONFLICT before it was submitted.
 */
export async function reviewAssessment(
  access: Access<Member>,
  id: string,
  now: Date,
): Promise<AssessmentRow> {
  const found = authorize(access.viewer, assessmentPolicy, "review", await held(access, id));
  refuse(notYetReviewable(found));
  return found.state === "reviewed"
    ? found
    : change(access, found.id, { state: "reviewed", reviewedAt: now });
}

/**
 * Opens the next occasion of an engagement, due in 28 days, on the current instrument version.
 * @throws NOT_FOUND, FORBIDDEN when the engagement does not run or the other of the two opens it,
 *   CONFLICT while one is open.
 */
export async function assignAssessment(
  access: Access<Member>,
  engagementId: string,
  now: Date,
): Promise<AssessmentRow> {
  const { db, viewer } = access;
  const engagement = await engagementById(access, engagementId);
  const inEngagement = and(
    eq(assessment.organizationId, viewer.organizationId),
    eq(assessment.engagementId, engagement.id),
    seen(assessment, assessmentPolicy.readable, viewer),
  );
  const earlier = await db.select().from(assessment).where(inEngagement);
  const by = engagement.coachId === viewer.personId ? "coach" : "coachee";
  refuse(notAssignable({ engagement, by, assessments: earlier }, now));
  await db
    .update(assessment)
    .set({ state: "expired" })
    .where(
      and(inEngagement, inArray(assessment.state, ["assigned", "in_progress"]), lt(assessment.dueAt, now)),
    );
  const [row] = await db
    .insert(assessment)
    .values({
      organizationId: viewer.organizationId,
      id: randomUUID(),
      engagementId: engagement.id,
      coacheeId: engagement.coacheeId,
      coachId: engagement.sharesResults ? engagement.coachId : null,
      occasion: Math.max(0, ...earlier.map(({ occasion }) => occasion)) + 1,
      instrumentVersion: CURRENT_VERSION.id,
      state: "assigned",
      dueAt: new Date(now.getTime() + DUE_IN_DAYS * 86_400_000),
    })
    .onConflictDoNothing({
      target: [assessment.organizationId, assessment.engagementId, assessment.occasion],
    })
    .returning();
  // Somebody else opened the same occasion in the meantime.
  if (!row) throw conflict("An assessment is open already.", { reason: "ASSESSMENT_OPEN" });
  return authorize(viewer, assessmentPolicy, "readable", row);
}
