/** A seeded generator of numbers from 0 to 1 (mulberry32), for tests that must be the same every time. */
export function random(seed: number) {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    /** A whole number, both ends included. */
    whole,
    chance: (share: number): boolean => next() < share,
    /** One of a list that is not empty. */
    pick: <Item>(items: readonly Item[]): Item => items[whole(0, items.length - 1)] as Item,
  };
}
export type Random = ReturnType<typeof random>;
