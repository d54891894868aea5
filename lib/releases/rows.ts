import type { GoalState } from "@/lib/goals/rules/facts";
import type { Contrast, Level, Side } from "@/lib/instrument/framework";
import { CELLS, type Cell, GOAL_CELLS, type GoalCell, PLACES, type Place, recordOf } from "./catalogue";
import type { Minimums } from "./minimums";
import { type Count, type Estimate, type Figure, type Release, type ScopeFigures, withheld } from "./release";
import type { ScopeId } from "./scopes";

/** What a row is about: the fields of a scope's figures. */
export type Measure = Exclude<keyof ScopeFigures, "scope">;

/** One figure of a release as a row. Every release of a tree has the same rows, whatever of it is withheld. */
export interface ReleaseCell {
  /** 0, 1, … in the order of the catalogue, over the whole release. */
  readonly position: number;
  readonly scope: ScopeId;
  readonly measure: Measure;
  readonly contrast: Contrast | null;
  readonly level: Level | null;
  readonly side: Side | null;
  readonly state: GoalState | null;
  /** Of an estimate, as is `halfWidth`. */
  readonly value: number | null;
  readonly halfWidth: number | null;
  /** Of a count. */
  readonly band: number | null;
  /** When true, everything below except the minimum is `null`, and so are value, half-width and band. */
  readonly withheld: boolean;
  /** The minimum of its kind, whether withheld or not. */
  readonly minimum: number;
  readonly asOf: number | null;
  readonly since: number | null;
}

type Spot = Pick<ReleaseCell, "measure" | "contrast" | "level" | "side" | "state">;
type AnyFigure = Figure<Count> | Figure<Estimate>;

const KIND = {
  invited: "count",
  participated: "count",
  answering: "mean",
  mean: "mean",
  height: "mean",
  lean: "mean",
  change: "change",
  goals: "count",
} as const satisfies Record<Measure, keyof Minimums>;

const nowhere = { contrast: null, level: null, side: null, state: null };

/** "contrast.order-people.management", "level.self", "side.leadership", "overall". */
const spotOf = (measure: Measure, key: Cell | Place): Spot => {
  const [kind, first = null, second = null] = key.split(".");
  return {
    ...nowhere,
    measure,
    contrast: kind === "contrast" ? (first as Contrast) : null,
    level: kind === "level" ? (first as Level) : null,
    side: (kind === "side" ? first : second) as Side | null,
  };
};

const goalSpot = (key: GoalCell): Spot => {
  const [level, state] = key.split(".") as [Level, GoalState];
  return { ...nowhere, measure: "goals", level, state };
};

const nameOf = ({ measure, contrast, level, side, state }: Spot): string =>
  [measure, contrast, level, side, state].map((part) => part ?? "").join(" ");

const rowOf = (
  spot: Spot,
  scope: ScopeId,
  figure: AnyFigure,
  minimums: Minimums,
  position: number,
): ReleaseCell => {
  const shown = figure.withheld ? null : figure;
  const estimate = shown && "value" in shown ? shown : null;
  return {
    position,
    scope,
    ...spot,
    value: estimate?.value ?? null,
    halfWidth: estimate?.halfWidth ?? null,
    band: shown && "band" in shown ? shown.band : null,
    withheld: figure.withheld,
    minimum: minimums[KIND[spot.measure]],
    asOf: shown?.asOf ?? null,
    since: estimate?.since ?? null,
  };
};

/** All figures of a release as rows, in the order of scopes and catalogue. As many for each scope as for the next. */
export function cellsOf({ scopes, minimums }: Release): ReleaseCell[] {
  return scopes
    .flatMap((figures): [Spot, ScopeId, AnyFigure][] => {
      const { scope } = figures;
      const alone = (["invited", "participated", "answering"] as const).map(
        (measure): [Spot, ScopeId, AnyFigure] => [{ ...nowhere, measure }, scope, figures[measure]],
      );
      const at = (measure: "mean" | "change") =>
        CELLS.map((cell): [Spot, ScopeId, AnyFigure] => [
          spotOf(measure, cell),
          scope,
          figures[measure][cell],
        ]);
      const over = (measure: "height" | "lean") =>
        PLACES.map((place): [Spot, ScopeId, AnyFigure] => [
          spotOf(measure, place),
          scope,
          figures[measure][place],
        ]);
      return [
        ...alone,
        ...at("mean"),
        ...over("height"),
        ...over("lean"),
        ...at("change"),
        ...GOAL_CELLS.map((cell): [Spot, ScopeId, AnyFigure] => [goalSpot(cell), scope, figures.goals[cell]]),
      ];
    })
    .map(([spot, scope, figure], position) => rowOf(spot, scope, figure, minimums, position));
}

const countOf = ({ band, asOf, minimum }: ReleaseCell): Figure<Count> =>
  band === null || asOf === null ? withheld(minimum) : { withheld: false, band, asOf };

const estimateOf = ({ value, halfWidth, asOf, since, minimum }: ReleaseCell): Figure<Estimate> =>
  value === null || halfWidth === null || asOf === null
    ? withheld(minimum)
    : { withheld: false, value, halfWidth, asOf, since };

/**
 * The release that these rows are of, in any order: `releaseOf(number, cellsOf(release))` equals the release.
 * @throws RangeError when a row is missing
 */
export function releaseOf(number: number, cells: readonly ReleaseCell[]): Release {
  const sorted = [...cells].sort((a, b) => a.position - b.position);
  const byScope = new Map<ScopeId, ReleaseCell[]>();
  for (const cell of sorted) {
    const rows = byScope.get(cell.scope) ?? [];
    rows.push(cell);
    byScope.set(cell.scope, rows);
  }
  const minimumOf = (measure: Measure): number => {
    const found = sorted.find((cell) => cell.measure === measure);
    if (!found) throw new RangeError(`Release ${number} has no row for ${measure}`);
    return found.minimum;
  };
  return {
    number,
    minimums: { count: minimumOf("invited"), mean: minimumOf("mean"), change: minimumOf("change") },
    scopes: [...byScope].map(([scope, rows]) => {
      const byName = new Map(rows.map((row) => [nameOf(row), row]));
      const row = (spot: Spot): ReleaseCell => {
        const found = byName.get(nameOf(spot));
        if (!found)
          throw new RangeError(`Release ${number} has no row for ${nameOf(spot).trim()} of ${scope}`);
        return found;
      };
      const alone = (measure: Measure) => countOf(row({ ...nowhere, measure }));
      const at = (measure: Measure) => recordOf(CELLS, (cell) => estimateOf(row(spotOf(measure, cell))));
      const over = (measure: Measure) => recordOf(PLACES, (place) => estimateOf(row(spotOf(measure, place))));
      return {
        scope,
        invited: alone("invited"),
        participated: alone("participated"),
        answering: alone("answering"),
        mean: at("mean"),
        height: over("height"),
        lean: over("lean"),
        change: at("change"),
        goals: recordOf(GOAL_CELLS, (cell) => countOf(row(goalSpot(cell)))),
      };
    }),
  };
}
