import { sql } from "drizzle-orm";
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { createdAt, id, instant, organizationId } from "./columns";
import { engagement } from "./engagements";
import { both, coachOrCoachee, isMe, policies } from "./policies";

export const GOAL_STATES = ["draft", "proposed", "active", "paused", "achieved", "let_go"] as const;
export type GoalState = (typeof GOAL_STATES)[number];

/** A plan belongs to an engagement and holds goals. */
export const plan = pgTable(
  "plan",
  {
    organizationId: organizationId(),
    id: id(),
    engagementId: uuid("engagement_id").notNull(),
    coacheeId: uuid("coachee_id").notNull(),
    coachId: uuid("coach_id").notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.id] }),
    foreignKey({
      name: "plan_engagement",
      columns: [t.organizationId, t.engagementId],
      foreignColumns: [engagement.organizationId, engagement.id],
    }),
    unique("plan_of_engagement").on(t.organizationId, t.engagementId),
    ...policies("plan", { select: coachOrCoachee, insert: isMe("coachee_id") }),
  ],
);

/**
 * One goal as it stands now. Everything a goal needs to start may be missing while it is a draft.
 * `number` is the version of statement and ladder that check-ins refer to; `version` is for stale writes.
 */
export const goal = pgTable(
  "goal",
  {
    organizationId: organizationId(),
    id: id(),
    planId: uuid("plan_id").notNull(),
    coacheeId: uuid("coachee_id").notNull(),
    coachId: uuid("coach_id").notNull(),
    state: text("state").$type<GoalState>().notNull(),
    level: text("level").$type<"self" | "team" | "organization">().notNull(),
    contrast: text("contrast"),
    side: text("side").$type<"management" | "leadership">(),
    leansOnGoalId: uuid("leans_on_goal_id"),
    statement: text("statement").notNull().default(""),
    keepNote: text("keep_note").notNull().default(""),
    behaviour: text("behaviour").notNull().default(""),
    /** Five written rungs, from −2 to +2. */
    rungs: text("rungs").array().notNull().default(sql`array['','','','','']`),
    startRung: smallint("start_rung"),
    ifObstacle: text("if_obstacle").notNull().default(""),
    thenResponse: text("then_response").notNull().default(""),
    dueOn: date("due_on", { mode: "string" }),
    rhythmDays: integer("rhythm_days").notNull().default(7),
    weight: smallint("weight").notNull().default(1),
    lesson: text("lesson").notNull().default(""),
    number: integer("number").notNull().default(1),
    version: integer("version").notNull().default(1),
    proposedAt: instant("proposed_at"),
    startedAt: instant("started_at"),
    pausedAt: instant("paused_at"),
    endedAt: instant("ended_at"),
    createdAt: createdAt(),
    updatedAt: instant("updated_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.id] }),
    foreignKey({
      name: "goal_plan",
      columns: [t.organizationId, t.planId],
      foreignColumns: [plan.organizationId, plan.id],
    }),
    foreignKey({
      name: "goal_leans_on",
      columns: [t.organizationId, t.leansOnGoalId],
      foreignColumns: [t.organizationId, t.id],
    }),
    check("goal_state", sql`${t.state} in ('draft','proposed','active','paused','achieved','let_go')`),
    check("goal_level", sql`${t.level} in ('self','team','organization')`),
    check("goal_side", sql`${t.side} in ('management','leadership')`),
    check("goal_rungs", sql`cardinality(${t.rungs}) = 5`),
    check("goal_start_rung", sql`${t.startRung} between -2 and 2`),
    check("goal_rhythm", sql`${t.rhythmDays} between 1 and 31`),
    check("goal_weight", sql`${t.weight} between 1 and 3`),
    index("goal_of_plan").on(t.organizationId, t.planId, t.createdAt, t.id),
    ...policies("goal", {
      select: coachOrCoachee,
      insert: isMe("coachee_id"),
      update: isMe("coachee_id"),
      delete: both(isMe("coachee_id"), sql`state = 'draft'`),
    }),
  ],
);

/** Statement and ladder as they stood from `createdAt` on; a revision has a reason. Append-only. */
export const goalVersion = pgTable(
  "goal_version",
  {
    organizationId: organizationId(),
    goalId: uuid("goal_id").notNull(),
    number: integer("number").notNull(),
    coacheeId: uuid("coachee_id").notNull(),
    coachId: uuid("coach_id").notNull(),
    statement: text("statement").notNull(),
    behaviour: text("behaviour").notNull(),
    rungs: text("rungs").array().notNull(),
    reason: text("reason").notNull().default(""),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.goalId, t.number] }),
    foreignKey({
      name: "goal_version_goal",
      columns: [t.organizationId, t.goalId],
      foreignColumns: [goal.organizationId, goal.id],
    }),
    ...policies("goal_version", { select: coachOrCoachee, insert: isMe("coachee_id") }),
  ],
);

/** Dated report on an active goal. Append-only. */
export const checkIn = pgTable(
  "check_in",
  {
    organizationId: organizationId(),
    id: id(),
    goalId: uuid("goal_id").notNull(),
    coacheeId: uuid("coachee_id").notNull(),
    coachId: uuid("coach_id").notNull(),
    goalNumber: integer("goal_number").notNull(),
    rung: smallint("rung").notNull(),
    confidence: smallint("confidence").notNull(),
    line: text("line").notNull().default(""),
    /** Made by the form, so that a repeated submit is the same check-in. */
    requestKey: uuid("request_key").notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.id] }),
    foreignKey({
      name: "check_in_goal_version",
      columns: [t.organizationId, t.goalId, t.goalNumber],
      foreignColumns: [goalVersion.organizationId, goalVersion.goalId, goalVersion.number],
    }),
    unique("check_in_once").on(t.organizationId, t.goalId, t.requestKey),
    check("check_in_rung", sql`${t.rung} between -2 and 2`),
    check("check_in_confidence", sql`${t.confidence} between 0 and 10`),
    index("check_in_of_goal").on(t.organizationId, t.goalId, t.createdAt, t.id),
    ...policies("check_in", { select: coachOrCoachee, insert: isMe("coachee_id") }),
  ],
);
