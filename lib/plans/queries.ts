import { and, eq, type InferSelectModel, inArray } from "drizzle-orm";
import { single } from "@/db/relations";
import { type EngagementState, engagement, plan } from "@/db/schema";
import type { Access, SignedIn } from "@/db/viewer";
import { engagementPolicy } from "../engagements/policy";
import { seen } from "../rules";
import { planPolicy } from "./policy";

export type PlanRow = InferSelectModel<typeof plan>;

const readable = (viewer: SignedIn) => seen(plan, planPolicy.readable, viewer);

/** The plan of an engagement, or null until its coachee drafts the first goal. */
export const planOfEngagement = single<typeof plan, { id: string }, SignedIn>(plan, {
  on: ["engagementId", "id"],
  where: readable,
});

/**
 * The state of the engagement that each plan belongs to, in the order of the ids; null where the viewer
 * may not read it. One statement for all.
 */
export async function engagementStatesOfPlans(
  { db, viewer }: Access,
  planIds: readonly string[],
): Promise<(EngagementState | null)[]> {
  const rows = await db
    .select({ id: plan.id, state: engagement.state })
    .from(plan)
    .innerJoin(
      engagement,
      and(
        eq(engagement.organizationId, viewer.organizationId),
        eq(engagement.id, plan.engagementId),
        seen(engagement, engagementPolicy.readable, viewer),
      ),
    )
    .where(
      and(eq(plan.organizationId, viewer.organizationId), inArray(plan.id, [...planIds]), readable(viewer)),
    );
  const states = new Map(rows.map(({ id, state }) => [id, state]));
  return planIds.map((id) => states.get(id) ?? null);
}
