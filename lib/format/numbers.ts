/** Numbers as people read them. A shown minus is "−" (U+2212), which is as wide as a figure. */
export const LOCALE = "en-GB";

const WORDS = "no one two three four five six seven eight nine ten eleven twelve".split(" ");
const ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(
  " ",
);
const ENDINGS: Record<string, string> = { one: "st", two: "nd", few: "rd", other: "th" };
const ordinalRule = new Intl.PluralRules(LOCALE, { type: "ordinal" });
const formats = new Map<string, Intl.NumberFormat>();

function format(value: number, locale: string, options: Intl.NumberFormatOptions): string {
  const key = `${locale} ${JSON.stringify(options)}`;
  let found = formats.get(key);
  if (!found) {
    found = new Intl.NumberFormat(locale, options);
    formats.set(key, found);
  }
  return found.format(value).replaceAll("-", "−");
}

const fixed = (digits: number) => ({ minimumFractionDigits: digits, maximumFractionDigits: digits });

/** "5.6", "−1.5": the same number of digits in every row, so that columns line up. Never "−0.0". */
export const decimal = (value: number, digits = 1, locale = LOCALE): string =>
  format(value, locale, { ...fixed(digits), signDisplay: "negative" });

/** "+1", "0", "−2": rungs, leans and changes. */
export const signed = (value: number, digits = 0, locale = LOCALE): string =>
  format(value, locale, { ...fixed(digits), signDisplay: "exceptZero" });

/** "1,240". */
export const whole = (value: number, locale = LOCALE): string => decimal(value, 0, locale);

/** "52 %" of a number that runs from 0 to 100, with a space that does not break. */
export const percent = (value: number, digits = 0, locale = LOCALE): string =>
  `${decimal(value, digits, locale)}\u00a0%`;

/** "about 50". The band is chosen by whoever publishes the count, not here. */
export const about = (band: number, locale = LOCALE): string => `about ${whole(band, locale)}`;

/** "one" to "twelve" in words, "13" and above in figures; 0 is "no", as in "no check-ins". English. */
export const inWords = (count: number): string => WORDS[count] ?? whole(count);

/** "first" to "twelfth" in words, "13th", "21st" and above in figures. English. */
export const ordinal = (place: number): string =>
  ORDINALS[place - 1] ?? `${whole(place)}${ENDINGS[ordinalRule.select(place)]}`;

/** "one check-in", "two check-ins", "no check-ins". English; `many` only where an s does not do. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${inWords(count)} ${count === 1 ? one : many}`;
