import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { type EngagementState, plan } from "@/db/schema";
import type { Access, Member } from "@/db/viewer";
import { authorize } from "../authorize";
import { engagementById } from "../engagements/queries";
import { forbidden } from "../errors";
import { seen } from "../rules";
import { planPolicy } from "./policy";
import type { PlanRow } from "./queries";

/** Whether a plan may be written in. A paused engagement keeps its plan open: nothing is due, nothing is locked. */
export const planIsOpen = (state: EngagementState | null): boolean =>
  state === "active" || state === "paused";

/** @throws FORBIDDEN `PLAN_NOT_OPEN` before all have signed, and once the engagement has closed. */
export function checkOpen(state: EngagementState | null): void {
  if (planIsOpen(state)) return;
  if (state === "closed")
    throw forbidden("Your work together is closed, and its plan stays as it is.", {
      reason: "PLAN_NOT_OPEN",
      wayOut: "You can still read all of it.",
    });
  throw forbidden("The plan opens when all have signed the agreement.", {
    reason: "PLAN_NOT_OPEN",
    wayOut: "Read and sign the agreement first.",
  });
}

/**
 * The plan of the engagement, made on first use.
 * @throws NOT_FOUND for another pair's engagement. @throws FORBIDDEN for the coach, and while it is not open.
 */
export async function planToWriteIn(
  access: Access<Member>,
  engagementId: string,
  now: Date,
): Promise<PlanRow> {
  const { db, viewer } = access;
  const { id, coachId, coacheeId, state } = await engagementById(access, engagementId);
  const row = { organizationId: viewer.organizationId, id: randomUUID(), engagementId: id };
  const made = authorize(viewer, planPolicy, "change", { ...row, coachId, coacheeId, createdAt: now });
  checkOpen(state);
  const [inserted] = await db.insert(plan).values(made).onConflictDoNothing().returning();
  if (inserted) return inserted;
  const [found] = await db
    .select()
    .from(plan)
    .where(
      and(
        eq(plan.organizationId, viewer.organizationId),
        eq(plan.engagementId, id),
        seen(plan, planPolicy.readable, viewer),
      ),
    );
  return authorize(viewer, planPolicy, "change", found);
}
