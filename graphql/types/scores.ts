import type { Level } from "@/lib/instrument/framework";
import type { Change, LeanChange } from "@/lib/scoring/change";
import { INSUFFICIENT } from "@/lib/scoring/constants";
import type { Gap, ScoredGap } from "@/lib/scoring/gap";
import { certaintyBand, type Scale, type ScoredScale } from "@/lib/scoring/means";
import type { Pair, ScoredPair } from "@/lib/scoring/pair";
import type { Builder } from "../builder";
import { framework } from "../framework";

const REASONS = ["too_few_answers", "need_not_answered"] as const;

/** Why there is no number: never a zero, never an empty value. */
export interface InsufficientValue {
  readonly insufficient: (typeof REASONS)[number];
  readonly answered: number;
  readonly of: number;
}

export interface MeasuredChange {
  readonly delta: number;
  readonly error: number;
  readonly threshold: number;
  readonly common: number;
  readonly claimed: boolean;
  readonly named: boolean;
}

export interface VersatilityValue {
  readonly value: number;
  readonly contrasts: number;
}

/** What stands behind the types of single scores. */
export interface ScoreObjects {
  Insufficient: InsufficientValue;
  Scale: ScoredScale;
  PairMeasures: ScoredPair;
  GapMeasures: ScoredGap;
  Versatility: VersatilityValue;
  ChangeMeasures: MeasuredChange;
  Cell: { level: Level; value: number | null };
}

const lacking = (answered: number, of: number): InsufficientValue => ({
  insufficient: "too_few_answers",
  answered,
  of,
});

export const scaleOrReason = (scale: Scale): ScoredScale | InsufficientValue =>
  scale.enough ? scale : lacking(scale.n, scale.length);

export const pairOrReason = (pair: Pair): ScoredPair | InsufficientValue =>
  pair.enough ? pair : lacking(pair.common, pair.management.length);

export const gapOrReason = (gap: Gap, now: Scale): ScoredGap | InsufficientValue => {
  if (gap.gap !== INSUFFICIENT) return gap;
  if (gap.gapWord === "need not answered") return { insufficient: "need_not_answered", answered: 0, of: 1 };
  return lacking(now.n, now.length);
};

/** @param contrasts how many contrasts it rests on, of how many */
export const versatilityOrReason = (
  value: number | typeof INSUFFICIENT,
  contrasts: number,
  of: number,
): VersatilityValue | InsufficientValue =>
  value === INSUFFICIENT ? lacking(contrasts, of) : { value, contrasts };

export const changeOrReason = (
  { delta, error, threshold, common, claimed, named }: Change | LeanChange,
  of: number,
): MeasuredChange | InsufficientValue =>
  delta === INSUFFICIENT || error === INSUFFICIENT || threshold === INSUFFICIENT
    ? lacking(common, of)
    : { delta, error, threshold, common, claimed, named };

const which =
  <Name extends string>(name: Name) =>
  (value: object): Name | "Insufficient" =>
    "insufficient" in value ? "Insufficient" : name;

const add = (builder: Builder) => {
  const InsufficientReason = builder.enumType("InsufficientReason", { values: REASONS });

  builder.objectType("Insufficient", {
    description: "Stands where there is no number, and says why. Never read it as zero.",
    fields: (t) => ({
      reason: t.field({ type: InsufficientReason, resolve: ({ insufficient }) => insufficient }),
      answered: t.exposeInt("answered", { description: "How many of what it rests on there are." }),
      of: t.exposeInt("of"),
    }),
  });

  builder.objectType("Scale", {
    description: "The mean of 3, 8 or 24 answers.",
    fields: (t) => ({
      mean: t.exposeFloat("mean", { description: "1 (never) to 7 (always)." }),
      percent: t.exposeFloat("percent", {
        description: "A place on the scale, 0 to 100; not a share of occasions.",
      }),
      band: t.exposeString("band", { description: "low (up to 3), middle, high (from 5)." }),
      sem: t.exposeFloat("sem", { description: "Standard error of measurement, provisional." }),
      low: t.float({
        description: "Lower end of the 90 % band.",
        resolve: (scale) => certaintyBand(scale).from,
      }),
      high: t.float({ resolve: (scale) => certaintyBand(scale).to }),
      answered: t.exposeInt("n"),
      of: t.exposeInt("length"),
    }),
  });

  builder.objectType("PairMeasures", {
    description: "What two scales make together.",
    fields: (t) => ({
      height: t.exposeFloat("height", { description: "Mean of the two sides, 1 to 7." }),
      lean: t.exposeFloat("lean", {
        description: "Leadership less management; positive towards leadership. Show it with height only.",
      }),
      leanError: t.exposeFloat("leanError", { description: "Standard error of the lean." }),
      threshold: t.exposeFloat("threshold", { description: "A lean is claimed only beyond this." }),
      leanClaimed: t.exposeBoolean("leanClaimed"),
      leanNamed: t.exposeBoolean("leanNamed", { description: "Whether a headline may name the lean." }),
      pairScore: t.exposeFloat("pairScore", { description: "0 to 100: the thinner side sets the limit." }),
      common: t.exposeInt("common", { description: "How many cells are answered on both sides." }),
    }),
  });

  builder.objectType("GapMeasures", {
    description: "Now less needed: below 0 is under-use, above 0 over-use.",
    fields: (t) => ({
      gap: t.exposeFloat("gap"),
      threshold: t.exposeFloat("gapThreshold", { description: "A gap is claimed only beyond this." }),
      claimed: t.exposeBoolean("gapClaimed"),
      named: t.exposeBoolean("gapNamed", { description: "Whether a headline may name the gap." }),
    }),
  });

  builder.objectType("Versatility", {
    description: "How near use is to need, for one’s own use over time; never to rank people.",
    fields: (t) => ({
      value: t.exposeFloat("value", { description: "0 to 1; 1 where every gap is 0." }),
      contrasts: t.exposeInt("contrasts", { description: "How many contrasts it rests on." }),
    }),
  });

  builder.objectType("ChangeMeasures", {
    description: "Now less earlier, with what chance alone may do.",
    fields: (t) => ({
      delta: t.exposeFloat("delta"),
      error: t.exposeFloat("error", { description: "Standard error of the difference." }),
      threshold: t.exposeFloat("threshold", { description: "A change is claimed only beyond this." }),
      common: t.exposeInt("common", { description: "How many cells were answered on both occasions." }),
      claimed: t.exposeBoolean("claimed"),
      named: t.exposeBoolean("named", { description: "Whether a headline may name the change." }),
    }),
  });

  builder.objectType("Cell", {
    description: "The answer to one sentence.",
    fields: (t) => ({
      level: t.field({ type: framework(builder).Level, resolve: ({ level }) => level }),
      value: t.exposeInt("value", {
        nullable: true,
        description: "1 to 7; null is “not part of my work”, which is never scored.",
      }),
    }),
  });

  const orReason = <Name extends "Scale" | "PairMeasures" | "GapMeasures" | "Versatility" | "ChangeMeasures">(
    name: string,
    member: Name,
  ) => builder.unionType(name, { types: [member, "Insufficient"], resolveType: which(member) });

  return {
    ScaleScore: orReason("ScaleScore", "Scale"),
    PairScore: orReason("PairScore", "PairMeasures"),
    GapScore: orReason("GapScore", "GapMeasures"),
    VersatilityScore: orReason("VersatilityScore", "Versatility"),
    ChangeScore: orReason("ChangeScore", "ChangeMeasures"),
  };
};

const made = new WeakMap<Builder, ReturnType<typeof add>>();

/** Single scores: each is a number with its certainty, or the reason why there is none. Added once. */
export function scores(builder: Builder) {
  const known = made.get(builder);
  if (known) return known;
  const refs = add(builder);
  made.set(builder, refs);
  return refs;
}
