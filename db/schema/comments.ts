import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { assessment } from "./assessments";
import { createdAt, id, instant, organizationId } from "./columns";
import { engagement } from "./engagements";
import { checkIn, goal } from "./goals";
import { both, coachOrCoachee, either, isMe, policies } from "./policies";

export const THREAD_STATES = ["open", "answered", "settled"] as const;
export type ThreadState = (typeof THREAD_STATES)[number];

/**
 * A conversation anchored to exactly one thing. `sharedAt` is the time of its first shared comment: until
 * then only the person who opened it knows it exists. `openedBy` and `lastAuthorId` say whose turn it is.
 */
export const thread = pgTable(
  "thread",
  {
    organizationId: organizationId(),
    id: id(),
    engagementId: uuid("engagement_id").notNull(),
    coacheeId: uuid("coachee_id").notNull(),
    coachId: uuid("coach_id").notNull(),
    assessmentId: uuid("assessment_id"),
    /** Set with `assessmentId` when the thread is about one contrast. */
    contrast: text("contrast"),
    goalId: uuid("goal_id"),
    checkInId: uuid("check_in_id"),
    state: text("state").$type<ThreadState>().notNull(),
    openedBy: uuid("opened_by").notNull(),
    sharedAt: instant("shared_at"),
    lastAuthorId: uuid("last_author_id"),
    lastSharedAt: instant("last_shared_at"),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.id] }),
    foreignKey({
      name: "thread_engagement",
      columns: [t.organizationId, t.engagementId],
      foreignColumns: [engagement.organizationId, engagement.id],
    }),
    foreignKey({
      name: "thread_assessment",
      columns: [t.organizationId, t.assessmentId],
      foreignColumns: [assessment.organizationId, assessment.id],
    }),
    foreignKey({
      name: "thread_goal",
      columns: [t.organizationId, t.goalId],
      foreignColumns: [goal.organizationId, goal.id],
    }),
    foreignKey({
      name: "thread_check_in",
      columns: [t.organizationId, t.checkInId],
      foreignColumns: [checkIn.organizationId, checkIn.id],
    }),
    check("thread_one_anchor", sql`num_nonnulls(${t.assessmentId}, ${t.goalId}, ${t.checkInId}) = 1`),
    check("thread_contrast", sql`${t.contrast} is null or ${t.assessmentId} is not null`),
    check("thread_state", sql`${t.state} in ('open','answered','settled')`),
    index("thread_of_engagement").on(t.organizationId, t.engagementId, t.lastSharedAt, t.id),
    index("thread_of_assessment").on(t.organizationId, t.assessmentId, t.createdAt, t.id),
    index("thread_of_goal").on(t.organizationId, t.goalId, t.createdAt, t.id),
    index("thread_of_check_in").on(t.organizationId, t.checkInId, t.createdAt, t.id),
    ...policies("thread", {
      select: both(coachOrCoachee, either(sql`shared_at is not null`, isMe("opened_by"))),
      insert: both(coachOrCoachee, isMe("opened_by")),
      update: both(coachOrCoachee, either(sql`shared_at is not null`, isMe("opened_by"))),
      delete: both(isMe("opened_by"), sql`shared_at is null`),
    }),
  ],
);

export const COMMENT_STATES = ["draft", "shared", "withdrawn"] as const;
export type CommentState = (typeof COMMENT_STATES)[number];

/** Part of a thread. A private draft until shared; withdrawn leaves a line and no text. */
export const comment = pgTable(
  "comment",
  {
    organizationId: organizationId(),
    id: id(),
    threadId: uuid("thread_id").notNull(),
    engagementId: uuid("engagement_id").notNull(),
    coacheeId: uuid("coachee_id").notNull(),
    coachId: uuid("coach_id").notNull(),
    authorId: uuid("author_id").notNull(),
    body: text("body").notNull(),
    state: text("state").$type<CommentState>().notNull(),
    version: integer("version").notNull().default(1),
    requestKey: uuid("request_key").notNull(),
    sharedAt: instant("shared_at"),
    editedAt: instant("edited_at"),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.id] }),
    foreignKey({
      name: "comment_thread",
      columns: [t.organizationId, t.threadId],
      foreignColumns: [thread.organizationId, thread.id],
    }).onDelete("cascade"),
    unique("comment_once").on(t.organizationId, t.authorId, t.requestKey),
    check("comment_state", sql`${t.state} in ('draft','shared','withdrawn')`),
    index("comment_of_thread").on(t.organizationId, t.threadId, t.createdAt, t.id),
    ...policies("comment", {
      select: either(isMe("author_id"), both(sql`state <> 'draft'`, coachOrCoachee)),
      insert: both(isMe("author_id"), coachOrCoachee),
      update: isMe("author_id"),
      delete: both(isMe("author_id"), sql`state = 'draft'`),
    }),
  ],
);

/** Text of a shared comment before an edit; the author's and nobody else's to see in this release. */
export const commentRevision = pgTable(
  "comment_revision",
  {
    organizationId: organizationId(),
    commentId: uuid("comment_id").notNull(),
    version: integer("version").notNull(),
    authorId: uuid("author_id").notNull(),
    body: text("body").notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.commentId, t.version] }),
    foreignKey({
      name: "comment_revision_comment",
      columns: [t.organizationId, t.commentId],
      foreignColumns: [comment.organizationId, comment.id],
    }).onDelete("cascade"),
    ...policies("comment_revision", { select: isMe("author_id"), insert: isMe("author_id") }),
  ],
);

/** When a person last looked at a thread. */
export const threadRead = pgTable(
  "thread_read",
  {
    organizationId: organizationId(),
    threadId: uuid("thread_id").notNull(),
    personId: uuid("person_id").notNull(),
    readAt: instant("read_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.threadId, t.personId] }),
    foreignKey({
      name: "thread_read_thread",
      columns: [t.organizationId, t.threadId],
      foreignColumns: [thread.organizationId, thread.id],
    }).onDelete("cascade"),
    ...policies("thread_read", {
      select: isMe("person_id"),
      insert: isMe("person_id"),
      update: isMe("person_id"),
    }),
  ],
);
