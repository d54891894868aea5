import { admit } from "./admit";
import { contributorsOf, type Moment, Register, rowsOf } from "./contributions";
import type { Layer } from "./layers";
import { hideNested } from "./nesting";
import type { Row } from "./peel";
import { type ScopeId, WHOLE } from "./scopes";
import { hideSiblings } from "./siblings";
import { reveals } from "./span";
import { type Tallies, tally, tallyOf } from "./tally";
import { difference, mayFollow, type TimeRule } from "./time";

/** The present moment, before it is known what is fresh. */
export type Now = Omit<Moment, "fresh">;

/**
 * The order in which scopes are asked: the whole organization, then the smallest first, for a small scope stands in the
 * way of fewer others; among equals in the order given.
 */
export const wholeThenSmallest = (scopes: readonly ScopeId[], tallies: Tallies): ScopeId[] => {
  const rank = (scope: ScopeId): number =>
    scope === WHOLE ? -1 : (tallyOf(tallies, scope).total.at(-1) ?? 0);
  return [...scopes].sort((a, b) => rank(a) - rank(b));
};

/** The scopes that may be worked out anew next to each of their earlier rounds. */
function steady(
  shown: ReadonlySet<ScopeId>,
  { minimum, views }: Layer,
  now: Now,
  history: readonly Moment[],
  timeRule: TimeRule,
): ScopeId[] {
  return views.reduce<ScopeId[]>(
    (left, view) => {
      const current = contributorsOf(now, view, left);
      const rounds = history.map((moment) =>
        contributorsOf(
          moment,
          view,
          left.filter((scope) => moment.fresh.has(scope)),
        ),
      );
      return left.filter((scope) =>
        rounds.every((round) => {
          const before = round.get(scope);
          return !before || mayFollow(difference(current.get(scope) ?? new Map(), before), minimum, timeRule);
        }),
      );
    },
    [...shown],
  );
}

/**
 * Applies the rules of a layer one after the other: minimum, siblings, nesting, time, span. What comes back is, for
 * each scope that shows a figure, the number of the release that it was worked out for: the present one, or the last
 * one in which it was, if the scope held enough people then and holds enough now. Scopes that are left out withhold it.
 *
 * @param history the earlier moments, oldest first, with what was fresh in this layer then
 * @param others what else was published of the same contributions
 */
export function decide(
  layer: Layer,
  now: Now,
  history: readonly Moment[],
  timeRule: TimeRule,
  others: (register: Register) => readonly Row[] = () => [],
): Map<ScopeId, number> {
  const { scopes, entries } = now;
  const { minimum, views } = layer;
  const tallies = tally(scopes, entries, views);
  const enough = new Set(scopes.all.filter((scope) => layer.enough(tallyOf(tallies, scope).total)));
  if (enough.size === 0) return new Map();
  const apart = hideNested(scopes, tallies, hideSiblings(scopes, tallies, enough, minimum), minimum);

  const asked = views.map((view) => {
    const register = new Register();
    const before = [...history.flatMap((moment) => rowsOf(moment, view, register)), ...others(register)];
    return { view, register, before };
  });
  const fresh = admit(wholeThenSmallest(steady(apart, layer, now, history, timeRule), tallies), (items) =>
    asked.every(({ view, register, before }) => {
      const added = rowsOf({ ...now, fresh: new Set(items) }, view, register);
      return !reveals(before, added, register.ownerOf, minimum);
    }),
  );

  const decided = new Map(fresh.map((scope) => [scope, now.number]));
  for (const scope of enough) {
    const last = history.findLast((moment) => moment.fresh.has(scope));
    if (decided.has(scope) || !last) continue;
    const then = tallyOf(tally(last.scopes, last.entries, views), scope).total;
    if (layer.enough(then)) decided.set(scope, last.number);
  }
  return decided;
}
