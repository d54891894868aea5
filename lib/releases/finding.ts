import { capital, listed } from "@/lib/format/words";
import { CONTRASTS, type Contrast, SIDES, type Side } from "@/lib/instrument/framework";
import { sideName } from "@/lib/instrument/names";
import { type Balance, beyondNoise, DOING, fuller, type Interval, thinner } from "./finding-words";

/** What a unit shows: height and lean, from which both sides follow. `null` where it is withheld. */
export type UnitBalance = { readonly height: number; readonly lean: Interval } | null;

export interface Picture {
  /** `null` where it is withheld, as for each contrast. */
  readonly overall: Balance | null;
  readonly contrasts: Readonly<Record<Contrast, Balance | null>>;
  /** Over all contrasts, for each unit. */
  readonly units: readonly UnitBalance[];
}

/** From here a mean is high, up to there it is low. Source: docs/scoring.md, "Words". */
const HIGH = 5;
const LOW = 3;

const meanOf = (side: Side, height: number, lean: number) =>
  height + (side === "leadership" ? lean : -lean) / 2;

/** Whether each of two or more units that are shown is high on this side. */
function everywhere(side: Side, units: readonly UnitBalance[]): boolean {
  const shown = units.filter((unit) => unit !== null);
  return shown.length > 1 && shown.every(({ height, lean }) => meanOf(side, height, lean.value) >= HIGH);
}

function sidesSentence({ management, leadership, lean }: Balance, units: readonly UnitBalance[]): string {
  const means = { management, leadership };
  if (SIDES.every((side) => means[side].value >= HIGH)) return "Running and leading are both strong.";
  if (SIDES.every((side) => means[side].value <= LOW)) return "Running and leading are both quiet.";
  if (!beyondNoise(lean)) return "Running and leading lie about level.";
  const side = fuller(lean);
  if (means[side].value >= HIGH)
    return `${capital(DOING[side])} is strong${everywhere(side, units) ? " in every unit shown" : ""}.`;
  return `${capital(DOING[side])} is ahead of ${DOING[thinner(lean)]}.`;
}

/** Up to two places are named; of more that are equally wide none is the one. */
const NAMED = 2;

function thinSentence(contrasts: Picture["contrasts"]): string {
  const tilted = CONTRASTS.flatMap((contrast) => {
    const balance = contrasts[contrast];
    return balance && beyondNoise(balance.lean) ? [{ contrast, balance }] : [];
  });
  if (tilted.length === 0) return "No contrast tilts beyond noise.";
  const widest = Math.max(...tilted.map(({ balance }) => Math.abs(balance.lean.value)));
  const at = tilted.filter(({ balance }) => Math.abs(balance.lean.value) === widest);
  if (at.length > NAMED) return "No place stands out as the thin one.";
  const names = listed(at.map(({ contrast, balance }) => sideName(contrast, thinner(balance.lean))));
  // What is done often is not thin, however far its partner is ahead.
  if (at.some(({ balance }) => balance[thinner(balance.lean)].value >= HIGH))
    return `The widest distance is to ${names}.`;
  return at.length === 1 ? `The thin place is ${names}.` : `The thin places are ${names}.`;
}

/**
 * What a release says of the whole organization, in one or two sentences: which side is strong, and where the other
 * one is thin. Nothing within its interval is called a difference.
 */
export function releaseFinding({ overall, contrasts, units }: Picture): string {
  if (overall) return `${sidesSentence(overall, units)} ${thinSentence(contrasts)}`;
  return units.some((unit) => unit !== null)
    ? "The whole organization is withheld in this release. Some units are shown."
    : "Nothing can be shown in this release.";
}
