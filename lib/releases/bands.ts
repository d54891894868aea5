/** A published count: the middle of the band that the true one lies in, as in "about 50". */
export type Band = number;

const FINE = 5;
const COARSE = 10;
/** Up to here bands are 5 wide, beyond it 10. */
const TURN = 50;

/** The nearest band; halfway goes up. Multiples of 5 up to 50, of 10 beyond: 5, 10, … 50, 60, 70 … */
export const band = (count: number): Band => {
  const coarse = Math.floor(count / COARSE + 0.5) * COARSE;
  return coarse > TURN ? coarse : Math.min(Math.floor(count / FINE + 0.5) * FINE, TURN);
};

/** The lowest and the highest count that are published as this band. */
export const bandRange = (about: Band): readonly [low: number, high: number] => {
  const down = about > TURN ? COARSE / 2 : (FINE - 1) / 2;
  const up = about < TURN ? (FINE - 1) / 2 : COARSE / 2 - 1;
  return [Math.max(about - down, 0), about + up];
};

/**
 * A count out of a group, clipped away from "all of them": that everybody answered would say of each that they did.
 * The organization knows who was invited, so the largest count that is ever published is one short of it.
 */
export const shortOfAll = (count: number, group: number): number => Math.min(count, group - 1);
