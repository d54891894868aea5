import type { Contrast, Level, Side } from "@/lib/instrument/framework";
import { CONTRASTS, LEVELS } from "@/lib/instrument/framework";
import type { Balance, Interval } from "@/lib/releases/finding-words";
import type { DashboardData } from "./dashboard-document";

type Release = NonNullable<DashboardData["organization"]["release"]>;
export type Whole = NonNullable<Release["whole"]>;
export type Unit = Release["units"]["edges"][number]["node"];

/** A band and the release it was counted for; `null` where it is withheld. */
export type Counted = { band: number; asOf: number } | null;

export const countOf = (figure: Whole["invited"]): Counted =>
  "about" in figure ? { band: figure.about, asOf: figure.asOf } : null;

/** A figure with its interval, the release it was worked out for, and what a change is measured from. */
export type Figured = (Interval & { asOf: number; since: number | null }) | null;

export const figureOf = (figure: Whole["means"][number]["figure"]): Figured =>
  "value" in figure ? figure : null;

/** In the schema a hyphen cannot stand: `order_people`. */
const contrastOf = (key: string) => key.replace("_", "-") as Contrast;

type Place = { contrast: string | null; level: Level | null };
const at = ({ contrast, level }: Place) => (contrast ? contrastOf(contrast) : (level ?? "overall"));
type At = Contrast | Level | "overall";

/** Both sides with height and lean at every contrast, every level and over all; `null` where withheld. */
export function balancesOf({ means, heights, leans }: Whole): Readonly<Record<At, Balance | null>> {
  const places: At[] = [...CONTRASTS, ...LEVELS, "overall"];
  const find = (list: readonly (Place & { figure: Whole["means"][number]["figure"] })[], place: At) =>
    list.filter((one) => at(one) === place);
  return Object.fromEntries(
    places.map((place) => {
      const side = (wanted: Side) =>
        means.flatMap((mean) =>
          at(mean) === place && mean.side === wanted ? [figureOf(mean.figure)] : [],
        )[0];
      const [height] = find(heights, place).map(({ figure }) => figureOf(figure));
      const [lean] = find(leans, place).map(({ figure }) => figureOf(figure));
      const [management, leadership] = [side("management"), side("leadership")];
      const whole = management && leadership && height && lean;
      return [place, whole ? { management, leadership, height, lean } : null];
    }),
  ) as Record<At, Balance | null>;
}

/** The change of every side at every place, in the published order; `null` where withheld. */
export const changesOf = ({ changes }: Pick<Whole, "changes">) =>
  changes.map(({ contrast, level, side, figure }) => ({
    at: at({ contrast, level }),
    side: side as Side,
    change: figureOf(figure),
  }));

/** Of all contrasts together, for a unit. */
export const unitChange = ({ changes }: Unit, side: Side): Figured => {
  const found = changes.find((change) => change.side === side);
  return found ? figureOf(found.figure) : null;
};

/** Height and lean of a unit at each contrast and over all; `null` for a unit that is withheld. */
export function unitBalances({ heights, leans }: Unit): Record<Contrast | "overall", UnitPlace> | null {
  const places = heights.flatMap(({ contrast, figure }) => {
    const lean = leans.find((one) => one.contrast === contrast)?.figure;
    if (!("value" in figure) || !lean || !("value" in lean)) return [];
    return [[contrast ? contrastOf(contrast) : "overall", { height: figure.value, lean }] as const];
  });
  return places.length === heights.length
    ? (Object.fromEntries(places) as ReturnType<typeof unitBalances>)
    : null;
}
export type UnitPlace = { readonly height: number; readonly lean: Interval };

/** How deep a unit lies below the top, from 0; units come each after the one above it. */
export function depthsOf(units: readonly Unit[]): number[] {
  const depths = new Map<string, number>();
  return units.map(({ unit }) => {
    const depth = unit?.parent ? (depths.get(unit.parent.id) ?? 0) + 1 : 0;
    if (unit) depths.set(unit.id, depth);
    return depth;
  });
}

/** ", as of release 2" for what an earlier release was worked out for. */
export const asOfSaid = (asOf: number | undefined, now: number): string =>
  asOf === undefined || asOf === now ? "" : `, as of release ${asOf}`;
