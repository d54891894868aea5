import { anchorsOf } from "@/components/comments/anchor";
import type { Seat } from "@/components/comments/fields";
import { ThreadView } from "@/components/comments/thread-view";
import { Link } from "@/components/ui/link";
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
  const now = { at: seat.now, zone: seat.zone };
  return anchorsOf(threads, now, pages).map(({ thread, on, href, title }) => (
    <section key={thread.id} aria-labelledby={`on-${thread.id}`}>
      <ThreadView
        thread={thread}
        seat={seat}
        on={on}
        about={
          <>
            <h2 id={`on-${thread.id}`}>{title}</h2>
            <p className="small">
              <Link href={href}>Where it stands</Link>
            </p>
          </>
        }
      />
    </section>
  ));
}
