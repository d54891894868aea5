import type { Topic } from "@/lib/instrument/catalogue";
import {
  type Answers,
  CONTRASTS,
  type Contrast,
  type ItemKey,
  LEVELS,
  neededKey,
  nowKey,
  SIDES,
  type Side,
} from "@/lib/instrument/framework";

export type PageSlug = `${Topic}-${1 | 2}`;

export interface Page {
  readonly slug: PageSlug;
  /** 1 to 4: self, team, organization, needed. */
  readonly part: 1 | 2 | 3 | 4;
  readonly level: Topic;
  /** Eight keys, both sides of four contrasts, in the order they are shown. */
  readonly items: readonly ItemKey[];
}

/** How many parts a respondent goes through; each is two pages. */
export const PARTS = 4;

const CONTRASTS_A_PAGE = 4;

/** Which side comes first alternates by contrast, so that neither is always read first. */
const sidesOf = (index: number): readonly Side[] => (index % 2 === 0 ? SIDES : [...SIDES].reverse());

const keyOf = (level: Topic, contrast: Contrast, side: Side): ItemKey =>
  level === "needed" ? neededKey(contrast, side) : nowKey(contrast, side, level);

const pagesOf = (level: Topic, part: Page["part"]): Page[] => {
  const keys = CONTRASTS.flatMap((contrast, index) =>
    sidesOf(index).map((side) => keyOf(level, contrast, side)),
  );
  const size = CONTRASTS_A_PAGE * SIDES.length;
  return ([1, 2] as const).map((half) => ({
    slug: `${level}-${half}`,
    part,
    level,
    items: keys.slice((half - 1) * size, half * size),
  }));
};

/**
 * The eight pages in their one fixed order: self, team, organization, needed, two of each. Contrasts keep
 * the published order in every part. The order is the same for every person, occasion and language.
 */
export const PAGES: readonly Page[] = [...LEVELS, "needed" as const].flatMap((level, index) =>
  pagesOf(level, (index + 1) as Page["part"]),
);

/** All 64 keys in the order they are shown. */
export const ITEM_ORDER: readonly ItemKey[] = PAGES.flatMap((page) => page.items);

const bySlug: ReadonlyMap<string, Page> = new Map(PAGES.map((page) => [page.slug, page]));
const byItem: ReadonlyMap<ItemKey, Page> = new Map(
  PAGES.flatMap((page) => page.items.map((key) => [key, page] as const)),
);

/** The page with this slug (“team-2”), or `undefined` when there is none. */
export const pageBySlug = (slug: string): Page | undefined => bySlug.get(slug);

/** The page after `page`, or `undefined` after the last. */
export const nextPage = (page: Page): Page | undefined => PAGES[PAGES.indexOf(page) + 1];

/** The page before `page`, or `undefined` before the first. */
export const previousPage = (page: Page): Page | undefined => PAGES[PAGES.indexOf(page) - 1];

/** The page that shows `key`; every item is on exactly one. */
export const pageOfItem = (key: ItemKey): Page => byItem.get(key)!;

/**
 * The first item in page order that has no answer, or `undefined` when all 64 have one.
 * “Not part of my work” (`null`) is an answer here: the respondent has been there.
 */
export const firstUnanswered = (answers: Answers): ItemKey | undefined =>
  ITEM_ORDER.find((key) => answers[key] === undefined);
