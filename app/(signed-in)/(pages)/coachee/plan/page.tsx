import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { CheckInFields, GoalFields } from "@/components/goals/fields";
import { isOver } from "@/components/goals/words";
import { newGoalAddress } from "@/components/plans/addresses";
import { Attainment } from "@/components/plans/attainment";
import { EndedGoals } from "@/components/plans/ended-goals";
import { GoalSummary } from "@/components/plans/goal-summary";
import { PlanGate } from "@/components/plans/plan-gate";
import { Suggestions } from "@/components/plans/suggestions";
import { Main } from "@/components/shell/main";
import { Link } from "@/components/ui/link";
import { PageHead } from "@/components/ui/page-head";
import { load } from "@/graphql/next";
import { graphql } from "@/graphql/tada";
import { today } from "@/lib/format/day";
import { gate } from "@/lib/goals/rules/gate";

export const metadata: Metadata = { title: "Your plan" };

const PLAN = graphql(
  `
    query PlanPage {
      viewer {
        name
        timeZone
        engagement {
          coach {
            name
          }
          plan {
            attainment {
              value
              goals
              say
            }
            gate {
              level
              state
              sentence
              glance
            }
            goals {
              ...GoalFields
              checkIns(first: 8) {
                edges {
                  node {
                    ...CheckInFields
                  }
                }
              }
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
    }
  `,
  [GoalFields, CheckInFields],
);

export default async function PlanPage() {
  const { viewer } = await load(PLAN, {});
  const engagement = viewer?.engagement;
  if (!engagement) redirect("/coachee");
  const reader = {
    own: true,
    coachee: viewer.name.split(" ")[0] ?? viewer.name,
    now: new Date(),
    zone: viewer.timeZone,
  };
  const { plan } = engagement;
  const goals = plan?.goals ?? [];
  const open = goals.filter(({ state }) => !isOver(state));
  const leading = open.find(({ viewerCan }) => viewerCan.checkIn)?.id;
  const hrefOf = (id: string) => `/coachee/goals/${id}`;
  return (
    <Main>
      <PageHead
        title="Your plan"
        lede="Manage yourself first. A goal with the team rests on a self goal that is kept alive, and a goal in the organization rests on one of those."
      />
      <PlanGate
        stations={plan?.gate ?? gate([], today({ at: reader.now, zone: reader.zone }))}
        goals={open}
        below={(level) => (
          <p>
            <Link href={newGoalAddress({ level })}>
              Draft a goal<span className="vh"> at the level {level}</span>
            </Link>
          </p>
        )}
      >
        {(goal) => (
          <GoalSummary
            goal={goal}
            checkIns={goal.checkIns.edges.map(({ node }) => node)}
            reader={reader}
            leading={goal.id === leading}
            href={hrefOf(goal.id)}
          />
        )}
      </PlanGate>
      <Suggestions suggestions={engagement.latestResult?.suggestions ?? []} />
      {plan && (
        <Attainment
          attainment={plan.attainment}
          other={engagement.coach?.name.split(" ")[0] ?? "your coach"}
        />
      )}
      <EndedGoals goals={goals.filter(({ state }) => isOver(state))} reader={reader} hrefOf={hrefOf} />
    </Main>
  );
}
