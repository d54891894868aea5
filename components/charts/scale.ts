/** The answer scale every chart of scores is drawn on: 1 (never) to 7 (always). Axes never start elsewhere. */
export const LOW = 1;
export const HIGH = 7;
export const ANSWER_WORDS = [
  "never",
  "almost never",
  "seldom",
  "at times",
  "often",
  "very often",
  "always",
] as const;

/** Half the width of a certainty band in standard errors: the true value lies in it nine times of ten. */
export const BAND = 1.645;

/** A number that can be drawn; anything else (null, NaN, infinite) is “too few answers”. */
export function drawable(value: number | null | undefined): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/** Where a value lies between `low` and `high`, in per cent of the width with two digits; ends are kept. */
export function percentAlong(value: number, low = LOW, high = HIGH): number {
  return Number((((clamp(value, low, high) - low) / (high - low)) * 100).toFixed(2));
}

/** The same as an SVG length. */
export const along = (value: number, low?: number, high?: number) => `${percentAlong(value, low, high)}%`;

/** Start and width of an interval as SVG lengths, cut off at the ends of the axis. */
export function span(from: number, to: number, low = LOW, high = HIGH): { x: string; width: string } {
  const start = percentAlong(Math.min(from, to), low, high);
  const end = percentAlong(Math.max(from, to), low, high);
  return { x: `${start}%`, width: `${Number((end - start).toFixed(2))}%` };
}

/** Pixels from the top for a value of the answer scale, in a plot of this height with this much room at both ends. */
export function upright(height: number, room: number) {
  return (value: number) =>
    Number((room + ((HIGH - clamp(value, LOW, HIGH)) / (HIGH - LOW)) * (height - 2 * room)).toFixed(1));
}
