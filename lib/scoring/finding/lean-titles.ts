import { capital, listed } from "@/lib/format/words";
import { LEVELS, type Level } from "@/lib/instrument/framework";
import { type Speaker, speaker, type Voice } from "@/lib/scoring/finding/telling";
import { frequencyWord } from "@/lib/scoring/finding/words";
import { levelsDiffer } from "@/lib/scoring/levels";
import type { Pair } from "@/lib/scoring/pair";
import type { Result } from "@/lib/scoring/result";

/** Title of the large beam: where it lies, and its tilt only if that may be named. */
export const beamTitle = ({ overall }: Result, voice: Voice): string => {
  const { Your, your } = speaker(voice);
  if (!overall.enough) return `Too few answers to draw ${your} beam`;
  const lies = `${Your} beam lies close to “${frequencyWord(overall.height)}”`;
  switch (overall.word) {
    case "both in use":
      return `${lies}: both sides are in use`;
    case "both quiet":
      return `${lies}: both sides are quiet`;
    case "about level":
      return `${lies}, about level`;
    case "not enough in common":
      return `${lies}; its two ends rest on different answers`;
    default:
      if (!overall.leanNamed) return `${lies}; its tilt is too close to noise to name here`;
      return `${lies} and tilts towards ${overall.word === "running-led" ? "running" : "leading"}`;
  }
};

const predicate = (pair: Pair, { you, your, verb }: Speaker): string => {
  switch (pair.word) {
    case "both in use":
      return "both sides are in use";
    case "both quiet":
      return "both sides are quiet";
    case "about level":
      return `${your} two sides lie about level`;
    case "not enough in common":
      return "the two sides rest on different answers";
    case "not enough answered":
      return "there are too few answers";
    default:
      return pair.leanNamed
        ? `${you} ${verb("are", "is")} ${pair.word}`
        : "the lean is too close to noise to name here";
  }
};

const at = (levels: readonly Level[]): string => {
  if (levels.length === LEVELS.length) return "at all three levels";
  return `at the ${listed(levels)} ${levels.length === 1 ? "level" : "levels"}`;
};

/** Title of the beams of self, team and organization: equal findings in one clause, and whether the levels differ. */
export const levelsTitle = ({ levels }: Result, voice: Voice): string => {
  const who = speaker(voice);
  const groups = new Map<string, Level[]>();
  for (const level of LEVELS) {
    const said = predicate(levels[level], who);
    groups.set(said, [...(groups.get(said) ?? []), level]);
  }
  const clauses = [...groups].map(([said, found]) => `${at(found)} ${said}`);
  if (levelsDiffer(levels) === false) clauses.push("the levels do not differ beyond noise");
  return capital(clauses.join("; "));
};
