import type { GoalState } from "../goals/rules/facts";
import { type Answers, CONTRASTS, LEVELS, SIDES } from "../instrument/framework";
import { score } from "../scoring/result";
import { CELLS, type Cell, cellAt, recordOf } from "./catalogue";
import type { GoalCounts, Values } from "./programme";

/** What a person's answers come to in the cells of the catalogue; null where too few items were answered. */
export function valuesOf(answers: Answers): Values {
  const { contrasts, levels, overall } = score(answers);
  const mean = new Map<Cell, number | null>();
  for (const side of SIDES) {
    for (const contrast of CONTRASTS)
      mean.set(cellAt(`contrast.${contrast}`, side), meanOf(contrasts[contrast].pair[side]));
    for (const level of LEVELS) mean.set(cellAt(`level.${level}`, side), meanOf(levels[level][side]));
    mean.set(cellAt("overall", side), meanOf(overall[side]));
  }
  return recordOf(CELLS, (cell) => mean.get(cell) ?? null);
}

const meanOf = (scale: { mean: number | "INSUFFICIENT" }): number | null =>
  scale.mean === "INSUFFICIENT" ? null : scale.mean;

/** The times of a goal that tell in which state it was at a moment. */
export interface GoalTimes {
  readonly level: (typeof LEVELS)[number];
  readonly state: GoalState;
  readonly createdAt: Date;
  readonly proposedAt: Date | null;
  readonly startedAt: Date | null;
  readonly pausedAt: Date | null;
  readonly endedAt: Date | null;
}

/** The state a goal had at `at`, from the last time that was noted before; null when it did not exist. */
export function stateAt(goal: GoalTimes, at: Date): GoalState | null {
  const before = (time: Date | null) => time !== null && time <= at;
  if (!before(goal.createdAt)) return null;
  if (before(goal.endedAt)) return goal.state;
  if (before(goal.pausedAt) && goal.state === "paused") return "paused";
  if (before(goal.startedAt)) return "active";
  return before(goal.proposedAt) ? "proposed" : "draft";
}

/** How many goals were in which state at `at`, by level. */
export function goalCounts(goals: readonly GoalTimes[], at: Date): GoalCounts {
  const counts: Partial<Record<(typeof LEVELS)[number], Partial<Record<GoalState, number>>>> = {};
  for (const goal of goals) {
    const state = stateAt(goal, at);
    if (!state) continue;
    const ofLevel = counts[goal.level] ?? {};
    ofLevel[state] = (ofLevel[state] ?? 0) + 1;
    counts[goal.level] = ofLevel;
  }
  return counts;
}
