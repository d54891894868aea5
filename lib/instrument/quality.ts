import { type Answer, type Answers, NOW_KEYS } from "@/lib/instrument/framework";
import { PAGES, type Page, type PageSlug } from "@/lib/instrument/pages";

/** Below this much active time an item, a page “went quickly”. Milliseconds. */
const FAST_MS_AN_ITEM = 2_000;

/** Thirteen of the 48 “now” items: more than a quarter. */
const NOT_APPLICABLE_FROM = 13;

/** As with scales: sameness is judged only when at least 6 of 8 items have an answer. */
const ENOUGH_ANSWERED = 6 / 8;

export type PageFlag = "fast" | "same";

export type QualityFlag =
  | { readonly kind: PageFlag; readonly page: PageSlug }
  | { readonly kind: "notApplicable"; readonly count: number };

export interface QualityInput {
  readonly answers: Answers;
  /**
   * Milliseconds each page was visible, pauses included, from the first answer on when it was resumed.
   * A page that is absent was not timed (no script ran) and is not judged by its time.
   */
  readonly activeMs: Readonly<Partial<Record<PageSlug, number>>>;
  /** Whether the respondent has gone through it all: at the overview, or submitted. */
  readonly complete: boolean;
}

/**
 * What is worth another look on one page on which nothing is missing, `fast` before `same`.
 * @param answers of the page's items; `null` is “not part of my work” and no answer of its own.
 * @param activeMs milliseconds the page was visible, or `undefined` if unknown.
 */
export const pageFlags = (answers: readonly Answer[], activeMs: number | undefined): PageFlag[] => {
  const flags: PageFlag[] = [];
  if (activeMs !== undefined && activeMs < FAST_MS_AN_ITEM * answers.length) flags.push("fast");
  const given = answers.filter((answer) => answer !== null);
  const enough = given.length > 0 && given.length >= ENOUGH_ANSWERED * answers.length;
  if (enough && new Set(given).size === 1) flags.push("same");
  return flags;
};

/** The page's answers, or `undefined` when one is missing. */
const answersOf = (page: Page, answers: Answers): Answer[] | undefined => {
  const given = page.items.map((key) => answers[key]).filter((answer) => answer !== undefined);
  return given.length === page.items.length ? given : undefined;
};

/**
 * What is worth another look, in page order, “not part of my work” last; empty while the respondent is
 * still under way. A page with a missing answer is not judged, the needed pages never are, and how high
 * the answers are plays no part. Source: product section 3, “Answer quality”.
 */
export const answerQuality = ({ answers, activeMs, complete }: QualityInput): QualityFlag[] => {
  if (!complete) return [];
  const flags: QualityFlag[] = PAGES.filter((page) => page.level !== "needed").flatMap((page) => {
    const given = answersOf(page, answers);
    return given ? pageFlags(given, activeMs[page.slug]).map((kind) => ({ kind, page: page.slug })) : [];
  });
  const count = NOW_KEYS.filter((key) => answers[key] === null).length;
  if (count >= NOT_APPLICABLE_FROM) flags.push({ kind: "notApplicable", count });
  return flags;
};
