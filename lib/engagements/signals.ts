import { alongSignals, engagementPaused, nothingWaits } from "@/lib/engagements/signals-along";
import { datedSignals } from "@/lib/engagements/signals-dated";
import { type CoacheeFacts, SIGNAL_GROUPS, type Signal } from "@/lib/engagements/signals-facts";
import { waitingSignals } from "@/lib/engagements/signals-waiting";
import type { Now } from "@/lib/format/day";
import { counted, LOCALE } from "@/lib/format/numbers";
import { capital } from "@/lib/format/words";

/**
 * Why the coach might look at this coachee, the most pressing first: by group (waiting, week, along), then
 * what has waited longest. Never empty while the engagement is open; empty once it is closed. A paused
 * engagement keeps what waits for the coach, and says that it is paused. `now` is in the coach's zone.
 * Source: product section 5, “who needs me, and why”.
 */
export function signals(facts: CoacheeFacts, now: Now): Signal[] {
  const { state } = facts.engagement;
  if (state === "closed") return [];
  const waiting = waitingSignals(facts, now);
  const found =
    state === "paused"
      ? [...waiting, engagementPaused(facts, now)]
      : [...waiting, ...datedSignals(facts, now), ...alongSignals(facts, now)];
  return found.length === 0 ? [nothingWaits(facts)] : found.toSorted(bySignal);
}

export type CaseloadRow = { readonly name: string; readonly signals: readonly Signal[] };

/**
 * The coach's caseload in the order of its page: by the group of each row's first signal, then by how long
 * that has waited, the longest first, then by name. Rows without a signal come last. Nothing of a result,
 * a rung or a plan plays a part. The list given is left as it was.
 */
export function sortCaseload<Row extends CaseloadRow>(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => {
    const [first, second] = [a.signals[0], b.signals[0]];
    if (first && second) return bySignal(first, second) || a.name.localeCompare(b.name, LOCALE);
    return Number(!first) - Number(!second) || a.name.localeCompare(b.name, LOCALE);
  });
}

/** The title of the page: “Four people are waiting for you”. */
export function caseloadTitle(rows: readonly CaseloadRow[]): string {
  if (rows.length === 0) return "Nobody is with you yet";
  const count = rows.filter(({ signals: [first] }) => first?.group === "waiting").length;
  if (count === 0) return "Nobody is waiting for you";
  return `${capital(counted(count, "person", "people"))} ${count === 1 ? "is" : "are"} waiting for you`;
}

const bySignal = (a: Signal, b: Signal): number =>
  SIGNAL_GROUPS.indexOf(a.group) - SIGNAL_GROUPS.indexOf(b.group) || a.since.getTime() - b.since.getTime();
