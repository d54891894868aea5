import type { Metadata } from "next";
import { anchorsOf } from "@/components/comments/anchor";
import { ThreadFields } from "@/components/comments/fields";
import { MarkRead } from "@/components/comments/mark-read";
import { ThreadView } from "@/components/comments/thread-view";
import { Main } from "@/components/shell/main";
import { ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { Link } from "@/components/ui/link";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { load } from "@/graphql/next";
import { graphql } from "@/graphql/tada";
import { counted } from "@/lib/format/numbers";
import { capital } from "@/lib/format/words";

export const metadata: Metadata = { title: "Conversations" };

const CONVERSATIONS = graphql(
  `
    query Conversations($after: String) {
      viewer {
        timeZone
        engagement {
          coach {
            name
          }
          threads(first: 20, after: $after) {
            edges {
              node {
                ...ThreadFields
                assessment {
                  id
                  submittedAt
                }
                goal {
                  id
                  statement
                }
                checkIn {
                  createdAt
                  goal {
                    id
                  }
                }
              }
            }
            pageInfo {
              hasNextPage
              endCursor
            }
          }
        }
      }
    }
  `,
  [ThreadFields],
);

type Props = { searchParams: Promise<{ after?: string }> };

export default async function ConversationsPage({ searchParams }: Props) {
  const { after } = await searchParams;
  const { viewer } = await load(CONVERSATIONS, { after });
  const engagement = viewer?.engagement;
  const threads = engagement?.threads.edges.map(({ node }) => node) ?? [];
  const waiting = threads.filter(({ waitsForViewer }) => waitsForViewer).length;
  const now = { at: new Date(), zone: viewer?.timeZone ?? "UTC" };
  const coach = engagement?.coach?.name ?? "your coach";
  const first = coach.split(" ")[0] ?? coach;
  return (
    <Main>
      <PageHead
        title={
          waiting
            ? `${capital(counted(waiting, "thread"))} ${waiting === 1 ? "waits" : "wait"} for you`
            : "Conversations"
        }
        note={`Each stands at the thing it is about. Only you and ${coach} can read them.`}
      />
      {threads.length === 0 && (
        <Empty
          title="Nothing has been said yet"
          action={
            <ButtonLink look="quiet" href="/coachee/plan">
              Open the plan
            </ButtonLink>
          }
        >
          What {first} writes on your results, goals and check-ins is gathered here. You can begin a thread at
          each of them too.
        </Empty>
      )}
      {anchorsOf(threads, now).map(({ thread, on, href, title }) => (
        <Section key={thread.id} label={title} more={<Link href={href}>Go there</Link>}>
          <ThreadView thread={thread} seat={{ other: first, now: now.at, zone: now.zone }} on={on} />
        </Section>
      ))}
      {engagement?.threads.pageInfo.hasNextPage && (
        <p>
          <Link href={`/coachee/conversations?after=${engagement.threads.pageInfo.endCursor}`}>
            Earlier threads
          </Link>
        </p>
      )}
      <MarkRead ids={threads.filter(({ unread }) => unread).map(({ id }) => id)} />
    </Main>
  );
}
