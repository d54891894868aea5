import { type GoalPlace, type GoalText, type Refusal, written } from "@/lib/goals/rules/facts";
import { ended, stateInWords, underWay } from "@/lib/goals/rules/states";

export type GoalField = keyof GoalText | "level" | "leansOnGoalId";

/** Rule 6: the statement and the ladder. Changed under way only by a new version, with a reason. */
export const FROZEN_FIELDS = ["statement", "behaviour", "rungs", "startRung"] as const satisfies GoalField[];

/**
 * What makes a goal the goal it is. Under way no revision changes these: a self goal revised into an
 * organization goal would pass by rules 2 and 4.
 */
export const FIXED_FIELDS = ["level", "contrast", "side"] as const satisfies GoalField[];

const within = (changed: readonly GoalField[], fields: readonly GoalField[]) =>
  changed.some((field) => fields.includes(field));

/** Rule 6: whether the change makes a new version. Check-ins stay with the version they were made under. */
export const makesNewVersion = (goal: Pick<GoalPlace, "state">, changed: readonly GoalField[]): boolean =>
  underWay(goal.state) && within(changed, FROZEN_FIELDS);

/**
 * Rule 6: what keeps these fields from being changed, empty when nothing does. Paused counts as active,
 * for its check-ins belong to the version as well. A draft or proposed goal is free, an ended one closed.
 */
export function revisionRefusals(
  goal: Pick<GoalPlace, "state">,
  changed: readonly GoalField[],
  reason: string | null,
): Refusal[] {
  if (changed.length === 0) return [];
  if (ended(goal.state)) {
    return [frozen(`This goal ${stateInWords(goal.state)}, and stays as it is.`, "Draft another goal.")];
  }
  if (!underWay(goal.state)) return [];
  const refusals: Refusal[] = [];
  if (within(changed, FIXED_FIELDS)) {
    refusals.push(
      frozen(
        "Another level, contrast or side is another goal.",
        "Draft that one beside this, and let this one go when you like.",
      ),
    );
  }
  if (makesNewVersion(goal, changed) && !written(reason)) {
    refusals.push(
      frozen(
        "The statement and the ladder are frozen once a goal is active.",
        "Give a reason. That makes a new version; your check-ins stay with the one they were made under.",
      ),
    );
  }
  return refusals;
}

const frozen = (say: string, wayOut: string): Refusal => ({ rule: 6, reason: "FROZEN_VERSION", say, wayOut });
