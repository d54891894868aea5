import { and, asc, desc, eq, type InferSelectModel, ne } from "drizzle-orm";
import { single } from "@/db/relations";
import { engagement } from "@/db/schema";
import type { Access, Member, SignedIn } from "@/db/viewer";
import { authorize } from "../authorize";
import { knownId } from "../input";
import { afterCursor, checkFirst, type Page, type PageInput, pageOf } from "../pages";
import { seen } from "../rules";
import { engagementPolicy } from "./policy";

export type EngagementRow = InferSelectModel<typeof engagement>;

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

/** The engagement that a row of coaching data belongs to. */
export const engagementOf = single<typeof engagement, { engagementId: string }, SignedIn>(engagement, {
  on: ["id", "engagementId"],
  where: readable,
});
