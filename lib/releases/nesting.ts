import { nobodyOr } from "./minimums";
import type { ScopeId, Scopes } from "./scopes";
import { less, smallest, type Tallies, tallyOf } from "./tally";

/** The largest shown scopes that lie within this one, in the order of the scopes. */
export function shownWithin(scopes: Scopes, shown: ReadonlySet<ScopeId>, scope: ScopeId): ScopeId[] {
  return scopes
    .below(scope)
    .flatMap((child) => (shown.has(child) ? [child] : shownWithin(scopes, shown, child)));
}

/** The people of a shown scope who are in no shown scope within it, one number for each view. */
export const remainder = (
  scopes: Scopes,
  tallies: Tallies,
  shown: ReadonlySet<ScopeId>,
  scope: ScopeId,
): number[] =>
  shownWithin(scopes, shown, scope).reduce<number[]>(
    (people, within) => less(people, tallyOf(tallies, within).total),
    [...tallyOf(tallies, scope).total],
  );

/**
 * The nesting rule. Every shown scope less the largest shown scopes within it holds at least the minimum or nobody.
 * Any shown scope less any shown scopes within it that are apart is a sum of such remainders, so this one condition
 * covers parents, grandparents and cousins. Where it does not hold, the smallest of the largest scopes within is
 * hidden, until it does. Hiding one changes the remainder of the scope around it only, so one pass is enough.
 * Returns what of `shown` is still shown.
 */
export function hideNested(
  scopes: Scopes,
  tallies: Tallies,
  shown: ReadonlySet<ScopeId>,
  minimum: number,
): Set<ScopeId> {
  const left = new Set(shown);
  for (const scope of scopes.all) {
    if (!left.has(scope)) continue;
    while (!remainder(scopes, tallies, left, scope).every((people) => nobodyOr(minimum, people))) {
      const within = shownWithin(scopes, left, scope);
      // A scope that consists of others adds nobody to the remainder when it is hidden.
      const useful = within.filter((one) =>
        remainder(scopes, tallies, left, one).some((people) => people > 0),
      );
      const next = smallest(useful.length > 0 ? useful : within, tallies);
      if (!next) break;
      left.delete(next);
    }
  }
  return left;
}
