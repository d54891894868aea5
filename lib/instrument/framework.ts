/**
 * The frame every questionnaire version shares: eight contrasts of two sides, looked at on three
 * levels. Source: docs/scoring.md, "The frame". The order of each list is the published order.
 */
export const CONTRASTS = [
  "order-people",
  "targets-direction",
  "control-commitment",
  "plan-opportunity",
  "method-character",
  "direct-serve",
  "respond-initiate",
  "improve-invent",
] as const;
export type Contrast = (typeof CONTRASTS)[number];

/** Management stands first and left, leadership second and right, everywhere. */
export const SIDES = ["management", "leadership"] as const;
export type Side = (typeof SIDES)[number];

/** How far an action reaches, never how senior a person is. */
export const LEVELS = ["self", "team", "organization"] as const;
export type Level = (typeof LEVELS)[number];

/** Key of a "now" item: one for every contrast, side and level, 48 in all. */
export type NowKey = `now.${Contrast}.${Side}.${Level}`;
/** Key of a "needed" item: one for every contrast and side, 16 in all. */
export type NeededKey = `needed.${Contrast}.${Side}`;
export type ItemKey = NowKey | NeededKey;

/** A point of the answer scale, or `null` for "not part of my work", which is never scored. */
export type Answer = 1 | 2 | 3 | 4 | 5 | 6 | 7 | null;

/** Answers by item; a key that is absent was not answered. */
export type Answers = Readonly<Partial<Record<ItemKey, Answer>>>;

export const nowKey = (contrast: Contrast, side: Side, level: Level): NowKey =>
  `now.${contrast}.${side}.${level}`;

export const neededKey = (contrast: Contrast, side: Side): NeededKey => `needed.${contrast}.${side}`;

/** All 48 keys, by contrast, then side, then level, each in the published order. */
export const NOW_KEYS: readonly NowKey[] = CONTRASTS.flatMap((contrast) =>
  SIDES.flatMap((side) => LEVELS.map((level) => nowKey(contrast, side, level))),
);

/** All 16 keys, by contrast, then side, each in the published order. */
export const NEEDED_KEYS: readonly NeededKey[] = CONTRASTS.flatMap((contrast) =>
  SIDES.map((side) => neededKey(contrast, side)),
);

export const ITEM_KEYS: readonly ItemKey[] = [...NOW_KEYS, ...NEEDED_KEYS];

const known: ReadonlySet<string> = new Set(ITEM_KEYS);

/** Whether `value` names one of the 64 items. */
export const isItemKey = (value: string): value is ItemKey => known.has(value);

/** The side's partner in the same contrast. */
export const partner = (side: Side): Side => (side === "management" ? "leadership" : "management");
