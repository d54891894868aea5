import { wordsOf } from "@/lib/instrument/checks/words";

/** Words whose written vowels mislead the count below. */
const EXCEPTIONS: Readonly<Record<string, number>> = {
  beforehand: 3,
  being: 2,
  closely: 2,
  colleagues: 2,
  idea: 3,
  ideas: 3,
  something: 2,
};

const SILENT_ENDING = /(?:[^laeiouy]es|(?<![td])ed|[^l]e|[aeiouy]le)$/;
const SPOKEN_ES = /(?:[sxz]|[cs]h|[cg])es$/;

/**
 * English syllables of one word, counted by vowel groups; a silent “e”, “es” or “ed” at the end is left
 * out. Right for common words, at most one off for most others. Never below 1.
 */
export const syllables = (word: string): number => {
  const plain = word.toLowerCase().replace(/[’'].*$/, "");
  const exception = EXCEPTIONS[plain];
  if (exception !== undefined) return exception;
  const groups = plain.match(/[aeiouy]+/g)?.length ?? 1;
  const silent = groups > 1 && SILENT_ENDING.test(plain) && !SPOKEN_ES.test(plain);
  return Math.max(1, groups - (silent ? 1 : 0));
};

/**
 * Flesch reading ease pooled over sentences: 206.835 − 1.015 · words a sentence − 84.6 · syllables a word.
 * Higher is easier; 65 and more is everyday language. Throws nothing; `NaN` for no words.
 */
export const readingEase = (sentences: readonly string[]): number => {
  const words = sentences.flatMap(wordsOf);
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
  return 206.835 - (1.015 * words.length) / sentences.length - (84.6 * spoken) / words.length;
};
