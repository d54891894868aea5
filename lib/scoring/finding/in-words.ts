import { counted, decimal, inWords, signed } from "@/lib/format/numbers";
import { capital } from "@/lib/format/words";
import { partner } from "@/lib/instrument/framework";
import type { ChanceCount } from "@/lib/scoring/chance";
import type { Change } from "@/lib/scoring/change";
import { INSUFFICIENT } from "@/lib/scoring/constants";
import { speaker, type Telling } from "@/lib/scoring/finding/telling";
import { asOften, frequencyWord } from "@/lib/scoring/finding/words";
import type { Gap } from "@/lib/scoring/gap";
import { isComparable, type Pair } from "@/lib/scoring/pair";
import type { Suggestion } from "@/lib/scoring/suggestions";

/** A gap at the end of its row: "2.3 below needed", or why there is nothing to say. */
export const gapInWords = (gap: Gap): string => {
  if (gap.gap === INSUFFICIENT) return gap.gapWord === "need not answered" ? gap.gapWord : "too few answers";
  return gap.gapClaimed ? `${decimal(Math.abs(gap.gap))} ${gap.gapWord}` : gap.gapWord;
};

/** A lean beside its height: "1.5 to running", or why it is not named. */
export const leanInWords = (pair: Pair): string => {
  if (!pair.enough) return "too few answers";
  if (pair.leanClaimed) return `${decimal(Math.abs(pair.lean))} to ${pair.lean < 0 ? "running" : "leading"}`;
  return isComparable(pair) ? "not beyond noise" : "not enough in common";
};

/** A change at the end of its row: "1.7 more, clearly higher", "+0.3, not beyond noise", or why there is none. */
export const changeInWords = ({ delta, claimed, word }: Change): string => {
  if (delta === INSUFFICIENT) return word;
  if (claimed) return `${decimal(Math.abs(delta))} ${delta > 0 ? "more" : "less"}, ${word}`;
  return `${signed(delta, 1)}, ${word}`;
};

/** Said beside a change whose `partExpected` is true. */
export const PART_EXPECTED = "Part of so large a step is expected by itself";

/** Why a side is suggested, in one to two sentences. */
export const suggestionReason = (suggestion: Suggestion, { voice, names }: Telling): string => {
  const { You, yourWork, verb } = speaker(voice);
  const needed = frequencyWord(suggestion.needed);
  const noise = suggestion.beyondNoise ? "beyond noise" : "not beyond noise";
  const doThis = verb("do this", "does this");
  const said =
    frequencyWord(suggestion.now) === needed
      ? `${You} ${doThis} about as often as ${yourWork} will call for it`
      : `${You} ${asOften(doThis, suggestion.now)}; ${yourWork} will call for it ${needed}`;
  const below = `${decimal(Math.abs(suggestion.gap))} below needed, ${noise}`;
  const { overUsedPartner: over, contrast, side } = suggestion;
  const beside = over
    ? ` ${capital(names[contrast][partner(side)])}, its partner, is used ${decimal(over.gap)} above needed.`
    : "";
  return `${said}: ${below}.${beside}`;
};

const claims = (count: number): string => {
  const whole = Math.round(count);
  if (whole === 0) return "fewer than one claim";
  return `about ${counted(whole, "claim")}`;
};

/** How many of a page's claims chance alone would bring, over what could be scored. */
export const chanceSentence = ({ scored, claimed, byChance }: ChanceCount): string => {
  if (scored === 0) return "There are too few answers for any claim.";
  const compared = capital(counted(scored, "comparison"));
  const made = `here there ${claimed === 1 ? "is" : "are"} ${claimed === 0 ? "none" : inWords(claimed)}`;
  return `${compared} could be scored. Chance alone would bring ${claims(byChance)}; ${made}.`;
};
