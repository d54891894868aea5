import { capital } from "@/lib/format/words";
import { SIDES, type Side } from "@/lib/instrument/framework";
import type { Changes } from "@/lib/scoring/compare";
import { DOING, doing, type Earlier, type Speaker, speaker, type Voice } from "@/lib/scoring/finding/telling";
import { asOften, frequencyWord } from "@/lib/scoring/finding/words";
import type { ScoredPair, ThinPair } from "@/lib/scoring/pair";
import type { Result } from "@/lib/scoring/result";

/** The sides whose change a headline may name, with "more" or "less". */
const namedChanges = (earlier: Earlier | null): readonly { readonly side: Side; readonly way: string }[] => {
  if (earlier?.comparison.kind !== "compared") return [];
  const { overall }: Changes = earlier.comparison.changes;
  return SIDES.filter((side) => overall[side].named).map((side) => ({
    side,
    way: overall[side].word === "clearly higher" ? "more" : "less",
  }));
};

/** "You run work less and lead people more than in May.", or nothing. */
const changeSentence = (earlier: Earlier | null, who: Speaker): string => {
  const named = namedChanges(earlier);
  if (!earlier || named.length === 0) return "";
  const [first, second] = named;
  const alike = first?.way === second?.way;
  const said = named.map(({ side, way }) => `${doing(side, who)}${alike ? "" : ` ${way}`}`).join(" and ");
  return ` ${who.You} ${said}${alike ? ` ${first?.way}` : ""} than in ${earlier.when}.`;
};

/** Both sides with one frequency: "run work and lead people often", "seldom run work or lead people". */
const both = (mean: number, who: Speaker): string => {
  const joint = mean < 3.5 ? "or" : "and";
  return asOften(`${doing("management", who)} ${joint} ${doing("leadership", who)}`, mean);
};

/** "You run work often. You lead people at times, and more than in May." */
const leaning = (pair: ScoredPair, earlier: Earlier | null, who: Speaker): string => {
  if (frequencyWord(pair.management.mean) === frequencyWord(pair.leadership.mean)) {
    const lesser = pair.lean < 0 ? "leadership" : "management";
    return `${who.You} ${both(pair.height, who)}, ${DOING[lesser]} clearly less.${changeSentence(earlier, who)}`;
  }
  const changes = namedChanges(earlier);
  return SIDES.map((side) => {
    const { mean, band } = pair[side];
    const change = changes.find((each) => each.side === side);
    const against = change && band === (change.way === "more" ? "low" : "high");
    const since =
      change && earlier ? `, ${against ? "but" : "and"} ${change.way} than in ${earlier.when}` : "";
    return `${who.You} ${asOften(doing(side, who), mean)}${since}.`;
  }).join(" ");
};

/** One sentence over both sides, for use that no lean may be named in. It never says other than the pair word. */
const together = (pair: ScoredPair, who: Speaker): string => {
  const said = both(pair.height, who);
  switch (pair.word) {
    case "both in use":
      return `${who.You} ${said}: both are in use.`;
    case "both quiet":
      return `${who.You} ${said}: both are quiet.`;
    case "about level":
      return `${who.You} ${said}, the two about level.`;
    default:
      return `Taken together, ${who.you} ${said}.`;
  }
};

/** A side that stands alone, or neither. */
const oneSided = (pair: ThinPair, earlier: Earlier | null, who: Speaker): string => {
  if (!pair.management.enough && !pair.leadership.enough) {
    const doings = `${doing("management", who)} or ${doing("leadership", who)}`;
    return `There are too few answers to say how often ${who.you} ${doings}.`;
  }
  const said = SIDES.map((side) => {
    const { enough, mean } = pair[side];
    return enough
      ? `${who.You} ${asOften(doing(side, who), mean)}.`
      : `${capital(DOING[side])} has too few answers to say.`;
  });
  return said.join(" ") + changeSentence(earlier, who);
};

/**
 * The title of a result in one to three short sentences. A lean is in it only beyond 2.50 standard
 * errors, a change only beyond 2.96, and neither against the pair word (product rule 3).
 */
export const headline = (result: Result, earlier: Earlier | null, voice: Voice): string => {
  const who = speaker(voice);
  const { overall } = result;
  if (!overall.enough) return oneSided(overall, earlier, who);
  if (overall.leanNamed) return leaning(overall, earlier, who);
  return together(overall, who) + changeSentence(earlier, who);
};
