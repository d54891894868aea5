import { and, desc, eq, getTableColumns, type InferSelectModel, inArray, lt, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { many } from "@/db/relations";
import { answer, assessment } from "@/db/schema";
import type { Access, SignedIn } from "@/db/viewer";
import { authorize } from "@/lib/authorize";
import { knownId } from "@/lib/input";
import type { Answer, Answers, ItemKey } from "@/lib/instrument/framework";
import { ITEM_ORDER } from "@/lib/instrument/pages";
import { seen } from "@/lib/rules";
import { answerPolicy, assessmentPolicy } from "./policy";

export type AssessmentRow = InferSelectModel<typeof assessment>;
export type AnswerRow = InferSelectModel<typeof answer>;

/** More occasions than an engagement has in eight years of quarters. */
export const MAX_OCCASIONS = 32;

const readable = (viewer: SignedIn) => seen(assessment, assessmentPolicy.readable, viewer);

/** @throws NOT_FOUND when it is absent, another pair's, or kept private by the agreement. */
export async function assessmentById({ db, viewer }: Access, id: string): Promise<AssessmentRow> {
  const [row] = await db
    .select()
    .from(assessment)
    .where(
      and(
        eq(assessment.organizationId, viewer.organizationId),
        eq(assessment.id, knownId(id)),
        readable(viewer),
      ),
    );
  return authorize(viewer, assessmentPolicy, "readable", row);
}

/** The occasions of an engagement, the latest first. */
export const assessmentsOfEngagement = many<typeof assessment, { id: string }, SignedIn>(assessment, {
  on: ["engagementId", "id"],
  order: [["occasion", "desc"]],
  limit: MAX_OCCASIONS,
  where: readable,
});

/**
 * The answers of each assessment that the viewer may read, in page order, at most 64 each; `[]` where
 * there are none, and for a coach before submission. One statement for all.
 */
export async function answersOf(
  { db, viewer }: Access,
  assessmentIds: readonly string[],
): Promise<AnswerRow[][]> {
  const rows = await db
    .select()
    .from(answer)
    .where(
      and(
        eq(answer.organizationId, viewer.organizationId),
        inArray(answer.assessmentId, [...assessmentIds]),
        seen(answer, answerPolicy.readable, viewer),
      ),
    );
  const place = new Map<string, number>(ITEM_ORDER.map((key, at) => [key, at]));
  const byAssessment = new Map<string, AnswerRow[]>();
  for (const row of rows) {
    const found = byAssessment.get(row.assessmentId);
    if (found) found.push(row);
    else byAssessment.set(row.assessmentId, [row]);
  }
  for (const found of byAssessment.values())
    found.sort((a, b) => (place.get(a.itemKey) ?? 0) - (place.get(b.itemKey) ?? 0));
  return assessmentIds.map((id) => byAssessment.get(id) ?? []);
}

/**
 * The same as scoring takes them, for lists of many: by item, `null` for “not part of my work”. One
 * statement for all, and one row for each assessment.
 */
export async function answersInBrief(
  { db, viewer }: Access,
  assessmentIds: readonly string[],
): Promise<Answers[]> {
  // One driver reads JSON itself, the other leaves it as text.
  const answers = sql`json_object_agg(${answer.itemKey}, ${answer.value})`.mapWith(
    (found: Answers | string) => (typeof found === "string" ? (JSON.parse(found) as Answers) : found),
  );
  const rows = await db
    .select({ id: answer.assessmentId, answers })
    .from(answer)
    .where(
      and(
        eq(answer.organizationId, viewer.organizationId),
        inArray(answer.assessmentId, [...assessmentIds]),
        seen(answer, answerPolicy.readable, viewer),
      ),
    )
    .groupBy(answer.assessmentId);
  const byAssessment = new Map(rows.map(({ id, answers: found }) => [id, found]));
  return assessmentIds.map((id) => byAssessment.get(id) ?? {});
}

/** Stored answers as scoring takes them: by item, `null` for “not part of my work”. */
export const answersByItem = (rows: readonly Pick<AnswerRow, "itemKey" | "value">[]): Answers =>
  Object.fromEntries(rows.map(({ itemKey, value }) => [itemKey as ItemKey, value as Answer]));

/**
 * For each engagement: the latest occasion that was submitted, or null. One statement for all.
 */
export async function latestSubmitted(
  { db, viewer }: Access,
  engagementIds: readonly string[],
): Promise<(AssessmentRow | null)[]> {
  const rows = await db
    .selectDistinctOn([assessment.engagementId])
    .from(assessment)
    .where(
      and(
        eq(assessment.organizationId, viewer.organizationId),
        inArray(assessment.engagementId, [...engagementIds]),
        inArray(assessment.state, ["submitted", "reviewed"]),
        readable(viewer),
      ),
    )
    .orderBy(assessment.engagementId, desc(assessment.occasion));
  const byEngagement = new Map(rows.map((row) => [row.engagementId, row]));
  return engagementIds.map((id) => byEngagement.get(id) ?? null);
}

const later = alias(assessment, "later");

/**
 * For each assessment: the occasion it is compared with, or null. That is the last submitted one before
 * it of the same instrument version; where there is none, the last of another version, which can only
 * be named, not compared (product rule 3). One statement for all.
 */
export async function earlierOccasions(
  { db, viewer }: Access,
  assessmentIds: readonly string[],
): Promise<(AssessmentRow | null)[]> {
  const rows = await db
    .selectDistinctOn([later.id], { laterId: later.id, ...getTableColumns(assessment) })
    .from(later)
    .innerJoin(
      assessment,
      and(
        eq(assessment.organizationId, viewer.organizationId),
        eq(assessment.engagementId, later.engagementId),
        lt(assessment.occasion, later.occasion),
        inArray(assessment.state, ["submitted", "reviewed"]),
        readable(viewer),
      ),
    )
    .where(
      and(
        eq(later.organizationId, viewer.organizationId),
        inArray(later.id, [...assessmentIds]),
        seen(later, assessmentPolicy.readable, viewer),
      ),
    )
    .orderBy(
      later.id,
      desc(sql`${assessment.instrumentVersion} = ${later.instrumentVersion}`),
      desc(assessment.occasion),
    );
  const byLater = new Map(rows.map(({ laterId, ...row }) => [laterId, row]));
  return assessmentIds.map((id) => byLater.get(id) ?? null);
}
