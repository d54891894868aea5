import {
  type Answer,
  type Answers,
  CONTRASTS,
  type Contrast,
  LEVELS,
  type Level,
  nowKey,
  type Side,
} from "@/lib/instrument/framework";

/** The cells of one scale in their published order; `null` and `undefined` alike are not answered. */
export type Cells = readonly (Answer | undefined)[];

/** The three cells of a contrast's side: self, team, organization. */
export const contrastCells = (answers: Answers, contrast: Contrast, side: Side): Cells =>
  LEVELS.map((level) => answers[nowKey(contrast, side, level)]);

/** The eight cells of a level's side, by contrast. */
export const levelCells = (answers: Answers, level: Level, side: Side): Cells =>
  CONTRASTS.map((contrast) => answers[nowKey(contrast, side, level)]);

/** The 24 cells of a side, by contrast, then level. */
export const sideCells = (answers: Answers, side: Side): Cells =>
  CONTRASTS.flatMap((contrast) => contrastCells(answers, contrast, side));

export const isAnswered = (cell: Answer | undefined): cell is Exclude<Answer, null> =>
  cell !== null && cell !== undefined;

/** How many places are answered in every one of these lists, which are of one length. */
export const answeredInAll = (first: Cells, ...others: readonly Cells[]): number =>
  first.filter((cell, place) => isAnswered(cell) && others.every((cells) => isAnswered(cells[place]))).length;

/** A record with one value for each key, made in the order of the keys. */
export const recordOf = <Key extends string, Value>(
  keys: readonly Key[],
  make: (key: Key) => Value,
): Record<Key, Value> => Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<Key, Value>;
