import { inWords } from "@/lib/format/numbers";
import { capital, listed } from "@/lib/format/words";
import { CONTRASTS, LEVELS, SIDES, type Side } from "@/lib/instrument/framework";
import { changesByChance } from "@/lib/scoring/chance";
import { type Change, stepOf } from "@/lib/scoring/change";
import type { Changes } from "@/lib/scoring/compare";
import { DOING, type Earlier, type SideNames, type Telling } from "@/lib/scoring/finding/telling";
import { listedShort } from "@/lib/scoring/finding/words";

/** Said wherever two occasions of different instrument versions would stand beside each other. */
export const otherVersionSentence = (when: string): string =>
  `The answers of ${when} are to another version of the questionnaire, so the two are not compared`;

const wayOf = ({ word }: Change): string => (word === "clearly higher" ? "risen" : "fallen");

/** "Leading has risen since May; running has not changed beyond noise" */
const overallClauses = ({ overall }: Changes, named: readonly Side[], when: string): string => {
  const [first] = named as [Side];
  const alike = new Set(named.map((side) => wayOf(overall[side]))).size === 1;
  const moved = alike
    ? `${listed(named.map((side) => DOING[side]))} ${named.length > 1 ? "have both" : "has"} ${wayOf(overall[first])}`
    : named.map((side) => `${DOING[side]} has ${wayOf(overall[side])}`).join(" and ");
  const still = SIDES.filter((side) => overall[side].word === "not beyond noise");
  const rest = still.map((side) => `; ${DOING[side]} has not changed beyond noise`).join("");
  return capital(`${moved} since ${when}${rest}`);
};

interface NamedChange {
  readonly name: string;
  readonly change: Change;
}

/** Changes of single scales that a headline may name, the largest first. */
const namedScales = ({ contrasts, levels }: Changes, names: SideNames): readonly NamedChange[] =>
  [
    ...CONTRASTS.flatMap((each) =>
      SIDES.map((side) => ({ name: names[each][side], change: contrasts[each][side] })),
    ),
    ...LEVELS.flatMap((each) =>
      SIDES.map((side) => ({ name: `${DOING[side]} at the ${each} level`, change: levels[each][side] })),
    ),
  ]
    .filter(({ change }) => change.named)
    .sort((a, b) => stepOf(b.change) - stepOf(a.change));

const clearly = (scales: readonly NamedChange[], word: Change["word"]): readonly string[] => {
  const names = scales.filter(({ change }) => change.word === word).map(({ name }) => name);
  if (names.length === 0) return [];
  return [`${listedShort(names)} ${names.length === 1 ? "is" : "are"} ${word}`];
};

const changeTitleOf = (changes: Changes, when: string, names: SideNames): string => {
  const sides = SIDES.filter((side) => changes.overall[side].named);
  if (sides.length > 0) return overallClauses(changes, sides, when);
  const scales = namedScales(changes, names);
  if (scales.length > 0) {
    const clauses = [...clearly(scales, "clearly higher"), ...clearly(scales, "clearly lower")];
    return `Since ${when}, ${clauses.join(", and ")}`;
  }
  const { scored, claimed } = changesByChance(changes);
  if (scored === 0) return "Too few answers on both occasions to speak of change";
  if (claimed === 0) return `Nothing has changed beyond noise since ${when}`;
  const count = `${capital(inWords(claimed))} of ${inWords(scored)} scales ${claimed === 1 ? "has" : "have"}`;
  return `${count} changed beyond noise since ${when}, none by enough to name here`;
};

/** Title of the chart of two occasions. Whole sides come first; single scales are named only if neither side is. */
export const changeTitle = ({ comparison, when }: Earlier, { names }: Pick<Telling, "names">): string =>
  comparison.kind === "compared"
    ? changeTitleOf(comparison.changes, when, names)
    : otherVersionSentence(when);
