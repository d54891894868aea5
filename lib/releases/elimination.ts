/**
 * Gaussian elimination over the field of PRIME elements: the largest prime of which a product still fits into 31 bits.
 * The rows that arise here have small whole numbers in them, and so have their minors.
 */
export const PRIME = 46_337;

/** A vector over the field: whole numbers from 0 to PRIME − 1. */
export type Vector = Int32Array<ArrayBuffer>;

/** The element of the field that a whole number stands for. */
export const residue = (value: number): number => ((value % PRIME) + PRIME) % PRIME;

/** What the value has to be multiplied by to give 1. The value is not 0. */
export function inverse(value: number): number {
  let power = value;
  let result = 1;
  for (let exponent = PRIME - 2; exponent > 0; exponent = Math.floor(exponent / 2)) {
    if (exponent % 2 === 1) result = (result * power) % PRIME;
    power = (power * power) % PRIME;
  }
  return result;
}

/** Takes `factor` times `from` off `row`, in place. */
export function takeOff(row: Vector, from: Vector, factor: number): void {
  for (let at = 0; at < row.length; at += 1) {
    const value = from[at] as number;
    if (value !== 0) row[at] = ((row[at] as number) + (PRIME - factor) * value) % PRIME;
  }
}

/** A basis in reduced echelon form: each vector is 1 at its pivot, where the others are 0. */
export interface Basis {
  readonly vectors: readonly Vector[];
  readonly pivots: readonly number[];
}

/** The basis of the span of some vectors of one length; they are not altered. Pivots go up: early columns go first. */
export function basisOf(vectors: readonly Vector[]): Basis {
  const rows = vectors.map((vector) => vector.slice());
  const width = rows[0]?.length ?? 0;
  const pivots: number[] = [];
  for (let column = 0; column < width && pivots.length < rows.length; column += 1) {
    const rank = pivots.length;
    const found = rows.findIndex((row, index) => index >= rank && row[column] !== 0);
    if (found < 0) continue;
    const pivot = rows[found] as Vector;
    rows[found] = rows[rank] as Vector;
    rows[rank] = pivot;
    const scale = inverse(pivot[column] as number);
    for (let at = 0; at < width; at += 1) pivot[at] = ((pivot[at] as number) * scale) % PRIME;
    for (const row of rows) {
      const factor = row[column] as number;
      if (row !== pivot && factor !== 0) takeOff(row, pivot, factor);
    }
    pivots.push(column);
  }
  return { vectors: rows.slice(0, pivots.length), pivots };
}

/** Whether a vector lies in the span of a basis. */
export function inSpan(vector: Vector, { vectors, pivots }: Basis): boolean {
  const rest = vector.slice();
  vectors.forEach((row, index) => {
    const factor = rest[pivots[index] as number] as number;
    if (factor !== 0) takeOff(rest, row, factor);
  });
  return rest.every((value) => value === 0);
}
