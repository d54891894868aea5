import { type Basis, basisOf, inSpan, inverse, PRIME, takeOff, type Vector } from "./elimination";

/** People behind columns: those of one group are in it together, with one column for each value they ever had. */
export interface Groups {
  /** The group of each column. */
  readonly of: readonly number[];
  /** How many people each group has. */
  readonly people: readonly number[];
}

/** How many vectors a search looks at before it gives up. */
const PATIENCE = 1_000;

/** The vectors of the span that are 0 in this column: one dimension less, if the column is not 0 in all. */
function without(vectors: readonly Vector[], column: number): Vector[] {
  const pivot = vectors.find((vector) => vector[column] !== 0);
  if (!pivot) return [...vectors];
  const scale = inverse(pivot[column] as number);
  return vectors
    .filter((vector) => vector !== pivot)
    .map((vector) => {
      const factor = ((vector[column] as number) * scale) % PRIME;
      if (factor === 0) return vector;
      const rest = vector.slice();
      takeOff(rest, pivot, factor);
      return rest;
    });
}

/** Splits a span into parts that share no column. */
function parts(vectors: readonly Vector[]): Vector[][] {
  const found: { columns: Set<number>; vectors: Vector[] }[] = [];
  for (const vector of vectors) {
    const columns = new Set<number>();
    vector.forEach((value, column) => {
      if (value !== 0) columns.add(column);
    });
    const joined = { columns, vectors: [vector] };
    for (const part of found.filter((part) => [...part.columns].some((column) => columns.has(column)))) {
      for (const column of part.columns) joined.columns.add(column);
      joined.vectors.push(...part.vectors);
      found.splice(found.indexOf(part), 1);
    }
    found.push(joined);
  }
  return found.map((part) => part.vectors);
}

/** One column of each kind: those that are multiples of each other are 0 in the same vectors. */
function kindsOf(vectors: readonly Vector[]): number[] {
  const kinds = new Map<string, number>();
  for (let column = 0; column < (vectors[0]?.length ?? 0); column += 1) {
    const values = vectors.map((vector) => vector[column] as number);
    const leading = values.find((value) => value !== 0);
    if (leading === undefined) continue;
    const scale = inverse(leading);
    const key = values.map((value) => (value * scale) % PRIME).join(" ");
    if (!kinds.has(key)) kinds.set(key, column);
  }
  return [...kinds.values()];
}

const isLight = (vector: Vector, { of, people }: Groups, minimum: number): boolean => {
  const touched = new Set<number>();
  let weight = 0;
  for (let column = 0; column < vector.length && weight < minimum; column += 1) {
    const group = of[column] as number;
    if (vector[column] === 0 || touched.has(group)) continue;
    touched.add(group);
    weight += people[group] as number;
  }
  return weight < minimum;
};

/**
 * Whether the span holds a vector that fewer than `minimum` people are behind and that is not in the span `known`.
 * A lightest vector is 0 in as many independent columns as the span has dimensions, less one: so all choices of these
 * columns are looked at, in each part of the span by itself. True as well when there are too many of them to look at:
 * what cannot be shown to be safe is not.
 */
export function holdsLight(
  span: readonly Vector[],
  known: Basis,
  groups: Groups,
  minimum: number,
  patience = PATIENCE,
): boolean {
  let looks = 0;
  const search = (vectors: readonly Vector[], columns: readonly number[]): boolean => {
    looks += 1;
    if (looks > patience) return true;
    const [first] = vectors;
    if (!first) return false;
    if (vectors.length === 1) return isLight(first, groups, minimum) && !inSpan(first, known);
    return columns.some((column, at) => {
      const rest = without(vectors, column);
      return rest.length < vectors.length && search(rest, columns.slice(at + 1));
    });
  };
  return parts(basisOf(span).vectors)
    .filter((part) => part.some((vector) => !inSpan(vector, known)))
    .some((part) => search(part, kindsOf(part)));
}
