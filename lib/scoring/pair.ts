import { enoughInCommon, errorOfDifference } from "@/lib/scoring/certainty";
import { INSUFFICIENT, type Insufficient, Z_LEAN, Z_LEAN_NAMED } from "@/lib/scoring/constants";
import { meanOf, type Scale, type ScoredScale } from "@/lib/scoring/means";
import { difference, midpoint, type Ratio, value } from "@/lib/scoring/ratio";

export type PairWord =
  | "both quiet"
  | "both in use"
  | "running-led"
  | "leading-led"
  | "about level"
  | "not enough in common"
  | "not enough answered";

interface Sides<Of> {
  readonly management: Of;
  readonly leadership: Of;
  /** Cells answered on both sides. */
  readonly common: number;
}

export interface ScoredPair extends Sides<ScoredScale> {
  readonly enough: true;
  /** Mean of the two sides, 1 to 7. */
  readonly height: number;
  /** Leadership less management, −6 to 6; positive towards leadership. Never shown without height. */
  readonly lean: number;
  /** Standard error of the lean. */
  readonly leanError: number;
  /** A lean is claimed only beyond this. */
  readonly threshold: number;
  readonly leanClaimed: boolean;
  /** Whether a headline may name the lean: far enough beyond noise, and the pair word says the same. */
  readonly leanNamed: boolean;
  readonly word: Exclude<PairWord, "not enough answered">;
  /** 0 to 100: the thinner side sets the limit. */
  readonly pairScore: number;
}

export interface ThinPair extends Sides<Scale> {
  readonly enough: false;
  readonly height: Insufficient;
  readonly lean: Insufficient;
  readonly leanError: Insufficient;
  readonly threshold: Insufficient;
  readonly leanClaimed: false;
  readonly leanNamed: false;
  readonly word: "not enough answered";
  readonly pairScore: Insufficient;
}

export type Pair = ScoredPair | ThinPair;

/** Whether the two sides share enough answered cells for a lean to be claimed. */
export const isComparable = ({ management, common }: Pick<Pair, "management" | "common">): boolean =>
  enoughInCommon(management.length, common);

/** `(A_M + A_L) / 2` as integers. */
const heightOf = (management: ScoredScale, leadership: ScoredScale): Ratio =>
  midpoint(meanOf(management), meanOf(leadership));

/** `A_L − A_M` as integers. */
export const leanOf = (management: ScoredScale, leadership: ScoredScale): Ratio =>
  difference(meanOf(leadership), meanOf(management));

/**
 * `P = 200·m·l / (m + l)` with `m = (A_M − 1)/6`, and 0 when both are 0; brought to one division of
 * integers, so that raising a side can never lower it by a rounding.
 */
const pairScoreOf = (management: ScoredScale, leadership: ScoredScale): number => {
  const m = management.sum - management.n;
  const l = leadership.sum - leadership.n;
  if (m + l === 0) return 0;
  return value({ over: 100 * m * l, under: 3 * (m * leadership.n + l * management.n) });
};

/** Height comes first: strong on both wins over a lean, and so does quiet on both. Source: docs/scoring.md, "Words". */
const wordOf = (
  { management, leadership }: Sides<ScoredScale>,
  comparable: boolean,
  lean: number,
  claimed: boolean,
): ScoredPair["word"] => {
  if (management.band === "low" && leadership.band === "low") return "both quiet";
  if (management.band === "high" && leadership.band === "high") return "both in use";
  if (!comparable) return "not enough in common";
  if (!claimed) return "about level";
  return lean < 0 ? "running-led" : "leading-led";
};

/**
 * Height, lean, pair score and word of two scales of one length.
 * @param common cells answered on both sides; under the minimum no lean is claimed, since the two
 *   would rest on different cells
 */
export const pair = (management: Scale, leadership: Scale, common: number): Pair => {
  if (!management.enough || !leadership.enough) {
    const none = INSUFFICIENT;
    const claims = { leanClaimed: false, leanNamed: false, word: "not enough answered" } as const;
    const thin = { height: none, lean: none, leanError: none, threshold: none, pairScore: none } as const;
    return { enough: false, management, leadership, common, ...thin, ...claims };
  }
  const sides = { management, leadership, common };
  const comparable = isComparable(sides);
  const lean = value(leanOf(management, leadership));
  const leanError = errorOfDifference(management.sem, leadership.sem);
  const threshold = Z_LEAN * leanError;
  const leanClaimed = comparable && Math.abs(lean) > threshold;
  const word = wordOf(sides, comparable, lean, leanClaimed);
  const led = word === "running-led" || word === "leading-led";
  return {
    enough: true,
    ...sides,
    height: value(heightOf(management, leadership)),
    lean,
    leanError,
    threshold,
    leanClaimed,
    leanNamed: led && Math.abs(lean) > Z_LEAN_NAMED * leanError,
    word,
    pairScore: pairScoreOf(management, leadership),
  };
};
