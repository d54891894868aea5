import { randomUUID } from "node:crypto";
import { Fold } from "@/components/ui/fold";
import { CommentForm } from "./comment-form";
import type { About, Seat, ThreadData } from "./fields";
import { MarkRead } from "./mark-read";
import { ThreadView } from "./thread-view";

interface Props {
  threads: readonly ThreadData[];
  seat: Seat;
  about: About;
  /** What it is about, as a sentence ends: “your check-in of 9 November”. */
  on: string;
}

/** The threads of one thing, where it stands, and the way to begin one. */
export function ThreadsAt({ threads, seat, about, on }: Props) {
  return (
    <div className="stack-6">
      {threads.map((thread) => (
        <ThreadView key={thread.id} thread={thread} seat={seat} on={on} />
      ))}
      <Fold
        summary={
          <>
            {threads.length === 0 ? "Comment" : "Begin another thread"}
            <span className="vh"> on {on}</span>
          </>
        }
      >
        <CommentForm
          about={about}
          label={`Your comment on ${on}`}
          other={seat.other}
          requestKey={randomUUID()}
        />
      </Fold>
      <MarkRead ids={threads.filter(({ unread }) => unread).map(({ id }) => id)} />
    </div>
  );
}
