import { counted } from "@/lib/format/numbers";
import { listed } from "@/lib/format/words";

/** A run of text of which some is set strong. `plain` makes a string of it. */
export type Words = readonly (string | { readonly strong: string })[];

export const strong = (text: string) => ({ strong: text });

export const plain = (words: Words): string =>
  words.map((piece) => (typeof piece === "string" ? piece : piece.strong)).join("");

/** The words of the answer scale, 1 to 7. */
const FREQUENCIES = ["never", "almost never", "seldom", "at times", "often", "very often", "always"];

/**
 * The scale's word nearest to a mean of 1 to 7. Halfway between two words the one nearer the middle
 * of the scale is said, so that no word is stronger than the answers.
 */
export const frequencyWord = (mean: number): string => {
  const nearest = mean < 4 ? Math.floor(mean + 0.5) : Math.ceil(mean - 0.5);
  return FREQUENCIES[nearest - 1] as string;
};

/** What is done, with its frequency where English puts it: "run work often", "seldom run work". */
export const asOften = (done: string, mean: number): string => {
  const word = frequencyWord(mean);
  return ["at times", "often", "very often"].includes(word) ? `${done} ${word}` : `${word} ${done}`;
};

/** The first three names, then how many others: "a, b, c and two others". */
export const listedShort = (names: readonly string[]): string =>
  names.length > 3 ? listed([...names.slice(0, 3), counted(names.length - 3, "other")]) : listed(names);
