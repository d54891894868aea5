import { describe, expect, it } from "vitest";
import { derive, type Finding, holdsExactly, lightRows, type Sum, solve, systemOf } from "./attack.fixture";
import { type Earlier, ledgerOf } from "./ledger";
import { FLOOR } from "./minimums";
import { organization } from "./organization.fixture";
import type { Programme } from "./programme";
import { publish } from "./publish";
import { KINDS, MEANS, naive, published, targets, worldOf } from "./published.fixture";
import type { Release } from "./release";

const ORGANIZATIONS = 60;
const RELEASES = 6;
const seeds = Array.from({ length: ORGANIZATIONS }, (_, index) => index + 1);
const organizations = seeds.map((seed) => organization(seed, RELEASES));

/** Everything the attacker can work out of people under the minimum. */
function attack(sums: readonly Sum[], wanted: readonly Sum[], minimum: number): Finding[] {
  const system = systemOf(sums);
  const order = system.columns.map((_, column) => column);
  const solved = solve(system, order);
  return [
    ...lightRows(system, solved, minimum),
    ...wanted.flatMap((target) => derive(system, solved, target) ?? []),
  ];
}

function releasesOf(programmes: readonly Programme[]): Release[] {
  const earlier: Earlier[] = [];
  for (const programme of programmes) {
    earlier.push({ release: publish(programme, earlier), ledger: ledgerOf(programme) });
  }
  return earlier.map(({ release }) => release);
}

const released = organizations.map(releasesOf);

describe("the attacker", () => {
  it("recovers people from nearly every publisher that knows the minimum alone", () => {
    const recovered = organizations.filter((programmes) => {
      const world = worldOf(programmes, MEANS);
      const minimum = MEANS.minimum(FLOOR);
      const sums = naive(world, minimum, MEANS);
      const findings = attack(sums, targets(world, minimum), minimum);
      return findings.some((finding) => holdsExactly(sums, finding));
    });
    expect(recovered.length).toBeGreaterThanOrEqual(0.95 * ORGANIZATIONS);
  });

  it.each(KINDS)("recovers nothing of $name from the releases", (kind) => {
    const findings = organizations.flatMap((programmes, index) => {
      const world = worldOf(programmes, kind);
      const minimum = kind.minimum(FLOOR);
      return attack(published(world, released[index] ?? [], kind), targets(world, minimum), minimum);
    });
    expect(findings).toEqual([]);
  });
});
