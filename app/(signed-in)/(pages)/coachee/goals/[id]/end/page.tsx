import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { EndForm } from "@/components/goals/end-form";
import { GoalReportFields } from "@/components/goals/fields";
import { Why } from "@/components/goals/goal-acts";
import { titleOf } from "@/components/goals/words";
import { Main } from "@/components/shell/main";
import { ButtonLink } from "@/components/ui/button";
import { Breadcrumb, PageHead } from "@/components/ui/page-head";
import { load } from "@/graphql/next";
import { graphql } from "@/graphql/tada";

export const metadata: Metadata = { title: "End a goal" };

const END = graphql(
  `
    query EndGoal($id: ID!) {
      goal(id: $id) {
        ...GoalReportFields
      }
    }
  `,
  [GoalReportFields],
);

type Props = { params: Promise<{ id: string }> };

export default async function EndGoalPage({ params }: Props) {
  const { id } = await params;
  const { goal } = await load(END, { id });
  if (!goal.viewerCan.achieve) redirect(`/coachee/goals/${goal.id}`);
  return (
    <Main width="narrow">
      <Breadcrumb
        items={[
          { label: "Plan", href: "/coachee/plan" },
          { label: titleOf(goal), href: `/coachee/goals/${goal.id}` },
          { label: "End" },
        ]}
      />
      <PageHead
        title="End this goal"
        lede={titleOf(goal)}
        note="It stays in your plan with its check-ins, and does not change any more."
      />
      <div className="stack-8">
        <Why refusals={goal.letGoRefusals} />
        <EndForm
          id={goal.id}
          version={goal.version}
          out={
            <ButtonLink look="text" href={`/coachee/goals/${goal.id}`}>
              Go on with it
            </ButtonLink>
          }
        />
      </div>
    </Main>
  );
}
