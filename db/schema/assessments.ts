import { sql } from "drizzle-orm";
import {
  bigint,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { createdAt, id, instant, organizationId } from "./columns";
import { engagement } from "./engagements";
import { both, either, isMe, policies } from "./policies";

export const ASSESSMENT_STATES = ["assigned", "in_progress", "submitted", "reviewed", "expired"] as const;
export type AssessmentState = (typeof ASSESSMENT_STATES)[number];

/**
 * One person answering one instrument version once. `coachId` is the coach who may read it: null when
 * the agreement keeps results private (the coachee then opens it) or the engagement has closed.
 * `pageTimes` holds active milliseconds by page, for the soft answer-quality flags.
 */
export const assessment = pgTable(
  "assessment",
  {
    organizationId: organizationId(),
    id: id(),
    engagementId: uuid("engagement_id").notNull(),
    coacheeId: uuid("coachee_id").notNull(),
    coachId: uuid("coach_id"),
    occasion: integer("occasion").notNull(),
    instrumentVersion: text("instrument_version").notNull(),
    state: text("state").$type<AssessmentState>().notNull(),
    pageTimes: jsonb("page_times").$type<Record<string, number>>().notNull().default({}),
    dueAt: instant("due_at").notNull(),
    startedAt: instant("started_at"),
    submittedAt: instant("submitted_at"),
    reviewedAt: instant("reviewed_at"),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.id] }),
    foreignKey({
      name: "assessment_engagement",
      columns: [t.organizationId, t.engagementId],
      foreignColumns: [engagement.organizationId, engagement.id],
    }),
    unique("assessment_occasion").on(t.organizationId, t.engagementId, t.occasion),
    check("assessment_state", sql`${t.state} in ('assigned','in_progress','submitted','reviewed','expired')`),
    index("assessment_by_coachee").on(t.organizationId, t.coacheeId, t.occasion),
    ...policies("assessment", {
      select: either(isMe("coachee_id"), isMe("coach_id")),
      insert: either(isMe("coach_id"), both(isMe("coachee_id"), sql`coach_id is null`)),
      update: either(isMe("coachee_id"), isMe("coach_id")),
    }),
  ],
);

/**
 * The answer to one item; null is "not part of my work". `revision` is the writer's clock in
 * milliseconds, so that an older save that arrives late loses. `coachId` is set on submission and only
 * then: nobody reads over a shoulder.
 */
export const answer = pgTable(
  "answer",
  {
    organizationId: organizationId(),
    assessmentId: uuid("assessment_id").notNull(),
    itemKey: text("item_key").notNull(),
    coacheeId: uuid("coachee_id").notNull(),
    coachId: uuid("coach_id"),
    value: smallint("value"),
    revision: bigint("revision", { mode: "number" }).notNull(),
    savedAt: instant("saved_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.assessmentId, t.itemKey] }),
    foreignKey({
      name: "answer_assessment",
      columns: [t.organizationId, t.assessmentId],
      foreignColumns: [assessment.organizationId, assessment.id],
    }),
    check("answer_value", sql`${t.value} between 1 and 7`),
    ...policies("answer", {
      select: either(isMe("coachee_id"), isMe("coach_id")),
      insert: both(isMe("coachee_id"), sql`coach_id is null`),
      update: isMe("coachee_id"),
    }),
  ],
);
