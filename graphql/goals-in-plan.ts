import { notFound } from "@/lib/errors";
import { today } from "@/lib/format/day";
import { type GoalInPlan, type GoalRow, goalsOfPlans, nowOf, type PlanGoals } from "@/lib/goals/queries";
import type { GoalFacts } from "@/lib/goals/rules/facts";
import { asPerson, batched, type Context } from "./context";

const NAME = "goals of plans";

/** The goals of a plan as they stand now; read once a request for all plans that it asks about. */
export const goalsOfPlan = (context: Context, planId: string): Promise<PlanGoals> =>
  batched(context, (access, planIds) => goalsOfPlans(access, planIds, context.now), planId, NAME);

export interface Placed extends GoalInPlan {
  readonly plan: PlanGoals;
  readonly planFacts: readonly GoalFacts[];
  /** Today, in the viewer's zone. */
  readonly day: string;
}

/** A goal among the goals of its plan, whatever row of it is at hand. @throws NOT_FOUND */
export async function placed(goal: Pick<GoalRow, "id" | "planId">, context: Context): Promise<Placed> {
  const plan = await goalsOfPlan(context, goal.planId);
  const found = plan.goals.find(({ row }) => row.id === goal.id);
  if (!found) throw notFound();
  const day = today(nowOf(asPerson(context).viewer, context.now));
  return { ...found, plan, planFacts: plan.goals.map(({ facts }) => facts), day };
}
