import {
  and,
  asc,
  desc,
  eq,
  getTableColumns,
  gte,
  type InferSelectModel,
  inArray,
  lte,
  or,
  type SQL,
  sql,
} from "drizzle-orm";
import { childrenOf, many, single } from "@/db/relations";
import { checkIn, type EngagementState, goal, goalVersion } from "@/db/schema";
import type { Access, SignedIn } from "@/db/viewer";
import type { Day, Now } from "@/lib/format/day";
import { factsOf, type GoalRecord } from "@/lib/goals/rules/attention";
import type { GoalFacts, Rung } from "@/lib/goals/rules/facts";
import { ALIVE_DAYS } from "@/lib/goals/rules/order";
import { standing } from "@/lib/goals/rules/standing";
import type { Contrast } from "@/lib/instrument/framework";
import { authorize } from "../authorize";
import { checkInPolicy } from "../check-ins/policy";
import { knownId } from "../input";
import { engagementStatesOfPlans } from "../plans/queries";
import { seen } from "../rules";
import { goalPolicy, goalVersionPolicy } from "./policy";

export type GoalRow = InferSelectModel<typeof goal>;
export type GoalVersionRow = InferSelectModel<typeof goalVersion>;
type CheckInRow = InferSelectModel<typeof checkIn>;

/** So many goals does a plan hold at most, ended ones included. */
export const MOST_GOALS = 50;
/** Of one goal's check-ins the newest so many are looked at to see whether it is kept alive. */
const MOST_RECENT = 100;
const DAY = 86_400_000;

const readable = (viewer: SignedIn) => seen(goal, goalPolicy.readable, viewer);

/** @throws NOT_FOUND when it is absent or of a plan the viewer may not read. */
export async function goalById({ db, viewer }: Access, id: string): Promise<GoalRow> {
  const [row] = await db
    .select()
    .from(goal)
    .where(and(eq(goal.organizationId, viewer.organizationId), eq(goal.id, knownId(id)), readable(viewer)));
  return authorize(viewer, goalPolicy, "readable", row);
}

/** The goals of a plan in the order they were drafted, at most 50. */
const goalsOfPlan = many<typeof goal, { id: string }, SignedIn>(goal, {
  on: ["planId", "id"],
  order: [
    ["createdAt", "asc"],
    ["id", "asc"],
  ],
  limit: MOST_GOALS,
  where: readable,
});

/** The versions of statement and ladder, the newest first, at most 100. */
export const versionsOfGoal = many<typeof goalVersion, { id: string }, SignedIn>(goalVersion, {
  on: ["goalId", "id"],
  order: [["number", "desc"]],
  limit: 100,
  where: (viewer) => seen(goalVersion, goalVersionPolicy.readable, viewer),
});

/** The goal that a row belongs to, as it is stored, or null. */
export const goalOf = single<typeof goal, { goalId: string | null }, SignedIn>(goal, {
  on: ["id", "goalId"],
  where: readable,
});

/** A goal among the goals of its plan: as rule 7 leaves it, with what the rules need to judge it. */
export interface GoalInPlan {
  /** The stored row, paused where rule 7 has paused it. */
  readonly row: GoalRow;
  readonly record: GoalRecord;
  readonly facts: GoalFacts;
  /** Newest first: all of the last 28 days (100 at most), and at least the last two. */
  readonly recent: readonly CheckInRow[];
}

export interface PlanGoals {
  readonly engagementState: EngagementState | null;
  readonly goals: readonly GoalInPlan[];
}

/** A goal about to change: it and all goals of its plan are locked, and stand as rule 7 leaves them. */
export interface Writing {
  readonly row: GoalRow;
  readonly facts: GoalFacts;
  readonly goals: readonly GoalInPlan[];
  readonly planFacts: readonly GoalFacts[];
  readonly day: Day;
  readonly at: Date;
}

/** The plan's days are the coachee's; a coach who reads counts them by their own zone. */
export const nowOf = (viewer: SignedIn, at: Date): Now => ({
  at,
  zone: viewer.kind === "person" ? viewer.timeZone : "UTC",
});

/**
 * For each plan its goals in the order they were drafted, at most 50, as they stand at `now`. Three
 * statements, however many plans and goals. Days are in the viewer's zone.
 */
export async function goalsOfPlans(
  access: Access,
  planIds: readonly string[],
  at: Date,
): Promise<PlanGoals[]> {
  const { db, viewer } = access;
  const now = nowOf(viewer, at);
  const states = await engagementStatesOfPlans(access, planIds);
  const plans = await childrenOf(db, viewer.organizationId, goalsOfPlan, planIds, viewer);
  const goalIds = plans.flat().map(({ id }) => id);
  // A day more than the rule looks back, for zones ahead of and behind the server's.
  const since = new Date(at.getTime() - (ALIVE_DAYS + 2) * DAY);
  const recent = await newestCheckIns(access, goalIds, { most: MOST_RECENT, since });
  return plans.map((rows, i) => ({
    engagementState: states[i] ?? null,
    goals: inPlan(rows, recent, now),
  }));
}

function inPlan(rows: readonly GoalRow[], recent: Map<string, CheckInRow[]>, now: Now): GoalInPlan[] {
  const records = standing(
    rows.map((row) => recordOf(row, recent.get(row.id) ?? [])),
    now,
  );
  return rows.flatMap((row, at) => {
    const record = records[at];
    if (!record) return [];
    const { state, pausedAt } = record;
    return {
      row: { ...row, state, pausedAt },
      record,
      facts: factsOf(record, now.zone),
      recent: recent.get(row.id) ?? [],
    };
  });
}

/** The row as the rules know it. Nobody can waive a rule yet, and comments are not known here. */
const recordOf = (row: GoalRow, recent: readonly CheckInRow[]): GoalRecord => ({
  id: row.id,
  level: row.level,
  state: row.state,
  leansOnGoalId: row.leansOnGoalId,
  waived: false,
  contrast: row.contrast as Contrast | null,
  side: row.side,
  statement: row.statement,
  keepNote: row.keepNote,
  behaviour: row.behaviour,
  rungs: row.rungs,
  startRung: row.startRung as Rung | null,
  ifObstacle: row.ifObstacle,
  thenResponse: row.thenResponse,
  dueOn: row.dueOn,
  rhythmDays: row.rhythmDays,
  proposedAt: row.proposedAt,
  startedAt: row.startedAt,
  pausedAt: row.pausedAt,
  endedAt: row.endedAt,
  checkIns: recent.map(({ createdAt, rung, confidence, line }) => ({
    at: createdAt,
    rung: rung as Rung,
    confidence,
    line,
  })),
  coachWroteAt: null,
});

/**
 * Check-ins by goal, the newest first, at most `most` of each: with `since` only those from then on, and
 * at least the last two; with `after` only older ones. One statement that reads no more than it needs.
 */
export async function newestCheckIns(
  { db, viewer }: Access,
  goalIds: readonly string[],
  { most, since, after }: { most: number; since?: Date; after?: SQL },
): Promise<Map<string, CheckInRow[]>> {
  const of = db
    .select({ id: goal.id })
    .from(goal)
    .where(
      and(eq(goal.organizationId, viewer.organizationId), inArray(goal.id, [...goalIds]), readable(viewer)),
    )
    .as("of_goal");
  const place = sql<number>`row_number() over (order by ${checkIn.createdAt} desc, ${checkIn.id} desc)`;
  const newest = db
    .select({ ...getTableColumns(checkIn), place: place.as("place") })
    .from(checkIn)
    .where(
      and(
        eq(checkIn.organizationId, viewer.organizationId),
        eq(checkIn.goalId, of.id),
        seen(checkIn, checkInPolicy.readable, viewer),
        after,
      ),
    )
    .orderBy(desc(checkIn.createdAt), desc(checkIn.id))
    .limit(most)
    .as("newest");
  const rows = await db
    .select()
    .from(of)
    .crossJoinLateral(newest)
    .where(since && or(lte(newest.place, 2), gte(newest.createdAt, since)))
    .orderBy(asc(newest.place));
  const byGoal = new Map<string, CheckInRow[]>();
  for (const {
    newest: { place: _place, ...row },
  } of rows)
    byGoal.set(row.goalId, [...(byGoal.get(row.goalId) ?? []), row]);
  return byGoal;
}
