import type { Pair } from "@/components/charts/beam";
import type { Said } from "@/components/charts/marks";
import { decimal } from "@/lib/format/numbers";
import { capital } from "@/lib/format/words";
import type { ChangeData, PairData, ScaleData, SideData } from "./fields";

/** Scores as charts and tables take them. */
export const TOO_FEW = "too few answers";

/** The mean, or null where there are too few answers. */
export const meanOf = (scale: ScaleData): number | null => (scale.__typename === "Scale" ? scale.mean : null);

/** The standard error of the mean, or null where there is none. */
export const semOf = (scale: ScaleData): number | null => (scale.__typename === "Scale" ? scale.sem : null);

/** A number with one digit, or why there is none. */
export const shown = (value: number | null): string => (value === null ? TOO_FEW : decimal(value));

export const beamOf = ({ management, leadership, measures }: PairData): Pair => ({
  management: meanOf(management),
  leadership: meanOf(leadership),
  semManagement: semOf(management),
  semLeadership: semOf(leadership),
  claimed: measures.__typename === "PairMeasures" && measures.leanClaimed,
});

/** “Running-led” and its height: a lean is never said without it. */
export function pairSaid({ word, measures, management, leadership }: PairData): Said {
  if (measures.__typename === "PairMeasures")
    return { strong: capital(word), rest: `height ${decimal(measures.height)}` };
  const one = meanOf(management) !== null || meanOf(leadership) !== null;
  return { strong: "Not enough answers", rest: one ? "one side only" : undefined };
}

/** The number strong, the words after it. Quiet where nothing is claimed. */
function parted(words: string, claimed: boolean): Said {
  const [, number, rest] = /^([+−]?\d+\.\d)(.*)$/.exec(words) ?? [];
  return number ? { strong: number, rest, quiet: !claimed } : { rest: words, quiet: true };
}

/** “2.3 below needed”, “near what is needed”, “too few answers”. */
export const gapSaid = ({ gap, gapInWords }: SideData): Said =>
  parted(gapInWords, gap.__typename === "GapMeasures" && gap.claimed);

/** “1.2 more, clearly higher”, “+0.3, not beyond noise”. */
export function changeSaid({ inWords, measures, partExpected }: ChangeData): Said {
  const words = partExpected ? `${inWords}; part of it is expected by itself` : inWords;
  return parted(words, measures.__typename === "ChangeMeasures" && measures.claimed);
}
