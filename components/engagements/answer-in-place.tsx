import { randomUUID } from "node:crypto";
import { anchorOf } from "@/components/comments/anchor";
import { CommentForm } from "@/components/comments/comment-form";
import { DraftForm } from "@/components/comments/draft-form";
import { Markdown } from "@/components/comments/markdown";
import { Link } from "@/components/ui/link";
import { moment } from "@/lib/format/dates";
import type { Now } from "@/lib/format/day";
import { personAddress } from "./addresses";
import { pagesOf } from "./anchor-fields";
import type { OpenRow, Person } from "./caseload-document";
import { firstName } from "./words";

/** The last words of the coachee in the thread that waits, and the way to answer them without leaving the list. */
export function AnswerInPlace({ row, person, now }: { row: OpenRow; person: Person; now: Now }) {
  const thread = row.waitingThread;
  const other = firstName(person.coachee?.name ?? "Your coachee");
  const conversations = `${personAddress(person.id)}/conversations`;
  if (!thread)
    return (
      <p className="small quiet" role="status">
        Nothing waits for your answer here any more. <Link href={conversations}>Read the conversation</Link>
      </p>
    );
  const last = thread.comments.findLast(({ mine, state }) => !mine && state === "shared");
  const { on } = anchorOf(thread, now, pagesOf(person.id, other));
  const draft = thread.comments.find(({ mine, state }) => mine && state === "draft");
  return (
    <div className="answer">
      {last && (
        <div className="quote small">
          <p>
            <b>
              {other}, {moment(new Date(last.sharedAt ?? last.createdAt), now)}:
            </b>
          </p>
          <Markdown>{last.body}</Markdown>
        </div>
      )}
      {draft ? (
        <DraftForm id={draft.id} version={draft.version} body={draft.body} draft other={other} />
      ) : (
        <CommentForm
          about={{ threadId: thread.id }}
          label={`Your answer to ${other}`}
          other={other}
          requestKey={randomUUID()}
        />
      )}
      <p className="small faint">
        On {on}. <Link href={`${conversations}#thread-${thread.id}`}>The whole conversation</Link>
      </p>
    </div>
  );
}
