/**
 * A number held as two integers, so that sums, means and differences stay exact until the one
 * division that shows them. In doubles 13/3 − 10/3 is 0.9999999999999996; here it is 9/9.
 * `under` is never 0. Source: docs/scoring.md, "Bit for bit".
 */
export interface Ratio {
  readonly over: number;
  readonly under: number;
}

/** `a − b`, exact. */
export const difference = (a: Ratio, b: Ratio): Ratio => ({
  over: a.over * b.under - b.over * a.under,
  under: a.under * b.under,
});

/** The point halfway between `a` and `b`, exact. */
export const midpoint = (a: Ratio, b: Ratio): Ratio => ({
  over: a.over * b.under + b.over * a.under,
  under: 2 * a.under * b.under,
});

/** The nearest double: one division, rounded once. Equal ratios give equal bits. */
export const value = (ratio: Ratio): number => ratio.over / ratio.under;

/**
 * `√(a² + b²)`, spelled out so that the last bit is the same everywhere: `Math.hypot` and `**` may
 * differ between engines.
 */
export const rootOfSquares = (a: number, b: number): number => Math.sqrt(a * a + b * b);
