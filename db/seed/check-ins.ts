import type { Rung } from "@/lib/goals/rules/facts";
import type { Random } from "./random";
import type { GoalText } from "./texts/goal-text";
import { LINES } from "./texts/lines";

/** A check-in as it will be stored. */
export interface Report {
  /** Days ago. */
  readonly back: number;
  readonly rung: Rung;
  readonly confidence: number;
  readonly line: string;
}

export interface Reporting {
  readonly text: GoalText;
  readonly random: Random;
  /** Days ago: when the goal began, and the last day of the series. */
  readonly started: number;
  readonly until: number;
  readonly rhythmDays: number;
  readonly startRung: Rung;
  /** Where the ladder is heading to. */
  readonly plateau: number;
}

// Adding 0 makes the −0 that rounding leaves a plain one.
const whole = (value: number, from: number, to: number) =>
  Math.min(to, Math.max(from, Math.round(value) + 0));

/**
 * Check-ins by a rhythm, one in eight left out, from the start rung towards a plateau, with good weeks and
 * bad ones. Confidence follows the rung and its direction. Oldest first; no line comes twice.
 */
export function reports({
  text,
  random,
  started,
  until,
  rhythmDays,
  startRung,
  plateau,
}: Reporting): Report[] {
  const linesOf = (own: readonly string[], any: readonly string[]) =>
    random.shuffled([...own, ...own, ...any]);
  const left = {
    low: linesOf(text.low, LINES.low),
    expected: linesOf(text.expected, LINES.expected),
    high: linesOf(text.high, LINES.high),
  };
  const said = new Set<string>();
  const lineFor = (rung: Rung) => {
    const from = rung < 0 ? left.low : rung === 0 ? left.expected : left.high;
    const line = random.chance(0.2) ? undefined : from.find((each) => !said.has(each));
    if (line) said.add(line);
    return line ?? "";
  };
  const made: Report[] = [];
  let at: number = startRung;
  for (let due = started - rhythmDays; due >= until; due -= rhythmDays) {
    at += 0.3 * (plateau - at) + random.normal(0.35);
    if (random.chance(0.12)) continue;
    const back = Math.max(until, due + (random.chance(0.25) ? random.whole(-1, 1) : 0));
    const rung = whole(at, -2, 2) as Rung;
    const confidence = whole(5.4 + 1.1 * at + random.normal(0.9), 1, 10);
    made.push({ back, rung, confidence, line: lineFor(rung) });
  }
  return made;
}
