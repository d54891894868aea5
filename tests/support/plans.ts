import { randomUUID } from "node:crypto";
import { checkIn, type EngagementState, goal, goalVersion } from "@/db/schema";
import { type Member, withSystem } from "@/db/viewer";
import type { CheckInRow } from "@/lib/check-ins/queries";
import { addDays, dayOf } from "@/lib/format/day";
import type { GoalRow } from "@/lib/goals/queries";
import { aMember, anEngagement, anOrganization, aToken } from "./factories";

/** Rows of plans, written as the system would, with what each test does not care about filled in. */

const DAY = 86_400_000;

/** The moment so many days ago. */
export const daysAgo = (days: number): Date => new Date(Date.now() - days * DAY);

/** The day so many days from now, in the zone of the people of tests. */
export const inDays = (days: number): string => addDays(dayOf(new Date(), "Europe/Berlin"), days);

/** A coach with two coachees, everyone else who must not see a thing, and an empty plan of the first coachee. */
export async function aPlan({ state = "active" as EngagementState } = {}) {
  const organizationId = await anOrganization();
  const coach = await aMember(organizationId, ["coach"], { name: "Tomasz Brandt" });
  const coachee = await aMember(organizationId, ["coachee"], { name: "Mara Lindqvist" });
  const other = await aMember(organizationId, ["coachee"], { name: "Jonas" });
  const otherCoach = await aMember(organizationId, ["coach"], { name: "Ada" });
  const sponsor = await aMember(organizationId, ["sponsor"], { name: "Ines" });
  const engagement = await anEngagement(coach, coachee, { state });
  const others = await anEngagement(otherCoach, other);
  const { id: engagementId, planId } = engagement;
  const token = aToken(organizationId);
  return { organizationId, coach, coachee, other, otherCoach, sponsor, token, engagementId, planId, others };
}

type Pair = { planId: string; coachee: Member; coach: Member };

type GoalOwner = { planId: string; organizationId: string; coacheeId: string; coachId: string };

/** A complete self goal, active for five weeks unless `change` says otherwise; not written. */
export function aGoalRow(
  { planId, organizationId, coacheeId, coachId }: GoalOwner,
  change: Partial<GoalRow> = {},
): GoalRow {
  const at = daysAgo(35);
  const state = change.state ?? "active";
  const begun = state !== "draft" && state !== "proposed";
  return {
    organizationId,
    id: randomUUID(),
    planId,
    coacheeId,
    coachId,
    level: "self",
    contrast: "control-commitment",
    side: "leadership",
    leansOnGoalId: null,
    statement: "I write down what I need to be sure of before I look.",
    keepNote: "The release check stays mine.",
    behaviour: "I write one line before I open a finished file.",
    rungs: [
      "I check everything",
      "I notice afterwards",
      "On three days of five",
      "On four days",
      "Every day",
    ],
    startRung: -2,
    ifObstacle: "I feel uneasy",
    thenResponse: "I write my question down first",
    dueOn: inDays(60),
    rhythmDays: 7,
    weight: 1,
    lesson: state === "let_go" ? "The no was never the hard part." : "",
    number: 1,
    version: 1,
    proposedAt: state === "draft" ? null : at,
    startedAt: begun ? at : null,
    pausedAt: state === "paused" ? daysAgo(1) : null,
    endedAt: state === "achieved" || state === "let_go" ? daysAgo(1) : null,
    createdAt: at,
    updatedAt: at,
    ...change,
    state,
  };
}

/** The same, written, with its version when it has begun. */
export async function aGoal(
  { planId, coachee, coach }: Pair,
  change: Partial<GoalRow> = {},
): Promise<GoalRow> {
  const owner = { planId, organizationId: coachee.organizationId };
  const row = aGoalRow({ ...owner, coacheeId: coachee.personId, coachId: coach.personId }, change);
  const at = row.createdAt;
  const begun = row.state !== "draft" && row.state !== "proposed";
  const { organizationId, coacheeId, coachId, number, statement, behaviour, rungs } = row;
  await withSystem("test", async (db) => {
    await db.insert(goal).values(row);
    if (begun)
      await db.insert(goalVersion).values({
        ...{ organizationId, goalId: row.id, number, coacheeId, coachId },
        ...{ statement, behaviour, rungs, createdAt: at },
      });
  });
  return row;
}

/** One check-in for each of `days` (so many days ago), on rung 0 unless `change` says otherwise. */
export async function someCheckIns(
  of: GoalRow,
  days: readonly number[],
  change: Partial<CheckInRow> = {},
): Promise<CheckInRow[]> {
  const rows = days.map((ago) => ({
    organizationId: of.organizationId,
    id: randomUUID(),
    goalId: of.id,
    coacheeId: of.coacheeId,
    coachId: of.coachId,
    goalNumber: of.number,
    rung: 0,
    confidence: 7,
    line: "Left two files shut.",
    requestKey: randomUUID(),
    createdAt: daysAgo(ago),
    ...change,
  }));
  if (rows.length > 0) await withSystem("test", (db) => db.insert(checkIn).values(rows));
  return rows;
}
