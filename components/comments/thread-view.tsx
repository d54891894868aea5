import { randomUUID } from "node:crypto";
import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { Fold } from "@/components/ui/fold";
import { moment } from "@/lib/format/dates";
import { Comment, Thread } from "./comment";
import { CommentForm } from "./comment-form";
import { DraftForm } from "./draft-form";
import type { CommentData, Seat, ThreadData } from "./fields";
import { Markdown } from "./markdown";
import { SettleForm } from "./settle-form";

interface Props {
  thread: ThreadData;
  seat: Seat;
  /** What it is about, as a heading or a link; nothing where it stands at its thing. */
  about?: ReactNode;
  /** The same as words, for who hears the page. */
  on: string;
}

/** A thread with its comments, what can be done about each, and the way to answer. */
export function ThreadView({ thread, seat, about, on }: Props) {
  const drafts = thread.comments.filter(({ state, mine }) => state === "draft" && mine);
  const settled = thread.state === "settled";
  return (
    <Thread
      id={`thread-${thread.id}`}
      anchor={about}
      state={<Badge tone="strong">{stateOf(thread, seat)}</Badge>}
    >
      {thread.comments.map((comment) => (
        <OneComment key={comment.id} comment={comment} seat={seat} unread={thread.unread} />
      ))}
      {drafts.length === 0 && !settled && (
        <Fold
          summary={
            <>
              {thread.waitsForViewer ? "Answer" : "Add to it"}
              <span className="vh"> on {on}</span>
            </>
          }
          open={thread.waitsForViewer}
        >
          <CommentForm
            about={{ threadId: thread.id }}
            label="Your answer"
            other={seat.other}
            requestKey={randomUUID()}
          />
        </Fold>
      )}
      {thread.viewerCanSettle && <SettleForm id={thread.id} settled={settled} on={on} />}
    </Thread>
  );
}

function stateOf(thread: ThreadData, { other }: Seat): string {
  if (thread.state === "settled") return "Settled";
  if (thread.lastSharedAt === null) return "Not shared yet";
  return thread.waitsForViewer ? `Open: ${other} wrote last` : "Open: you wrote last";
}

function OneComment({ comment, seat, unread }: { comment: CommentData; seat: Seat; unread: boolean }) {
  const { mine, state, body, version, id } = comment;
  const at = new Date(comment.sharedAt ?? comment.createdAt);
  const when = moment(at, { at: seat.now, zone: seat.zone });
  const author = mine ? "You" : (comment.author?.name ?? seat.other);
  const initialsOf = comment.author?.name;
  if (state === "withdrawn")
    return (
      <Comment
        id={`comment-${id}`}
        author={author}
        initialsOf={initialsOf}
        withdrawn={`withdrew a comment, ${when}`}
      />
    );
  if (state === "draft")
    return (
      <Comment id={`comment-${id}`} author={author} initialsOf={initialsOf} draft>
        <DraftForm id={id} version={version} body={body} draft other={seat.other} />
      </Comment>
    );
  return (
    <Comment
      id={`comment-${id}`}
      author={author}
      initialsOf={initialsOf}
      fresh={unread && !mine}
      when={
        <>
          <time dateTime={at.toISOString()}>{when}</time>
          {comment.editedAt && ", edited"}
        </>
      }
      acts={
        comment.viewerCanEdit && (
          <Fold summary="Change it">
            <DraftForm id={id} version={version} body={body} draft={false} other={seat.other} />
          </Fold>
        )
      }
    >
      <Markdown>{body}</Markdown>
    </Comment>
  );
}
