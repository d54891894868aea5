import { LOCALE } from "@/lib/format/numbers";

/** The text with its first letter as a capital: "two people" becomes "Two people". */
export const capital = (text: string, locale = LOCALE): string =>
  text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);

/** The text with a small first letter, to go on inside a sentence: "Part 2 of 4" becomes "part 2 of 4". */
export const inSentence = (text: string, locale = LOCALE): string =>
  text.charAt(0).toLocaleLowerCase(locale) + text.slice(1);

/** "a, b and c"; an empty list is "". */
export const listed = (words: readonly string[], locale = LOCALE): string =>
  new Intl.ListFormat(locale, { type: "conjunction" }).format(words);

/** The text in curly quotes. */
export const quoted = (text: string): string => `“${text}”`;
