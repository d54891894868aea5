import { randomUUID } from "node:crypto";
import { and, eq, isNull, sql } from "drizzle-orm";
import { comment, commentRevision, thread, threadRead } from "@/db/schema";
import type { Access, Member } from "@/db/viewer";
import { authorize } from "../authorize";
import { engagementById } from "../engagements/queries";
import { conflict, forbidden } from "../errors";
import { knownId, parse } from "../input";
import { seen } from "../rules";
import { editCommentInput, newCommentInput, readThreadsInput } from "./input";
import { commentPolicy, threadPolicy } from "./policy";
import { type Anchor, anchorOf, type CommentRow, commentById, type ThreadRow, threadById } from "./queries";

type By = Access<Member>;

const thisThread = (viewer: Member, id: string) =>
  and(eq(thread.organizationId, viewer.organizationId), eq(thread.id, id));
const thisComment = (viewer: Member, id: string) =>
  and(eq(comment.organizationId, viewer.organizationId), eq(comment.id, id));

/**
 * Writes a comment into a thread, or opens a thread on the thing it is about. Private until `share`.
 * The same `requestKey` again returns the comment that was written first.
 * @throws INVALID_INPUT, NOT_FOUND for a thing the viewer may not read, FORBIDDEN in a closed engagement.
 */
export async function writeComment({ db, viewer }: By, input: unknown, now: Date): Promise<CommentRow> {
  const { body, share, requestKey, ...about } = parse(newCommentInput, input);
  const [written] = await db
    .select()
    .from(comment)
    .where(
      and(
        eq(comment.organizationId, viewer.organizationId),
        eq(comment.authorId, viewer.personId),
        eq(comment.requestKey, requestKey),
      ),
    );
  if (written) return written;
  const into = about.threadId
    ? await openToWords({ db, viewer }, await threadById({ db, viewer }, about.threadId))
    : await openThread({ db, viewer }, await anchorOf({ db, viewer }, about), now);
  const [row] = await db
    .insert(comment)
    .values({
      organizationId: viewer.organizationId,
      id: randomUUID(),
      threadId: into.id,
      engagementId: into.engagementId,
      coacheeId: into.coacheeId,
      coachId: into.coachId,
      authorId: viewer.personId,
      body,
      state: share ? "shared" : "draft",
      sharedAt: share ? now : null,
      requestKey,
      createdAt: now,
    })
    .returning();
  if (share) await noteShared({ db, viewer }, into, now);
  return row as CommentRow;
}

const closed = () =>
  forbidden("This engagement has closed. What was written stays; nothing is added.", {
    reason: "ENGAGEMENT_CLOSED",
  });

/** The thread, to write in. @throws FORBIDDEN in a closed engagement. */
async function openToWords(access: By, row: ThreadRow): Promise<ThreadRow> {
  authorize(access.viewer, threadPolicy, "answer", row);
  const { state } = await engagementById(access, row.engagementId);
  if (state === "closed") throw closed();
  return row;
}

async function openThread({ db, viewer }: By, anchor: Anchor, now: Date): Promise<ThreadRow> {
  if (anchor.closed) throw closed();
  const { closed: _open, ...where } = anchor;
  const [row] = await db
    .insert(thread)
    .values({
      ...where,
      organizationId: viewer.organizationId,
      id: randomUUID(),
      state: "open",
      openedBy: viewer.personId,
      createdAt: now,
    })
    .returning();
  return row as ThreadRow;
}

/** A thread waits again when its opener writes, and is answered when the other does. */
async function noteShared({ db, viewer }: By, row: ThreadRow, now: Date): Promise<void> {
  await db
    .update(thread)
    .set({
      state: row.openedBy === viewer.personId ? "open" : "answered",
      sharedAt: row.sharedAt ?? now,
      lastSharedAt: now,
      lastAuthorId: viewer.personId,
    })
    .where(thisThread(viewer, row.id));
  await markRead({ db, viewer }, [row.id], now);
}

/**
 * Changes the text of a comment, and shares a draft when `share` says so. The text of a shared comment
 * before the edit is kept, and the comment is marked as edited.
 * @throws CONFLICT with the current text when `version` is not the last one; FORBIDDEN for a draft that
 * would be shared in a closed engagement.
 */
export async function editComment(
  { db, viewer }: By,
  id: string,
  input: unknown,
  now: Date,
): Promise<CommentRow> {
  const { body, share, version } = parse(editCommentInput, input);
  const before = authorize(viewer, commentPolicy, "edit", await commentById({ db, viewer }, id));
  const shares = before.state === "draft" && share;
  if (before.version !== version) throw changedMeanwhile(before);
  const into =
    shares && (await openToWords({ db, viewer }, await threadById({ db, viewer }, before.threadId)));
  if (before.state === "shared" && before.body !== body)
    await db.insert(commentRevision).values({
      organizationId: viewer.organizationId,
      commentId: before.id,
      version: before.version,
      authorId: viewer.personId,
      body: before.body,
      createdAt: now,
    });
  const [row] = await db
    .update(comment)
    .set({
      body,
      version: version + 1,
      ...(shares ? { state: "shared" as const, sharedAt: now } : {}),
      ...(before.state === "shared" && before.body !== body ? { editedAt: now } : {}),
    })
    .where(and(thisComment(viewer, before.id), eq(comment.version, version)))
    .returning();
  if (!row) throw changedMeanwhile(await commentById({ db, viewer }, id));
  if (into) await noteShared({ db, viewer }, into, now);
  return row;
}

const changedMeanwhile = ({ body, version }: CommentRow) =>
  conflict("This was changed while you were writing. Your text is still here.", {
    reason: "STALE_VERSION",
    current: { body, version },
  });

/** Takes a shared comment back. A line that it was withdrawn stays; its text goes. Repeating changes nothing. */
export async function withdrawComment({ db, viewer }: By, id: string): Promise<CommentRow> {
  const before = await commentById({ db, viewer }, id);
  if (before.state === "withdrawn" && before.authorId === viewer.personId) return before;
  authorize(viewer, commentPolicy, "withdraw", before);
  const [row] = await db
    .update(comment)
    .set({ state: "withdrawn", body: "", version: before.version + 1 })
    .where(thisComment(viewer, before.id))
    .returning();
  return row as CommentRow;
}

/** Throws a draft away, and its thread too when nothing else was written there. Returns the draft's id. */
export async function discardComment({ db, viewer }: By, id: string): Promise<string> {
  const before = authorize(viewer, commentPolicy, "discard", await commentById({ db, viewer }, id));
  await db.delete(comment).where(thisComment(viewer, before.id));
  await db
    .delete(thread)
    .where(
      and(
        thisThread(viewer, before.threadId),
        isNull(thread.sharedAt),
        sql`not exists (select 1 from ${comment} where ${comment.organizationId} = ${viewer.organizationId} and ${comment.threadId} = ${before.threadId})`,
      ),
    );
  return before.id;
}

/** Settles a thread, or opens it again. Either of the two may. Repeating changes nothing. */
export async function settleThread({ db, viewer }: By, id: string, settled: boolean): Promise<ThreadRow> {
  const before = authorize(viewer, threadPolicy, "settle", await threadById({ db, viewer }, id));
  const reopened = before.lastAuthorId === before.openedBy ? ("open" as const) : ("answered" as const);
  const [row] = await db
    .update(thread)
    .set({ state: settled ? "settled" : reopened })
    .where(thisThread(viewer, before.id))
    .returning();
  return row as ThreadRow;
}

/** Notes that the viewer has looked at these threads now. Ids that they may not read are passed over. */
export async function readThreads({ db, viewer }: By, input: unknown, now: Date): Promise<void> {
  const ids = parse(readThreadsInput, input).ids.map(knownId);
  if (ids.length === 0) return;
  const rows = await db
    .select({ id: thread.id })
    .from(thread)
    .where(
      and(
        eq(thread.organizationId, viewer.organizationId),
        sql`${thread.id} = any(${`{${ids.join(",")}}`}::uuid[])`,
        seen(thread, threadPolicy.readable, viewer),
      ),
    );
  await markRead(
    { db, viewer },
    rows.map((row) => row.id),
    now,
  );
}

async function markRead({ db, viewer }: By, ids: readonly string[], now: Date): Promise<void> {
  if (ids.length === 0) return;
  await db
    .insert(threadRead)
    .values(
      ids.map((threadId) => ({
        organizationId: viewer.organizationId,
        threadId,
        personId: viewer.personId,
        readAt: now,
      })),
    )
    .onConflictDoUpdate({
      target: [threadRead.organizationId, threadRead.threadId, threadRead.personId],
      set: { readAt: sql`excluded.read_at` },
    });
}
