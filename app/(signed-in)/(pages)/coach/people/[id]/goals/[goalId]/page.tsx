import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ThreadsAt } from "@/components/comments/threads-at";
import { goalAddress, personAddress } from "@/components/engagements/addresses";
import { forCoachOnly, nameOf } from "@/components/engagements/coachee-page";
import { CoacheeGoal } from "@/components/engagements/documents";
import { firstName } from "@/components/engagements/words";
import { GoalReport } from "@/components/goals/goal-report";
import { dateOf, titleOf } from "@/components/goals/words";
import { Main } from "@/components/shell/main";
import { Link } from "@/components/ui/link";
import { Breadcrumb } from "@/components/ui/page-head";
import { load } from "@/graphql/next";

export const metadata: Metadata = { title: "Goal" };

interface Props {
  params: Promise<{ id: string; goalId: string }>;
  searchParams: Promise<{ after?: string | string[] }>;
}

/** One goal of a coachee, to read and to comment on. */
export default async function CoacheeGoalPage({ params, searchParams }: Props) {
  const [ids, { after }] = await Promise.all([params, searchParams]);
  const asked = { ...ids, after: typeof after === "string" ? after : undefined };
  const { viewer, engagement, goal } = await load(CoacheeGoal, asked);
  forCoachOnly(engagement);
  // A goal of somebody else's plan is no page of this person.
  if (!engagement.plan?.goals.some(({ id }) => id === goal.id)) notFound();
  const name = firstName(nameOf(engagement));
  const reader = { own: false, coachee: name, now: new Date(), zone: viewer?.timeZone ?? "UTC" };
  const seat = { other: name, ...reader };
  const { edges, pageInfo } = goal.checkIns;
  const threadsBy = new Map(edges.map(({ node }) => [node.id, node.threads]));
  return (
    <Main>
      <Breadcrumb
        items={[
          { label: "People", href: "/coach" },
          { label: nameOf(engagement), href: personAddress(engagement.id) },
          { label: titleOf(goal) },
        ]}
      />
      <GoalReport
        goal={goal}
        checkIns={edges.map(({ node }) => node)}
        reader={reader}
        threads={
          <ThreadsAt threads={goal.threads} seat={seat} about={{ goalId: goal.id }} on={`${name}’s goal`} />
        }
        threadsOf={({ id: checkInId, createdAt }) => (
          <ThreadsAt
            threads={threadsBy.get(checkInId) ?? []}
            seat={seat}
            about={{ checkInId }}
            on={`${name}’s check-in of ${dateOf(createdAt, reader)}`}
          />
        )}
        earlier={
          pageInfo.hasNextPage && (
            <Link href={`${goalAddress(engagement.id, goal.id)}?after=${pageInfo.endCursor}#check-ins`}>
              Earlier check-ins
            </Link>
          )
        }
      />
    </Main>
  );
}
