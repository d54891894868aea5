import { inWords } from "@/lib/format/numbers";
import { CONTRASTS, type Contrast } from "@/lib/instrument/framework";
import { type RankedGap, rankedGaps } from "@/lib/scoring/finding/ranked-gaps";
import { speaker, type Telling } from "@/lib/scoring/finding/telling";
import { listedShort, strong, type Words } from "@/lib/scoring/finding/words";
import type { PairWord } from "@/lib/scoring/pair";
import type { Result } from "@/lib/scoring/result";

const wayOf = ({ gap }: RankedGap): string => (gap.gap < 0 ? "less often" : "more often");

/** The widest claimed gap, with its partner's if that is claimed as well. */
const widest = (first: RankedGap, second: RankedGap | undefined, { voice, names }: Telling): Words => {
  const { you, yourWork, verb } = speaker(voice);
  const to = ({ contrast, side }: RankedGap): Words => ["to ", strong(names[contrast][side])];
  const lead = `Now and needed lie furthest apart in one place: ${you} ${verb("turn", "turns")} `;
  const than = ` than ${yourWork} will call for`;
  if (!second) return [lead, ...to(first), ` ${wayOf(first)}${than}.`];
  if (wayOf(first) === wayOf(second))
    return [lead, ...to(first), " and ", ...to(second), ` ${wayOf(first)}${than}.`];
  return [lead, ...to(first), ` ${wayOf(first)}${than}, and `, ...to(second), ` ${wayOf(second)}.`];
};

const others = (gaps: readonly RankedGap[], { names }: Telling): Words => {
  if (gaps.length === 0) return [];
  const said = gaps.map(
    ({ contrast, side, gap }) => `${names[contrast][side]} (${gap.gap < 0 ? "below" : "above"})`,
  );
  return [` Beyond noise too: ${listedShort(said)}.`];
};

const withWord = ({ contrasts }: Result, word: PairWord, said: string, { names }: Telling): Words => {
  const found: readonly Contrast[] = CONTRASTS.filter((contrast) => contrasts[contrast].pair.word === word);
  if (found.length === 0) return [];
  if (found.length === CONTRASTS.length) return [` In all eight contrasts both sides are ${said}.`];
  if (found.length > 3)
    return [` In ${inWords(found.length)} of the eight contrasts both sides are ${said}.`];
  const places = found.flatMap((contrast, place): Words => {
    const { management, leadership } = names[contrast];
    const joint = place === 0 ? " In " : place === found.length - 1 ? " and in " : ", in ";
    return [joint, strong(`${management} and ${leadership}`)];
  });
  return [...places, ` both sides are ${said}.`];
};

/** Where use and need part, and where both sides are in use or quiet: the second of the words. */
export const needParagraph = (result: Result, telling: Telling): Words => {
  const gaps = rankedGaps(result);
  const claimed = gaps.filter(({ gap }) => gap.gapClaimed);
  const [first] = claimed;
  const said = (): Words => {
    if (gaps.length === 0) return ["There are too few answers to set now beside needed."];
    if (!first) {
      const { you, yourWork, verb } = speaker(telling.voice);
      return [
        `No gap between what ${you} ${verb("do", "does")} and what ${yourWork} will call for is beyond noise.`,
      ];
    }
    const second = claimed.find((each) => each !== first && each.contrast === first.contrast);
    const elsewhere = claimed.filter(({ contrast }) => contrast !== first.contrast);
    return [...widest(first, second, telling), ...others(elsewhere, telling)];
  };
  return [
    ...said(),
    ...withWord(result, "both in use", "in use", telling),
    ...withWord(result, "both quiet", "quiet", telling),
  ];
};
