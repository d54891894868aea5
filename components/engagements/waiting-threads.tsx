import { anchorOf } from "@/components/comments/anchor";
import type { Seat } from "@/components/comments/fields";
import { ThreadView } from "@/components/comments/thread-view";
import { Link } from "@/components/ui/link";
import { capital } from "@/lib/format/words";
import { pagesOf } from "./anchor-fields";
import type { OverviewThread } from "./overview-document";

interface Props {
  threads: readonly OverviewThread[];
  engagementId: string;
  seat: Seat;
}

/** Threads in which the coachee wrote last, each with the way to answer. Nothing where none waits. */
export function WaitingThreads({ threads, engagementId, seat }: Props) {
  const pages = pagesOf(engagementId, seat.other);
  return threads.map((thread) => {
    const { on, href } = anchorOf(thread, { at: seat.now, zone: seat.zone }, pages);
    return (
      <section key={thread.id} aria-labelledby={`on-${thread.id}`}>
        <ThreadView
          thread={thread}
          seat={seat}
          on={on}
          about={
            <>
              <h2 id={`on-${thread.id}`}>{capital(on)}</h2>
              <p className="small">
                <Link href={href}>Where it stands</Link>
              </p>
            </>
          }
        />
      </section>
    );
  });
}
