import { randomUUID } from "node:crypto";
import { and, asc, desc, eq, gt, isNull, lte, or } from "drizzle-orm";
import type { Db } from "@/db/client";
import {
  answer,
  assessment,
  engagement,
  goal,
  membership,
  organization,
  release,
  releaseCell,
  releaseLedger,
  unit,
} from "@/db/schema";
import { withSystem } from "@/db/viewer";
import type { Answers, ItemKey } from "../instrument/framework";
import { CURRENT_VERSION } from "../instrument/versions";
import { SCORING_VERSION } from "../scoring/constants";
import { type GoalTimes, goalCounts, valuesOf } from "./gather";
import { type Earlier, type Ledger, ledgerOf } from "./ledger";
import type { Programme } from "./programme";
import { publish } from "./publish";
import { cellsOf, type ReleaseCell, releaseOf } from "./rows";
import { WHOLE } from "./scopes";

const CHUNK = 500;

/**
 * Makes the next release of an organization as it stood at `at`, and returns its number. One transaction:
 * the release is there whole or not at all. Run by `npm run release`; no viewer can.
 */
export async function publishRelease(organizationId: string, at: Date): Promise<number> {
  return withSystem("publish a release", async (db) => {
    // Two runs at once would both take the next number: the organization's row is the lock.
    const [row] = await db
      .select()
      .from(organization)
      .where(eq(organization.id, organizationId))
      .for("update");
    if (!row) throw new Error(`There is no organization ${organizationId}`);
    const earlier = await earlierReleases(db, organizationId);
    const minimums = { count: row.minimumCount, mean: row.minimumMean, change: row.minimumChange };
    const programme = { ...(await programmeAt(db, organizationId, at)), minimums };
    const made = publish(programme, earlier);
    const id = randomUUID();
    await db.insert(release).values({
      organizationId,
      id,
      number: made.number,
      publishedAt: at,
      minimumCount: minimums.count,
      minimumMean: minimums.mean,
      minimumChange: minimums.change,
      instrumentVersion: CURRENT_VERSION.id,
      scoringVersion: SCORING_VERSION,
    });
    await db.insert(releaseLedger).values({ organizationId, releaseId: id, ledger: ledgerOf(programme) });
    const cells = cellsOf(made);
    for (let i = 0; i < cells.length; i += CHUNK)
      await db
        .insert(releaseCell)
        .values(cells.slice(i, i + CHUNK).map((cell) => rowOf(organizationId, id, cell)));
    return made.number;
  });
}

const rowOf = (organizationId: string, releaseId: string, { scope, ...cell }: ReleaseCell) => ({
  ...cell,
  organizationId,
  id: randomUUID(),
  releaseId,
  unitId: scope === WHOLE ? null : scope,
});

/** All releases of the organization with their ledgers, oldest first. */
async function earlierReleases(db: Db, organizationId: string): Promise<Earlier[]> {
  const releases = await db
    .select({ id: release.id, number: release.number, ledger: releaseLedger.ledger })
    .from(release)
    .innerJoin(
      releaseLedger,
      and(eq(releaseLedger.organizationId, organizationId), eq(releaseLedger.releaseId, release.id)),
    )
    .where(eq(release.organizationId, organizationId))
    .orderBy(asc(release.number));
  const cells = await db.select().from(releaseCell).where(eq(releaseCell.organizationId, organizationId));
  return releases.map(({ id, number, ledger }) => ({
    release: releaseOf(
      number,
      cells
        .filter((cell) => cell.releaseId === id)
        .map((cell) => ({ ...cell, scope: cell.unitId ?? WHOLE }) as ReleaseCell),
    ),
    ledger: ledger as Ledger,
  }));
}

/** The units, and everyone whose engagement was open at `at`, with their last submitted answers of then. */
async function programmeAt(db: Db, organizationId: string, at: Date): Promise<Omit<Programme, "minimums">> {
  const units = await db
    .select({ id: unit.id, parentId: unit.parentId, position: unit.position })
    .from(unit)
    .where(eq(unit.organizationId, organizationId));
  const invited = await db
    .selectDistinctOn([membership.personId], { id: membership.personId, unitId: membership.unitId })
    .from(engagement)
    .innerJoin(
      membership,
      and(eq(membership.organizationId, organizationId), eq(membership.personId, engagement.coacheeId)),
    )
    .where(
      and(
        eq(engagement.organizationId, organizationId),
        lte(engagement.createdAt, at),
        or(isNull(engagement.closedAt), gt(engagement.closedAt, at)),
        or(isNull(membership.leftAt), gt(membership.leftAt, at)),
      ),
    );
  const answers = await lastAnswers(db, organizationId, at);
  const goals = await goalsByCoachee(db, organizationId);
  return {
    units,
    coachees: invited.map(({ id, unitId }) => {
      const given = answers.get(id);
      return {
        id,
        unitId,
        invited: true,
        participated: given !== undefined,
        values: given ? valuesOf(given) : null,
        goals: goalCounts(goals.get(id) ?? [], at),
      };
    }),
  };
}

async function lastAnswers(db: Db, organizationId: string, at: Date): Promise<Map<string, Answers>> {
  const last = db
    .selectDistinctOn([assessment.coacheeId], { id: assessment.id })
    .from(assessment)
    .where(
      and(
        eq(assessment.organizationId, organizationId),
        eq(assessment.instrumentVersion, CURRENT_VERSION.id),
        lte(assessment.submittedAt, at),
      ),
    )
    .orderBy(assessment.coacheeId, desc(assessment.submittedAt))
    .as("last");
  const rows = await db
    .select({ coacheeId: answer.coacheeId, itemKey: answer.itemKey, value: answer.value })
    .from(answer)
    .innerJoin(last, eq(last.id, answer.assessmentId))
    .where(eq(answer.organizationId, organizationId));
  const byCoachee = new Map<string, Record<string, number | null>>();
  for (const { coacheeId, itemKey, value } of rows) {
    const given = byCoachee.get(coacheeId) ?? {};
    given[itemKey as ItemKey] = value;
    byCoachee.set(coacheeId, given);
  }
  return byCoachee as Map<string, Answers>;
}

async function goalsByCoachee(db: Db, organizationId: string): Promise<Map<string, GoalTimes[]>> {
  const rows = await db
    .select({
      coacheeId: goal.coacheeId,
      level: goal.level,
      state: goal.state,
      createdAt: goal.createdAt,
      proposedAt: goal.proposedAt,
      startedAt: goal.startedAt,
      pausedAt: goal.pausedAt,
      endedAt: goal.endedAt,
    })
    .from(goal)
    .where(eq(goal.organizationId, organizationId));
  const byCoachee = new Map<string, GoalTimes[]>();
  for (const { coacheeId, ...times } of rows)
    byCoachee.set(coacheeId, [...(byCoachee.get(coacheeId) ?? []), times]);
  return byCoachee;
}

/** Ids of all organizations that have people, for a run over all of them. */
export const organizationIds = (): Promise<string[]> =>
  withSystem("publish a release", async (db) =>
    (await db.select({ id: organization.id }).from(organization).orderBy(organization.name)).map(
      ({ id }) => id,
    ),
  );
