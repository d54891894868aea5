import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, dayOf, daysBetween, isDay, today, utc } from "@/lib/format/day";

const anyDay = fc.integer({ min: 0, max: 40_000 }).map((count) => addDays("1990-01-01", count));

describe("dayOf", () => {
  it("is the same asked twice, for every zone with its own midnight and before 1973 too", () => {
    const at = fc.date({ min: new Date("1950-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
    const zones = ["UTC", "Asia/Kathmandu", "Pacific/Apia", "Africa/Monrovia", "America/St_Johns"];
    const plain = (moment: Date, timeZone: string) =>
      new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" }).format(moment);
    fc.assert(
      fc.property(at, fc.constantFrom(...zones), (moment, zone) => {
        expect(dayOf(moment, zone)).toBe(plain(moment, zone));
        expect(dayOf(new Date(moment), zone)).toBe(plain(moment, zone));
      }),
    );
  });

  it("reads the same moment as different days in different places", () => {
    const at = new Date("2026-11-23T23:30:00Z");
    expect(dayOf(at, "UTC")).toBe("2026-11-23");
    expect(dayOf(at, "Europe/Copenhagen")).toBe("2026-11-24");
    expect(dayOf(at, "America/Los_Angeles")).toBe("2026-11-23");
    expect(dayOf(at, "Pacific/Kiritimati")).toBe("2026-11-24");
    expect(today({ at, zone: "Europe/Copenhagen" })).toBe("2026-11-24");
  });

  it.each([
    ["the evening before clocks go forward", "2026-03-28T22:59:59Z", "2026-03-28"],
    ["midnight at which the day of 23 hours begins", "2026-03-28T23:00:00Z", "2026-03-29"],
    ["the last second of the day of 23 hours", "2026-03-29T21:59:59Z", "2026-03-29"],
    ["the midnight after it", "2026-03-29T22:00:00Z", "2026-03-30"],
    ["the first second of the day of 25 hours", "2026-10-24T22:00:00Z", "2026-10-25"],
    ["the last second of the day of 25 hours", "2026-10-25T22:59:59Z", "2026-10-25"],
    ["the midnight after it", "2026-10-25T23:00:00Z", "2026-10-26"],
  ])("in Copenhagen, %s", (_, at, day) => {
    expect(dayOf(new Date(at), "Europe/Copenhagen")).toBe(day);
  });

  it("throws for a zone that does not exist", () => {
    expect(() => dayOf(new Date(0), "Mars/Olympus")).toThrow(RangeError);
  });
});

describe("isDay", () => {
  it.each(["2026-11-23", "2028-02-29", "0001-01-01"])("knows %s", (day) => expect(isDay(day)).toBe(true));
  it.each(["2027-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "23/11/2026", "", "2026-11-23T00:00"])(
    "refuses %j",
    (day) => {
      expect(isDay(day)).toBe(false);
      expect(() => utc(day)).toThrow(RangeError);
    },
  );
});

describe("counting days", () => {
  it("counts across a change of clocks, a leap day and a new year", () => {
    expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
    expect(daysBetween("2026-10-24", "2026-10-26")).toBe(2);
    expect(daysBetween("2028-02-28", "2028-03-01")).toBe(2);
    expect(daysBetween("2026-12-31", "2026-12-30")).toBe(-1);
    expect(addDays("2026-12-25", 10)).toBe("2027-01-04");
  });

  it("adds and measures the same number", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -9999, max: 9999 }), (day, count) => {
        expect(daysBetween(day, addDays(day, count))).toBe(count);
      }),
    );
  });
});
