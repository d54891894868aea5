import { LEVELS, type Level, SIDES } from "@/lib/instrument/framework";
import { errorOfDifference } from "@/lib/scoring/certainty";
import { Z_CHANGE } from "@/lib/scoring/constants";
import { isComparable, type Pair, type ScoredPair } from "@/lib/scoring/pair";

const beyond = (a: number, aError: number, b: number, bError: number): boolean =>
  Math.abs(a - b) > Z_CHANGE * errorOfDifference(aError, bError);

const differ = (one: ScoredPair, other: ScoredPair): boolean =>
  SIDES.some((side) => beyond(one[side].mean, one[side].sem, other[side].mean, other[side].sem)) ||
  (isComparable(one) && isComparable(other) && beyond(one.lean, one.leanError, other.lean, other.leanError));

/**
 * Whether any two levels differ beyond noise, in a side or in the lean, by the rule for changes.
 * Only ever used to say that they do not, so that three different words are not read as three
 * different levels. `null` when a level has too few answers. Source: docs/scoring.md, "Levels".
 */
export const levelsDiffer = (levels: Readonly<Record<Level, Pair>>): boolean | null => {
  const scored = LEVELS.map((level) => levels[level]).filter((pair) => pair.enough);
  if (scored.length < LEVELS.length) return null;
  return scored.some((one, place) => scored.slice(place + 1).some((other) => differ(one, other)));
};
