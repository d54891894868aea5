import {
  type Answer,
  type Answers,
  CONTRASTS,
  type Contrast,
  type ItemKey,
  LEVELS,
  type Level,
  neededKey,
  nowKey,
  SIDES,
  type Side,
} from "@/lib/instrument/framework";
import { PAGES } from "@/lib/instrument/pages";
import { type Random, randomOf } from "./random";

/** How people of one organization act on the whole, contrast by contrast, on the answer scale. */
export interface Culture {
  readonly height: Readonly<Record<Contrast, number>>;
  /** Leadership minus management. */
  readonly lean: Readonly<Record<Contrast, number>>;
  /** How often the work calls for each side: management, leadership. */
  readonly need: Readonly<Record<Contrast, readonly [number, number]>>;
}

export type SideKey = `${Contrast}.${Side}`;

/** Points added to a side since the first occasion. */
export type Growth = Readonly<Partial<Record<SideKey, number>>>;

/** What one person tends to, from which their answers of every occasion come. */
export interface Tendency {
  /** Where the answers to each item lie around. */
  readonly middle: Readonly<Record<ItemKey, number>>;
  /** Items that are not part of their work, on any occasion: what somebody does changes less than how. */
  readonly notMine: ReadonlySet<ItemKey>;
}

const LEVEL_SHIFT: Readonly<Record<Level, number>> = { self: 0.3, team: 0.05, organization: -0.4 };
const share = (side: Side) => (side === "management" ? -0.5 : 0.5);

/**
 * A person as a sum of parts: how much of everything, which side more, each contrast, each side of it, each
 * level, each item. The parts are sized so that a scale of three answers comes out near the planning values
 * of docs/scoring.md (deviation about 0.9), and all scales go together a little, as they do in real answers.
 * @param tilt added to the organization's lean, for people of this unit.
 */
export function tendencyOf(key: string, culture: Culture, tilt: number): Tendency {
  const random = randomOf(`${key}/tendency`);
  const general = random.normal(0.5);
  const toLeadership = random.normal(0.55);
  const need = random.normal(0.4);
  const level: Record<Level, number> = {
    self: 0,
    team: random.normal(0.2),
    organization: random.normal(0.3),
  };
  const middle: Partial<Record<ItemKey, number>> = {};
  for (const contrast of CONTRASTS) {
    const both = random.normal(0.3);
    for (const side of SIDES) {
      const own = general + both + random.normal(0.45) + share(side) * (toLeadership + tilt);
      const center = culture.height[contrast] + share(side) * culture.lean[contrast] + own;
      for (const at of LEVELS)
        middle[nowKey(contrast, side, at)] = center + LEVEL_SHIFT[at] + level[at] + random.normal(0.4);
      // What one does colours what one thinks the work needs, but does not decide it.
      middle[neededKey(contrast, side)] =
        culture.need[contrast][side === "management" ? 0 : 1] + need + 0.35 * own + random.normal(0.55);
    }
  }
  const usual = random.chance(0.04) ? 0.25 : random.chance(0.15) ? 0.09 : 0.015;
  const leavesOut: Record<Level, number> = { self: usual / 3, team: usual, organization: usual * 2.5 };
  const notMine = new Set<ItemKey>();
  for (const contrast of CONTRASTS)
    for (const side of SIDES)
      for (const at of LEVELS) if (random.chance(leavesOut[at])) notMine.add(nowKey(contrast, side, at));
  return { middle: middle as Record<ItemKey, number>, notMine };
}

const onScale = (value: number): Answer => Math.min(7, Math.max(1, Math.round(value))) as Answer;

export interface Occasion {
  readonly growth?: Growth;
  /** How far leading has risen at this occasion for everybody. */
  readonly rise?: number;
  /** Pages on which one answer is given throughout. */
  readonly constantPages?: number;
  /** Items passed over without any answer; two at most. */
  readonly missing?: number;
}

/**
 * Items without any answer, one of a scale at most and only for whom every item is part of their work: who has too
 * few answers for a scale has so on every occasion, and a scale of a release is not made of other people each time.
 */
function passedOver({ notMine }: Tendency, random: Random, count: number): ItemKey[] {
  if (notMine.size > 0) return [];
  const one = CONTRASTS.flatMap((contrast) =>
    SIDES.map((side) => nowKey(contrast, side, random.pick(LEVELS))),
  );
  return random.shuffled(one).slice(0, count);
}

/** The answers of one occasion: the tendency, what has grown since, and the day. */
export function answersOf(tendency: Tendency, random: Random, occasion: Occasion = {}): Answers {
  const { growth = {}, rise = 0, constantPages = 0, missing = 0 } = occasion;
  const answers: Partial<Record<ItemKey, Answer>> = {};
  for (const contrast of CONTRASTS)
    for (const side of SIDES) {
      const gain = (growth[`${contrast}.${side}`] ?? 0) + (side === "leadership" ? rise : 0);
      for (const level of LEVELS) {
        const key = nowKey(contrast, side, level);
        const value = onScale(tendency.middle[key] + gain + random.normal(0.65));
        answers[key] = tendency.notMine.has(key) ? null : value;
      }
      const key = neededKey(contrast, side);
      answers[key] = onScale(tendency.middle[key] + random.normal(0.4));
    }
  const pages = PAGES.filter(({ level }) => level !== "needed");
  for (const page of random.shuffled(pages).slice(0, constantPages)) {
    const same = onScale(5 + random.normal(0.7));
    for (const item of page.items) if (!tendency.notMine.has(item)) answers[item] = same;
  }
  for (const key of passedOver(tendency, random, missing)) delete answers[key];
  return answers;
}
