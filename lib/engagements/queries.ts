import { and, asc, desc, eq, type InferSelectModel, inArray, ne, sql } from "drizzle-orm";
import { many, single } from "@/db/relations";
import { engagement, sharingAgreement } from "@/db/schema";
import type { Access, Member, SignedIn } from "@/db/viewer";
import { authorize } from "../authorize";
import { knownId } from "../input";
import { afterCursor, checkFirst, type Page, type PageInput, pageOf } from "../pages";
import { seen } from "../rules";
import { agreementPolicy, engagementPolicy, engagementStatusPolicy } from "./policy";

export type EngagementRow = InferSelectModel<typeof engagement>;
export type AgreementRow = InferSelectModel<typeof sharingAgreement>;

const readable = (viewer: SignedIn) => seen(engagement, engagementPolicy.readable, viewer);

/** @throws NOT_FOUND when it is absent or another pair's. */
export async function engagementById({ db, viewer }: Access, id: string): Promise<EngagementRow> {
  const [row] = await db
    .select()
    .from(engagement)
    .where(
      and(
        eq(engagement.organizationId, viewer.organizationId),
        eq(engagement.id, knownId(id)),
        readable(viewer),
      ),
    );
  return authorize(viewer, engagementPolicy, "readable", row);
}

/** The viewer's own engagement as coachee, the open one before a closed one, or null. */
export async function ownEngagement({ db, viewer }: Access<Member>): Promise<EngagementRow | null> {
  const [row] = await db
    .select()
    .from(engagement)
    .where(
      and(
        eq(engagement.organizationId, viewer.organizationId),
        eq(engagement.coacheeId, viewer.personId),
        readable(viewer),
      ),
    )
    .orderBy(asc(eq(engagement.state, "closed")), desc(engagement.createdAt))
    .limit(1);
  return row ?? null;
}

/** The viewer's engagements as coach that have not closed, by id. */
export async function caseloadPage(
  { db, viewer }: Access<Member>,
  { first, after }: PageInput,
): Promise<Page<EngagementRow>> {
  const rows = await db
    .select()
    .from(engagement)
    .where(
      and(
        eq(engagement.organizationId, viewer.organizationId),
        eq(engagement.coachId, viewer.personId),
        ne(engagement.state, "closed"),
        readable(viewer),
        afterCursor(after, [[engagement.id, "uuid"]]),
      ),
    )
    .orderBy(asc(engagement.id))
    .limit(checkFirst(first) + 1);
  return pageOf(rows, first, (row) => [row.id]);
}

/** So many open engagements are sorted by need at most; more than any coach has. */
export const MOST_IN_A_CASELOAD = 500;

/** All of the viewer's engagements as coach that have not closed, at most 500, the newest first. */
export async function openCaseload({ db, viewer }: Access<Member>): Promise<EngagementRow[]> {
  return db
    .select()
    .from(engagement)
    .where(
      and(
        eq(engagement.organizationId, viewer.organizationId),
        eq(engagement.coachId, viewer.personId),
        ne(engagement.state, "closed"),
        readable(viewer),
      ),
    )
    .orderBy(desc(engagement.createdAt), desc(engagement.id))
    .limit(MOST_IN_A_CASELOAD);
}

/** The engagement itself, for who has only its id. */
export const engagementByKey = single<typeof engagement, { id: string }, SignedIn>(engagement, {
  on: ["id", "id"],
  where: readable,
});

/** The engagement that a row of coaching data belongs to. */
export const engagementOf = single<typeof engagement, { engagementId: string }, SignedIn>(engagement, {
  on: ["id", "engagementId"],
  where: readable,
});

/** The latest version of an engagement's sharing agreement: a list of one, or of none. */
export const latestAgreement = many<typeof sharingAgreement, { id: string }, SignedIn>(sharingAgreement, {
  on: ["engagementId", "id"],
  order: [["version", "desc"]],
  limit: 1,
  where: (viewer) => seen(sharingAgreement, agreementPolicy.readable, viewer),
});

export const COACHING_STATUSES = ["invited", "active", "closed"] as const;
export type CoachingStatus = (typeof COACHING_STATUSES)[number];

/**
 * For each person: whether they are invited, active or closed, from their latest engagement; null where
 * there is none or where the sharing agreement does not say so. One statement for all.
 */
export async function coachingStatuses(
  { db, viewer }: Access,
  personIds: readonly string[],
): Promise<(CoachingStatus | null)[]> {
  const rows = await db
    .select({
      coacheeId: engagement.coacheeId,
      status: sql<CoachingStatus>`case when ${engagement.state} in ('proposed','agreed') then 'invited'
        when ${engagement.state} = 'closed' then 'closed' else 'active' end`,
    })
    .from(engagement)
    .where(
      and(
        eq(engagement.organizationId, viewer.organizationId),
        inArray(engagement.coacheeId, [...personIds]),
        seen(engagement, engagementStatusPolicy.readable, viewer),
      ),
    )
    .orderBy(asc(engagement.createdAt), asc(engagement.id));
  const latest = new Map(rows.map((row) => [row.coacheeId, row.status]));
  return personIds.map((personId) => latest.get(personId) ?? null);
}
