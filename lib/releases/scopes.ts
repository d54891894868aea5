import type { Unit } from "./programme";

/** The whole organization, or the id of a unit, which stands for the unit and all units below it. */
export type ScopeId = string;
export const WHOLE: ScopeId = "whole";

/** The scopes of one tree of units. Any two of them are apart, or one lies within the other. */
export interface Scopes {
  /** The whole organization first, then depth first, units of one parent by position, then id. */
  readonly all: readonly ScopeId[];
  /** The scopes directly below, in the same order. */
  readonly below: (scope: ScopeId) => readonly ScopeId[];
  /** The scopes that somebody in this unit belongs to, from the whole organization down to the unit itself. */
  readonly path: (unitId: string | null) => readonly ScopeId[];
}

const inOrder = (a: Unit, b: Unit): number => a.position - b.position || (a.id < b.id ? -1 : 1);

/**
 * Reads the units as scopes.
 * @throws RangeError when an id is used twice or is the name of the whole, a parent is missing, or parents run in a circle;
 * and, from `path`, when there is no such unit
 */
export function scopesOf(units: readonly Unit[]): Scopes {
  const below = new Map<ScopeId, ScopeId[]>([[WHOLE, []]]);
  for (const { id } of units) {
    if (below.has(id)) throw new RangeError(`Two units are called ${id}`);
    below.set(id, []);
  }
  for (const unit of [...units].sort(inOrder)) {
    const siblings = below.get(unit.parentId ?? WHOLE);
    if (!siblings) throw new RangeError(`Unit ${unit.id} has a parent that is no unit`);
    siblings.push(unit.id);
  }
  const all: ScopeId[] = [];
  const paths = new Map<ScopeId, readonly ScopeId[]>();
  const walk = (scope: ScopeId, above: readonly ScopeId[]) => {
    const path = [...above, scope];
    all.push(scope);
    paths.set(scope, path);
    for (const child of below.get(scope) ?? []) walk(child, path);
  };
  walk(WHOLE, []);
  if (all.length !== below.size) throw new RangeError("Parents of units run in a circle");
  return {
    all,
    below: (scope) => below.get(scope) ?? [],
    path: (unitId) => {
      const path = paths.get(unitId ?? WHOLE);
      if (!path) throw new RangeError(`There is no unit ${unitId}`);
      return path;
    },
  };
}
