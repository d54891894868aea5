import { inWords } from "@/lib/format/numbers";
import { capital } from "@/lib/format/words";
import { type RankedGap, rankedGaps } from "@/lib/scoring/finding/ranked-gaps";
import { speaker, type Telling } from "@/lib/scoring/finding/telling";
import { listedShort } from "@/lib/scoring/finding/words";
import type { Result } from "@/lib/scoring/result";
import { suggest } from "@/lib/scoring/suggestions";

/**
 * "You turn to keeping control more often than your work will call for, and to earning commitment
 * less often", of one gap or more.
 */
const apartFromNeed = (gaps: readonly RankedGap[], { voice, names }: Telling): string => {
  const { You, yourWork, verb } = speaker(voice);
  const sides = (word: RankedGap["gap"]["gapWord"]) =>
    listedShort(
      gaps.filter(({ gap }) => gap.gapWord === word).map(({ contrast, side }) => names[contrast][side]),
    );
  const above = sides("above needed");
  const below = sides("below needed");
  const turn = `${You} ${verb("turn", "turns")} to`;
  const than = `often than ${yourWork} will call for`;
  if (above === "") return `${turn} ${below} less ${than}`;
  return `${turn} ${above} more ${than}${below === "" ? "" : `, and to ${below} less often`}`;
};

/** Title of the chart of now beside needed (the dumbbell). */
export const neededTitle = (result: Result, telling: Telling): string => {
  const gaps = rankedGaps(result);
  if (gaps.length === 0) return "Too few answers to set now beside needed";
  const named = gaps.filter(({ gap }) => gap.gapNamed);
  if (named.length > 0) return apartFromNeed(named, telling);
  const claimed = gaps.filter(({ gap }) => gap.gapClaimed).length;
  if (claimed === 0) return "No gap between now and needed is beyond noise";
  const count = `${capital(inWords(claimed))} of ${inWords(gaps.length)} gaps`;
  return `${count} ${claimed === 1 ? "is" : "are"} beyond noise, none wide enough to name here`;
};

/** Title above the suggestions. It names a side only if that side's gap may be named. */
export const goalTitle = (result: Result, { voice, names }: Telling): string => {
  const { yourWork } = speaker(voice);
  if (rankedGaps(result).length === 0) return "Too few answers to suggest a side";
  const suggestions = suggest(result);
  const [first] = suggestions;
  const call = `what ${yourWork} will call for`;
  if (!first) return `No side lies below ${call}`;
  if (first.named) return `A goal would pull most in ${names[first.contrast][first.side]}`;
  const claimed = suggestions.filter(({ beyondNoise }) => beyondNoise).length;
  if (claimed === 0) return `No side lies below ${call} by more than noise`;
  const sides = claimed === 1 ? "One side lies" : `${capital(inWords(claimed))} sides lie`;
  return `${sides} below ${call} by more than noise`;
};
