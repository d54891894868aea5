import { changeParagraph } from "@/lib/scoring/finding/change-paragraph";
import { needParagraph } from "@/lib/scoring/finding/need-paragraph";
import type { Earlier, Telling } from "@/lib/scoring/finding/telling";
import { weightParagraph } from "@/lib/scoring/finding/weight-paragraph";
import type { Words } from "@/lib/scoring/finding/words";
import type { Result } from "@/lib/scoring/result";

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
