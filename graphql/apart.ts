import { forbidden } from "@/lib/errors";

/**
 * Values that need transactions of their own, such as those of another viewer. None can be opened while the
 * request's own is open (the embedded database has one connection, and a pool could run dry), so such a
 * value is worked out between two passes of the same query: the first notes what it needs, the second has it.
 */
export class Apart {
  private readonly known = new Map<string, unknown>();
  private readonly wanted = new Map<string, () => Promise<unknown>>();

  constructor(private readonly access: "read" | "write") {}

  /**
   * The value under `key`, the same for the same key within one request; in the first pass `meanwhile`,
   * which nobody gets to see.
   * @throws FORBIDDEN in a mutation, which must not run twice.
   */
  value<T>(key: string, work: () => Promise<T>, meanwhile: T): T {
    if (this.known.has(key)) return this.known.get(key) as T;
    if (this.access === "write") throw forbidden("Ask for this in a query.");
    this.wanted.set(key, work);
    return meanwhile;
  }

  /** Works out what the pass wanted, one after the other. False when it wanted nothing. */
  async settle(): Promise<boolean> {
    if (this.wanted.size === 0) return false;
    for (const [key, work] of this.wanted) this.known.set(key, await work());
    this.wanted.clear();
    return true;
  }
}
