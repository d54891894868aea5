/** A run of text of which some is set strong. `plain` makes a string of it. */
export type Words = readonly (string | { readonly strong: string })[];

export const strong = (text: string) => ({ strong: text });

export const plain = (words: Words): string =>
  words.map((piece) => (typeof piece === "string" ? piece : piece.strong)).join("");

/** The first letter large, for the beginning of a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

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

/**
 * One decimal for showing, halves away from zero, with a true minus sign: "2.3", "−0.7", "0.0".
 * Scores themselves are compared unrounded (docs/scoring.md, "Bit for bit").
 */
export const oneDecimal = (score: number): string => {
  const tenths = Math.floor(Math.abs(score) * 10 + 0.5);
  return `${score < 0 && tenths > 0 ? "−" : ""}${(tenths / 10).toFixed(1)}`;
};

/** `oneDecimal` with its sign: "+0.3", "−0.7"; what rounds to nothing has none. */
export const signed = (score: number): string => {
  const shown = oneDecimal(score);
  return score > 0 && shown !== "0.0" ? `+${shown}` : shown;
};

const NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** A count in words up to ten, in figures above. */
export const counted = (count: number): string => NUMBERS[count] ?? String(count);

/** "a", "a and b", "a, b and c". */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

/** The first three names, then how many others: "a, b, c and two others". */
export const listedShort = (names: readonly string[]): string => {
  const rest = names.length - 3;
  if (rest < 1) return listed(names);
  return listed([...names.slice(0, 3), `${counted(rest)} ${rest === 1 ? "other" : "others"}`]);
};
