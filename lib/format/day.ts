/**
 * Calendar days as text, "YYYY-MM-DD". Every rule of the plan counts days and not hours, so that a
 * day with 23 or 25 hours counts like any other; only `dayOf` knows about zones.
 */
export type Day = string;

/** A moment together with the place it is read in: an IANA zone such as "Europe/Copenhagen". */
export type Now = { readonly at: Date; readonly zone: string };

const MS_PER_DAY = 86_400_000;
const PATTERN = /^\d{4}-\d{2}-\d{2}$/;
const formats = new Map<string, Intl.DateTimeFormat>();

/** Zones differ by whole quarters of an hour since 1973, so that all moments of one quarter fall on one day. */
const QUARTER = 900_000;
const QUARTERS_HOLD_FROM = Date.UTC(1973, 0, 1);
const MOST_KEPT = 20_000;
const kept = new Map<string, Day>();

/** The calendar day on which `at` falls in `zone`. Throws `RangeError` for an unknown zone or an invalid date. */
export function dayOf(at: Date, zone: string): Day {
  const moment = at.getTime();
  if (!(moment >= QUARTERS_HOLD_FROM)) return workedOut(at, zone);
  const key = `${zone} ${Math.floor(moment / QUARTER)}`;
  let day = kept.get(key);
  if (!day) {
    day = workedOut(at, zone);
    // Lists ask for the same days over and over; what is kept is thrown away whole, so that it stays small.
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(key, day);
  }
  return day;
}

function workedOut(at: Date, zone: string): Day {
  let format = formats.get(zone);
  if (!format) {
    // A fixed locale and calendar: this is a key, not something shown.
    format = new Intl.DateTimeFormat("en-CA", {
      timeZone: zone,
      calendar: "gregory",
      numberingSystem: "latn",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
    });
    formats.set(zone, format);
  }
  const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  return `${part.year?.padStart(4, "0")}-${part.month}-${part.day}`;
}

/** The calendar day it is now. */
export const today = (now: Now): Day => dayOf(now.at, now.zone);

/** Whether `value` is a day that exists: "2027-02-29" does not. */
export function isDay(value: string): boolean {
  if (!PATTERN.test(value)) return false;
  const at = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === value;
}

/** Midnight UTC of a day, for `Intl` with `timeZone: "UTC"`. Throws `RangeError` when the day does not exist. */
export function utc(day: Day): Date {
  let midnight = midnights.get(day);
  if (midnight === undefined) {
    if (!isDay(day)) throw new RangeError(`Not a day: ${day}`);
    midnight = Date.parse(`${day}T00:00:00Z`);
    if (midnights.size >= MOST_KEPT) midnights.clear();
    midnights.set(day, midnight);
  }
  return new Date(midnight);
}

const midnights = new Map<Day, number>();

/** The day `count` days later, earlier when negative. Throws `RangeError` when the day does not exist. */
export const addDays = (day: Day, count: number): Day =>
  new Date(utc(day).getTime() + count * MS_PER_DAY).toISOString().slice(0, 10);

/** Whole days from `from` to `to`, negative when `to` is earlier. Throws `RangeError` when one does not exist. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((utc(to).getTime() - utc(from).getTime()) / MS_PER_DAY);
