import {
  type Answer,
  type Answers,
  CONTRASTS,
  type ItemKey,
  LEVELS,
  neededKey,
  nowKey,
  SIDES,
} from "@/lib/instrument/framework";

/**
 * One occasion, a line for each contrast: three answers of management (self, team, organization), three of
 * leadership, then what is needed of each; "–" is “not part of my work”.
 */
const FIRST = `
  655 334 54
  655 332 54
  676 223 55
  665 333 64
  665 454 55
  765 333 55
  666 333 65
  555 2–– 53`;

const SECOND = `
  665 344 55
  655 333 55
  676 233 46
  665 344 64
  665 554 55
  765 333 46
  666 333 65
  555 3–– 53`;

const THIRD = `
  665 544 55
  655 433 55
  676 443 46
  665 444 64
  565 655 55
  665 54– 46
  666 543 65
  555 3–– 53`;

const read = (sign: string): Answer => (sign === "–" ? null : (Number(sign) as Answer));

function occasion(table: string): Answers {
  const answers: Partial<Record<ItemKey, Answer>> = {};
  const lines = table.trim().split("\n");
  CONTRASTS.forEach((contrast, line) => {
    const [management = "", leadership = "", needed = ""] = lines[line]!.trim().split(" ");
    SIDES.forEach((side, at) => {
      const signs = at === 0 ? management : leadership;
      LEVELS.forEach((level, place) => {
        answers[nowKey(contrast, side, level)] = read(signs[place]!);
      });
      answers[neededKey(contrast, side)] = read(needed[at]!);
    });
  });
  return answers;
}

/** Mara Lindqvist's answers at three occasions: leading rises, control stays far above what is needed. */
export const MARA_ANSWERS: readonly Answers[] = [FIRST, SECOND, THIRD].map(occasion);
