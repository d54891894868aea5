import {
  and,
  count,
  desc,
  eq,
  type InferSelectModel,
  inArray,
  isNotNull,
  lt,
  max,
  ne,
  or,
  sql,
} from "drizzle-orm";
import { many, single } from "@/db/relations";
import {
  assessment,
  checkIn,
  comment,
  engagement,
  goal,
  membership,
  plan,
  thread,
  threadRead,
} from "@/db/schema";
import type { Access, SignedIn } from "@/db/viewer";
import { assessmentPolicy } from "../assessments/policy";
import { authorize } from "../authorize";
import { checkInPolicy } from "../check-ins/policy";
import { notFound } from "../errors";
import { goalPolicy } from "../goals/policy";
import { knownId } from "../input";
import { afterCursor, checkFirst, type Page, type PageInput, pageOf } from "../pages";
import { memberPolicy } from "../people/policy";
import { seen } from "../rules";
import { commentPolicy, threadPolicy } from "./policy";

export type ThreadRow = InferSelectModel<typeof thread>;
export type CommentRow = InferSelectModel<typeof comment>;

/** So many threads of one thing, and so many comments of one thread, stand on a page. */
export const THREADS_OF_ONE = 50;
export const COMMENTS_OF_ONE = 200;

const readableThread = (viewer: SignedIn) => seen(thread, threadPolicy.readable, viewer);
const readableComment = (viewer: SignedIn) => seen(comment, commentPolicy.readable, viewer);

/** @throws NOT_FOUND when it is absent, another pair's, or nothing in it was shared with the viewer. */
export async function threadById({ db, viewer }: Access, id: string): Promise<ThreadRow> {
  const [row] = await db
    .select()
    .from(thread)
    .where(
      and(
        eq(thread.organizationId, viewer.organizationId),
        eq(thread.id, knownId(id)),
        readableThread(viewer),
      ),
    );
  return authorize(viewer, threadPolicy, "readable", row);
}

/** @throws NOT_FOUND when it is absent or may not be read. */
export async function commentById({ db, viewer }: Access, id: string): Promise<CommentRow> {
  const [row] = await db
    .select()
    .from(comment)
    .where(
      and(
        eq(comment.organizationId, viewer.organizationId),
        eq(comment.id, knownId(id)),
        readableComment(viewer),
      ),
    );
  return authorize(viewer, commentPolicy, "readable", row);
}

const threadsOf = (key: "assessmentId" | "goalId" | "checkInId") =>
  many<typeof thread, { id: string }, SignedIn>(thread, {
    on: [key, "id"],
    order: [
      ["createdAt", "asc"],
      ["id", "asc"],
    ],
    limit: THREADS_OF_ONE,
    where: readableThread,
  });

/** Threads of one thing, oldest first, at most 50. */
export const threadsOfAssessment = threadsOf("assessmentId");
export const threadsOfGoal = threadsOf("goalId");
export const threadsOfCheckIn = threadsOf("checkInId");

/** Comments of a thread that the viewer may read, oldest first, at most 200. */
export const commentsOfThread = many<typeof comment, ThreadRow, SignedIn>(comment, {
  on: ["threadId", "id"],
  order: [
    ["createdAt", "asc"],
    ["id", "asc"],
  ],
  limit: COMMENTS_OF_ONE,
  where: readableComment,
});

/** The member who wrote a comment. */
export const authorOfComment = single<typeof membership, CommentRow, SignedIn>(membership, {
  on: ["personId", "authorId"],
  where: (viewer) => seen(membership, memberPolicy.readable, viewer),
});

/** The assessment a thread is about, or null. */
export const assessmentOfThread = single<typeof assessment, ThreadRow, SignedIn>(assessment, {
  on: ["id", "assessmentId"],
  where: (viewer) => seen(assessment, assessmentPolicy.readable, viewer),
});

/** When something last happened in a thread that everybody in it may know of. */
const movedAt = sql<Date>`coalesce(${thread.lastSharedAt}, ${thread.createdAt})`;

/** Threads of an engagement, the last written in first. Includes the viewer's own that nobody else knows of. */
export async function threadsOfEngagement(
  { db, viewer }: Access,
  engagementId: string,
  { first, after }: PageInput,
): Promise<Page<ThreadRow>> {
  const rows = await db
    .select()
    .from(thread)
    .where(
      and(
        eq(thread.organizationId, viewer.organizationId),
        eq(thread.engagementId, engagementId),
        readableThread(viewer),
        afterCursor(
          after,
          [
            [movedAt, "timestamptz"],
            [thread.id, "uuid"],
          ],
          "desc",
        ),
      ),
    )
    .orderBy(desc(movedAt), desc(thread.id))
    .limit(checkFirst(first) + 1);
  return pageOf(rows, first, (row) => [(row.lastSharedAt ?? row.createdAt).toISOString(), row.id]);
}

/**
 * For each thread: whether somebody else shared something there after the viewer last looked. One
 * statement for all.
 */
export async function unreadThreads({ db, viewer }: Access, ids: readonly string[]): Promise<boolean[]> {
  if (viewer.kind !== "person") return ids.map(() => false);
  const rows = await db
    .select({ id: thread.id })
    .from(thread)
    .leftJoin(
      threadRead,
      and(
        eq(threadRead.organizationId, thread.organizationId),
        eq(threadRead.threadId, thread.id),
        eq(threadRead.personId, viewer.personId),
      ),
    )
    .where(
      and(
        eq(thread.organizationId, viewer.organizationId),
        sql`${thread.id} = any(${`{${ids.join(",")}}`}::uuid[])`,
        readableThread(viewer),
        isNotNull(thread.lastSharedAt),
        sql`${thread.lastAuthorId} <> ${viewer.personId}`,
        or(sql`${threadRead.readAt} is null`, lt(threadRead.readAt, thread.lastSharedAt)),
      ),
    );
  const unread = new Set(rows.map((row) => row.id));
  return ids.map((id) => unread.has(id));
}

/** Shared threads of an engagement that are not settled, the one longest without a word first, at most 50. */
export const unsettledThreads = many<typeof thread, { id: string }, SignedIn>(thread, {
  on: ["engagementId", "id"],
  order: [
    ["lastSharedAt", "asc"],
    ["id", "asc"],
  ],
  limit: THREADS_OF_ONE,
  where: (viewer) => and(readableThread(viewer), isNotNull(thread.sharedAt), ne(thread.state, "settled")),
});

/**
 * The threads of these engagements in which their coach has shared something that was not withdrawn, in
 * no order: how often, and when last. One statement for all.
 */
export async function coachWroteIn({ db, viewer }: Access, engagementIds: readonly string[]) {
  const { assessmentId, goalId, checkInId } = thread;
  const inThread = and(eq(comment.organizationId, viewer.organizationId), eq(comment.threadId, thread.id));
  return db
    .select({ assessmentId, goalId, checkInId, comments: count(), lastAt: max(comment.sharedAt) })
    .from(thread)
    .innerJoin(comment, and(inThread, eq(comment.state, "shared"), readableComment(viewer)))
    .where(
      and(
        eq(thread.organizationId, viewer.organizationId),
        inArray(thread.engagementId, [...engagementIds]),
        eq(comment.authorId, thread.coachId),
        readableThread(viewer),
      ),
    )
    .groupBy(thread.id, assessmentId, goalId, checkInId);
}

/** What a new thread hangs on, with the columns that every row of the engagement carries. */
export interface Anchor {
  readonly engagementId: string;
  readonly coacheeId: string;
  readonly coachId: string;
  readonly assessmentId?: string;
  readonly contrast?: string;
  readonly goalId?: string;
  readonly checkInId?: string;
  /** Nothing is added once the engagement has closed. */
  readonly closed: boolean;
}

interface About {
  assessmentId?: string | null;
  contrast?: string | null;
  goalId?: string | null;
  checkInId?: string | null;
}

/**
 * The anchor that `about` names. A submitted assessment, a goal or a check-in that the viewer may read.
 * @throws NOT_FOUND otherwise.
 */
export async function anchorOf({ db, viewer }: Access, about: About): Promise<Anchor> {
  const inOrganization = eq(engagement.organizationId, viewer.organizationId);
  const from = db
    .select({
      engagementId: engagement.id,
      coacheeId: engagement.coacheeId,
      coachId: engagement.coachId,
      closed: sql<boolean>`${engagement.state} = 'closed'`,
    })
    .from(engagement);
  const planOfEngagement = and(
    eq(plan.organizationId, viewer.organizationId),
    eq(plan.engagementId, engagement.id),
  );
  const goalOfPlan = and(eq(goal.organizationId, viewer.organizationId), eq(goal.planId, plan.id));
  let rows: Pick<Anchor, "engagementId" | "coacheeId" | "coachId" | "closed">[] = [];
  if (about.assessmentId)
    rows = await from
      .innerJoin(
        assessment,
        and(eq(assessment.organizationId, viewer.organizationId), eq(assessment.engagementId, engagement.id)),
      )
      .where(
        and(
          inOrganization,
          eq(assessment.id, knownId(about.assessmentId)),
          isNotNull(assessment.submittedAt),
          seen(assessment, assessmentPolicy.readable, viewer),
        ),
      );
  else if (about.goalId)
    rows = await from
      .innerJoin(plan, planOfEngagement)
      .innerJoin(goal, goalOfPlan)
      .where(
        and(inOrganization, eq(goal.id, knownId(about.goalId)), seen(goal, goalPolicy.readable, viewer)),
      );
  else if (about.checkInId)
    rows = await from
      .innerJoin(plan, planOfEngagement)
      .innerJoin(goal, goalOfPlan)
      .innerJoin(checkIn, and(eq(checkIn.organizationId, viewer.organizationId), eq(checkIn.goalId, goal.id)))
      .where(
        and(
          inOrganization,
          eq(checkIn.id, knownId(about.checkInId)),
          seen(checkIn, checkInPolicy.readable, viewer),
        ),
      );
  const [row] = rows;
  if (!row) throw notFound();
  return {
    ...row,
    assessmentId: about.assessmentId ?? undefined,
    contrast: about.contrast ?? undefined,
    goalId: about.goalId ?? undefined,
    checkInId: about.checkInId ?? undefined,
  };
}
