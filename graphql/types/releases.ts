import { GOAL_STATES, type GoalState } from "@/lib/goals/rules/facts";
import type { Level } from "@/lib/instrument/framework";
import { pageOfList } from "@/lib/pages";
import { CELLS, GOAL_CELLS, PLACES } from "@/lib/releases/catalogue";
import {
  releaseByNumber,
  releasesPage,
  unitOfScope,
  unitsOfReleases,
  wholesOfReleases,
} from "@/lib/releases/queries";
import type { Builder } from "../builder";
import { addConnection, costOfFirst } from "../connections";
import { batched, related, signedIn } from "../context";
import { framework } from "../framework";
import { costOfParts, estimatesAt, PARTS } from "../release-parts";

/** Releases: immutable snapshots of what an organization may see. */
export function releases(builder: Builder) {
  const { Contrast, Level, Side } = framework(builder);
  addConnection(builder, "Release");
  addConnection(builder, "ReleaseScope");
  const GoalStateRef = builder.enumType("ReleasedGoalState", { values: GOAL_STATES });

  builder.objectType("Withheld", {
    description:
      "Too few people, or another group could be worked out from it. Which of the two is never told, and every withheld figure looks the same.",
    fields: (t) => ({
      reason: t.exposeString("reason"),
      minimum: t.exposeInt("minimum", { description: "The fewest people behind a figure of this kind." }),
    }),
  });
  builder.objectType("PeopleCount", {
    description: "How many, as a band: “about 50”.",
    fields: (t) => ({
      about: t.exposeInt("band"),
      asOf: t.exposeInt("asOf", { description: "Number of the release that the figure was worked out for." }),
    }),
  });
  builder.objectType("Estimate", {
    description: "A mean or a difference of means, to 0.1 of a point of the answer scale.",
    fields: (t) => ({
      value: t.exposeFloat("value"),
      halfWidth: t.exposeFloat("halfWidth", {
        description: "Half of the 95 % interval; coarse and provisional.",
      }),
      asOf: t.exposeInt("asOf", { description: "Number of the release that the figure was worked out for." }),
      since: t.exposeInt("since", { nullable: true, description: "The release a change is measured from." }),
    }),
  });
  const CountFigure = builder.unionType("CountFigure", {
    types: ["PeopleCount", "Withheld"],
    resolveType: (figure) => ("band" in figure ? "PeopleCount" : "Withheld"),
  });
  const EstimateFigure = builder.unionType("EstimateFigure", {
    types: ["Estimate", "Withheld"],
    resolveType: (figure) => ("halfWidth" in figure ? "Estimate" : "Withheld"),
  });

  builder.objectType("ReleasedEstimate", {
    description: "A figure and what it is about; a field that is null stands for all of them together.",
    fields: (t) => ({
      contrast: t.expose("contrast", { type: Contrast, nullable: true }),
      level: t.expose("level", { type: Level, nullable: true }),
      side: t.expose("side", { type: Side, nullable: true, description: "Null for height and lean." }),
      figure: t.field({ type: EstimateFigure, resolve: ({ figure }) => figure }),
    }),
  });
  builder.objectType("ReleasedGoals", {
    fields: (t) => ({
      level: t.expose("level", { type: Level }),
      state: t.expose("state", { type: GoalStateRef }),
      figure: t.field({ type: CountFigure, resolve: ({ figure }) => figure }),
    }),
  });

  const PartRef = builder.enumType("ReleasePart", {
    description: "The contrasts, the levels, or all of them together.",
    values: PARTS,
  });

  builder.objectType("ReleaseScope", {
    description: "All figures of the whole organization, or of one unit with the units below it.",
    fields: (t) => ({
      unit: t.field({
        type: "Unit",
        nullable: true,
        description: "Null for the whole organization.",
        resolve: related(unitOfScope).one,
      }),
      invited: t.field({ type: CountFigure, resolve: ({ invited }) => invited }),
      participated: t.field({ type: CountFigure, resolve: ({ participated }) => participated }),
      answering: t.field({
        type: CountFigure,
        description: "The people whose values the means are made of.",
        resolve: ({ answering }) => answering,
      }),
      means: t.field({
        description: "24: each side of each contrast, of each level, and over all.",
        type: ["ReleasedEstimate"],
        args: { parts: t.arg({ type: [PartRef], required: false }) },
        complexity: costOfParts(2),
        resolve: ({ mean }, { parts }) => estimatesAt(CELLS, mean, parts),
      }),
      heights: t.field({
        description: "12: each contrast, each level, and over all.",
        type: ["ReleasedEstimate"],
        args: { parts: t.arg({ type: [PartRef], required: false }) },
        complexity: costOfParts(1),
        resolve: ({ height }, { parts }) => estimatesAt(PLACES, height, parts),
      }),
      leans: t.field({
        description: "12, as heights; positive towards leadership.",
        type: ["ReleasedEstimate"],
        args: { parts: t.arg({ type: [PartRef], required: false }) },
        complexity: costOfParts(1),
        resolve: ({ lean }, { parts }) => estimatesAt(PLACES, lean, parts),
      }),
      changes: t.field({
        description: "24, as means: the difference for the people in both releases.",
        type: ["ReleasedEstimate"],
        args: { parts: t.arg({ type: [PartRef], required: false }) },
        complexity: costOfParts(2),
        resolve: ({ change }, { parts }) => estimatesAt(CELLS, change, parts),
      }),
      goals: t.field({
        description: "18: goals by level and state.",
        type: ["ReleasedGoals"],
        complexity: { field: 1, multiplier: GOAL_CELLS.length },
        resolve: ({ goals }) =>
          GOAL_CELLS.map((cell) => {
            const [level, state] = cell.split(".") as [Level, GoalState];
            return { level, state, figure: goals[cell] };
          }),
      }),
    }),
  });

  builder.objectType("Release", {
    description: "An immutable snapshot of what the organization may see.",
    fields: (t) => ({
      id: t.exposeID("id"),
      number: t.exposeInt("number"),
      publishedAt: t.expose("publishedAt", { type: "DateTime" }),
      minimumCount: t.exposeInt("minimumCount"),
      minimumMean: t.exposeInt("minimumMean"),
      minimumChange: t.exposeInt("minimumChange"),
      instrumentVersion: t.exposeString("instrumentVersion"),
      scoringVersion: t.exposeString("scoringVersion"),
      whole: t.field({
        type: "ReleaseScope",
        nullable: true,
        resolve: (release, _args, context) => batched(context, wholesOfReleases, release.id),
      }),
      units: t.field({
        description: "The units, each before those below it, in the organization's own order.",
        type: "ReleaseScopeConnection",
        args: { first: t.arg.int(), after: t.arg.string({ required: false }) },
        complexity: costOfFirst,
        resolve: async (release, args, context) =>
          pageOfList(await batched(context, unitsOfReleases, release.id), args, ({ scope }) => [scope]),
      }),
    }),
  });

  builder.objectFields("Organization", (t) => ({
    releases: t.field({
      description: "Newest first.",
      type: "ReleaseConnection",
      args: { first: t.arg.int(), after: t.arg.string({ required: false }) },
      complexity: costOfFirst,
      resolve: (_organization, args, context) => releasesPage(signedIn(context), args),
    }),
    release: t.field({
      description: "The release of this number, or the newest; null before the first.",
      type: "Release",
      nullable: true,
      args: { number: t.arg.int({ required: false }) },
      resolve: (_organization, { number }, context) => releaseByNumber(signedIn(context), number),
    }),
  }));
}
