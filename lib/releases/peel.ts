/**
 * One published sum: which contributions are in it, and how often. A contribution is one value of one person; a person
 * whose value changed has several.
 */
export interface Row {
  readonly contributions: readonly number[];
  /** One for each contribution: 1, or −1 where it was taken off. */
  readonly coefficients: readonly number[];
}

/**
 * Leaves out every row that cannot be part of a solution. A row in which at least `minimum` people have a contribution
 * that is in no other row shows up with all of these people in whatever it is used for; so nothing about fewer people
 * can be worked out with it, and it may go. Without it other rows may go too. Returns the indexes of the rows that
 * stay, ascending; none, if everything is safe by this alone.
 *
 * @param ownerOf the person whose contribution it is
 */
export function peel(rows: readonly Row[], ownerOf: readonly number[], minimum: number): number[] {
  const holders: number[][] = ownerOf.map(() => []);
  rows.forEach((row, index) => {
    for (const contribution of row.contributions) holders[contribution]?.push(index);
  });
  const live = holders.map((list) => list.length);
  const stays = rows.map(() => true);
  const alone = rows.map(() => new Set<number>());
  live.forEach((count, contribution) => {
    if (count === 1) alone[holders[contribution]?.[0] as number]?.add(ownerOf[contribution] as number);
  });
  const ready = rows.map((_, index) => index).filter((index) => (alone[index]?.size ?? 0) >= minimum);
  for (let next = ready.pop(); next !== undefined; next = ready.pop()) {
    if (!stays[next]) continue;
    stays[next] = false;
    for (const contribution of rows[next]?.contributions ?? []) {
      live[contribution] = (live[contribution] as number) - 1;
      if (live[contribution] !== 1) continue;
      const last = holders[contribution]?.find((index) => stays[index]) as number;
      const owners = alone[last] as Set<number>;
      owners.add(ownerOf[contribution] as number);
      if (owners.size >= minimum) ready.push(last);
    }
  }
  return rows.map((_, index) => index).filter((index) => stays[index]);
}
