import type { Entry } from "./ledger";
import type { ScopeId, Scopes } from "./scopes";

/**
 * One way of looking at a figure: who contributes to it, and the mark that stays the same as long as their
 * contribution does; `undefined` for those who do not contribute.
 */
export type View = (entry: Entry) => string | undefined;

/** People of a scope, one number for each view. */
export interface Tally {
  /** Directly in the scope, in none of its children. */
  readonly own: readonly number[];
  /** In the scope and all below it. */
  readonly total: readonly number[];
}
export type Tallies = ReadonlyMap<ScopeId, Tally>;

/** Number by number. */
export const plus = (a: readonly number[], b: readonly number[]): number[] =>
  a.map((value, index) => value + (b[index] ?? 0));

/** Number by number. */
export const less = (a: readonly number[], b: readonly number[]): number[] =>
  a.map((value, index) => value - (b[index] ?? 0));

/** The tally of a scope. @throws RangeError when the scope was not counted */
export const tallyOf = (tallies: Tallies, scope: ScopeId): Tally => {
  const tally = tallies.get(scope);
  if (!tally) throw new RangeError(`Nobody counted ${scope}`);
  return tally;
};

/** Counts the contributors of every scope, by view. */
export function tally(scopes: Scopes, entries: readonly Entry[], views: readonly View[]): Tallies {
  const counted = new Map(
    scopes.all.map((scope) => [scope, { own: views.map(() => 0), total: views.map(() => 0) }]),
  );
  const add = (people: number[], weights: readonly number[]) => {
    weights.forEach((weight, view) => {
      people[view] = (people[view] as number) + weight;
    });
  };
  for (const entry of entries) {
    const weights = views.map((view) => (view(entry) === undefined ? 0 : 1));
    const path = scopes.path(entry.unitId);
    path.forEach((scope, depth) => {
      const at = counted.get(scope);
      if (!at) return;
      add(at.total, weights);
      if (depth === path.length - 1) add(at.own, weights);
    });
  }
  return counted;
}

/** The scope with the fewest people in the last view, the first of the list among equals. */
export const smallest = (scopes: readonly ScopeId[], tallies: Tallies): ScopeId | undefined => {
  const people = (scope: ScopeId): number => tallyOf(tallies, scope).total.at(-1) ?? 0;
  return scopes.reduce<ScopeId | undefined>(
    (best, scope) => (best === undefined || people(scope) < people(best) ? scope : best),
    undefined,
  );
};
