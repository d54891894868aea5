import { and, asc, eq, type InferSelectModel, isNull } from "drizzle-orm";
import { single } from "@/db/relations";
import { membership } from "@/db/schema";
import type { Access, SignedIn } from "@/db/viewer";
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
