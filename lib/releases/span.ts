import { type Basis, basisOf, residue, type Vector } from "./elimination";
import { type Groups, holdsLight } from "./lightest";
import { peel, type Row } from "./peel";

interface Columns extends Groups {
  /** The rows as vectors over these columns. */
  readonly vectors: readonly Vector[];
  /** How many columns, from the first on, belong to groups that are large enough by themselves. */
  readonly large: number;
}

/**
 * Turns contributions into columns. Contributions of one person that stand in the same rows are one column, and people
 * with the same columns are one group: whatever is worked out from the rows is the same sum for all of them.
 */
function columnsOf(rows: readonly Row[], ownerOf: readonly number[], minimum: number): Columns {
  const standing = new Map<number, [row: number, coefficient: number][]>();
  rows.forEach((row, index) => {
    row.contributions.forEach((contribution, at) => {
      const list = standing.get(contribution) ?? [];
      list.push([index, row.coefficients[at] as number]);
      standing.set(contribution, list);
    });
  });
  const byPerson = new Map<number, Set<string>>();
  for (const [contribution, list] of standing) {
    const person = ownerOf[contribution] as number;
    const places = byPerson.get(person) ?? new Set<string>();
    places.add(list.map(([row, coefficient]) => `${row}:${coefficient}`).join(" "));
    byPerson.set(person, places);
  }
  const groups = new Map<string, { places: string[]; people: number }>();
  for (const places of byPerson.values()) {
    const sorted = [...places].sort();
    const key = sorted.join("|");
    const group = groups.get(key) ?? { places: sorted, people: 0 };
    group.people += 1;
    groups.set(key, group);
  }
  const ordered = [...groups.values()].sort((a, b) => b.people - a.people);
  const columns = ordered.flatMap(({ places }, group) => places.map((place) => ({ place, group })));
  const vectors = rows.map(() => new Int32Array(columns.length));
  columns.forEach(({ place }, column) => {
    for (const entry of place.split(" ")) {
      const [row, coefficient] = entry.split(":").map(Number) as [number, number];
      (vectors[row] as Vector)[column] = residue(coefficient);
    }
  });
  return {
    of: columns.map(({ group }) => group),
    people: ordered.map(({ people }) => people),
    vectors,
    large: columns.filter(({ group }) => (ordered[group]?.people ?? 0) >= minimum).length,
  };
}

/** What of a span touches groups under the minimum only. */
const smallPart = (vectors: readonly Vector[], large: number): Vector[] => {
  const { vectors: rows, pivots }: Basis = basisOf(vectors);
  return rows.filter((_, index) => (pivots[index] as number) >= large);
};

/**
 * The span rule, over everything published of one kind: whether the sums in `added`, together with those in `before`,
 * let anything be worked out about fewer than `minimum` people that `before` alone did not: a sum over them, or any
 * other combination of what they contributed. Exact up to the patience of the search for light combinations, and on
 * the safe side beyond it.
 *
 * @param ownerOf the person behind each contribution
 */
export function reveals(
  before: readonly Row[],
  added: readonly Row[],
  ownerOf: readonly number[],
  minimum: number,
): boolean {
  const rows = [...before, ...added];
  const core = peel(rows, ownerOf, minimum);
  if (!core.some((index) => index >= before.length)) return false;
  const columns = columnsOf(
    core.map((index) => rows[index] as Row),
    ownerOf,
    minimum,
  );
  const small = smallPart(columns.vectors, columns.large);
  const old = columns.vectors.filter((_, at) => (core[at] as number) < before.length);
  const known = basisOf(smallPart(old, columns.large));
  if (small.length === known.vectors.length) return false;
  return holdsLight(small, known, columns, minimum);
}
