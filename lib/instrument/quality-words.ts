import type { Locale } from "@/lib/instrument/catalogue";
import { NOW_KEYS } from "@/lib/instrument/framework";
import { type Page, pageBySlug } from "@/lib/instrument/pages";
import type { QualityFlag } from "@/lib/instrument/quality";

export interface FlagWords {
  readonly title: string;
  /** One line for what was seen; it never says which answer, nor how high. */
  readonly seen: string;
  readonly line: string;
}

interface QualityText {
  readonly page: (page: Page) => string;
  readonly fast: (page: string) => string;
  readonly same: (page: string) => string;
  readonly notApplicable: (count: number, of: number) => string;
  readonly toRespondent: Pick<FlagWords, "title" | "line">;
  readonly toCoach: Pick<FlagWords, "title" | "line">;
}

const en: QualityText = {
  page: (page) => `the ${page.slug.endsWith("-1") ? "first" : "second"} page of Part ${page.part}`,
  fast: (page) => `Less than two seconds a sentence went into ${page}.`,
  same: (page) => `On ${page} one and the same answer stands throughout.`,
  notApplicable: (count, of) => `${count} of ${of} sentences are marked “not part of my work”.`,
  toRespondent: {
    title: "Is it as you meant it?",
    line: "That can be just how it is. If you would like another look, your answers are still there.",
  },
  toCoach: {
    title: "Worth another look",
    line: "That can be just how it is. The respondent was asked before submitting.",
  },
};

const text: Readonly<Record<Locale, QualityText>> = { en };

const seen = (flag: QualityFlag, words: QualityText): string => {
  if (flag.kind === "notApplicable") return words.notApplicable(flag.count, NOW_KEYS.length);
  return words[flag.kind](words.page(pageBySlug(flag.page)!));
};

/** The flag for the person who answers, before submitting. */
export const flagForRespondent = (flag: QualityFlag, locale: Locale = "en"): FlagWords => ({
  ...text[locale].toRespondent,
  seen: seen(flag, text[locale]),
});

/** The flag for the coach, beside a submitted assessment. */
export const flagForCoach = (flag: QualityFlag, locale: Locale = "en"): FlagWords => ({
  ...text[locale].toCoach,
  seen: seen(flag, text[locale]),
});
