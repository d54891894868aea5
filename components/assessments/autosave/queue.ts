/**
 * Answers that were given and are not yet known to be stored. Pure: who keeps, sends and shows them is
 * `autosave.ts`. Of two answers to one item the one with the greater revision counts, here as on the server.
 */
export interface GivenAnswer {
  readonly itemKey: string;
  /** 1 to 7, or null for “not part of my work”. */
  readonly value: number | null;
  /** Milliseconds of the server's clock, see `revisionAfter`. */
  readonly revision: number;
}

/** At most one answer an item. */
export type Queue = readonly GivenAnswer[];

/**
 * The revision of an answer given now: the server's clock, but always greater than what is known of the
 * item, so that the last word counts even where the clock of this device stood still.
 * @param clock milliseconds, as the server counts them
 */
export const revisionAfter = (known: number, clock: number): number => Math.max(Math.floor(clock), known + 1);

/** Both queues in one; the greater revision of each item stays. */
export function merged(one: Queue, other: Queue): Queue {
  const byItem = new Map(one.map((given) => [given.itemKey, given]));
  for (const given of other) {
    const known = byItem.get(given.itemKey);
    if (!known || given.revision > known.revision) byItem.set(given.itemKey, given);
  }
  return [...byItem.values()];
}

/** What is left once the server holds `stored`: answers given after what it holds. */
export function without(queue: Queue, stored: Queue): Queue {
  const held = new Map(stored.map(({ itemKey, revision }) => [itemKey, revision]));
  return queue.filter(({ itemKey, revision }) => revision > (held.get(itemKey) ?? 0));
}

/** The stored answers that say something newer than what is known here, `known` by item. */
export const newer = (stored: Queue, known: ReadonlyMap<string, number>): Queue =>
  stored.filter(({ itemKey, revision }) => revision > (known.get(itemKey) ?? 0));

const isGiven = (each: unknown): each is GivenAnswer => {
  if (typeof each !== "object" || each === null) return false;
  const { itemKey, value, revision } = each as Partial<Record<keyof GivenAnswer, unknown>>;
  const isAnswer =
    value === null || (Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 7);
  return (
    typeof itemKey === "string" && isAnswer && Number.isSafeInteger(revision) && (revision as number) > 0
  );
};

/** A queue as text, to be kept on the device. */
export const asText = (queue: Queue): string =>
  JSON.stringify(queue.map(({ itemKey, value, revision }) => ({ itemKey, value, revision })));

/** The queue a text holds; whatever else stands there is left out, for anything may have written it. */
export function fromText(text: string | null): Queue {
  try {
    const found: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(found) ? merged([], found.filter(isGiven)) : [];
  } catch {
    return [];
  }
}
