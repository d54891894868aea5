import {
  type Answers,
  CONTRASTS,
  type Contrast,
  LEVELS,
  type Level,
  NEEDED_KEYS,
  NOW_KEYS,
  neededKey,
  SIDES,
  type Side,
} from "@/lib/instrument/framework";
import {
  answeredInAll,
  type Cells,
  contrastCells,
  isAnswered,
  levelCells,
  recordOf,
  sideCells,
} from "@/lib/scoring/cells";
import { PROVISIONAL, SCORING_VERSION, type Scored } from "@/lib/scoring/constants";
import { type Gap, gapTo } from "@/lib/scoring/gap";
import { scale, tally } from "@/lib/scoring/means";
import { type Pair, pair } from "@/lib/scoring/pair";
import { type OverallVersatility, overallVersatility, versatility } from "@/lib/scoring/versatility";

/** One contrast: its two scales of three items with their gaps, what they make together, and versatility. */
export interface ContrastResult {
  readonly pair: Pair;
  readonly gaps: Readonly<Record<Side, Gap>>;
  readonly versatility: Scored;
}

/** All scores of one set of answers. Plain data: it can be sent as JSON and comes back the same. */
export interface Result {
  readonly scoringVersion: typeof SCORING_VERSION;
  readonly provisional: boolean;
  /** How many of the 48 "now" and 16 "needed" items have an answer on the scale. */
  readonly answered: { readonly now: number; readonly needed: number };
  readonly contrasts: Readonly<Record<Contrast, ContrastResult>>;
  /** Scales of eight items. */
  readonly levels: Readonly<Record<Level, Pair>>;
  /** Scales of 24 items. */
  readonly overall: Pair & OverallVersatility;
}

const pairOf = (cells: (side: Side) => Cells): Pair => {
  const management = cells("management");
  const leadership = cells("leadership");
  const common = answeredInAll(management, leadership);
  return pair(scale(tally(management)), scale(tally(leadership)), common);
};

const contrastResult = (answers: Answers, contrast: Contrast): ContrastResult => {
  const both = pairOf((side) => contrastCells(answers, contrast, side));
  const gaps = recordOf(SIDES, (side) => gapTo(both[side], answers[neededKey(contrast, side)]));
  return { pair: both, gaps, versatility: versatility(gaps.management, gaps.leadership) };
};

/**
 * Scores one set of answers by scoring version 1. Pure: the same answers give the same bits,
 * whatever the order of their keys.
 * @throws RangeError when an answer is anything but 1 to 7 or `null`
 */
export const score = (answers: Answers): Result => {
  const contrasts = recordOf(CONTRASTS, (contrast) => contrastResult(answers, contrast));
  return {
    scoringVersion: SCORING_VERSION,
    provisional: PROVISIONAL,
    answered: {
      now: NOW_KEYS.filter((key) => isAnswered(answers[key])).length,
      needed: NEEDED_KEYS.filter((key) => isAnswered(answers[key])).length,
    },
    contrasts,
    levels: recordOf(LEVELS, (level) => pairOf((side) => levelCells(answers, level, side))),
    overall: {
      ...pairOf((side) => sideCells(answers, side)),
      ...overallVersatility(CONTRASTS.map((contrast) => contrasts[contrast].versatility)),
    },
  };
};
