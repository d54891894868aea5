import { decimal, signed } from "@/lib/format/numbers";
import { partner, type Side } from "@/lib/instrument/framework";
import type { Estimate } from "./release";

/** A published number with half of its 95 % interval. */
export type Interval = Pick<Estimate, "value" | "halfWidth">;

/** Both sides of one contrast or level, or of all together, as they were published. */
export interface Balance extends Readonly<Record<Side, Interval>> {
  readonly height: Interval;
  /** Positive towards leadership. */
  readonly lean: Interval;
}

/** Whether the interval leaves out zero: only then is a lean or a change called one. */
export const beyondNoise = ({ value, halfWidth }: Interval): boolean => Math.abs(value) > halfWidth;

/** What is done on each side, as the beginning of a sentence or inside one. */
export const DOING: Readonly<Record<Side, string>> = { management: "running", leadership: "leading" };

/** The side that a lean points to; management for none. */
export const fuller = ({ value }: Interval): Side => (value > 0 ? "leadership" : "management");
export const thinner = (lean: Interval): Side => partner(fuller(lean));

/** "1.8 to running", or "about level" where the lean is within its interval; in two parts, the first one strong. */
export const leanSaid = (lean: Interval): { strong: string; rest: string } =>
  beyondNoise(lean)
    ? { strong: decimal(Math.abs(lean.value)), rest: ` to ${DOING[fuller(lean)]}` }
    : { strong: "about level", rest: "" };

/** "0.3 more, between 0.1 and 0.5", or "not beyond noise (−0.2 to +0.1)". */
export function changeSaid(change: Interval): { strong?: string; rest: string; quiet?: boolean } {
  const [low, high] = [change.value - change.halfWidth, change.value + change.halfWidth];
  if (!beyondNoise(change))
    return { rest: `not beyond noise (${signed(low, 1)} to ${signed(high, 1)})`, quiet: true };
  const [least, most] = [low, high].map(Math.abs).sort((a, b) => a - b) as [number, number];
  return {
    strong: `${decimal(Math.abs(change.value))} ${change.value > 0 ? "more" : "less"}`,
    rest: `, between ${decimal(least)} and ${decimal(most)}`,
  };
}
