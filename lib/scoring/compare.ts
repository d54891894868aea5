import { type Answers, CONTRASTS, type Contrast, LEVELS, type Level } from "@/lib/instrument/framework";
import { contrastCells, levelCells, recordOf, sideCells } from "@/lib/scoring/cells";
import { type BothSides, type Change, change, type LeanChange, leanChange } from "@/lib/scoring/change";

/** Change of two scales and of their lean. */
export interface PairChange {
  readonly management: Change;
  readonly leadership: Change;
  readonly lean: LeanChange;
}

/** Everything that can have changed between two occasions. Plain data. */
export interface Changes {
  readonly contrasts: Readonly<Record<Contrast, PairChange>>;
  readonly levels: Readonly<Record<Level, PairChange>>;
  readonly overall: PairChange;
}

/** What was answered on one occasion, and to which version of the instrument. */
export interface Occasion {
  readonly instrumentVersion: string;
  readonly answers: Answers;
}

export type Comparison =
  | { readonly kind: "compared"; readonly changes: Changes }
  /** Occasions of different versions of the instrument are never compared. */
  | { readonly kind: "other version"; readonly earlier: string; readonly now: string };

const pairChange = (earlier: BothSides, now: BothSides): PairChange => ({
  management: change(earlier.management, now.management),
  leadership: change(earlier.leadership, now.leadership),
  lean: leanChange(earlier, now),
});

/**
 * Change of each contrast's side, each level's side and each side, and of every lean. Both sets of
 * answers are scored by this scoring version and must be of one instrument version; where that is
 * not known to be so, use `compareOccasions`.
 * @throws RangeError when an answer is anything but 1 to 7 or `null`
 */
export const compare = (earlier: Answers, now: Answers): Changes => {
  const between = (cells: (answers: Answers) => BothSides) => pairChange(cells(earlier), cells(now));
  return {
    contrasts: recordOf(CONTRASTS, (contrast) =>
      between((answers) => ({
        management: contrastCells(answers, contrast, "management"),
        leadership: contrastCells(answers, contrast, "leadership"),
      })),
    ),
    levels: recordOf(LEVELS, (level) =>
      between((answers) => ({
        management: levelCells(answers, level, "management"),
        leadership: levelCells(answers, level, "leadership"),
      })),
    ),
    overall: between((answers) => ({
      management: sideCells(answers, "management"),
      leadership: sideCells(answers, "leadership"),
    })),
  };
};

/** `compare`, or the refusal when the two occasions are of different instrument versions (product rule 3). */
export const compareOccasions = (earlier: Occasion, now: Occasion): Comparison =>
  earlier.instrumentVersion === now.instrumentVersion
    ? { kind: "compared", changes: compare(earlier.answers, now.answers) }
    : { kind: "other version", earlier: earlier.instrumentVersion, now: now.instrumentVersion };
