import type { Locale } from "@/lib/instrument/catalogue";
import { ITEM_KEYS } from "@/lib/instrument/framework";
import { PARTS, type Page } from "@/lib/instrument/pages";

/** What the whole questionnaire takes, in minutes: product section 3, “about nine minutes”. */
const MINUTES_FOR_ALL = 9;

interface ProgressText {
  readonly part: (part: number, of: number) => string;
  readonly minutes: (minutes: number) => string;
  readonly lessThanAMinute: string;
  readonly nothing: string;
}

const text: Readonly<Record<Locale, ProgressText>> = {
  en: {
    part: (part, of) => `Part ${part} of ${of}`,
    minutes: (minutes) => (minutes === 1 ? "about 1 minute left" : `about ${minutes} minutes left`),
    lessThanAMinute: "less than a minute left",
    nothing: "nothing left to answer",
  },
};

/** “Part 2 of 4”. */
export const partInWords = (page: Page, locale: Locale = "en"): string => text[locale].part(page.part, PARTS);

/**
 * How long the rest takes, in words: “about 5 minutes left”, “less than a minute left”, “nothing left to
 * answer”. Nine minutes for all 64 items, rounded to whole minutes.
 * @param answered how many items have an answer, “not part of my work” included.
 * @throws RangeError when `answered` is not a whole number from 0 to 64.
 */
export const minutesLeft = (answered: number, locale: Locale = "en"): string => {
  const all = ITEM_KEYS.length;
  if (!Number.isInteger(answered) || answered < 0 || answered > all) {
    throw new RangeError(`Answered items must be 0 to ${all}, not ${answered}`);
  }
  if (answered === all) return text[locale].nothing;
  const minutes = ((all - answered) * MINUTES_FOR_ALL) / all;
  return minutes < 1 ? text[locale].lessThanAMinute : text[locale].minutes(Math.round(minutes));
};
