import type { Sum } from "./attack.fixture";
import { CELLS } from "./catalogue";
import type { Entry, Ledger } from "./ledger";
import { FLOOR, type Minimums } from "./minimums";
import type { Release, ScopeFigures } from "./release";
import { type ScopeId, scopesOf } from "./scopes";

/** One kind of figure, as the attacker sees it: what of a person is in it, and which figure shows it. */
export interface Kind {
  readonly name: string;
  readonly minimum: (minimums: Minimums) => number;
  readonly of: (entry: Entry) => string | undefined;
  readonly figure: (figures: ScopeFigures) => ScopeFigures["answering"];
  readonly changes: boolean;
}

export const MEANS: Kind = {
  name: "means",
  minimum: ({ mean }) => mean,
  of: ({ answering, values }) => (answering ? JSON.stringify(Object.values(values ?? {})) : undefined),
  figure: ({ answering }) => answering,
  changes: true,
};

export const TOOK_PART: Kind = {
  name: "those who took part",
  minimum: ({ count }) => count,
  of: ({ participated }) => (participated ? "1" : undefined),
  figure: ({ participated }) => participated,
  changes: false,
};

export const KINDS: readonly Kind[] = [
  MEANS,
  TOOK_PART,
  {
    name: "who took part, of the invited",
    minimum: ({ count }) => count,
    of: ({ participated }) => (participated ? "1" : "0"),
    figure: ({ participated }) => participated,
    changes: false,
  },
  {
    name: "active self goals",
    minimum: ({ count }) => count,
    of: ({ goals }) => String(goals.self?.active ?? 0),
    figure: ({ goals }) => goals["self.active"],
    changes: false,
  },
];

/** Contributions of a scope at one moment, by person. */
export type Round = ReadonlyMap<string, string>;

/** Everything there is to know of one kind: the contributions of each scope at each moment. */
export interface World {
  readonly rounds: readonly ReadonlyMap<ScopeId, Round>[];
  readonly parents: readonly ReadonlyMap<ScopeId, ScopeId>[];
}

export function worldOf(ledgers: readonly Ledger[], { of }: Kind): World {
  const parents: Map<ScopeId, ScopeId>[] = [];
  const rounds = ledgers.map(({ units, entries }) => {
    const scopes = scopesOf(units);
    parents.push(
      new Map(scopes.all.flatMap((scope) => scopes.below(scope).map((child) => [child, scope] as const))),
    );
    const round = new Map<ScopeId, Map<string, string>>(scopes.all.map((scope) => [scope, new Map()]));
    for (const entry of entries) {
      const value = of(entry);
      if (value === undefined) continue;
      for (const scope of scopes.path(entry.unitId)) round.get(scope)?.set(entry.id, `${value} ${entry.id}`);
    }
    return round;
  });
  return { rounds, parents };
}

const sumOf = (round: Iterable<string>, times = 1): [string, number][] =>
  [...round].map((one) => [one, times]);

/** The later contributions of people in both rounds, less the earlier ones. */
const shift = (then: Round, now: Round): Sum => {
  const both = [...now.keys()].filter((person) => then.has(person) && then.get(person) !== now.get(person));
  return new Map([
    ...sumOf(both.map((person) => now.get(person) ?? "")),
    ...sumOf(
      both.map((person) => then.get(person) ?? ""),
      -1,
    ),
  ]);
};

/** What the releases say: a sum for each figure that was worked out anew, and for each change. */
export function published({ rounds }: World, releases: readonly Release[], { figure, changes }: Kind): Sum[] {
  return releases.flatMap(({ number, scopes }, index) =>
    scopes.flatMap((figures) => {
      const { scope } = figures;
      const shown = figure(figures);
      const now = rounds[index]?.get(scope) ?? new Map();
      const sums: Sum[] = shown.withheld || shown.asOf !== number ? [] : [new Map(sumOf(now.values()))];
      const change = changes
        ? CELLS.map((cell) => figures.change[cell]).find((one) => !one.withheld)
        : undefined;
      if (change && !change.withheld && change.asOf === number)
        sums.push(shift(rounds[(change.since ?? 0) - 1]?.get(scope) ?? new Map(), now));
      return sums;
    }),
  );
}

/** What a publisher would say that knows the minimums and nothing else. */
export function naive(
  { rounds }: World,
  minimum: number,
  { changes }: Kind,
  minimums: Minimums = FLOOR,
): Sum[] {
  return rounds.flatMap((round, index) =>
    [...round].flatMap(([scope, now]) => {
      if (now.size < minimum) return [];
      const sums: Sum[] = [new Map(sumOf(now.values()))];
      const then = rounds[index - 1]?.get(scope);
      const both = [...now.keys()].filter((person) => then?.has(person));
      if (changes && then && both.length >= minimums.change) sums.push(shift(then, now));
      return sums;
    }),
  );
}

/** What an attacker would like to know: small groups that have a name. */
export function targets({ rounds, parents }: World, minimum: number): Sum[] {
  const found: Sum[] = [];
  const add = (contributions: readonly string[], earlier: readonly string[] = []) => {
    const people = Math.max(contributions.length, earlier.length);
    if (people > 0 && people < minimum) found.push(new Map([...sumOf(contributions), ...sumOf(earlier, -1)]));
  };
  for (const single of new Set(rounds.flatMap((round) => [...(round.get("whole") ?? new Map()).values()])))
    add([single]);
  rounds.forEach((round, index) => {
    for (const [scope, now] of round) {
      const children = [...round].filter(([child]) => parents[index]?.get(child) === scope);
      add([...now.values()]);
      add(
        [...now].filter(([person]) => !children.some(([, child]) => child.has(person))).map(([, one]) => one),
      );
      for (let earlier = 0; earlier < index; earlier += 1) {
        const then = rounds[earlier]?.get(scope) ?? new Map<string, string>();
        add([...now].filter(([person]) => !then.has(person)).map(([, one]) => one));
        add([...then].filter(([person]) => !now.has(person)).map(([, one]) => one));
        const changed = [...now].filter(([person, one]) => then.has(person) && then.get(person) !== one);
        add(
          changed.map(([, one]) => one),
          changed.map(([person]) => then.get(person) ?? ""),
        );
      }
    }
  });
  return found;
}
