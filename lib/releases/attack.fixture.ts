/**
 * The attacker in the tests. It knows who stood behind every published figure and reads each as an exact sum. It has its
 * own arithmetic, so that a mistake of the publisher's is not made twice.
 */

/** A published sum: contribution (person and value) to how often it is in it. */
export type Sum = ReadonlyMap<string, number>;

/** What was worked out of people under the minimum: which contributions, and how the published sums give it. */
export interface Finding {
  readonly target: Sum;
  readonly people: number;
  /** For each published sum how often it is taken, as exact fractions. */
  readonly by: readonly Fraction[];
}

export type Fraction = readonly [numerator: number, denominator: number];

const PRIME = 46_327;
const mod = (value: number): number => ((value % PRIME) + PRIME) % PRIME;

function invert(value: number): number {
  let [a, b, x, y] = [mod(value), PRIME, 1, 0];
  while (b > 0) {
    const quotient = Math.floor(a / b);
    [a, b] = [b, a - quotient * b];
    [x, y] = [y, x - quotient * y];
  }
  return mod(x);
}

/** The fraction with the smallest terms that is this element of the field. */
function fraction(value: number): Fraction {
  const bound = Math.sqrt(PRIME / 2);
  let [a, b, x, y] = [PRIME, value, 0, 1];
  while (b > bound) {
    const quotient = Math.floor(a / b);
    [a, b] = [b, a - quotient * b];
    [x, y] = [y, x - quotient * y];
  }
  return y < 0 ? [-b, -y] : [b, y];
}

/** Contributions that are in the same sums are one column. */
export interface System {
  readonly columns: readonly { readonly members: readonly string[]; readonly people: ReadonlySet<string> }[];
  readonly sums: readonly Sum[];
  /** Where a contribution is; absent when it is in no sum. */
  readonly columnOf: ReadonlyMap<string, number>;
}

export const personOf = (contribution: string): string => contribution.split(" ").at(-1) ?? "";

export function systemOf(sums: readonly Sum[]): System {
  const standing = new Map<string, string>();
  sums.forEach((sum, index) => {
    for (const [contribution, times] of sum)
      standing.set(contribution, `${standing.get(contribution) ?? ""} ${index}:${times}`);
  });
  const groups = new Map<string, string[]>();
  for (const [contribution, places] of standing)
    groups.set(places, [...(groups.get(places) ?? []), contribution]);
  // Large groups first: what is left of the sums without them is about small ones only.
  const columns = [...groups.values()]
    .sort((a, b) => b.length - a.length)
    .map((members) => ({ members, people: new Set(members.map(personOf)) }));
  const columnOf = new Map<string, number>();
  columns.forEach(({ members }, column) => {
    for (const member of members) columnOf.set(member, column);
  });
  return { columns, sums, columnOf };
}

/** Reduced echelon rows, each followed by how it comes from the sums. */
export interface Solved {
  readonly rows: readonly Int32Array<ArrayBuffer>[];
  readonly pivots: readonly number[];
}

/** Eliminates over the field, the columns of large groups first. */
export function solve({ columns, sums }: System): Solved {
  const width = columns.length;
  const rows = sums.map((sum, index) => {
    const row = new Int32Array(width + sums.length);
    columns.forEach(({ members }, column) => {
      row[column] = mod(sum.get(members[0] ?? "") ?? 0);
    });
    row[width + index] = 1;
    return row;
  });
  const pivots: number[] = [];
  for (let column = 0; column < width && pivots.length < rows.length; column += 1) {
    const rank = pivots.length;
    const found = rows.findIndex((row, index) => index >= rank && row[column] !== 0);
    if (found < 0) continue;
    const pivot = rows[found] as Int32Array<ArrayBuffer>;
    rows[found] = rows[rank] as Int32Array<ArrayBuffer>;
    rows[rank] = pivot;
    const scale = invert(pivot[column] as number);
    const used: number[] = [];
    for (let at = 0; at < pivot.length; at += 1) {
      if (pivot[at] === 0) continue;
      pivot[at] = ((pivot[at] as number) * scale) % PRIME;
      used.push(at);
    }
    for (const row of rows) {
      const factor = row[column] as number;
      if (row === pivot || factor === 0) continue;
      for (const at of used)
        row[at] = ((row[at] as number) + (PRIME - factor) * (pivot[at] as number)) % PRIME;
    }
    pivots.push(column);
  }
  return { rows: rows.slice(0, pivots.length), pivots };
}

function findingOf({ columns, sums }: System, row: Int32Array<ArrayBuffer>): Finding {
  const target = new Map<string, number>();
  const people = new Set<string>();
  columns.forEach(({ members, people: behind }, column) => {
    if (row[column] === 0) return;
    const [numerator, denominator] = fraction(row[column] as number);
    for (const member of members) target.set(member, numerator / denominator);
    for (const person of behind) people.add(person);
  });
  return {
    target,
    people: people.size,
    by: sums.map((_, index) => fraction(row[columns.length + index] as number)),
  };
}

/** Rows of a solution that fewer than `minimum` people are behind. */
export const lightRows = (system: System, { rows }: Solved, minimum: number): Finding[] =>
  rows
    .filter((row) => {
      const people = new Set<string>();
      for (let column = 0; column < system.columns.length && people.size < minimum; column += 1)
        if (row[column] !== 0) for (const person of system.columns[column]?.people ?? []) people.add(person);
      return people.size < minimum;
    })
    .map((row) => findingOf(system, row));

/** How the sum over some contributions comes from the published sums, if it does. */
export function derive(system: System, { rows, pivots }: Solved, target: Sum): Finding | undefined {
  const width = system.columns.length;
  const rest = new Int32Array(width + system.sums.length);
  for (const [contribution, times] of target) {
    const column = system.columnOf.get(contribution);
    if (column === undefined) return undefined;
    if ((system.columns[column]?.members ?? []).some((member) => target.get(member) !== times))
      return undefined;
    rest[column] = mod(times);
  }
  const result = new Int32Array(rest.length);
  rows.forEach((row, index) => {
    const factor = rest[pivots[index] as number] as number;
    if (factor === 0) return;
    row.forEach((value, at) => {
      if (value === 0) return;
      rest[at] = ((rest[at] as number) + (PRIME - factor) * value) % PRIME;
      result[at] = ((result[at] as number) + factor * value) % PRIME;
    });
  });
  return rest.subarray(0, width).some((value) => value !== 0) ? undefined : findingOf(system, result);
}

const dividing = (a: number, b: number): number => (b === 0 ? Math.abs(a) : dividing(b, a % b));

/** Whether the sums, taken as often as the finding says, give its target: in whole numbers, not in the field. */
export function holdsExactly(sums: readonly Sum[], { target, by }: Finding): boolean {
  const common = by.reduce((all, [, denominator]) => (all * denominator) / dividing(all, denominator), 1);
  const total = new Map<string, number>();
  sums.forEach((sum, index) => {
    const [numerator, denominator] = by[index] as Fraction;
    for (const [contribution, times] of sum)
      total.set(contribution, (total.get(contribution) ?? 0) + (times * numerator * common) / denominator);
  });
  return [...new Set([...total.keys(), ...target.keys()])].every(
    (contribution) =>
      Math.abs((total.get(contribution) ?? 0) - (target.get(contribution) ?? 0) * common) < 1e-6,
  );
}
