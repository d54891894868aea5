import { CONTRASTS, type Contrast, LEVELS, type Level, type Side } from "@/lib/instrument/framework";
import type { Change, LeanChange } from "@/lib/scoring/change";
import type { PairChange } from "@/lib/scoring/compare";
import type { ScaleLength } from "@/lib/scoring/constants";
import { changeTitle } from "@/lib/scoring/finding/change-titles";
import { changeInWords } from "@/lib/scoring/finding/in-words";
import type { Telling } from "@/lib/scoring/finding/telling";
import type { Pair } from "@/lib/scoring/pair";
import type { Result } from "@/lib/scoring/result";
import type { Builder } from "../builder";
import { framework } from "../framework";
import type { Outcome } from "../outcome";
import { changeOrReason, scaleOrReason, scores, versatilityOrReason } from "./scores";

type Compared = NonNullable<Outcome["before"]> & { readonly telling: Telling; readonly now: Result };

/** A pair on two occasions. */
interface TwoPairs {
  readonly before: Pair;
  readonly now: Pair;
  readonly change: PairChange;
  readonly length: ScaleLength;
}

/** What stands behind the types of a comparison. */
export interface ChangeObjects {
  Comparison: Compared;
  PairChange: TwoPairs;
  SideChange: TwoPairs & { readonly side: Side };
  LeanChange: { readonly lean: LeanChange; readonly length: ScaleLength };
  ContrastChange: { readonly contrast: Contrast; readonly pair: TwoPairs };
  LevelChange: { readonly level: Level; readonly pair: TwoPairs };
}

const changesOf = ({ comparison }: Compared) => (comparison.kind === "compared" ? comparison.changes : null);

const ofSide = ({ change, side }: TwoPairs & { readonly side: Side }): Change => change[side];

/** What has changed since the occasion before. */
export function changes(builder: Builder) {
  const { Contrast, Level, Side } = framework(builder);
  const { ScaleScore, ChangeScore, VersatilityScore } = scores(builder);

  builder.objectType("SideChange", {
    description: "One scale on two occasions.",
    fields: (t) => ({
      side: t.field({ type: Side, resolve: ({ side }) => side }),
      before: t.field({ type: ScaleScore, resolve: ({ before, side }) => scaleOrReason(before[side]) }),
      now: t.field({ type: ScaleScore, resolve: ({ now, side }) => scaleOrReason(now[side]) }),
      measures: t.field({
        type: ChangeScore,
        resolve: (pair) => changeOrReason(ofSide(pair), pair.length),
      }),
      word: t.string({
        description: "clearly higher, clearly lower, not beyond noise, not enough in common, no comparison.",
        resolve: (pair) => ofSide(pair).word,
      }),
      inWords: t.string({ resolve: (pair) => changeInWords(ofSide(pair)) }),
      partExpected: t.boolean({
        description: "Whether part of the step is expected by itself, since it came back from an end.",
        resolve: (pair) => ofSide(pair).partExpected,
      }),
    }),
  });

  builder.objectType("LeanChange", {
    fields: (t) => ({
      measures: t.field({ type: ChangeScore, resolve: ({ lean, length }) => changeOrReason(lean, length) }),
      word: t.string({
        description:
          "clearly towards leading, clearly towards running, not beyond noise, not enough in common, no comparison.",
        resolve: ({ lean }) => lean.word,
      }),
    }),
  });

  builder.objectType("PairChange", {
    description: "Two scales and their lean on two occasions.",
    fields: (t) => ({
      management: t.field({
        type: "SideChange",
        resolve: (pair) => ({ ...pair, side: "management" as const }),
      }),
      leadership: t.field({
        type: "SideChange",
        resolve: (pair) => ({ ...pair, side: "leadership" as const }),
      }),
      lean: t.field({
        type: "LeanChange",
        resolve: ({ change, length }) => ({ lean: change.lean, length }),
      }),
    }),
  });

  builder.objectType("ContrastChange", {
    fields: (t) => ({
      contrast: t.field({ type: Contrast, resolve: ({ contrast }) => contrast }),
      change: t.field({ type: "PairChange", resolve: ({ pair }) => pair }),
    }),
  });

  builder.objectType("LevelChange", {
    fields: (t) => ({
      level: t.field({ type: Level, resolve: ({ level }) => level }),
      change: t.field({ type: "PairChange", resolve: ({ pair }) => pair }),
    }),
  });

  builder.objectType("Comparison", {
    description: "This occasion beside the submitted one before it.",
    fields: (t) => ({
      since: t.field({ type: "Assessment", resolve: ({ assessment }) => assessment }),
      comparable: t.boolean({
        description: "False when the two are of different instrument versions; then nothing is compared.",
        resolve: ({ comparison }) => comparison.kind === "compared",
      }),
      title: t.string({ resolve: ({ earlier, telling }) => changeTitle(earlier, telling) }),
      contrasts: t.field({
        description: "All eight, or none when the two are not comparable.",
        type: ["ContrastChange"],
        complexity: { multiplier: 8 },
        resolve: (compared) => {
          const all = changesOf(compared)?.contrasts;
          if (!all) return [];
          return CONTRASTS.map((contrast) => ({
            contrast,
            pair: {
              before: compared.result.contrasts[contrast].pair,
              now: compared.now.contrasts[contrast].pair,
              change: all[contrast],
              length: 3 as const,
            },
          }));
        },
      }),
      levels: t.field({
        description: "All three, or none when the two are not comparable.",
        type: ["LevelChange"],
        complexity: { multiplier: 3 },
        resolve: (compared) => {
          const all = changesOf(compared)?.levels;
          if (!all) return [];
          return LEVELS.map((level) => ({
            level,
            pair: {
              before: compared.result.levels[level],
              now: compared.now.levels[level],
              change: all[level],
              length: 8 as const,
            },
          }));
        },
      }),
      overall: t.field({
        type: "PairChange",
        nullable: true,
        description: "Null only when the two are not comparable.",
        resolve: (compared) => {
          const change = changesOf(compared)?.overall;
          return change
            ? { before: compared.result.overall, now: compared.now.overall, change, length: 24 as const }
            : null;
        },
      }),
      versatilityBefore: t.field({
        type: VersatilityScore,
        resolve: ({ result: { overall } }) =>
          versatilityOrReason(overall.versatility, overall.scorableContrasts, CONTRASTS.length),
      }),
    }),
  });
}
