import { conflict, type FieldError, invalid } from "@/lib/errors";
import type { Day } from "@/lib/format/day";
import { dateRefusal, missingParts } from "@/lib/goals/rules/completeness";
import type { GoalFacts, Refusal } from "@/lib/goals/rules/facts";
import { type GoalField, revisionRefusals } from "@/lib/goals/rules/revision";
import { ended, underWay, wrongState } from "@/lib/goals/rules/states";
import { sideName } from "@/lib/instrument/names";
import type { GoalChange } from "../input";

type Stored = Required<GoalChange>;

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** Whether the row already says what the change would write. Moments aside: they differ from one try to the next. */
export const holds = (row: Stored, set: GoalChange): boolean =>
  Object.entries(set).every(([key, value]) => value instanceof Date || same(row[key as keyof Stored], value));

/** `CONFLICT` with the goal as it stands now. */
export const stale = ({ organizationId, planId, coacheeId, coachId, ...current }: Stored) =>
  conflict("This goal was changed meanwhile, in another window or on another device.", {
    reason: "STALE_VERSION",
    wayOut: "Nothing you typed is lost. Look at what stands there now, then save again.",
    current,
  });

/** The fields whose value would become another one. */
export const changedFields = (row: Stored, set: GoalChange): GoalField[] =>
  (Object.keys(set) as (GoalField & keyof Stored)[]).filter((key) => !same(row[key], set[key]));

/** What keeps a goal from being saved as a draft or proposal: rule 6 once it is under way, and that it is. */
export function savingRefusals(goal: Pick<GoalFacts, "state">, changed: readonly GoalField[]): Refusal[] {
  const { state } = goal;
  if (state === "draft" || state === "proposed") return [];
  const wayOut = ended(state) ? "Draft another goal." : "Revise it instead.";
  return [...revisionRefusals(goal, changed, null), wrongState(state, wayOut)];
}

/** What keeps a goal under way from being revised; a draft is changed as a draft. */
export const revisingRefusals = (
  goal: Pick<GoalFacts, "state">,
  changed: readonly GoalField[],
  reason: string,
): Refusal[] =>
  underWay(goal.state) || ended(goal.state)
    ? revisionRefusals(goal, changed, reason)
    : [wrongState(goal.state, "Change the draft itself.")];

/** Rule 5 for a goal under way: a revision may leave nothing out, and moves the day within 120 days only. */
export function revisionProblems(after: GoalFacts, changed: readonly GoalField[], today: Day): FieldError[] {
  const missing = missingParts(after, sideName).map(({ field, say }) => ({
    path: field,
    message: say,
  }));
  const late = changed.includes("dueOn") ? dateRefusal(after.dueOn, today) : null;
  return late ? [...missing, { path: "dueOn", message: `${late.say} ${late.wayOut}` }] : missing;
}

/**
 * The goal a draft leans on, as a change of its column.
 * @throws INVALID_INPUT unless it is another goal of the same plan; absent and forbidden ids read alike
 */
export function leanOf(
  leansOnGoalId: string | null | undefined,
  planGoals: readonly { readonly id: string }[],
  ownId?: string,
): GoalChange {
  if (leansOnGoalId === undefined) return {};
  if (leansOnGoalId === null) return { leansOnGoalId };
  const id = leansOnGoalId.toLowerCase();
  if (id !== ownId && planGoals.some((other) => other.id === id)) return { leansOnGoalId: id };
  throw invalid([{ path: "leansOnGoalId", message: "Choose another goal of this plan." }]);
}
