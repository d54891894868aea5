import { nobodyOr } from "./minimums";
import type { ScopeId, Scopes } from "./scopes";
import { plus, smallest, type Tallies, tallyOf } from "./tally";

/**
 * The sibling rule. If one child of a shown scope is hidden, the next smallest is hidden too, until the hidden ones,
 * together with the people directly in the scope, hold at least the minimum or nobody. Else the scope less its shown
 * children would be the hidden one. Children with nobody in them are neither hidden nor shown.
 * Returns what of `shown` is still shown. Source: product rule, "Aggregates".
 */
export function hideSiblings(
  scopes: Scopes,
  tallies: Tallies,
  shown: ReadonlySet<ScopeId>,
  minimum: number,
): Set<ScopeId> {
  const left = new Set(shown);
  for (const scope of scopes.all) {
    if (!left.has(scope)) continue;
    const children = scopes.below(scope);
    let hidden = tallyOf(tallies, scope).own;
    for (const child of children) {
      if (!left.has(child)) hidden = plus(hidden, tallyOf(tallies, child).total);
    }
    while (!hidden.every((people) => nobodyOr(minimum, people))) {
      const next = smallest(
        children.filter((child) => left.has(child)),
        tallies,
      );
      if (!next) break;
      left.delete(next);
      hidden = plus(hidden, tallyOf(tallies, next).total);
    }
  }
  return left;
}
