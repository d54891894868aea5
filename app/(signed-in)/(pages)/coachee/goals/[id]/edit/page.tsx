import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { GoalFields } from "@/components/goals/fields";
import {
  daysAhead,
  leanOptions,
  levelOptions,
  rhythmOptions,
  sideOptions,
  valuesOf,
} from "@/components/goals/form-options";
import { GoalForm } from "@/components/goals/goal-form";
import { sidesOf } from "@/components/goals/words";
import { Main } from "@/components/shell/main";
import { FormColumns } from "@/components/ui/action-bar";
import { Link } from "@/components/ui/link";
import { Breadcrumb, PageHead } from "@/components/ui/page-head";
import { Steps } from "@/components/ui/stations";
import { load } from "@/graphql/next";
import { graphql } from "@/graphql/tada";

export const metadata: Metadata = { title: "Draft a goal" };

const EDIT = graphql(
  `
    query EditGoal($id: ID!) {
      viewer {
        timeZone
        engagement {
          plan {
            gate {
              level
              sentence
            }
            goals {
              id
              level
              state
              statement
            }
          }
          latestResult {
            suggestions {
              contrast
              side
              reason
              gapInWords
            }
          }
        }
      }
      goal(id: $id) {
        ...GoalFields
      }
    }
  `,
  [GoalFields],
);

type Props = { params: Promise<{ id: string }> };

export default async function EditGoalPage({ params }: Props) {
  const { id } = await params;
  const { viewer, goal } = await load(EDIT, { id });
  if (!goal.viewerCan.edit) redirect(`/coachee/goals/${goal.id}`);
  const plan = viewer?.engagement?.plan;
  const when = daysAhead({ now: new Date(), zone: viewer?.timeZone ?? "UTC" });
  const name = goal.level === "organization" ? "goal in the organization" : `${goal.level} goal`;
  return (
    <Main>
      <Breadcrumb
        items={[
          { label: "Plan", href: "/coachee/plan" },
          { label: goal.statement || `New ${name}`, href: `/coachee/goals/${goal.id}` },
          { label: "Draft" },
        ]}
      />
      <FormColumns
        steps={
          <Steps
            at={-1}
            items={[
              <Link key="where" href="#where">
                Where it rests
              </Link>,
              <Link key="what" href="#what">
                What, and how you will tell
              </Link>,
              <Link key="when" href="#when">
                When it is hard, until when, how often
              </Link>,
            ]}
          />
        }
      >
        <PageHead
          title={`Start a ${name}`}
          note="Save it at any time, complete or not. What is missing is said when you start it."
        />
        <GoalForm
          id={goal.id}
          version={goal.version}
          values={valuesOf(goal)}
          sides={sideOptions(viewer?.engagement?.latestResult?.suggestions ?? [])}
          levels={levelOptions(plan?.gate ?? [])}
          leans={leanOptions(goal, plan?.goals ?? [])}
          rhythms={rhythmOptions(goal.rhythmDays)}
          beside={sidesOf(goal)?.beside ?? "the other side"}
          draft={goal.state === "draft"}
          {...when}
        />
      </FormColumns>
    </Main>
  );
}
