import { dayAndMonth } from "@/lib/format/dates";
import { addDays, type Day, daysBetween, isDay } from "@/lib/format/day";
import { counted, signed } from "@/lib/format/numbers";
import { capital } from "@/lib/format/words";
import {
  type GoalText,
  type MissingField,
  type MissingPart,
  type Refusal,
  RUNGS,
  type Rung,
  written,
} from "@/lib/goals/rules/facts";
import { type Contrast, partner, type Side } from "@/lib/instrument/framework";

/** Rule 5: the last day lies at most 120 days ahead. */
export const MOST_DAYS = 120;
export const WEEKLY = 7;

/** How a side reads inside a sentence: “keeping control”. The published instrument knows. */
export type SideName = (contrast: Contrast, side: Side) => string;

const RUNG_MEANS: Record<Rung, string> = {
  [-2]: "much less than you expect",
  [-1]: "less than you expect",
  0: "what you expect to reach",
  1: "more than you expect",
  2: "much more than you expect",
};

/**
 * Rule 5: what a goal still needs before it can start, in the order of the form, empty when nothing.
 * A rung of the ladder counts by itself. Sentences name the partner side when `sideName` is given.
 */
export function missingParts(goal: GoalText, sideName?: SideName): MissingPart[] {
  const other =
    sideName && goal.contrast && goal.side ? sideName(goal.contrast, partner(goal.side)) : "the other side";
  const parts: [boolean, MissingField, string][] = [
    [goal.contrast !== null, "contrast", "Choose a contrast"],
    [goal.side !== null, "side", "Choose the side you want to grow"],
    [written(goal.keepNote), "keepNote", `Say what of ${other} must not be lost`],
    [written(goal.statement), "statement", "Write the goal in one line"],
    [written(goal.behaviour), "behaviour", "Name one behaviour others could see"],
    ...RUNGS.toReversed().map((rung): [boolean, MissingField, string] => [
      written(goal.rungs[placeOf(rung)] ?? null),
      `rungs.${placeOf(rung)}`,
      `Write rung ${signed(rung)}, ${RUNG_MEANS[rung]}`,
    ]),
    [goal.startRung !== null, "startRung", "Say on which rung you are today"],
    [written(goal.ifObstacle), "ifObstacle", "Name what in yourself could get in the way"],
    [written(goal.thenResponse), "thenResponse", "Say what you do then"],
    [goal.dueOn !== null, "dueOn", `Choose a day within ${MOST_DAYS} days`],
    [isRhythm(goal.rhythmDays), "rhythmDays", "Choose how often you check in"],
  ];
  return parts.filter(([there]) => !there).map(([, field, say]) => ({ field, say }));
}

/** Rule 5: `INCOMPLETE` with the missing fields by name, or null. */
export function incompleteRefusal(goal: GoalText, sideName?: SideName): Refusal | null {
  const missing = missingParts(goal, sideName);
  if (missing.length === 0) return null;
  return {
    rule: 5,
    reason: "INCOMPLETE",
    say: `${capital(thingsMissing(missing.length))} before this goal can start.`,
    wayOut: "Everything else you wrote is kept.",
    missing,
  };
}

/** “two things are missing”. */
export const thingsMissing = (count: number): string =>
  `${counted(count, "thing")} ${count === 1 ? "is" : "are"} missing`;

/** Rule 5: `DATE_OUT_OF_RANGE` unless the day is one of the next 120, tomorrow the first. Null without a day. */
export function dateRefusal(dueOn: Day | null, today: Day): Refusal | null {
  if (dueOn === null) return null;
  if (isDay(dueOn)) {
    const ahead = daysBetween(today, dueOn);
    if (ahead >= 1 && ahead <= MOST_DAYS) return null;
  }
  const last = addDays(today, MOST_DAYS);
  return {
    rule: 5,
    reason: "DATE_OUT_OF_RANGE",
    say: `Choose a day within ${MOST_DAYS} days.`,
    wayOut: `The first is tomorrow, the last ${dayAndMonth(last, today)}.`,
  };
}

const placeOf = (rung: Rung) => (rung + 2) as 0 | 1 | 2 | 3 | 4;

const isRhythm = (days: number | null) => days !== null && Number.isInteger(days) && days >= 1;
