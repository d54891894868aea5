/**
 * The largest part of a list that is safe, found from its beginning: all of it if it may be, else its halves in turn.
 * `safe` is asked about lists that grow; what was safe stays so, and what is left out of a safe list leaves it safe.
 */
export function admit<Item>(wanted: readonly Item[], safe: (items: readonly Item[]) => boolean): Item[] {
  const accepted: Item[] = [];
  const take = (items: readonly Item[]) => {
    if (items.length === 0) return;
    if (safe([...accepted, ...items])) accepted.push(...items);
    else if (items.length > 1) {
      const half = Math.ceil(items.length / 2);
      take(items.slice(0, half));
      take(items.slice(half));
    }
  };
  take(wanted);
  return accepted;
}
