import { and, asc, eq, type InferSelectModel, inArray, isNull, sql } from "drizzle-orm";
import { single } from "@/db/relations";
import { engagement, membership } from "@/db/schema";
import type { Access, SignedIn } from "@/db/viewer";
import { engagementStatusPolicy } from "../engagements/policy";
import { afterCursor, checkFirst, type Page, type PageInput, pageOf } from "../pages";
import { seen } from "../rules";
import { memberListPolicy, memberPolicy } from "./policy";

export type MemberRow = InferSelectModel<typeof membership>;

const readable = (viewer: SignedIn) => seen(membership, memberPolicy.readable, viewer);

/** The members who have not left, by name. Empty for who may not list them. */
export async function membersPage(
  { db, viewer }: Access,
  { first, after }: PageInput,
): Promise<Page<MemberRow>> {
  const rows = await db
    .select()
    .from(membership)
    .where(
      and(
        eq(membership.organizationId, viewer.organizationId),
        isNull(membership.leftAt),
        seen(membership, memberListPolicy.readable, viewer),
        afterCursor(after, [
          [membership.name, "text"],
          [membership.id, "uuid"],
        ]),
      ),
    )
    .orderBy(asc(membership.name), asc(membership.id))
    .limit(checkFirst(first) + 1);
  return pageOf(rows, first, (row) => [row.name, row.id]);
}

/** The viewer's own membership, or null for a token. */
export async function ownMembership({ db, viewer }: Access): Promise<MemberRow | null> {
  if (viewer.kind !== "person") return null;
  const [row] = await db
    .select()
    .from(membership)
    .where(
      and(
        eq(membership.organizationId, viewer.organizationId),
        eq(membership.personId, viewer.personId),
        readable(viewer),
      ),
    );
  return row ?? null;
}

export const coacheeMember = single<typeof membership, { coacheeId: string }, SignedIn>(membership, {
  on: ["personId", "coacheeId"],
  where: readable,
});

export const coachMember = single<typeof membership, { coachId: string }, SignedIn>(membership, {
  on: ["personId", "coachId"],
  where: readable,
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
