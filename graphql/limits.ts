/** So many callers are remembered; who was longest unseen is forgotten first, and starts anew. */
const MOST_CALLERS = 10_000;

interface Bucket {
  /** Requests that are left. */
  left: number;
  /** When they were counted, in milliseconds. */
  at: number;
}

const key = Symbol.for("evenkeel.api-limits");
const shared = globalThis as Record<symbol, Map<string, Bucket> | undefined>;
const buckets = shared[key] ?? new Map<string, Bucket>();
shared[key] = buckets;

/**
 * Counts one request of `caller`, who may send `perMinute` at once and then as they come back, evenly.
 * Returns the seconds to wait, rounded up: 0 when it may pass. Each process counts for itself: this keeps
 * a program that runs wild from taking the server from everyone else, and is no bill.
 */
export function secondsToWait(caller: string, perMinute: number, now: Date): number {
  if (perMinute === 0) return 0;
  const at = now.getTime();
  const before = buckets.get(caller) ?? { left: perMinute, at };
  const perMillisecond = perMinute / 60_000;
  const left = Math.min(perMinute, before.left + Math.max(0, at - before.at) * perMillisecond);
  // Last in the order again: the map keeps the order of insertion.
  buckets.delete(caller);
  buckets.set(caller, { left: left >= 1 ? left - 1 : left, at });
  if (buckets.size > MOST_CALLERS) buckets.delete(buckets.keys().next().value as string);
  return left >= 1 ? 0 : Math.ceil((1 - left) / perMillisecond / 1_000);
}
