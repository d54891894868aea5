import { weekday } from "@/lib/format/dates";
import { addDays, type Day, daysBetween } from "@/lib/format/day";
import { counted, ordinal } from "@/lib/format/numbers";
import { WEEKLY } from "@/lib/goals/rules/completeness";
import type { GoalState, Refusal } from "@/lib/goals/rules/facts";
import { wrongState } from "@/lib/goals/rules/states";

/** A missed check-in is asked for once more on the second day after (a daily one on the first), never again. */
export const REMINDER_DAYS = 2;

export type RhythmFacts = {
  readonly state: GoalState;
  /** The day it became active: its weekday is the day of a weekly rhythm. */
  readonly startedOn: Day;
  /** Null means weekly. */
  readonly rhythmDays: number | null;
};

export type CheckInDue = {
  /** `later`: nothing is due. `due`: since `dueOn`. `pick_up_here`: a whole round was missed, and nothing is said. */
  readonly state: "later" | "due" | "pick_up_here";
  /** The day the next check-in is due, or was first due. */
  readonly dueOn: Day;
  /** The day of the one reminder, if the check-in is still missing then. */
  readonly remindOn: Day;
};

/**
 * Rule 8: whether a check-in is due on `today`; null unless the goal is active. Due days are the start
 * and every rhythm after it. A check-in counts for the due day nearest to it, so that one on Saturday
 * does for Monday, and one on Wednesday does not move Mondays to Wednesdays.
 */
export function checkInDue(goal: RhythmFacts, lastCheckIn: Day | null, today: Day): CheckInDue | null {
  if (goal.state !== "active") return null;
  const rhythm = goal.rhythmDays ?? WEEKLY;
  const done = lastCheckIn === null ? 0 : daysBetween(goal.startedOn, lastCheckIn) / rhythm;
  const next = Math.max(1, Math.round(done) + 1);
  const dueOn = addDays(goal.startedOn, next * rhythm);
  const late = daysBetween(dueOn, today);
  return {
    state: late < 0 ? "later" : late < rhythm ? "due" : "pick_up_here",
    dueOn,
    remindOn: addDays(dueOn, Math.min(REMINDER_DAYS, rhythm)),
  };
}

/** “on Mondays”, “on every second Monday”, “every three days”: the rhythm as a sentence ends. */
export function rhythmInWords(goal: Pick<RhythmFacts, "startedOn" | "rhythmDays">): string {
  const rhythm = goal.rhythmDays ?? WEEKLY;
  if (rhythm === 1) return "every day";
  if (rhythm === WEEKLY) return `on ${weekday(goal.startedOn)}s`;
  if (rhythm % WEEKLY === 0) return `on every ${ordinal(rhythm / WEEKLY)} ${weekday(goal.startedOn)}`;
  return `every ${counted(rhythm, "day")}`;
}

/** A check-in reports on an active goal: `WRONG_STATE` on any other, else null. */
export function checkInRefusal(goal: Pick<RhythmFacts, "state">): Refusal | null {
  if (goal.state === "active") return null;
  return wrongState(
    goal.state,
    goal.state === "paused" ? "Take it up again, then check in." : "A check-in reports on an active goal.",
  );
}
