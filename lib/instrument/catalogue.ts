import type { Contrast, ItemKey, Level, NeededKey, NowKey, Side } from "@/lib/instrument/framework";

/** Languages a version may be answered in. Keys are shared; each language has its own catalogue of text. */
export const LOCALES = ["en"] as const;
export type Locale = (typeof LOCALES)[number];

/** What a page is about: one of the three levels, or what the work will call for. */
export type Topic = Level | "needed";

export interface SideText {
  /** Short name as it stands in a sentence, in lower case: “keeping control”. */
  readonly name: string;
  /** One line that says what the side is. */
  readonly definition: string;
}

export interface ContrastText {
  /** Both sides in one heading, management first: “Order and people”. */
  readonly title: string;
  readonly sides: Readonly<Record<Side, SideText>>;
}

export interface TopicText {
  /** Heading of each page of the part. */
  readonly title: string;
  /** What the part is about, under the heading. */
  readonly intro: string;
  /** The question that every sentence of the page answers. */
  readonly stem: string;
}

/** Every word of one version in one language. */
export interface InstrumentText {
  readonly now: Readonly<Record<NowKey, string>>;
  readonly needed: Readonly<Record<NeededKey, string>>;
  /** The labels of the points 1 to 7, in that order. */
  readonly scale: readonly [string, string, string, string, string, string, string];
  /** The answer that is stored as `null` and never scored. */
  readonly notPartOfMyWork: string;
  readonly contrasts: Readonly<Record<Contrast, ContrastText>>;
  readonly sides: Readonly<Record<Side, string>>;
  readonly levels: Readonly<Record<Level, string>>;
  readonly topics: Readonly<Record<Topic, TopicText>>;
}

/** A published questionnaire. Its text never changes; a changed word makes a new version. */
export interface InstrumentVersion {
  readonly id: string;
  readonly text: Readonly<Record<Locale, InstrumentText>>;
  /** sha256 of each language's text as canonical JSON, in hexadecimal: see `textHash`. */
  readonly hash: Readonly<Record<Locale, string>>;
}

const isNow = (key: ItemKey): key is NowKey => key.startsWith("now.");

/** The sentence a respondent reads for `key`. */
export const itemText = (text: InstrumentText, key: ItemKey): string =>
  isNow(key) ? text.now[key] : text.needed[key];
