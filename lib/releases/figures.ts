import type { GoalState } from "@/lib/goals/rules/facts";
import type { Level } from "@/lib/instrument/framework";
import { band, shortOfAll } from "./bands";
import { CELLS, type GoalCell, PLACES, recordOf } from "./catalogue";
import { changes, heights, leans, means } from "./estimates";
import type { Entry } from "./ledger";
import type { Minimums } from "./minimums";
import { type Count, type Estimate, type Figure, type ScopeFigures, withheld } from "./release";

/** What was decided for one scope in one layer. */
export interface Standing {
  /** The release that the figures are worked out for; absent when they are withheld. */
  readonly asOf: number | undefined;
  readonly now: number;
  /** The figures of this scope in an earlier release. */
  readonly old: (number: number) => ScopeFigures | undefined;
}

/** A figure of an earlier release as it was, or the one hidden figure there is. */
const again = <Kind extends Count | Estimate>(
  figure: Figure<Kind> | undefined,
  minimum: number,
): Figure<Kind> => (figure && !figure.withheld ? figure : withheld(minimum));

const counted = (
  people: number,
  { asOf, now, old }: Standing,
  minimum: number,
  read: (figures: ScopeFigures) => Figure<Count>,
): Figure<Count> => {
  if (asOf === now) return { withheld: false, band: band(people), asOf };
  const figures = asOf === undefined ? undefined : old(asOf);
  return again(figures && read(figures), minimum);
};

/** How many of a scope were invited and how many took part; both or neither. */
export function participationFigures(
  people: readonly Entry[],
  standing: Standing,
  { count }: Minimums,
): Pick<ScopeFigures, "invited" | "participated"> {
  const took = people.filter(({ participated }) => participated).length;
  return {
    invited: counted(people.length, standing, count, ({ invited }) => invited),
    participated: counted(
      shortOfAll(took, people.length),
      standing,
      count,
      ({ participated }) => participated,
    ),
  };
}

/** How many goals of one level and state a scope has. */
export function goalFigure(
  cell: GoalCell,
  people: readonly Entry[],
  standing: Standing,
  { count }: Minimums,
): Figure<Count> {
  const [level, state] = cell.split(".") as [Level, GoalState];
  const held = people.map(({ goals }) => goals[level]?.[state] ?? 0);
  const sum = held.reduce((total, goals) => total + goals, 0);
  const everyone = held.every((goals) => goals > 0);
  return counted(
    everyone ? shortOfAll(sum, people.length) : sum,
    standing,
    count,
    ({ goals }) => goals[cell],
  );
}

/**
 * The means of a scope and what follows from them.
 *
 * @param base the people of the scope at the release that changes are measured from; absent when they are withheld
 */
export function meanFigures(
  people: readonly Entry[],
  standing: Standing,
  minimums: Minimums,
  base?: { since: number; people: readonly Entry[] },
): Pick<ScopeFigures, "answering" | "mean" | "height" | "lean" | "change"> {
  const { asOf, now, old } = standing;
  const answering = people.filter((entry) => entry.answering);
  const count = counted(answering.length, standing, minimums.mean, (figures) => figures.answering);
  if (asOf !== now) {
    const figures = asOf === undefined ? undefined : old(asOf);
    return {
      answering: count,
      mean: recordOf(CELLS, (cell) => again(figures?.mean[cell], minimums.mean)),
      height: recordOf(PLACES, (place) => again(figures?.height[place], minimums.mean)),
      lean: recordOf(PLACES, (place) => again(figures?.lean[place], minimums.mean)),
      change: recordOf(CELLS, (cell) => again(figures?.change[cell], minimums.change)),
    };
  }
  const mean = means(answering, asOf, minimums.mean);
  const before = new Map(base?.people.filter((entry) => entry.answering).map((entry) => [entry.id, entry]));
  const pairs = answering.flatMap((entry) => {
    const then = before.get(entry.id);
    return then ? [[then, entry] as const] : [];
  });
  return {
    answering: count,
    mean,
    height: heights(mean),
    lean: leans(mean),
    change: changes(pairs, { asOf, since: base?.since ?? 0 }, minimums.change),
  };
}
