import { describe, expect, it } from "vitest";
import { derive, type Finding, holdsExactly, lightRows, type Sum, solve, systemOf } from "./attack.fixture";
import { FLOOR } from "./minimums";
import { organization } from "./organization.fixture";
import { publishAll } from "./people.fixture";
import {
  KINDS,
  type Kind,
  MEANS,
  naive,
  published,
  TOOK_PART,
  targets,
  type World,
  worldOf,
} from "./published.fixture";

const ORGANIZATIONS = 60;
const RELEASES = 6;
const PATIENCE = { timeout: 60_000 };

const organizations = Array.from({ length: ORGANIZATIONS }, (_, index) => organization(index + 1, RELEASES));
const pasts = organizations.map((programmes) => publishAll(programmes));
const ledgers = pasts.map((past) => past.map(({ ledger }) => ledger));
const worlds = new Map(KINDS.map((kind) => [kind, ledgers.map((all) => worldOf(all, kind))]));
const worldsOf = (kind: Kind): World[] => worlds.get(kind) ?? [];

/** Everything the attacker can work out of people under the minimum. */
function attack(sums: readonly Sum[], wanted: readonly Sum[], minimum: number): Finding[] {
  const system = systemOf(sums);
  const solved = solve(system);
  return [
    ...lightRows(system, solved, minimum),
    ...wanted.flatMap((target) => derive(system, solved, target) ?? []),
  ];
}

/** Of the scopes that hold at least the minimum, over all organizations and releases: how many, and how many show it. */
function shownOf(kind: Kind): { large: number; shown: number } {
  const figures = worldsOf(kind).flatMap(({ rounds }, at) =>
    rounds.flatMap((round, release) =>
      (pasts[at]?.[release]?.release.scopes ?? []).filter(
        ({ scope }) => (round.get(scope)?.size ?? 0) >= kind.minimum(FLOOR),
      ),
    ),
  );
  return { large: figures.length, shown: figures.filter((one) => !kind.figure(one).withheld).length };
}

describe("the attacker", () => {
  it("recovers people from nearly every publisher that knows the minimum alone", PATIENCE, () => {
    const minimum = MEANS.minimum(FLOOR);
    const recovered = worldsOf(MEANS).filter((world) => {
      const sums = naive(world, minimum, MEANS);
      return attack(sums, targets(world, minimum), minimum).some((finding) => holdsExactly(sums, finding));
    });
    expect(recovered.length).toBeGreaterThanOrEqual(0.95 * ORGANIZATIONS);
  });

  it.each(KINDS)("recovers nothing of $name from the releases", PATIENCE, (kind) => {
    const minimum = kind.minimum(FLOOR);
    const findings = worldsOf(kind).flatMap((world, at) => {
      const releases = (pasts[at] ?? []).map(({ release }) => release);
      return attack(published(world, releases, kind), targets(world, minimum), minimum);
    });
    expect(findings).toEqual([]);
  });

  it("still leaves at least 85 % of what is large enough to be seen", () => {
    const means = shownOf(MEANS);
    const tookPart = shownOf(TOOK_PART);
    expect(means.large).toBeGreaterThan(4000);
    expect(means.shown / means.large).toBeGreaterThanOrEqual(0.85);
    expect((means.shown + tookPart.shown) / (means.large + tookPart.large)).toBeGreaterThanOrEqual(0.85);
  });

  it("recovers nothing where the time rule counts all together", PATIENCE, () => {
    const findings = organizations.slice(0, 5).flatMap((programmes, at) => {
      const releases = publishAll(programmes, "together").map(({ release }) => release);
      return KINDS.flatMap((kind) => {
        const world = worldsOf(kind)[at];
        const minimum = kind.minimum(FLOOR);
        return world ? attack(published(world, releases, kind), targets(world, minimum), minimum) : [];
      });
    });
    expect(findings).toEqual([]);
  });
});
