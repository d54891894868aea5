import type { Contrast } from "@/lib/instrument/framework";
import type { Coaching } from "./engagements";
import { idOf } from "./random";
import type { World } from "./world";

/** What a thread is about. */
export type About =
  | { readonly assessmentId: string; readonly contrast?: Contrast }
  | { readonly goalId: string }
  | { readonly checkInId: string };

export interface Saying {
  readonly by: "coach" | "coachee";
  readonly body: string;
  /** Days ago. */
  readonly back: number;
  readonly time: string;
  readonly draft?: boolean;
  /** The text before it was edited, and when it was. */
  readonly edited?: { readonly before: string; readonly back: number; readonly time: string };
}

export interface Talk {
  /** Unique within the engagement. */
  readonly key: string;
  readonly about: About;
  readonly says: readonly Saying[];
  readonly settled?: boolean;
  /** Whether the one who did not write last has seen it. */
  readonly seen?: boolean;
}

/**
 * Writes a thread with its comments, oldest first. It is open while its opener wrote last, answered when the
 * other did; drafts count for neither. Both have looked at it when they wrote; the other later, if `seen`.
 */
export function talk(
  world: World,
  coaching: Coaching,
  { key, about, says, settled, seen = true }: Talk,
): void {
  const { clock, rows, organizationId } = world;
  const name = `${world.key}/thread/${coaching.key}/${key}`;
  const id = idOf(name);
  const people = { organizationId, coacheeId: coaching.coachee.personId, coachId: coaching.coach.personId };
  const personOf = (by: Saying["by"]) => (by === "coach" ? people.coachId : people.coacheeId);
  const atOf = ({ back, time }: { back: number; time: string }) => clock.at(back, time);
  const shared = says.filter(({ draft }) => !draft);
  const [first] = says;
  if (!first) throw new RangeError(`Nobody says anything in ${name}`);
  const last = shared.at(-1);
  rows.thread.push({
    ...people,
    id,
    engagementId: coaching.id,
    ...about,
    state: settled ? "settled" : last && last.by !== first.by ? "answered" : "open",
    openedBy: personOf(first.by),
    sharedAt: shared[0] ? atOf(shared[0]) : null,
    lastAuthorId: last ? personOf(last.by) : null,
    lastSharedAt: last ? atOf(last) : null,
    createdAt: atOf(first),
  });
  const read = new Map<string, Date>();
  for (const [at, saying] of says.entries()) {
    const commentId = idOf(`${name}/${at}`);
    const authorId = personOf(saying.by);
    const { draft = false, edited } = saying;
    rows.comment.push({
      ...people,
      id: commentId,
      threadId: id,
      engagementId: coaching.id,
      authorId,
      body: saying.body,
      state: draft ? "draft" : "shared",
      version: edited ? 2 : 1,
      requestKey: idOf(`${name}/${at}/request`),
      sharedAt: draft ? null : atOf(saying),
      editedAt: edited ? atOf(edited) : null,
      createdAt: atOf(saying),
    });
    if (edited)
      rows.commentRevision.push({
        organizationId,
        commentId,
        version: 1,
        authorId,
        body: edited.before,
        createdAt: atOf(edited),
      });
    read.set(authorId, atOf(saying));
  }
  const other = last && personOf(last.by === "coach" ? "coachee" : "coach");
  if (other && seen) read.set(other, new Date(atOf(last).getTime() + 5 * 3_600_000));
  for (const [personId, readAt] of read)
    rows.threadRead.push({
      organizationId,
      threadId: id,
      personId,
      readAt: new Date(Math.min(readAt.getTime(), clock.now.getTime())),
    });
}
