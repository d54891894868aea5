import type { Metadata } from "next";
import { anchorsOf } from "@/components/comments/anchor";
import { MarkRead } from "@/components/comments/mark-read";
import { ThreadView } from "@/components/comments/thread-view";
import { personAddress } from "@/components/engagements/addresses";
import { pagesOf } from "@/components/engagements/anchor-fields";
import { CoacheePage, nameOf } from "@/components/engagements/coachee-page";
import { CoacheeConversations } from "@/components/engagements/documents";
import { firstName } from "@/components/engagements/words";
import { Empty } from "@/components/ui/empty";
import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { load } from "@/graphql/next";

export const metadata: Metadata = { title: "Conversations" };

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ after?: string | string[] }>;
}

/** Everything the two have said to each other, the last written in first. */
export default async function CoacheeConversationsPage({ params, searchParams }: Props) {
  const [{ id }, { after }] = await Promise.all([params, searchParams]);
  const { viewer, engagement } = await load(CoacheeConversations, {
    id,
    after: typeof after === "string" ? after : undefined,
  });
  const now = { at: new Date(), zone: viewer?.timeZone ?? "UTC" };
  const name = firstName(nameOf(engagement));
  const pages = pagesOf(engagement.id, name);
  const { edges, pageInfo } = engagement.threads;
  const threads = edges.map(({ node }) => node);
  return (
    <CoacheePage engagement={engagement} tab="conversations" now={now}>
      {threads.length === 0 && (
        <Empty title="Nothing has been said yet">
          What you and {name} write on results, goals and check-ins is gathered here. Begin a thread at the
          thing it is about.
        </Empty>
      )}
      {anchorsOf(threads, now, pages).map(({ thread, on, href, title }) => (
        <Section key={thread.id} label={title} more={<Link href={href}>Go there</Link>}>
          <ThreadView thread={thread} seat={{ other: name, now: now.at, zone: now.zone }} on={on} />
        </Section>
      ))}
      {pageInfo.hasNextPage && (
        <p>
          <Link href={`${personAddress(engagement.id)}/conversations?after=${pageInfo.endCursor}`}>
            Earlier threads
          </Link>
        </p>
      )}
      <MarkRead ids={threads.filter(({ unread }) => unread).map(({ id: threadId }) => threadId)} />
    </CoacheePage>
  );
}
