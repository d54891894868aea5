import { Comment } from "@/components/comments/comment";
import type { ThreadData } from "@/components/comments/fields";
import { Markdown } from "@/components/comments/markdown";
import { ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { Link } from "@/components/ui/link";
import { moment } from "@/lib/format/dates";
import type { Now } from "@/lib/format/day";

export type RecentThread = {
  thread: ThreadData;
  /** What it is about, as a sentence ends, and where that stands. */
  on: string;
  href: string;
};

type Props = { threads: readonly RecentThread[]; coach: string; now: Now };

/** The last word of the other one in each of a few threads, and whose turn it is. */
export function RecentComments({ threads, coach, now }: Props) {
  const shown = threads.flatMap((recent) => {
    const last = recent.thread.comments.filter(({ mine, state }) => !mine && state === "shared").at(-1);
    return last ? [{ ...recent, last }] : [];
  });
  if (shown.length === 0)
    return (
      <Empty title="Nothing has been written yet" level={3}>
        What {coach} writes on your results, goals and check-ins stands here, and you answer in its place.
      </Empty>
    );
  return (
    <ul className="plainlist">
      {shown.map(({ thread, on, href, last }) => {
        const at = new Date(last.sharedAt ?? last.createdAt);
        return (
          <li key={thread.id}>
            <Comment
              author={last.author?.name ?? coach}
              fresh={thread.unread}
              when={
                <>
                  <time dateTime={at.toISOString()}>{moment(at, now)}</time>, on <Link href={href}>{on}</Link>
                </>
              }
              acts={
                thread.waitsForViewer ? (
                  <>
                    <ButtonLink size="dense" look="quiet" href={`/coachee/conversations#thread-${thread.id}`}>
                      Answer
                    </ButtonLink>
                    <span className="faint">Only you and {coach} can read this</span>
                  </>
                ) : (
                  <span className="faint">{thread.state === "settled" ? "Settled." : "You answered."}</span>
                )
              }
            >
              <Markdown>{last.body}</Markdown>
            </Comment>
          </li>
        );
      })}
    </ul>
  );
}
