import { CONTRASTS, type Contrast, LEVELS, type Level, nowKey, type Side } from "@/lib/instrument/framework";
import { instrumentByVersion } from "@/lib/instrument/versions";
import {
  type ChanceCount,
  changesByChance,
  gapsByChance,
  leanChangesByChance,
  leansByChance,
  together,
} from "@/lib/scoring/chance";
import { INSUFFICIENT } from "@/lib/scoring/constants";
import { headline } from "@/lib/scoring/finding/headline";
import { chanceSentence, gapInWords, leanInWords, suggestionReason } from "@/lib/scoring/finding/in-words";
import { beamTitle, levelsTitle } from "@/lib/scoring/finding/lean-titles";
import { goalTitle, neededTitle } from "@/lib/scoring/finding/need-titles";
import { plain, type Words } from "@/lib/scoring/finding/words";
import { wordsFirst } from "@/lib/scoring/finding/words-first";
import type { Pair } from "@/lib/scoring/pair";
import { type Suggestion, suggest } from "@/lib/scoring/suggestions";
import type { Builder } from "../builder";
import { framework } from "../framework";
import type { Outcome } from "../outcome";
import { gapOrReason, pairOrReason, scaleOrReason, scores, versatilityOrReason } from "./scores";

/** What stands behind the types of a result. */
export interface ResultObjects {
  AssessmentResult: Outcome;
  Paragraph: Words;
  Words: { text: string; strong: boolean };
  PairResult: Pair;
  SideResult: { of: Outcome; contrast: Contrast; side: Side };
  ContrastResult: { of: Outcome; contrast: Contrast };
  LevelResult: { of: Outcome; level: Level };
  ResultTitles: Outcome;
  ChanceCount: ChanceCount;
  Suggestion: { of: Outcome; suggestion: Suggestion };
}

const textOf = ({ assessment }: Outcome) => instrumentByVersion(assessment.instrumentVersion).text.en;

/** Every kind of claim that a whole result page makes. */
const claimsOf = ({ result, before }: Outcome): ChanceCount =>
  together([
    leansByChance(result),
    gapsByChance(result),
    ...(before?.comparison.kind === "compared"
      ? [changesByChance(before.comparison.changes), leanChangesByChance(before.comparison.changes)]
      : []),
  ]);

function parts(builder: Builder) {
  const { Contrast, Level, Side } = framework(builder);
  const { ScaleScore, PairScore, GapScore, VersatilityScore } = scores(builder);

  builder.objectType("Words", {
    description: "A run of text.",
    fields: (t) => ({ text: t.exposeString("text"), strong: t.exposeBoolean("strong") }),
  });

  builder.objectType("Paragraph", {
    fields: (t) => ({
      text: t.string({ resolve: plain }),
      words: t.field({
        description: "The same in runs, of which some are set strong.",
        type: ["Words"],
        resolve: (words) =>
          words.map((run) =>
            typeof run === "string" ? { text: run, strong: false } : { text: run.strong, strong: true },
          ),
      }),
    }),
  });

  builder.objectType("PairResult", {
    description: "Two scales and what they make together.",
    fields: (t) => ({
      management: t.field({ type: ScaleScore, resolve: ({ management }) => scaleOrReason(management) }),
      leadership: t.field({ type: ScaleScore, resolve: ({ leadership }) => scaleOrReason(leadership) }),
      measures: t.field({ type: PairScore, resolve: pairOrReason }),
      word: t.exposeString("word", {
        description:
          "both quiet, both in use, running-led, leading-led, about level, not enough in common, not enough answered.",
      }),
      leanInWords: t.string({ resolve: leanInWords }),
    }),
  });

  builder.objectType("SideResult", {
    description: "One side of a contrast: now beside needed.",
    fields: (t) => ({
      side: t.field({ type: Side, resolve: ({ side }) => side }),
      name: t.string({ resolve: ({ of, contrast, side }) => of.telling.names[contrast][side] }),
      now: t.field({
        type: ScaleScore,
        resolve: ({ of, contrast, side }) => scaleOrReason(of.result.contrasts[contrast].pair[side]),
      }),
      needed: t.int({
        nullable: true,
        description: "1 to 7; null is “not part of my work”. The gap then says so.",
        resolve: ({ of, contrast, side }) => {
          const { needed } = of.result.contrasts[contrast].gaps[side];
          return needed === INSUFFICIENT ? null : needed;
        },
      }),
      gap: t.field({
        type: GapScore,
        resolve: ({ of, contrast, side }) => {
          const { gaps, pair } = of.result.contrasts[contrast];
          return gapOrReason(gaps[side], pair[side]);
        },
      }),
      gapInWords: t.string({
        resolve: ({ of, contrast, side }) => gapInWords(of.result.contrasts[contrast].gaps[side]),
      }),
      cells: t.field({
        description: "Self, team, organization.",
        type: ["Cell"],
        complexity: { multiplier: 3 },
        resolve: ({ of, contrast, side }) =>
          LEVELS.map((level) => ({ level, value: of.answers[nowKey(contrast, side, level)] ?? null })),
      }),
    }),
  });

  builder.objectType("ContrastResult", {
    fields: (t) => ({
      contrast: t.field({ type: Contrast, resolve: ({ contrast }) => contrast }),
      title: t.string({ resolve: ({ of, contrast }) => textOf(of).contrasts[contrast].title }),
      management: t.field({
        type: "SideResult",
        resolve: ({ of, contrast }) => ({ of, contrast, side: "management" as const }),
      }),
      leadership: t.field({
        type: "SideResult",
        resolve: ({ of, contrast }) => ({ of, contrast, side: "leadership" as const }),
      }),
      pair: t.field({
        type: "PairResult",
        resolve: ({ of, contrast }) => of.result.contrasts[contrast].pair,
      }),
      versatility: t.field({
        type: VersatilityScore,
        resolve: ({ of, contrast }) => {
          const { versatility } = of.result.contrasts[contrast];
          return versatilityOrReason(versatility, versatility === INSUFFICIENT ? 0 : 1, 1);
        },
      }),
    }),
  });

  builder.objectType("LevelResult", {
    description: "The eight contrasts taken together at one level.",
    fields: (t) => ({
      level: t.field({ type: Level, resolve: ({ level }) => level }),
      pair: t.field({ type: "PairResult", resolve: ({ of, level }) => of.result.levels[level] }),
    }),
  });

  builder.objectType("ResultTitles", {
    description: "The finding of each chart in one sentence, composed from the scores.",
    fields: (t) => ({
      needed: t.string({ resolve: ({ result, telling }) => neededTitle(result, telling) }),
      beam: t.string({ resolve: ({ result, telling }) => beamTitle(result, telling.voice) }),
      levels: t.string({ resolve: ({ result, telling }) => levelsTitle(result, telling.voice) }),
      goal: t.string({ resolve: ({ result, telling }) => goalTitle(result, telling) }),
    }),
  });

  builder.objectType("ChanceCount", {
    description: "How many claims could have been made, how many were, and how many chance alone makes.",
    fields: (t) => ({
      scored: t.exposeInt("scored"),
      claimed: t.exposeInt("claimed"),
      byChance: t.exposeFloat("byChance"),
      inWords: t.string({ resolve: chanceSentence }),
    }),
  });

  builder.objectType("Suggestion", {
    description: "A side to grow, and why; the coachee chooses. Product rule 4.11.",
    fields: (t) => ({
      contrast: t.field({ type: Contrast, resolve: ({ suggestion }) => suggestion.contrast }),
      side: t.field({ type: Side, resolve: ({ suggestion }) => suggestion.side }),
      level: t.field({ type: Level, resolve: ({ suggestion }) => suggestion.level }),
      name: t.string({
        resolve: ({ of, suggestion }) => of.telling.names[suggestion.contrast][suggestion.side],
      }),
      now: t.float({ resolve: ({ suggestion }) => suggestion.now }),
      needed: t.int({ resolve: ({ suggestion }) => suggestion.needed }),
      gap: t.float({ resolve: ({ suggestion }) => suggestion.gap }),
      importance: t.float({ resolve: ({ suggestion }) => suggestion.importance }),
      beyondNoise: t.boolean({ resolve: ({ suggestion }) => suggestion.beyondNoise }),
      gapInWords: t.string({
        resolve: ({ of, suggestion }) =>
          gapInWords(of.result.contrasts[suggestion.contrast].gaps[suggestion.side]),
      }),
      reason: t.string({
        resolve: ({ of, suggestion }) => suggestionReason(suggestion, of.telling),
      }),
    }),
  });
}

/** What an assessment shows once it is submitted. */
export function results(builder: Builder) {
  parts(builder);
  const { VersatilityScore } = scores(builder);

  builder.objectType("AssessmentResult", {
    description: "All scores of one submitted assessment, in words and numbers. Recomputed from its answers.",
    fields: (t) => ({
      assessment: t.field({ type: "Assessment", resolve: ({ assessment }) => assessment }),
      scoringVersion: t.string({ resolve: ({ result }) => result.scoringVersion }),
      provisional: t.boolean({
        description: "Whether the certainty rests on planning values.",
        resolve: ({ result }) => result.provisional,
      }),
      answeredNow: t.int({
        description: "Of 48; “not part of my work” does not count.",
        resolve: ({ result }) => result.answered.now,
      }),
      answeredNeeded: t.int({ description: "Of 16.", resolve: ({ result }) => result.answered.needed }),
      headline: t.string({
        resolve: ({ result, before, telling }) => headline(result, before?.earlier ?? null, telling.voice),
      }),
      paragraphs: t.field({
        description: "What the two sides weigh, where use and need part, what has changed.",
        type: ["Paragraph"],
        complexity: { multiplier: 3 },
        resolve: ({ result, before, telling }) => [...wordsFirst(result, before?.earlier ?? null, telling)],
      }),
      titles: t.field({ type: "ResultTitles", resolve: (outcome) => outcome }),
      contrasts: t.field({
        description: "All eight, in the published order.",
        type: ["ContrastResult"],
        complexity: { multiplier: 8 },
        resolve: (of) => CONTRASTS.map((contrast) => ({ of, contrast })),
      }),
      levels: t.field({
        description: "Self, team, organization.",
        type: ["LevelResult"],
        complexity: { multiplier: 3 },
        resolve: (of) => LEVELS.map((level) => ({ of, level })),
      }),
      overall: t.field({ type: "PairResult", resolve: ({ result }) => result.overall }),
      versatility: t.field({
        type: VersatilityScore,
        resolve: ({ result: { overall } }) =>
          versatilityOrReason(overall.versatility, overall.scorableContrasts, CONTRASTS.length),
      }),
      claims: t.field({
        description: "Every lean, gap and change that was claimed, beside what chance alone would bring.",
        type: "ChanceCount",
        resolve: claimsOf,
      }),
      suggestions: t.field({
        description: "Every side below its need, the strongest reason first; at most sixteen.",
        type: ["Suggestion"],
        complexity: { multiplier: 16 },
        resolve: (of) => suggest(of.result).map((suggestion) => ({ of, suggestion })),
      }),
      comparison: t.field({
        description: "Against the submitted occasion before; null on the first.",
        type: "Comparison",
        nullable: true,
        resolve: (of) => of.before && { ...of.before, telling: of.telling, now: of.result },
      }),
    }),
  });
}
