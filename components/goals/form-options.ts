import type { Option } from "@/components/ui/field";
import { addDays, today } from "@/lib/format/day";
import { counted } from "@/lib/format/numbers";
import { capital } from "@/lib/format/words";
import { MOST_DAYS } from "@/lib/goals/rules/completeness";
import { RESTS_ON } from "@/lib/goals/rules/facts";
import { CONTRASTS, LEVELS, type Level, partner, SIDES } from "@/lib/instrument/framework";
import { sideName } from "@/lib/instrument/names";
import type { GoalData, Reader } from "./fields";
import type { Values } from "./form-values";
import { contrastKey, contrastName, LEVEL_WORDS, STATE_WORDS, titleOf } from "./words";

/** A side to grow as the last result suggests it. */
export interface Suggested {
  readonly contrast: string;
  readonly side: "management" | "leadership";
  readonly gapInWords: string;
  readonly reason: string;
}

/** What a goal says, by the name of its form's field. */
export function valuesOf(goal: GoalData): Values {
  const { statement, keepNote, behaviour, ifObstacle, thenResponse, contrast, side } = goal;
  return {
    ...{ statement, keepNote, behaviour, ifObstacle, thenResponse },
    ...Object.fromEntries(goal.rungs.map((said, i) => [`rungs.${i}`, said])),
    level: goal.level,
    grow: contrast && side ? `${contrast}:${side}` : "",
    leansOnGoalId: goal.leansOn?.id ?? "",
    startRung: goal.startRung === null ? "" : String(goal.startRung),
    dueOn: goal.dueOn ?? "",
    rhythmDays: String(goal.rhythmDays),
  };
}

/** Every side of every contrast in the published order, as one choice names it. */
export const SIDE_CHOICES = CONTRASTS.flatMap((contrast) =>
  SIDES.map((side) => ({
    value: `${contrastName(contrast)}:${side}`,
    contrast,
    side,
    name: capital(sideName(contrast, side)),
    beside: sideName(contrast, partner(side)),
  })),
);

/** The same as options of a select, the suggested ones first, with what speaks for them. */
export function sideOptions(suggested: readonly Suggested[]): Option[] {
  const first = suggested.map(({ contrast, side, gapInWords }) => ({
    value: `${contrast}:${side}`,
    label: `${capital(sideName(contrastKey(contrast), side))}, ${gapInWords}`,
  }));
  const known = new Set(first.map(({ value }) => value));
  const rest = SIDE_CHOICES.filter(({ value }) => !known.has(value));
  return [
    ...first,
    ...rest.map(({ value, name, beside }) => ({ value, label: `${name}, beside ${beside}` })),
  ];
}

/** The three levels, each with what is so there. */
export const levelOptions = (gate: readonly { level: Level; sentence: string }[]) =>
  LEVELS.map((level) => ({
    value: level,
    label: LEVEL_WORDS[level],
    hint: gate.find((station) => station.level === level)?.sentence ?? "",
  }));

/** What a goal of this level may lean on; null for a self goal, which leans on nothing. */
export function leanOptions(
  goal: Pick<GoalData, "id" | "level">,
  goals: readonly Pick<GoalData, "id" | "level" | "state" | "statement">[],
): Option[] | null {
  const levels = RESTS_ON[goal.level];
  if (levels.length === 0) return null;
  return goals
    .filter(({ id, level, state }) => id !== goal.id && levels.includes(level) && state !== "let_go")
    .map((other) => ({
      value: other.id,
      label: `${LEVEL_WORDS[other.level]} goal, ${STATE_WORDS[other.state].toLowerCase()}: ${titleOf(other)}`,
    }));
}

const RHYTHMS: readonly (readonly [number, string])[] = [
  [1, "Every day"],
  [3, "Every three days"],
  [7, "Every week"],
  [14, "Every two weeks"],
  [28, "Every four weeks"],
];

/** How often one may check in; a rhythm of its own stays among them. */
export function rhythmOptions(days: number): Option[] {
  const known = RHYTHMS.some(([each]) => each === days);
  const all = known ? RHYTHMS : [...RHYTHMS, [days, `Every ${counted(days, "day")}`] as const];
  return all.map(([each, label]) => ({ value: String(each), label }));
}

/** The first and the last day a goal may run to. */
export function daysAhead({ now, zone }: Pick<Reader, "now" | "zone">): { first: string; last: string } {
  const day = today({ at: now, zone });
  return { first: addDays(day, 1), last: addDays(day, MOST_DAYS) };
}
