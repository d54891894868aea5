import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { GoalFields } from "@/components/goals/fields";
import { daysAhead, rhythmOptions, valuesOf } from "@/components/goals/form-options";
import { ReviseForm } from "@/components/goals/revise-form";
import { sidesOf, titleOf } from "@/components/goals/words";
import { Main } from "@/components/shell/main";
import { ButtonLink } from "@/components/ui/button";
import { Breadcrumb, PageHead } from "@/components/ui/page-head";
import { load } from "@/graphql/next";
import { graphql } from "@/graphql/tada";

export const metadata: Metadata = { title: "Revise a goal" };

const REVISE = graphql(
  `
    query ReviseGoalPage($id: ID!) {
      viewer {
        timeZone
      }
      goal(id: $id) {
        ...GoalFields
      }
    }
  `,
  [GoalFields],
);

type Props = { params: Promise<{ id: string }> };

export default async function ReviseGoalPage({ params }: Props) {
  const { id } = await params;
  const { viewer, goal } = await load(REVISE, { id });
  if (!goal.viewerCan.revise) redirect(`/coachee/goals/${goal.id}`);
  return (
    <Main width="narrow">
      <Breadcrumb
        items={[
          { label: "Plan", href: "/coachee/plan" },
          { label: titleOf(goal), href: `/coachee/goals/${goal.id}` },
          { label: "Revise" },
        ]}
      />
      <PageHead
        title="Revise this goal"
        note="A changed goal line, behaviour or ladder makes a new version. Your check-ins stay with the one they were made under."
      />
      <ReviseForm
        id={goal.id}
        version={goal.version}
        out={
          <ButtonLink look="text" href={`/coachee/goals/${goal.id}`}>
            Leave it as it is
          </ButtonLink>
        }
        values={valuesOf(goal)}
        rhythms={rhythmOptions(goal.rhythmDays)}
        beside={sidesOf(goal)?.beside ?? "the other side"}
        {...daysAhead({ now: new Date(), zone: viewer?.timeZone ?? "UTC" })}
      />
    </Main>
  );
}
