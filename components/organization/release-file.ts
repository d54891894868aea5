import { graphql, type ResultOf } from "@/graphql/tada";
import { csvOf } from "@/lib/format/csv";

const COUNT = graphql(`
  fragment FileCount on CountFigure @_unmask {
    ... on PeopleCount { about asOf }
    ... on Withheld { reason }
  }
`);

const FIGURE = graphql(`
  fragment FileFigure on EstimateFigure @_unmask {
    ... on Estimate { value halfWidth asOf since }
    ... on Withheld { reason }
  }
`);

const SCOPE = graphql(
  `
    fragment FileScope on ReleaseScope @_unmask {
      unit { id name parent { id name } }
      invited { ...FileCount }
      participated { ...FileCount }
      answering { ...FileCount }
      means { contrast level side figure { ...FileFigure } }
      heights { contrast level side figure { ...FileFigure } }
      leans { contrast level side figure { ...FileFigure } }
      changes { contrast level side figure { ...FileFigure } }
      goals { level state figure { ...FileCount } }
    }
  `,
  [COUNT, FIGURE],
);

/** Units of one request: all figures of a unit, so many units, are as much as one operation may cost. */
export const UNITS_AT_A_TIME = 10;

/** Every figure of one release: the whole organization with the first units, and with `after` those that follow. */
export const RELEASE_FILE = graphql(
  `
    query ReleaseFile($number: Int, $first: Int!, $after: String) {
      organization {
        release(number: $number) {
          number
          publishedAt
          whole { ...FileScope }
          units(first: $first, after: $after) {
            pageInfo { hasNextPage endCursor }
            edges { node { ...FileScope } }
          }
        }
      }
    }
  `,
  [SCOPE],
);

type Release = NonNullable<ResultOf<typeof RELEASE_FILE>["organization"]["release"]>;
type Scope = NonNullable<Release["whole"]>;
type Figure = Scope["invited"] | Scope["means"][number]["figure"];

const HEAD = [
  "release",
  "published",
  "unit",
  "unit above",
  "measure",
  "contrast",
  "level",
  "side",
  "state",
  "value",
  "half width",
  "as of release",
  "since release",
];

/** Value, half width, as of, since; the word for what is withheld, and nothing of why. */
function valuesOf(figure: Figure) {
  if ("about" in figure) return [figure.about, null, figure.asOf, null];
  if ("value" in figure) return [figure.value, figure.halfWidth, figure.asOf, figure.since];
  return ["withheld", null, null, null];
}

type About = { contrast?: string | null; level?: string | null; side?: string | null; state?: string };

/** One release as CSV: a line a figure, the whole organization first, then the units in their order. */
export function releaseCsv({ number, publishedAt }: Release, scopes: readonly Scope[]): string {
  const rows = scopes.flatMap((scope) => {
    const where = [
      number,
      publishedAt,
      scope.unit?.name ?? "whole organization",
      scope.unit?.parent?.name ?? "",
    ];
    const row = (measure: string, figure: Figure, { contrast, level, side, state }: About = {}) => [
      ...where,
      measure,
      contrast?.replace("_", "-") ?? "",
      level ?? "",
      side ?? "",
      state ?? "",
      ...valuesOf(figure),
    ];
    return [
      row("invited", scope.invited),
      row("took part", scope.participated),
      row("answering", scope.answering),
      ...scope.means.map((one) => row("mean", one.figure, one)),
      ...scope.heights.map((one) => row("height", one.figure, one)),
      ...scope.leans.map((one) => row("lean", one.figure, one)),
      ...scope.changes.map((one) => row("change", one.figure, one)),
      ...scope.goals.map((one) => row("goals", one.figure, one)),
    ];
  });
  return csvOf([HEAD, ...rows]);
}

/**
 * One release as a file, from as many requests as its units need.
 * @param read runs the operation as whoever asks
 * @returns null before the first release
 */
export async function releaseFile(
  read: (variables: {
    number: number | null;
    first: number;
    after: string | null;
  }) => Promise<ResultOf<typeof RELEASE_FILE>>,
  number: number | null,
): Promise<{ number: number; csv: string } | null> {
  const scopes: Scope[] = [];
  let after: string | null = null;
  let asked = number;
  for (;;) {
    const { organization } = await read({ number: asked, first: UNITS_AT_A_TIME, after });
    const { release } = organization;
    if (!release) return null;
    if (after === null && release.whole) scopes.push(release.whole);
    scopes.push(...release.units.edges.map(({ node }) => node));
    // A release published meanwhile must not be mixed in.
    asked = release.number;
    after = release.units.pageInfo.endCursor;
    if (!release.units.pageInfo.hasNextPage || !after)
      return { number: release.number, csv: releaseCsv(release, scopes) };
  }
}
