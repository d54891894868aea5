import { addDays, type Day, dayOf, utc } from "@/lib/format/day";

/** Where everybody of the demo lives. */
export const ZONE = "Europe/Berlin";

/** Days counted back from the day the demo is made, so that it is never old. */
export interface Clock {
  readonly now: Date;
  /** The day so many days ago; ahead when negative. */
  day(back: number): Day;
  /** The moment so many days ago at this time of the clock, "HH:MM", in the demo's zone. */
  at(back: number, time: string): Date;
  /** The nearest working day at least so many days ago, as days back. */
  workday(back: number): number;
}

export function clockOf(now: Date): Clock {
  const today = dayOf(now, ZONE);
  const offset = new Intl.DateTimeFormat("en", { timeZone: ZONE, timeZoneName: "longOffset" });
  const offsets = new Map<Day, string>();
  const offsetOn = (day: Day) => {
    let found = offsets.get(day);
    if (found === undefined) {
      const parts = offset.formatToParts(new Date(`${day}T12:00:00Z`));
      found = parts.find(({ type }) => type === "timeZoneName")?.value.slice(3) || "+00:00";
      offsets.set(day, found);
    }
    return found;
  };
  const day = (back: number) => addDays(today, -back);
  return {
    now,
    day,
    at: (back, time) => new Date(`${day(back)}T${time}:00${offsetOn(day(back))}`),
    workday(back) {
      const weekday = utc(day(back)).getUTCDay();
      return back + (weekday === 0 ? 2 : weekday === 6 ? 1 : 0);
    },
  };
}
