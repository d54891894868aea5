import { type Day, dayOf, daysBetween, type Now, today, utc } from "@/lib/format/day";
import { counted, inWords, LOCALE } from "@/lib/format/numbers";

/** Days and times as people say them. Days are calendar days; only times of day need a zone. */
const formats = new Map<string, Intl.DateTimeFormat>();

function format(at: Date, zone: string, locale: string, options: Intl.DateTimeFormatOptions): string {
  const key = `${locale} ${zone} ${JSON.stringify(options)}`;
  let found = formats.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(locale, { ...options, timeZone: zone });
    formats.set(key, found);
  }
  return found.format(at);
}

const ofDay = (day: Day, locale: string, options: Intl.DateTimeFormatOptions) =>
  format(utc(day), "UTC", locale, options);

/** "Monday". */
export const weekday = (day: Day, locale = LOCALE): string => ofDay(day, locale, { weekday: "long" });

/** "Monday 23 November". */
export const longDay = (day: Day, locale = LOCALE): string =>
  ofDay(day, locale, { weekday: "long", day: "numeric", month: "long" });

/** "12 November", or "12 November 2025" when that is not the year of `seenOn`. */
export const dayAndMonth = (day: Day, seenOn: Day, locale = LOCALE): string =>
  ofDay(day, locale, { day: "numeric", month: "long", ...yearUnlessOf(day, seenOn) });

/** "12 November 2026", for what lasts. */
export const fullDay = (day: Day, locale = LOCALE): string =>
  ofDay(day, locale, { day: "numeric", month: "long", year: "numeric" });

/** "16 Nov", for axes and tables. */
export const shortDay = (day: Day, locale = LOCALE): string =>
  ofDay(day, locale, { day: "numeric", month: "short" });

/** "March", or "March 2025" when that is not the year of `seenOn`. */
export const monthName = (day: Day, seenOn: Day, locale = LOCALE): string =>
  ofDay(day, locale, { month: "long", ...yearUnlessOf(day, seenOn) });

/** "16:10" in `zone`. */
export const clockTime = (at: Date, zone: string, locale = LOCALE): string =>
  format(at, zone, locale, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

/** "Friday 16:10" in `zone`. */
export const weekdayAndTime = (at: Date, zone: string, locale = LOCALE): string =>
  `${weekday(dayOf(at, zone), locale)} ${clockTime(at, zone, locale)}`;

/**
 * When something was written: "today 08:40", "yesterday 19:02", "Friday 16:10" within the last six
 * days, "12 November" before, and with its year when that is another one.
 */
export function moment(at: Date, now: Now, locale = LOCALE): string {
  const day = dayOf(at, now.zone);
  const back = daysBetween(day, today(now));
  if (back < 0 || back > 6) return dayAndMonth(day, today(now), locale);
  const name = back < 2 ? relativeDay(day, today(now), locale) : weekday(day, locale);
  return `${name} ${clockTime(at, now.zone, locale)}`;
}

/** A day near `seenOn` by its shortest sure name: "today", "yesterday", "tomorrow", "Friday", "12 November". */
export function nearDay(day: Day, seenOn: Day, locale = LOCALE): string {
  const distance = Math.abs(daysBetween(seenOn, day));
  if (distance < 2) return relativeDay(day, seenOn, locale);
  return distance < 7 ? weekday(day, locale) : dayAndMonth(day, seenOn, locale);
}

/** As `nearDay`, where a sentence wants "on": "today", "yesterday", "on Friday", "on 12 November". English. */
export const onDay = (day: Day, seenOn: Day): string =>
  Math.abs(daysBetween(seenOn, day)) < 2 ? nearDay(day, seenOn) : `on ${nearDay(day, seenOn)}`;

/**
 * The distance from `seenOn` to `day` in words: "today", "yesterday", "two days ago", "a week ago",
 * "in five days", "in three months". Below four weeks in days or whole weeks, then in weeks, from
 * twelve weeks on in months, from two years on in years, always rounded towards now.
 */
export function relativeDay(day: Day, seenOn: Day, locale = LOCALE): string {
  const days = daysBetween(seenOn, day);
  const size = Math.abs(days);
  if (size > 84) {
    const months = Math.trunc(days / 30.4375);
    return Math.abs(months) < 24
      ? relative(months, "month", locale)
      : relative(Math.trunc(months / 12), "year", locale);
  }
  const inWeeks = size > 27 || (size > 0 && size % 7 === 0);
  return inWeeks ? relative(Math.trunc(days / 7), "week", locale) : relative(days, "day", locale);
}

/** What is left until `day`: "seven weeks to go", "nine days to go", "one day to go", "the last day", "past its day". */
export function timeToGo(day: Day, seenOn: Day): string {
  const days = daysBetween(seenOn, day);
  if (days < 0) return "past its day";
  if (days === 0) return "the last day";
  return `${days < 14 ? counted(days, "day") : counted(Math.floor(days / 7), "week")} to go`;
}

const relatives = new Map<string, Intl.RelativeTimeFormat>();

function relative(count: number, unit: Intl.RelativeTimeFormatUnit, locale: string): string {
  // "auto" knows yesterday and tomorrow, but makes "last week" of what was seven days ago.
  const numeric = unit === "day" ? "auto" : "always";
  const key = `${locale} ${numeric}`;
  const words = relatives.get(key) ?? new Intl.RelativeTimeFormat(locale, { numeric });
  relatives.set(key, words);
  const english = locale.startsWith("en");
  return words
    .formatToParts(count, unit)
    .map((part) => (part.type === "integer" && english ? inEnglish(Number(part.value)) : part.value))
    .join("");
}

const inEnglish = (count: number) => (count === 1 ? "a" : inWords(count));

const yearUnlessOf = (day: Day, seenOn: Day): Intl.DateTimeFormatOptions =>
  day.slice(0, 4) === seenOn.slice(0, 4) ? {} : { year: "numeric" };
