import { inWords } from "@/lib/format/numbers";
import { capital, inSentence, listed } from "@/lib/format/words";
import { CONTRASTS, type Contrast, LEVELS, type Level, SIDES, type Side } from "@/lib/instrument/framework";
import { contrastTitle, sideName } from "@/lib/instrument/names";
import { frequencyWord } from "@/lib/scoring/finding/words";
import { type Balance, beyondNoise, DOING, fuller, type Interval } from "./finding-words";

type Balances<Key extends string> = Readonly<Record<Key, Balance | null>>;

const apart = <Key extends string>(keys: readonly Key[], balances: Balances<Key>) => {
  const shown = keys.flatMap((key) => {
    const balance = balances[key];
    return balance ? [{ key, balance, tilts: beyondNoise(balance.lean) }] : [];
  });
  return { shown, tilted: shown.filter(({ tilts }) => tilts), level: shown.filter(({ tilts }) => !tilts) };
};

/** The contrasts in the order of a chart: the widest distance first, equal ones as published, withheld ones last. */
export const widestFirst = (contrasts: Balances<Contrast>): Contrast[] => {
  const width = (contrast: Contrast) => {
    const balance = contrasts[contrast];
    return balance ? Math.abs(balance.lean.value) : -1;
  };
  return [...CONTRASTS].sort((a, b) => width(b) - width(a));
};

/** The title of the contrasts: the two sides that lie widest apart, and which contrasts lie level. */
export function contrastsFinding(contrasts: Balances<Contrast>): string {
  const { shown, tilted, level } = apart(widestFirst(contrasts), contrasts);
  const [widest] = tilted;
  if (shown.length === 0) return "The contrasts are withheld in this release";
  if (!widest) return "On every contrast shown the two sides lie about level";
  const { key, balance } = widest;
  const words = SIDES.map((side) => frequencyWord(balance[side].value));
  const names = SIDES.map((side) => sideName(key, side));
  const said =
    words[0] === words[1] ? listed(names) : listed(names.map((name, at) => `${name} (${words[at]})`));
  return `Widest apart are ${said}${levelClause(level.map(({ key: contrast }) => contrast))}`;
}

function levelClause(level: readonly Contrast[]): string {
  const [only] = level;
  if (!only) return "";
  if (level.length === 1) return `; ${inSentence(contrastTitle(only))} lie about level`;
  return `; ${inWords(level.length)} of ${inWords(CONTRASTS.length)} contrasts lie about level`;
}

const AT: Readonly<Record<Level, string>> = {
  self: "with oneself",
  team: "in the team",
  organization: "in the organization",
};

/** The title of the three levels: on which one side is ahead, and where the two lie level. */
export function levelsFinding(levels: Balances<Level>): string {
  const { shown, tilted, level } = apart(LEVELS, levels);
  if (shown.length === 0) return "The levels are withheld in this release";
  if (tilted.length === 0) return "At no level does one side lie ahead beyond noise";
  const ahead = (side: Side) =>
    tilted.filter(({ balance }) => fuller(balance.lean) === side).map(({ key }) => AT[key]);
  const sides = SIDES.filter((side) => ahead(side).length > 0);
  const [one] = sides;
  if (one && sides.length === 1 && tilted.length === LEVELS.length)
    return `${capital(DOING[one])} is ahead at every level`;
  const said = sides.map((side, at) => `${DOING[side]} ${at === 0 ? "is ahead " : ""}${listed(ahead(side))}`);
  const rest = level.length ? `; ${listed(level.map(({ key }) => AT[key]))} the two lie about level` : "";
  return `${capital(said.join(", "))}${rest}`;
}

/** What one unit shows of each contrast; `null` where it is withheld. */
export type UnitLeans = Readonly<Record<Contrast, Interval>> | null;

/**
 * The title of the units: the contrast on which most of them tilt the same way beyond noise. It names no unit:
 * that one of them tilts furthest would be a rank, and within noise.
 */
export function unitsFinding(units: readonly UnitLeans[]): string {
  const shown = units.filter((unit) => unit !== null);
  if (shown.length === 0) return "No unit is shown in this release";
  const counts = CONTRASTS.flatMap((contrast) =>
    SIDES.map((side) => ({
      contrast,
      side,
      count: shown.filter((unit) => beyondNoise(unit[contrast]) && fuller(unit[contrast]) === side).length,
    })),
  );
  const most = counts.reduce((best, next) => (next.count > best.count ? next : best));
  if (most.count === 0) return "In no unit shown does a contrast tilt beyond noise";
  const title = inSentence(contrastTitle(most.contrast));
  const who =
    shown.length === 1
      ? "the one unit shown"
      : `${inWords(most.count)} of ${inWords(shown.length)} units shown`;
  return `On ${title}, ${who} ${most.count === 1 ? "tilts" : "tilt"} to ${DOING[most.side]}`;
}
