import { about, counted, decimal, inWords } from "@/lib/format/numbers";
import { capital, listed } from "@/lib/format/words";
import { LEVELS, type Level, SIDES, type Side } from "@/lib/instrument/framework";
import { beyondNoise, DOING, type Interval } from "./finding-words";

/** Plain fractions, as people say them. */
const SHARES: readonly (readonly [number, string])[] = [
  [0, "few"],
  [1 / 10, "one in ten"],
  [1 / 5, "one in five"],
  [1 / 4, "one in four"],
  [1 / 3, "one in three"],
  [2 / 5, "two in five"],
  [1 / 2, "one in two"],
  [3 / 5, "three in five"],
  [2 / 3, "two in three"],
  [3 / 4, "three in four"],
  [4 / 5, "four in five"],
  [9 / 10, "nine in ten"],
  [1, "nearly all"],
];

/**
 * The title of taking part, from the two published bands; `null` where they are withheld. All of them is never said:
 * docs/releases.md, "Bands".
 */
export function participationFinding(counts: { took: number; invited: number } | null): string {
  if (!counts || counts.invited <= 0) return "How many took part is withheld in this release";
  const share = counts.took / counts.invited;
  const [value, words] = SHARES.reduce((best, next) =>
    Math.abs(next[0] - share) < Math.abs(best[0] - share) ? next : best,
  );
  const plain = value === 0 || value === 1 ? words : `about ${words}`;
  return `${capital(plain)} of the people invited took part`;
}

const FOR: Readonly<Record<Level, string>> = {
  self: "for oneself",
  team: "for the team",
  organization: "for the organization",
};

/** The title of goals, from the published bands of active ones; a level that is withheld is left out. */
export function goalsFinding(active: Readonly<Record<Level, number | null>>): string {
  const said = LEVELS.flatMap((level) => {
    const band = active[level];
    return band === null ? [] : [{ level, words: about(band) }];
  });
  const [first, ...more] = said;
  if (!first) return "How many goals are active is withheld in this release";
  return capital(
    listed([
      `${first.words} goals ${FOR[first.level]} are active`,
      ...more.map(({ level, words }) => `${words} ${FOR[level]}`),
    ]),
  );
}

/** Below half a point a change is "a little". */
const LITTLE = 0.5;

/** The title of change: which side has risen or fallen across the organization, and which has not beyond noise. */
export function changeFinding(changes: Readonly<Record<Side, Interval | null>>): string {
  const known = SIDES.flatMap((side) => {
    const change = changes[side];
    return change ? [{ side, change, moved: beyondNoise(change) }] : [];
  });
  const moved = known.filter((one) => one.moved);
  if (known.length === 0) return "Change is withheld in this release";
  if (moved.length === 0) return "Neither running nor leading has changed beyond noise";
  const [one, other] = moved.map(({ side, change }) => ({
    side,
    way: `${change.value > 0 ? "risen" : "fallen"}${Math.abs(change.value) < LITTLE ? " a little" : ""}`,
  }));
  if (!one) return "";
  if (!other) {
    const still = known.find(({ side }) => side !== one.side);
    const rest = still ? `; ${DOING[still.side]} has not changed beyond noise` : "";
    return `${capital(DOING[one.side])} has ${one.way} across the organization${rest}`;
  }
  return one.way === other.way
    ? `Running and leading have both ${one.way} across the organization`
    : `${capital(DOING[one.side])} has ${one.way} across the organization, ${DOING[other.side]} has ${other.way}`;
}

/** "5.1, between 4.9 and 5.3". */
export const intervalSaid = ({ value, halfWidth }: Interval): string =>
  `${decimal(value)}, between ${decimal(value - halfWidth)} and ${decimal(value + halfWidth)}`;

/** The title of change in the units, for one side: in how many of them it has moved. It names no unit. */
export function unitsChangeFinding(side: Side, changes: readonly (Interval | null)[]): string {
  const shown = changes.filter((change) => change !== null);
  const moved = shown.filter(beyondNoise);
  if (shown.length === 0) return "Change is withheld for every unit in this release";
  if (moved.length === 0) return `In no unit shown has ${DOING[side]} changed beyond noise`;
  const of = `${inWords(moved.length)} of ${counted(shown.length, "unit")} shown`;
  return `${capital(DOING[side])} has changed beyond noise in ${of}`;
}

/** The title of change on the contrasts: how many of the sides have moved. */
export function sidesChangeFinding(changes: readonly (Interval | null)[]): string {
  const shown = changes.filter((change) => change !== null);
  const moved = shown.filter(beyondNoise).length;
  if (shown.length === 0) return "Change on the contrasts is withheld in this release";
  if (moved === 0) return "No side of a contrast has changed beyond noise";
  return `${capital(inWords(moved))} of ${inWords(shown.length)} sides ${moved === 1 ? "has" : "have"} changed beyond noise`;
}
