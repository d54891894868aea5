import { CELLS, type GoalCell, recordOf } from "./catalogue";
import { shiftOf } from "./change";
import { changeRows, type Moment, type Register } from "./contributions";
import type { Now } from "./decide";
import type { Layer } from "./layers";
import type { Earlier } from "./ledger";
import type { Minimums } from "./minimums";
import type { Row } from "./peel";
import { type Count, type Estimate, type Figure, type ScopeFigures, withheld } from "./release";
import { type ScopeId, scopesOf } from "./scopes";

/** An earlier release, read for checking later ones against it. */
export interface Past extends Now {
  readonly figures: readonly ScopeFigures[];
  readonly minimums: Minimums;
}

/** The earlier releases, oldest first. @throws RangeError when two have one number */
export function pastOf(earlier: readonly Earlier[]): Past[] {
  const past = earlier
    .map(({ release, ledger }) => ({
      number: release.number,
      scopes: scopesOf(ledger.units),
      entries: ledger.entries,
      figures: release.scopes,
      minimums: release.minimums,
    }))
    .sort((a, b) => a.number - b.number);
  if (new Set(past.map(({ number }) => number)).size < past.length) {
    throw new RangeError("Two releases have one number");
  }
  return past;
}

/**
 * The figures of a scope in an earlier release, as they may be shown again: a change only if it was made with a
 * minimum as high as today's, for how many people it was made of is not asked again.
 */
export function figuresAt(
  past: readonly Past[],
  number: number,
  scope: ScopeId,
  { change }: Minimums,
): ScopeFigures | undefined {
  const then = past.find((one) => one.number === number);
  const figures = then?.figures.find((one) => one.scope === scope);
  if (!then || !figures || then.minimums.change >= change) return figures;
  return { ...figures, change: recordOf(CELLS, () => withheld(change)) };
}

const isOf = (figure: Figure<Count> | Figure<Estimate>, number: number): boolean =>
  !figure.withheld && figure.asOf === number;

/** The moments with what was fresh in each, by the figure that stands for its layer. */
export const moments = (past: readonly Past[], figure: (figures: ScopeFigures) => Figure<Count>): Moment[] =>
  past.map(({ number, scopes, entries, figures }) => ({
    number,
    scopes,
    entries,
    fresh: new Set(figures.filter((one) => isOf(figure(one), number)).map(({ scope }) => scope)),
  }));

export const participationOf = ({ participated }: ScopeFigures): Figure<Count> => participated;
export const answeringOf = ({ answering }: ScopeFigures): Figure<Count> => answering;
export const goalsOf =
  (cell: GoalCell) =>
  ({ goals }: ScopeFigures): Figure<Count> =>
    goals[cell];

/** What the changes of the earlier releases said, as rows. @throws RangeError when one is since a release that is not there */
export function earlierChangeRows(past: readonly Past[], layer: Layer, register: Register): Row[] {
  return past.flatMap((moment) => {
    const shifts = moment.figures.flatMap(({ scope, change }) => {
      const shown = CELLS.map((cell) => change[cell]).find((figure) => isOf(figure, moment.number));
      if (!shown || shown.withheld) return [];
      const base = past.find(({ number }) => number === shown.since);
      if (!base) throw new RangeError(`Release ${shown.since} is missing`);
      return [shiftOf(scope, base, moment, layer)];
    });
    return changeRows(moment.scopes, shifts, register);
  });
}
