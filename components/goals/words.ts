import type { Rung } from "@/components/charts/rung-trend";
import { dayAndMonth } from "@/lib/format/dates";
import { type Day, dayOf, today } from "@/lib/format/day";
import { capital } from "@/lib/format/words";
import { rungInWords } from "@/lib/goals/rules/ladder";
import { type Contrast, type Level, partner, type Side } from "@/lib/instrument/framework";
import { sideName } from "@/lib/instrument/names";
import type { GoalData, Reader } from "./fields";
import type { LadderWords } from "./ladder";

export const STATE_WORDS: Readonly<Record<GoalData["state"], string>> = {
  draft: "Draft",
  proposed: "Proposed",
  active: "Active",
  paused: "Paused",
  achieved: "Achieved",
  let_go: "Let go",
};

export const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  self: "Self",
  team: "Team",
  organization: "Organization",
};

/** A contrast by its name in the schema, where no hyphen may stand. */
export const contrastKey = (name: string): Contrast => name.replace("_", "-") as Contrast;

/** The name of a contrast in the schema: `order_people`. */
export const contrastName = (key: Contrast): NonNullable<GoalData["contrast"]> =>
  key.replace("-", "_") as NonNullable<GoalData["contrast"]>;

/** The side to grow and the one beside it, as sentences have them; null while none is chosen. */
export function sidesOf(goal: Pick<GoalData, "contrast" | "side">) {
  if (!goal.contrast || !goal.side) return null;
  const key = contrastKey(goal.contrast);
  const side: Side = goal.side;
  return { side, grow: capital(sideName(key, side)), beside: sideName(key, partner(side)) };
}

/** The goal in one line, or what it is while nothing is written. */
export const titleOf = (goal: Pick<GoalData, "statement" | "level">): string =>
  goal.statement || `A ${goal.level} goal, not written yet`;

export const isOver = (state: GoalData["state"]): boolean => state === "achieved" || state === "let_go";

/** The rungs by their number, for the parts that draw them; null while the ladder is not complete. */
export function ladderOf(rungs: readonly string[]): LadderWords | null {
  const [lowest = "", low = "", middle = "", high = "", highest = ""] = rungs;
  if (![lowest, low, middle, high, highest].every(Boolean)) return null;
  return { [-2]: lowest, [-1]: low, 0: middle, 1: high, 2: highest };
}

/** A stored number as one of the five rungs. */
export const asRung = (value: number | null | undefined): Rung | null =>
  value === null || value === undefined ? null : (value as Rung);

/** “rung +1, one above what you expected”; of somebody else: “… above what was expected”. */
export const rungSaid = (rung: Rung, { own }: Pick<Reader, "own">): string =>
  own ? rungInWords(rung) : rungInWords(rung).replace("you expected", "was expected");

/** The day of a moment, in the reader's zone. */
export const dayAt = (at: string | Date, { zone }: Pick<Reader, "zone">): Day => dayOf(new Date(at), zone);

/** “12 October”, with its year when that is another one. */
export const dateOf = (at: string, reader: Pick<Reader, "now" | "zone">): string =>
  dayAndMonth(dayAt(at, reader), today({ at: reader.now, zone: reader.zone }));

/** “Until 11 January”, “Check-in on Mondays”, “Version 2”. */
export function goalFacts(goal: GoalData, reader: Reader): string[] {
  const seenOn = today({ at: reader.now, zone: reader.zone });
  const facts: string[] = [];
  if (goal.dueOn) facts.push(`Until ${dayAndMonth(goal.dueOn, seenOn)}`);
  if (goal.state === "active" && goal.rhythm) facts.push(`Check-in ${goal.rhythm}`);
  if (goal.pausedAt) facts.push(`Paused since ${dateOf(goal.pausedAt, reader)}`);
  if (goal.endedAt) facts.push(`${STATE_WORDS[goal.state]} on ${dateOf(goal.endedAt, reader)}`);
  if (goal.number > 1) facts.push(`Version ${goal.number}`);
  return facts;
}
