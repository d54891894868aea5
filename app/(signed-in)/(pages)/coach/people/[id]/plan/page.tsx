import type { Metadata } from "next";
import { goalAddress } from "@/components/engagements/addresses";
import { CoacheePage, nameOf } from "@/components/engagements/coachee-page";
import { CoacheePlan } from "@/components/engagements/documents";
import { firstName } from "@/components/engagements/words";
import { isOver } from "@/components/goals/words";
import { Attainment } from "@/components/plans/attainment";
import { EndedGoals } from "@/components/plans/ended-goals";
import { GoalSummary } from "@/components/plans/goal-summary";
import { PlanGate } from "@/components/plans/plan-gate";
import { Empty } from "@/components/ui/empty";
import { load } from "@/graphql/next";

export const metadata: Metadata = { title: "Plan" };

/** The plan of one coachee, to read: a coach may only suggest. */
export default async function CoacheePlanPage({ params }: { params: Promise<{ id: string }> }) {
  const { viewer, engagement } = await load(CoacheePlan, await params);
  const at = new Date();
  const zone = viewer?.timeZone ?? "UTC";
  const name = firstName(nameOf(engagement));
  const reader = { own: false, coachee: name, now: at, zone };
  const { plan } = engagement;
  const goals = plan?.goals ?? [];
  const hrefOf = (goalId: string) => goalAddress(engagement.id, goalId);
  return (
    <CoacheePage engagement={engagement} tab="plan" now={{ at, zone }}>
      {!plan || goals.length === 0 ? (
        <Empty title="No goal yet">
          {name}’s goals stand here from the first draft on: one about managing themselves first, then with
          the team, then in the organization. They write; you read and comment.
        </Empty>
      ) : (
        <div className="coachsplit">
          <PlanGate stations={plan.gate} goals={goals.filter(({ state }) => !isOver(state))}>
            {(goal) => (
              <GoalSummary
                goal={goal}
                checkIns={goal.checkIns.edges.map(({ node }) => node)}
                reader={reader}
                href={hrefOf(goal.id)}
              />
            )}
          </PlanGate>
          <Attainment attainment={plan.attainment} other={name} />
          <EndedGoals goals={goals.filter(({ state }) => isOver(state))} reader={reader} hrefOf={hrefOf} />
        </div>
      )}
    </CoacheePage>
  );
}
