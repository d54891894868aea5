import type { InstrumentText } from "@/lib/instrument/catalogue";
import { overlap } from "@/lib/instrument/checks/words";
import { CONTRASTS, LEVELS, NOW_KEYS, neededKey, nowKey, SIDES } from "@/lib/instrument/framework";

/** The shorter of a pair must have at least this share of the longer one's characters (P13). */
export const LEAST_PAIR_RATIO = 0.8;
/** Two items share at most this part of the smaller one's content stems (P14). */
export const MOST_OVERLAP = 0.5;

/** The two sentences whose lengths are compared, for every contrast at every level and for needed. */
export const pairs = (text: InstrumentText): [string, string][] =>
  CONTRASTS.flatMap((contrast) => [
    ...LEVELS.map((level): [string, string] => [
      text.now[nowKey(contrast, "management", level)],
      text.now[nowKey(contrast, "leadership", level)],
    ]),
    [text.needed[neededKey(contrast, "management")], text.needed[neededKey(contrast, "leadership")]],
  ]);

/** Shorter over longer, in characters: 0 to 1. */
export const pairRatio = ([a, b]: readonly [string, string]): number =>
  Math.min(a.length, b.length) / Math.max(a.length, b.length);

/** Pairs whose lengths differ too much: at equal length neither side looks weightier. */
export const unequalPairs = (text: InstrumentText): [string, string][] =>
  pairs(text).filter((pair) => pairRatio(pair) < LEAST_PAIR_RATIO);

/** Pairs of now items, and of a needed item with the now items of its side, that say too much alike. */
export const alike = (text: InstrumentText): [string, string][] => {
  const now = NOW_KEYS.map((key) => text.now[key]);
  const amongNow = now.flatMap((a, index) => now.slice(index + 1).map((b): [string, string] => [a, b]));
  const withNeeded = CONTRASTS.flatMap((contrast) =>
    SIDES.flatMap((side) =>
      LEVELS.map((level): [string, string] => [
        text.needed[neededKey(contrast, side)],
        text.now[nowKey(contrast, side, level)],
      ]),
    ),
  );
  return [...amongNow, ...withNeeded].filter(([a, b]) => overlap(a, b) > MOST_OVERLAP);
};
