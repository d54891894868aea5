import { describe, expect, it } from "vitest";
import { organization } from "./organization.fixture";
import { publishAll } from "./people.fixture";
import { cellsOf, releaseOf } from "./rows";

const releases = publishAll(organization(4, 3)).map(({ release }) => release);

describe("a release as rows", () => {
  it("comes back as it was, whatever the order of the rows", () => {
    for (const release of releases) {
      const stored = JSON.parse(JSON.stringify(cellsOf(release).reverse()));
      expect(releaseOf(release.number, stored)).toEqual(release);
    }
  });

  it("has the same rows for each scope, withheld or not", () => {
    for (const release of releases) {
      const cells = cellsOf(release);
      const about = (scope: string) =>
        cells
          .filter((cell) => cell.scope === scope)
          .map(({ measure, contrast, level, side, state, minimum }) => [
            measure,
            contrast,
            level,
            side,
            state,
            minimum,
          ]);
      expect(cells).toHaveLength(93 * release.scopes.length);
      for (const { scope } of release.scopes) expect(about(scope)).toEqual(about("whole"));
    }
  });

  it("names each row once and gives it a place of its own", () => {
    const cells = cellsOf(releases[0] as (typeof releases)[number]);
    const names = cells.map((cell) =>
      [cell.scope, cell.measure, cell.contrast, cell.level, cell.side, cell.state].join(" "),
    );
    expect(new Set(names).size).toBe(cells.length);
    expect(cells.map(({ position }) => position)).toEqual(cells.map((_, index) => index));
  });

  it("holds nothing in a withheld row but the minimum of its kind", () => {
    const hidden = releases.flatMap(cellsOf).filter((cell) => cell.withheld);
    expect(hidden.length).toBeGreaterThan(100);
    for (const { value, halfWidth, band, asOf, since, minimum, measure } of hidden) {
      expect([value, halfWidth, band, asOf, since]).toEqual([null, null, null, null, null]);
      expect(minimum).toBe({ change: 10, goals: 5, invited: 5, participated: 5 }[measure as string] ?? 8);
    }
  });

  it("says what it is about in columns", () => {
    const [scope] = releases[0]?.scopes ?? [];
    const cells = cellsOf({ ...(releases[0] as (typeof releases)[number]), scopes: scope ? [scope] : [] });
    const about = cells.map(({ measure, contrast, level, side, state }) =>
      [measure, contrast, level, side, state].filter(Boolean).join(" "),
    );
    expect(about).toContain("mean order-people management");
    expect(about).toContain("mean self leadership");
    expect(about).toContain("change leadership");
    expect(about).toContain("lean");
    expect(about).toContain("height team");
    expect(about).toContain("goals organization let_go");
  });

  it("refuses to be read when a row is missing", () => {
    const [release] = releases;
    const cells = cellsOf(release as (typeof releases)[number]);
    expect(() => releaseOf(1, cells.slice(1))).toThrow(RangeError);
    expect(() => releaseOf(1, [])).toThrow(RangeError);
  });
});
