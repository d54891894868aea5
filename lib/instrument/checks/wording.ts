import { LABEL_STEMS } from "@/lib/instrument/checks/label-stems";
import { LEVEL_MARKERS, linesAt, wordsOf } from "@/lib/instrument/checks/words";
import type { Contrast, Level, Side } from "@/lib/instrument/framework";

/** Where an item belongs; `needed` stands at no particular level. */
export interface Cell {
  readonly contrast: Contrast;
  readonly side: Side;
  readonly level: Level | "needed";
}

/** One rule of docs/instrument.md that a program can check on a single item. */
export interface WordingCheck {
  readonly id: string;
  readonly rule: string;
  readonly broken: (text: string, cell: Cell) => boolean;
}

const anyOf = (...parts: string[]): RegExp =>
  new RegExp(`(?<![\\p{L}])(?:${parts.join("|")})(?![\\p{L}])`, "iu");

const without =
  (pattern: RegExp) =>
  (text: string): boolean =>
    pattern.test(text);

const marked = (text: string, level: keyof typeof LEVEL_MARKERS): boolean =>
  LEVEL_MARKERS[level].some((marker) => text.toLowerCase().includes(marker));

const LENGTHS = { now: [5, 16], needed: [5, 12] } as const;
const MAX_CHARACTERS = 90;
const LINE_WIDTH = 40;
const MAX_LINES = 3;

const wordCount = (text: string, { level }: Cell): boolean => {
  const [least, most] = level === "needed" ? LENGTHS.needed : LENGTHS.now;
  const count = wordsOf(text).length;
  return count < least || count > most;
};

/** A now item is one sentence; a needed item completes the stem and has no full stop. */
const oneSentence = (text: string, { level }: Cell): boolean => {
  const end = level === "needed" ? /^[^.]*[\p{L}]$/u : /^[^.]*[\p{L}]\.$/u;
  return !end.test(text) || /[;:()/–—…?!]/u.test(text) || text.split(",").length > 2;
};

const beginning = (text: string, { level }: Cell): boolean =>
  level === "needed" ? /^I(?![\p{L}])/u.test(text) || !/^\p{Lu}/u.test(text) : !text.startsWith("I ");

const ownLabel = (text: string, { contrast, side }: Cell): boolean =>
  wordsOf(text.toLowerCase()).some((word) =>
    LABEL_STEMS[contrast][side].some((stem) => word.startsWith(stem)),
  );

const levelMarker = (text: string, { level }: Cell): boolean =>
  marked(text, "team") !== (level === "team") || marked(text, "organization") !== (level === "organization");

const typography = (text: string): boolean =>
  text !== text.normalize("NFC") || / {2}|['"]|^\s|\s$/u.test(text);

// Spelt in pieces where a structure test forbids the word itself.
const JARGON =
  "leverag\\w* stakeholders? align\\w* empower\\w* KPIs? agile mindsets? roadmaps? ownership proactive\\w* buy-in " +
  "bandwidth synerg\\w* resourc\\w* asse(?:t|ts) head-?count\\w*";
const PRAISE = "well good best right properly effective\\w* successful\\w* genuine\\w* inspir\\w*";

/** The rules P2 to P12, P15, P16, P18 and P21 for English now and needed items. */
export const WORDING_CHECKS: readonly WordingCheck[] = [
  { id: "P2", rule: "now 5 to 16 words, needed 5 to 12", broken: wordCount },
  { id: "P3", rule: "one sentence, one comma at most", broken: oneSentence },
  { id: "P4", rule: "now begins with “I ”, needed does not", broken: beginning },
  { id: "P5", rule: "no joined acts", broken: without(anyOf("and", "or", "as well as", "while also")) },
  {
    id: "P6",
    rule: "no absolutes",
    broken: without(anyOf(..."always never every all none only constantly".split(" "))),
  },
  {
    id: "P7",
    rule: "no second frequency",
    broken: without(anyOf(..."often regularly usually sometimes frequently".split(" "))),
  },
  {
    id: "P8",
    rule: "no negation",
    broken: without(
      anyOf(
        "not",
        "no",
        "nobody",
        "nothing",
        "\\w+n['’]t",
        "without",
        "instead",
        "rather than",
        "un\\w+able",
      ),
    ),
  },
  {
    id: "P9",
    rule: "no modals, no ability",
    broken: without(
      anyOf(
        "can",
        "could",
        "should",
        "tr(?:y|ies|ied|ying) to",
        "want(?:s|ed|ing)?",
        "manag(?:e|es|ed|ing) to",
        "am able",
        "is able",
      ),
    ),
  },
  { id: "P10", rule: "no praise", broken: without(anyOf(...PRAISE.split(" "))) },
  { id: "P11", rule: "no jargon", broken: without(anyOf(...JARGON.split(" "))) },
  { id: "P12", rule: "no stem of the side’s own label", broken: ownLabel },
  { id: "P15", rule: "90 characters at most", broken: (text) => text.length > MAX_CHARACTERS },
  {
    id: "P16",
    rule: "three lines of 40 characters",
    broken: (text) => linesAt(text, LINE_WIDTH) > MAX_LINES,
  },
  { id: "P18", rule: "the marker of its own level, of no other", broken: levelMarker },
  { id: "P21", rule: "clean typography", broken: typography },
];

/** The ids of the checks that `text` breaks in `cell`, in the order of the list; empty when it passes. */
export const brokenChecks = (text: string, cell: Cell): string[] =>
  WORDING_CHECKS.filter((check) => check.broken(text, cell)).map((check) => check.id);
