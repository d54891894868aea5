import { GOAL_STATES, type GoalState } from "@/lib/goals/rules/facts";
import { CONTRASTS, type Contrast, LEVELS, type Level, SIDES, type Side } from "@/lib/instrument/framework";

/** A scale whose mean is published: one contrast and side, one level and side, or one side overall. */
export type Cell = `contrast.${Contrast}.${Side}` | `level.${Level}.${Side}` | `side.${Side}`;

/** Where both sides are looked at together: height and lean stand here. */
export type Place = `contrast.${Contrast}` | `level.${Level}` | "overall";

export type GoalCell = `${Level}.${GoalState}`;

/** All 12 places: the contrasts, the levels, then overall, each in the published order. */
export const PLACES: readonly Place[] = [
  ...CONTRASTS.map((contrast) => `contrast.${contrast}` as const),
  ...LEVELS.map((level) => `level.${level}` as const),
  "overall",
];

/** The cell of one side at a place. */
export const cellAt = (place: Place, side: Side): Cell =>
  place === "overall" ? `side.${side}` : (`${place}.${side}` as Cell);

/** All 24 cells in the order of the places, management first. The catalogue is closed: there are no others. */
export const CELLS: readonly Cell[] = PLACES.flatMap((place) => SIDES.map((side) => cellAt(place, side)));

/** All 18 counts of goals, by level, then state. */
export const GOAL_CELLS: readonly GoalCell[] = LEVELS.flatMap((level) =>
  GOAL_STATES.map((state) => `${level}.${state}` as const),
);

/** A record with one entry for every key, in the order of the keys. */
export const recordOf = <Key extends string, Value>(
  keys: readonly Key[],
  value: (key: Key) => Value,
): Record<Key, Value> => Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>;
