import type { GoalState } from "@/lib/goals/rules/facts";
import type { Level } from "@/lib/instrument/framework";
import { GOAL_CELLS, recordOf } from "./catalogue";
import { decideChanges } from "./change";
import { peopleOf } from "./contributions";
import { decide, type Now } from "./decide";
import { goalFigure, meanFigures, participationFigures } from "./figures";
import {
  answeringOf,
  earlierChangeRows,
  figuresAt,
  goalsOf,
  moments,
  participationOf,
  pastOf,
} from "./history";
import { goalLayer, meanLayer, participationLayer } from "./layers";
import { type Earlier, ledgerOf } from "./ledger";
import { FLOOR, lowered, type Minimums } from "./minimums";
import type { Programme } from "./programme";
import type { Release, ScopeFigures } from "./release";
import { type ScopeId, scopesOf } from "./scopes";
import type { TimeRule } from "./time";

function checkMinimums(minimums: Minimums, earlier: readonly Earlier[]): void {
  for (const inForce of [FLOOR, ...earlier.map(({ release }) => release.minimums)]) {
    const [kind] = lowered(minimums, inForce);
    if (kind) throw new RangeError(`The minimum for a ${kind} was ${inForce[kind]} and cannot go down`);
  }
}

/**
 * Makes the next release: every figure of the closed catalogue for the whole organization and for each unit with what
 * is below it, worked out anew, carried from an earlier release with its number, or withheld. Pure: the same programme
 * and the same past give the same release. Its `ledgerOf(programme)` must be kept for the next one.
 *
 * @param earlier all releases of this organization that were ever published, with their ledgers
 * @throws RangeError when a minimum is below its floor or an earlier one, somebody is there twice, or the units are no tree
 * Source: docs/releases.md
 */
export function publish(
  programme: Programme,
  earlier: readonly Earlier[] = [],
  { timeRule = "each" }: { timeRule?: TimeRule } = {},
): Release {
  const { minimums } = programme;
  checkMinimums(minimums, earlier);
  const past = pastOf(earlier);
  const { units, entries } = ledgerOf(programme);
  if (new Set(entries.map(({ id }) => id)).size < entries.length)
    throw new RangeError("Somebody is there twice");
  const now: Now = { number: (past.at(-1)?.number ?? 0) + 1, scopes: scopesOf(units), entries };

  const participation = decide(participationLayer(minimums), now, moments(past, participationOf), timeRule);
  const layer = meanLayer(minimums);
  const history = moments(past, answeringOf);
  const mean = decide(layer, now, history, timeRule, (register) => earlierChangeRows(past, layer, register));
  const fresh = new Set(now.scopes.all.filter((scope) => mean.get(scope) === now.number));
  const shifts = decideChanges(layer, minimums.change, { ...now, fresh }, history, (register) =>
    earlierChangeRows(past, layer, register),
  );
  const goals = recordOf(GOAL_CELLS, (cell) => {
    const [level, state] = cell.split(".") as [Level, GoalState];
    return decide(goalLayer(minimums, level, state), now, moments(past, goalsOf(cell)), timeRule);
  });

  const people = peopleOf(now);
  const figuresOf = (scope: ScopeId): ScopeFigures => {
    const here = people.get(scope) ?? [];
    const old = (number: number) => figuresAt(past, number, scope, minimums);
    const shift = shifts.find((one) => one.scope === scope);
    const base = past.find(({ number }) => number === shift?.since);
    return {
      scope,
      ...participationFigures(here, { asOf: participation.get(scope), now: now.number, old }, minimums),
      ...meanFigures(
        here,
        { asOf: mean.get(scope), now: now.number, old },
        minimums,
        base && { since: base.number, people: peopleOf(base).get(scope) ?? [] },
      ),
      goals: recordOf(GOAL_CELLS, (cell) =>
        goalFigure(cell, here, { asOf: goals[cell].get(scope), now: now.number, old }, minimums),
      ),
    };
  };
  return { number: now.number, minimums, scopes: now.scopes.all.map(figuresOf) };
}
