import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  clockTime,
  dayAndMonth,
  fullDay,
  longDay,
  moment,
  monthName,
  nearDay,
  onDay,
  relativeDay,
  shortDay,
  timeToGo,
  weekday,
  weekdayAndTime,
} from "@/lib/format/dates";
import { addDays } from "@/lib/format/day";

const MONDAY = "2026-11-23";
const zone = "Europe/Copenhagen";

describe("days", () => {
  it("names them", () => {
    expect(weekday(MONDAY)).toBe("Monday");
    expect(longDay(MONDAY)).toBe("Monday 23 November");
    expect(shortDay("2026-11-16")).toBe("16 Nov");
    expect(fullDay("2026-11-16")).toBe("16 November 2026");
    expect(longDay(MONDAY, "de")).toBe("Montag, 23. November");
  });

  it("gives the year only when it is another one", () => {
    expect(dayAndMonth("2026-11-12", MONDAY)).toBe("12 November");
    expect(dayAndMonth("2025-11-12", MONDAY)).toBe("12 November 2025");
    expect(monthName("2026-03-02", MONDAY)).toBe("March");
    expect(monthName("2024-03-02", MONDAY)).toBe("March 2024");
  });

  it("names a near day by its shortest sure name", () => {
    const names = [0, -1, 1, -2, -6, 6, -7, 7].map((n) => nearDay(addDays(MONDAY, n), MONDAY));
    expect(names).toEqual([
      "today",
      "yesterday",
      "tomorrow",
      "Saturday",
      "Tuesday",
      "Sunday",
      "16 November",
      "30 November",
    ]);
    expect(onDay("2026-11-22", MONDAY)).toBe("yesterday");
    expect(onDay("2026-11-20", MONDAY)).toBe("on Friday");
    expect(onDay("2026-12-12", MONDAY)).toBe("on 12 December");
  });
});

describe("times", () => {
  it("reads the clock of the place, on either side of a change of clocks", () => {
    expect(weekdayAndTime(new Date("2026-11-20T15:10:00Z"), zone)).toBe("Friday 16:10");
    expect(clockTime(new Date("2026-03-29T00:59:00Z"), zone)).toBe("01:59");
    expect(clockTime(new Date("2026-03-29T01:00:00Z"), zone)).toBe("03:00");
    expect(clockTime(new Date("2026-10-25T00:30:00Z"), zone)).toBe("02:30");
    expect(clockTime(new Date("2026-10-25T01:30:00Z"), zone)).toBe("02:30");
    expect(clockTime(new Date("2026-11-22T23:00:00Z"), zone)).toBe("00:00");
  });

  it("says when something was written", () => {
    const now = { at: new Date("2026-11-23T11:00:00Z"), zone };
    const said = (at: string) => moment(new Date(at), now);
    expect(said("2026-11-23T07:40:00Z")).toBe("today 08:40");
    expect(said("2026-11-22T18:02:00Z")).toBe("yesterday 19:02");
    expect(said("2026-11-20T15:10:00Z")).toBe("Friday 16:10");
    expect(said("2026-11-17T15:10:00Z")).toBe("Tuesday 16:10");
    expect(said("2026-11-16T15:10:00Z")).toBe("16 November");
    expect(said("2025-11-16T15:10:00Z")).toBe("16 November 2025");
    expect(said("2026-11-24T15:10:00Z")).toBe("24 November");
  });

  it("counts calendar days, not hours: an hour over midnight is yesterday", () => {
    const now = { at: new Date("2026-11-22T23:30:00Z"), zone };
    expect(moment(new Date("2026-11-22T22:30:00Z"), now)).toBe("yesterday 23:30");
  });
});

describe("distances", () => {
  const ago = (days: number) => relativeDay(addDays(MONDAY, -days), MONDAY);

  it("looks back", () => {
    expect([0, 1, 2, 7, 9, 14, 16, 21, 27].map(ago)).toEqual([
      "today",
      "yesterday",
      "two days ago",
      "a week ago",
      "nine days ago",
      "two weeks ago",
      "16 days ago",
      "three weeks ago",
      "27 days ago",
    ]);
    expect([29, 84, 100, 365, 740].map(ago)).toEqual([
      "four weeks ago",
      "twelve weeks ago",
      "three months ago",
      "eleven months ago",
      "two years ago",
    ]);
  });

  it("looks ahead", () => {
    const ahead = (days: number) => relativeDay(addDays(MONDAY, days), MONDAY);
    expect([1, 5, 7, 14, 120].map(ahead)).toEqual([
      "tomorrow",
      "in five days",
      "in a week",
      "in two weeks",
      "in three months",
    ]);
  });

  it("leaves figures to other languages", () => {
    expect(relativeDay(addDays(MONDAY, -3), MONDAY, "de")).toBe("vor 3 Tagen");
  });

  it("says what is left", () => {
    const left = (days: number) => timeToGo(addDays(MONDAY, days), MONDAY);
    expect([49, 55, 14, 13, 1, 0, -1].map(left)).toEqual([
      "seven weeks to go",
      "seven weeks to go",
      "two weeks to go",
      "13 days to go",
      "one day to go",
      "the last day",
      "past its day",
    ]);
  });

  it("never mixes up before and after, and never says none", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 5000 }), (days) => {
        expect(ago(days)).toMatch(/^(?!no )\S+ (day|week|month|year)s? ago$/);
        expect(relativeDay(addDays(MONDAY, days), MONDAY)).toMatch(/^in (?!no )\S+ (day|week|month|year)s?$/);
      }),
    );
  });
});
