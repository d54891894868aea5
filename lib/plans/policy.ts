import type { plan } from "@/db/schema";
import { any, mine, type Rule } from "../rules";

type PlanRow = (typeof plan)["$inferSelect"];

/** A plan is its coachee's to change, and its coach's to read: drafts included, attainment too. */
export const planPolicy = {
  readable: any<PlanRow>(mine("coachId"), mine("coacheeId")),
  change: mine<PlanRow>("coacheeId"),
} satisfies Record<string, Rule<PlanRow>>;
