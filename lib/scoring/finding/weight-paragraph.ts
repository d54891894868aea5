import { capital } from "@/lib/format/words";
import { SIDES } from "@/lib/instrument/framework";
import { type Speaker, speaker, type Voice } from "@/lib/scoring/finding/telling";
import { strong, type Words } from "@/lib/scoring/finding/words";
import type { Band } from "@/lib/scoring/means";
import type { Pair, ScoredPair } from "@/lib/scoring/pair";

const bands = (management: Band, leadership: Band): Words =>
  management === leadership
    ? ["Management and leadership are both ", strong(management)]
    : ["Management is ", strong(management), "; leadership is ", strong(leadership)];

const BEYOND = "the distance between them is larger than chance would usually make it";

const scored = (pair: ScoredPair, { Your }: Speaker): Words => {
  const said = bands(pair.management.band, pair.leadership.band);
  const verdict = (): Words => [`${Your} use is `, strong(pair.word), "."];
  switch (pair.word) {
    case "both in use":
    case "both quiet": {
      const apart = pair.leanClaimed
        ? [` ${pair.lean < 0 ? "Leadership" : "Management"} lies lower, and ${BEYOND}.`]
        : [];
      return [...said, ": ", strong(pair.word), ".", ...apart];
    }
    case "about level":
      return [
        `${Your} two sides carry about the same weight. `,
        ...said,
        ", and the distance between them is not beyond noise. ",
        ...verdict(),
      ];
    case "not enough in common":
      return [...said, ". The two rest on different answers, so no lean is named: ", strong(pair.word), "."];
    default:
      return [`${Your} two sides do not carry the same weight. `, ...said, `, and ${BEYOND}. `, ...verdict()];
  }
};

/** What the two sides weigh over all, and how sure that is: the first of the words. */
export const weightParagraph = (overall: Pair, voice: Voice): Words => {
  if (overall.enough) return scored(overall, speaker(voice));
  const [present] = SIDES.filter((side) => overall[side].enough);
  if (!present) return ["There are too few answers to say how high either side lies."];
  const missing = present === "management" ? "Leadership" : "Management";
  const known: Words = [`${capital(present)} is `, strong(overall[present].band), "."];
  return [...known, ` ${missing} has too few answers for a scale, so neither height nor lean can be given.`];
};
