import fc from "fast-check";
import {
  type Answer,
  type Answers,
  CONTRASTS,
  type Contrast,
  ITEM_KEYS,
  type ItemKey,
  LEVELS,
  neededKey,
  nowKey,
  SIDES,
} from "@/lib/instrument/framework";

/** Three answers in the order self, team, organization; two needs, management before leadership. */
export interface ContrastAnswers {
  readonly M: readonly (number | null)[];
  readonly L: readonly (number | null)[];
  readonly N: readonly (number | null)[];
}

/** The answers of one contrast, as the vectors print them. */
export const contrastAnswers = (contrast: Contrast, { M, L, N }: ContrastAnswers): Answers =>
  Object.fromEntries([
    ...LEVELS.map((level, place) => [nowKey(contrast, "management", level), M[place]]),
    ...LEVELS.map((level, place) => [nowKey(contrast, "leadership", level), L[place]]),
    ...SIDES.map((side, place) => [neededKey(contrast, side), N[place]]),
  ]) as Answers;

/** The answers of several contrasts in one record. */
export const answersOf = (contrasts: Partial<Record<Contrast, ContrastAnswers>>): Answers =>
  Object.assign(
    {},
    ...CONTRASTS.map((contrast) => {
      const answers = contrasts[contrast];
      return answers ? contrastAnswers(contrast, answers) : {};
    }),
  );

/** The same answers in every contrast. */
const everywhere = (answers: ContrastAnswers): Answers =>
  answersOf(Object.fromEntries(CONTRASTS.map((contrast) => [contrast, answers])));

/** One answer on every cell of each side, and one need for each. */
export const flat = (
  management: number,
  leadership: number,
  needed: readonly (number | null)[] = [null, null],
) =>
  everywhere({
    M: [management, management, management],
    L: [leadership, leadership, leadership],
    N: needed,
  });

/** Management's answers moved to leadership and back. */
export const swapped = (answers: Answers): Answers => {
  const other = (key: ItemKey): ItemKey =>
    (key.includes(".management")
      ? key.replace(".management", ".leadership")
      : key.replace(".leadership", ".management")) as ItemKey;
  return Object.fromEntries(Object.entries(answers).map(([key, answer]) => [other(key as ItemKey), answer]));
};

const answer: fc.Arbitrary<Answer | undefined> = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 7 }) as fc.Arbitrary<Exclude<Answer, null>> },
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constant(undefined) },
);

/** Any set of answers, a fifth of it missing or not part of the work. */
export const anyAnswers: fc.Arbitrary<Answers> = fc
  .tuple(...ITEM_KEYS.map(() => answer))
  .map((drawn) =>
    Object.fromEntries(
      ITEM_KEYS.flatMap((key, place) => (drawn[place] === undefined ? [] : [[key, drawn[place]]])),
    ),
  );
