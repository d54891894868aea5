import type { Metadata } from "next";
import { ThreadFields } from "@/components/comments/fields";
import { ThreadsAt } from "@/components/comments/threads-at";
import { CheckInFields, GoalReportFields } from "@/components/goals/fields";
import { GoalActs } from "@/components/goals/goal-acts";
import { GoalReport } from "@/components/goals/goal-report";
import { dateOf, titleOf } from "@/components/goals/words";
import { Main } from "@/components/shell/main";
import { Link } from "@/components/ui/link";
import { Breadcrumb } from "@/components/ui/page-head";
import { load } from "@/graphql/next";
import { graphql } from "@/graphql/tada";

export const metadata: Metadata = { title: "Goal" };

const GOAL = graphql(
  `
    query GoalPage($id: ID!, $after: String) {
      viewer {
        name
        timeZone
        engagement {
          coach {
            name
          }
        }
      }
      goal(id: $id) {
        ...GoalReportFields
        threads {
          ...ThreadFields
        }
        checkIns(first: 12, after: $after) {
          edges {
            node {
              ...CheckInFields
              threads {
                ...ThreadFields
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
  `,
  [GoalReportFields, CheckInFields, ThreadFields],
);

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ after?: string }> };

export default async function GoalPage({ params, searchParams }: Props) {
  const [{ id }, { after }] = await Promise.all([params, searchParams]);
  const { viewer, goal } = await load(GOAL, { id, after });
  const reader = {
    own: true,
    coachee: viewer?.name.split(" ")[0] ?? "you",
    now: new Date(),
    zone: viewer?.timeZone ?? "UTC",
  };
  const seat = { other: viewer?.engagement?.coach?.name.split(" ")[0] ?? "your coach", ...reader };
  const { edges, pageInfo } = goal.checkIns;
  const threadsBy = new Map(edges.map(({ node }) => [node.id, node.threads]));
  return (
    <Main>
      <Breadcrumb items={[{ label: "Plan", href: "/coachee/plan" }, { label: titleOf(goal) }]} />
      <GoalReport
        goal={goal}
        checkIns={edges.map(({ node }) => node)}
        reader={reader}
        acts={<GoalActs goal={goal} />}
        threads={<ThreadsAt threads={goal.threads} seat={seat} about={{ goalId: goal.id }} on="your goal" />}
        threadsOf={({ id: checkInId, createdAt }) => (
          <ThreadsAt
            threads={threadsBy.get(checkInId) ?? []}
            seat={seat}
            about={{ checkInId }}
            on={`your check-in of ${dateOf(createdAt, reader)}`}
          />
        )}
        earlier={
          pageInfo.hasNextPage && (
            <Link href={`/coachee/goals/${goal.id}?after=${pageInfo.endCursor}#check-ins`}>
              Earlier check-ins
            </Link>
          )
        }
      />
    </Main>
  );
}
