import { RESULTS, type Rows } from "../who";

const result = (inner: string) => `{ assessment(id: $assessment) { result { ${inner} } } }`;
const side = (inner: string) => result(`contrasts { management { ${inner} } }`);
const compared = (inner: string) => result(`comparison { ${inner} }`);

/** Scores are made of answers, and seen by whoever may read those. */
export const RESULT_ROWS: Rows = {
  AssessmentResult: {
    at: result("@"),
    rows: {
      "assessment scoringVersion provisional answeredNow answeredNeeded headline paragraphs": RESULTS,
      "titles contrasts levels overall versatility claims suggestions comparison": RESULTS,
    },
  },
  Paragraph: { at: result("paragraphs { @ }"), rows: { "text words": RESULTS } },
  Words: { at: result("paragraphs { words { @ } }"), rows: { "text strong": RESULTS } },
  ResultTitles: { at: result("titles { @ }"), rows: { "beam goal levels needed": RESULTS } },
  ChanceCount: { at: result("claims { @ }"), rows: { "scored claimed byChance inWords": RESULTS } },
  Suggestion: {
    at: result("suggestions { @ }"),
    rows: {
      "contrast side level name now needed gap importance beyondNoise gapInWords reason": RESULTS,
    },
  },
  ContrastResult: {
    at: result("contrasts { @ }"),
    rows: { "contrast title management leadership pair versatility": RESULTS },
  },
  LevelResult: { at: result("levels { @ }"), rows: { "level pair": RESULTS } },
  SideResult: { at: side("@"), rows: { "side name now needed gap gapInWords cells": RESULTS } },
  Cell: { at: side("cells { @ }"), rows: { "level value": RESULTS } },
  GapMeasures: {
    at: side("gap { ... on GapMeasures { @ } }"),
    rows: { "gap threshold claimed named": RESULTS },
  },
  Insufficient: {
    at: result("contrasts { leadership { now { ... on Insufficient { @ } } } }"),
    rows: { "reason answered of": RESULTS },
  },
  PairResult: {
    at: result("overall { @ }"),
    rows: { "management leadership measures word leanInWords": RESULTS },
  },
  PairMeasures: {
    at: result("overall { measures { ... on PairMeasures { @ } } }"),
    rows: { "height lean leanError threshold leanClaimed leanNamed pairScore common": RESULTS },
  },
  Scale: {
    at: result("overall { management { ... on Scale { @ } } }"),
    rows: { "mean percent band low high sem answered of": RESULTS },
  },
  Versatility: {
    at: result("versatility { ... on Versatility { @ } }"),
    rows: { "value contrasts": RESULTS },
  },
  Comparison: {
    at: compared("@"),
    rows: { "since comparable title contrasts levels overall versatilityBefore": RESULTS },
  },
  ContrastChange: { at: compared("contrasts { @ }"), rows: { "contrast change": RESULTS } },
  LevelChange: { at: compared("levels { @ }"), rows: { "level change": RESULTS } },
  PairChange: { at: compared("overall { @ }"), rows: { "management leadership lean": RESULTS } },
  LeanChange: { at: compared("overall { lean { @ } }"), rows: { "measures word": RESULTS } },
  SideChange: {
    at: compared("overall { management { @ } }"),
    rows: { "side before now measures word inWords partExpected": RESULTS },
  },
  ChangeMeasures: {
    at: compared("overall { management { measures { ... on ChangeMeasures { @ } } } }"),
    rows: { "delta error threshold claimed named common": RESULTS },
  },
};
