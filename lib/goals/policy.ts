import type { goal, goalVersion } from "@/db/schema";
import { any, mine, type Rule } from "../rules";

type GoalRow = (typeof goal)["$inferSelect"];
type GoalVersionRow = (typeof goalVersion)["$inferSelect"];

/** A goal is its coachee's to change and its coach's to read. A coach may only suggest. Product rule 4.11. */
export const goalPolicy = {
  readable: any<GoalRow>(mine("coachId"), mine("coacheeId")),
  change: mine<GoalRow>("coacheeId"),
} satisfies Record<string, Rule<GoalRow>>;

export const goalVersionPolicy = {
  readable: any<GoalVersionRow>(mine("coachId"), mine("coacheeId")),
} satisfies { readable: Rule<GoalVersionRow> };
