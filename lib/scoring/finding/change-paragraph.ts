import { capital } from "@/lib/format/words";
import { CONTRASTS, LEVELS, type Level, SIDES, type Side } from "@/lib/instrument/framework";
import { type Change, stepOf } from "@/lib/scoring/change";
import type { Changes } from "@/lib/scoring/compare";
import { otherVersionSentence } from "@/lib/scoring/finding/change-titles";
import { DOING, type Earlier, type SideNames } from "@/lib/scoring/finding/telling";
import { listedShort, strong, type Words } from "@/lib/scoring/finding/words";

/** The level that carries more than half of a side's change, if its own change is claimed too. */
const mostOfIt = ({ overall, levels }: Changes, side: Side): Level | undefined => {
  const whole = LEVELS.reduce((sum, level) => sum + stepOf(levels[level][side]), 0);
  return LEVELS.find((level) => {
    const change = levels[level][side];
    return change.word === overall[side].word && 2 * stepOf(change) > whole;
  });
};

const sideSentence = (changes: Changes, side: Side): string => {
  const { word, claimed } = changes.overall[side];
  if (!claimed) {
    if (word === "not beyond noise") return `${DOING[side]} has not changed beyond noise`;
    return `${DOING[side]} has too few answers on both occasions to compare`;
  }
  const level = mostOfIt(changes, side);
  const most = level ? `, and most of it at the ${level} level` : "";
  return `${DOING[side]} has ${word === "clearly higher" ? "risen" : "fallen"} beyond noise${most}`;
};

/** Both whole sides, what has moved before what has not. */
const wholeSides = (changes: Changes, when: string): string => {
  const { management, leadership } = changes.overall;
  if (management.word === "not beyond noise" && leadership.word === "not beyond noise") {
    return `Since ${when}, neither running nor leading has changed beyond noise.`;
  }
  const order = [...SIDES].sort(
    (a, b) => Number(changes.overall[b].claimed) - Number(changes.overall[a].claimed),
  );
  const [first, second] = order.map((side) => sideSentence(changes, side)) as [string, string];
  return `Since ${when}, ${first}. ${capital(second)}.`;
};

const sidesWhere = ({ contrasts }: Changes, names: SideNames, holds: (change: Change) => boolean) =>
  CONTRASTS.flatMap((each) =>
    SIDES.filter((side) => holds(contrasts[each][side])).map((side) => names[each][side]),
  );

const sentence = (names: readonly string[], said: string): Words => {
  if (names.length === 0) return [];
  return [" ", strong(capital(listedShort(names))), ` ${names.length === 1 ? "is" : "are"} ${said}.`];
};

/** A clear step from an end of the scale would in part have come by itself (docs/scoring.md, "Change"). */
const expected = (names: readonly string[]): Words =>
  names.length === 0
    ? []
    : [
        " Part of so large a step is expected by itself in ",
        strong(listedShort(names)),
        ": such answers tend to drift to the middle.",
      ];

/** What has changed since the earlier occasion: the third of the words. */
export const changeParagraph = (earlier: Earlier | null, names: SideNames): Words => {
  if (!earlier) return ["This is the first result. The next one can show what has changed."];
  const { comparison, when } = earlier;
  if (comparison.kind === "other version") return [`${otherVersionSentence(when)}.`];
  const { changes } = comparison;
  return [
    wholeSides(changes, when),
    ...sentence(
      sidesWhere(changes, names, ({ word }) => word === "clearly higher"),
      "clearly higher",
    ),
    ...sentence(
      sidesWhere(changes, names, ({ word }) => word === "clearly lower"),
      "clearly lower",
    ),
    ...expected([
      ...SIDES.filter((side) => changes.overall[side].partExpected).map((side) => DOING[side]),
      ...sidesWhere(changes, names, ({ partExpected }) => partExpected),
    ]),
  ];
};
