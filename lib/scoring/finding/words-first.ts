import type { Result } from "../result";
import { changeParagraph } from "./change-paragraph";
import { needParagraph } from "./need-paragraph";
import type { Earlier, Telling } from "./telling";
import { weightParagraph } from "./weight-paragraph";
import type { Words } from "./words";

/**
 * The three paragraphs under a result's title: what the two sides weigh, where use and need part,
 * and what has changed. In running text a claim needs only the thresholds of the scores themselves.
 */
export const wordsFirst = (
  result: Result,
  earlier: Earlier | null,
  telling: Telling,
): readonly [weight: Words, need: Words, change: Words] => [
  weightParagraph(result.overall, telling.voice),
  needParagraph(result, telling),
  changeParagraph(earlier, telling.names),
];
