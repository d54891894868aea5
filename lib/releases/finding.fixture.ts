import { CONTRASTS, type Contrast, LEVELS, type Level } from "@/lib/instrument/framework";
import type { Balance, Interval } from "./finding-words";

/** A published number with half of its interval. */
export const about = (value: number, halfWidth = 0.2): Interval => ({ value, halfWidth });

const tenth = (value: number) => Math.round(value * 10) / 10;

/** Both sides as they would be published, with the lean that follows. */
export const balance = (management: number, leadership: number, halfWidth = 0.2): Balance => ({
  management: about(management, halfWidth),
  leadership: about(leadership, halfWidth),
  height: about(tenth((management + leadership) / 2), halfWidth),
  lean: about(tenth(leadership - management), tenth(halfWidth * 1.5)),
});

/** Every contrast level at 4.5, except those that are given. */
export const contrastsWith = (
  some: Partial<Record<Contrast, Balance | null>>,
): Record<Contrast, Balance | null> =>
  Object.fromEntries(
    CONTRASTS.map((contrast) => [contrast, contrast in some ? some[contrast] : balance(4.5, 4.5)]),
  ) as Record<Contrast, Balance | null>;

export const levels = (...values: (Balance | null)[]): Record<Level, Balance | null> =>
  Object.fromEntries(LEVELS.map((level, at) => [level, values[at] ?? null])) as Record<Level, Balance | null>;
