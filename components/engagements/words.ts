import { dayAndMonth, monthName } from "@/lib/format/dates";
import { dayOf, type Now, today } from "@/lib/format/day";

export const firstName = (name: string): string => name.split(/\s+/u)[0] ?? name;

interface Standing {
  readonly state: string;
  readonly startedAt: string | null;
}

const NOT_ACTIVE: Readonly<Record<string, string>> = {
  proposed: "proposed",
  agreed: "agreed, not begun",
  paused: "paused",
  closed: "closed",
};

/** “since March”, “proposed”, “paused”. */
export function since({ state, startedAt }: Standing, now: Now): string {
  if (NOT_ACTIVE[state] || !startedAt) return NOT_ACTIVE[state] ?? state;
  return `since ${monthName(dayOf(new Date(startedAt), now.zone), today(now))}`;
}

/** “Engagement active since 2 March”, “Engagement paused”. */
export function standing({ state, startedAt }: Standing, now: Now): string {
  if (NOT_ACTIVE[state] || !startedAt) return `Engagement ${NOT_ACTIVE[state] ?? state}`;
  return `Engagement active since ${dayAndMonth(dayOf(new Date(startedAt), now.zone), today(now))}`;
}
