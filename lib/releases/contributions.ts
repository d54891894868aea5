import type { Entry } from "./ledger";
import { shownWithin } from "./nesting";
import type { Row } from "./peel";
import type { ScopeId, Scopes } from "./scopes";
import type { View } from "./tally";
import type { Contributors } from "./time";

/** One moment: the tree, the people, and for which scopes a figure was worked out at that moment. */
export interface Moment {
  /** The number of its release. */
  readonly number: number;
  readonly scopes: Scopes;
  readonly entries: readonly Entry[];
  readonly fresh: ReadonlySet<ScopeId>;
}

/** Numbers people and their contributions as they come. A contribution is a person with a mark. */
export class Register {
  readonly #people = new Map<string, number>();
  readonly #contributions = new Map<string, number>();
  /** The person behind each contribution. */
  readonly ownerOf: number[] = [];

  contribution(person: string, mark: string): number {
    // Marks have no spaces in them, so that no two pairs read alike.
    const key = `${mark} ${person}`;
    const known = this.#contributions.get(key);
    if (known !== undefined) return known;
    const owner = this.#people.get(person) ?? this.#people.size;
    this.#people.set(person, owner);
    this.#contributions.set(key, this.ownerOf.length);
    return this.ownerOf.push(owner) - 1;
  }
}

/** The people of each scope, in the order of the entries. */
export function peopleOf({ scopes, entries }: Pick<Moment, "scopes" | "entries">): Map<ScopeId, Entry[]> {
  const found = new Map<ScopeId, Entry[]>(scopes.all.map((scope) => [scope, []]));
  for (const entry of entries) {
    for (const scope of scopes.path(entry.unitId)) found.get(scope)?.push(entry);
  }
  return found;
}

/** Who contributes to each of some scopes in a view. */
export function contributorsOf(
  { scopes, entries }: Pick<Moment, "scopes" | "entries">,
  view: View,
  wanted: Iterable<ScopeId>,
): Map<ScopeId, Map<string, string>> {
  const found = new Map<ScopeId, Map<string, string>>();
  for (const scope of wanted) found.set(scope, new Map());
  for (const entry of found.size > 0 ? entries : []) {
    const mark = view(entry);
    if (mark === undefined) continue;
    for (const scope of scopes.path(entry.unitId)) found.get(scope)?.set(entry.id, mark);
  }
  return found;
}

/**
 * What the fresh figures of a moment say, as rows: for each fresh scope the people who are in no fresh scope within
 * it. These rows say neither more nor less than the scopes themselves, and no person is in two of them.
 */
export function rowsOf({ scopes, entries, fresh }: Moment, view: View, register: Register): Row[] {
  const rows = new Map<ScopeId, number[]>();
  for (const entry of entries) {
    const mark = view(entry);
    if (mark === undefined) continue;
    const scope = scopes.path(entry.unitId).findLast((one) => fresh.has(one));
    if (scope === undefined) continue;
    const row = rows.get(scope) ?? [];
    row.push(register.contribution(entry.id, mark));
    rows.set(scope, row);
  }
  return [...rows.values()].map((contributions) => ({
    contributions,
    coefficients: contributions.map(() => 1),
  }));
}

/** A change: the contributors of one scope then and now. */
export interface Shift {
  readonly scope: ScopeId;
  readonly since: number;
  readonly before: Contributors;
  readonly now: Contributors;
}

/**
 * What changes say, as rows: the later contribution of each person in both, less the earlier one; nothing of those
 * whose value stayed. From a change are taken those of the same base within it, where they lie within it.
 */
export function changeRows(scopes: Scopes, shifts: readonly Shift[], register: Register): Row[] {
  const moved = new Map(
    shifts.map((shift) => [
      shift,
      [...shift.now].flatMap(([person, mark]) => {
        const earlier = shift.before.get(person);
        return earlier === undefined || earlier === mark ? [] : [{ person, mark, earlier }];
      }),
    ]),
  );
  return shifts.map((shift) => {
    const same = shifts.filter(({ since }) => since === shift.since);
    const within = shownWithin(scopes, new Set(same.map(({ scope }) => scope)), shift.scope);
    const all = moved.get(shift) ?? [];
    const people = new Set(all.map(({ person }) => person));
    const inner = same
      .filter(({ scope }) => within.includes(scope))
      .map((one) => moved.get(one) ?? [])
      .filter((one) => one.every(({ person }) => people.has(person)));
    const taken = new Set(inner.flat().map(({ person }) => person));
    const rest = all.filter(({ person }) => !taken.has(person));
    return {
      contributions: rest.flatMap(({ person, mark, earlier }) => [
        register.contribution(person, mark),
        register.contribution(person, earlier),
      ]),
      coefficients: rest.flatMap(() => [1, -1]),
    };
  });
}
