import { CELLS, recordOf } from "./catalogue";
import type { Earlier, Entry } from "./ledger";
import { ledgerOf } from "./ledger";
import { FLOOR, type Minimums } from "./minimums";
import type { Coachee, Programme, Unit, Values } from "./programme";
import { publish } from "./publish";
import type { ScopeFigures } from "./release";
import type { TimeRule } from "./time";

/** One value in every cell. */
export const alike = (value: number): Values => recordOf(CELLS, () => value);

/** Units from a drawing: `{ a: null, b: "a" }` is b below a. In the order of the keys. */
export const unitsOf = (parents: Readonly<Record<string, string | null>>): Unit[] =>
  Object.entries(parents).map(([id, parentId], position) => ({ id, parentId, position }));

/** People of one unit who took part, named after it: "a1", "a2", … Their values differ a little. */
export const people = (unitId: string | null, count: number, more: Partial<Coachee> = {}): Coachee[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `${unitId ?? "none"}${index + 1}`,
    unitId,
    invited: true,
    participated: true,
    values: alike(3 + (index % 5) / 2),
    goals: {},
    ...more,
  }));

export const programme = (
  units: readonly Unit[],
  coachees: readonly Coachee[],
  minimums: Minimums = FLOOR,
): Programme => ({ units, coachees, minimums });

/** Publishes one programme after the other. */
export function publishAll(programmes: readonly Programme[], timeRule: TimeRule = "each"): Earlier[] {
  const earlier: Earlier[] = [];
  for (const one of programmes) {
    earlier.push({ release: publish(one, earlier, { timeRule }), ledger: ledgerOf(one) });
  }
  return earlier;
}

/** The figures of a scope. */
export const figuresIn = ({ release }: Earlier, scope: string): ScopeFigures => {
  const found = release.scopes.find((figures) => figures.scope === scope);
  if (!found) throw new RangeError(`No scope ${scope}`);
  return found;
};

export const entry = (id: string, unitId: string | null, more: Partial<Entry> = {}): Entry => ({
  id,
  unitId,
  participated: true,
  answering: true,
  mark: "1",
  values: null,
  goals: {},
  ...more,
});

/** So many entries in each unit; the key "" is the whole organization itself. */
export const entriesOf = (counts: Readonly<Record<string, number>>): Entry[] =>
  Object.entries(counts).flatMap(([unit, count]) =>
    Array.from({ length: count }, (_, index) => entry(`${unit}${index + 1}`, unit === "" ? null : unit)),
  );
