import { CONTRASTS, type Contrast, type Level, SIDES, type Side } from "@/lib/instrument/framework";
import type { Coaching } from "./engagements";
import type { Random } from "./random";
import type { GoalText } from "./texts/goal-text";
import { GOAL_TEXTS } from "./texts/goal-texts";

/** A side that somebody could grow. */
export interface Focus {
  readonly contrast: Contrast;
  readonly side: Side;
}

export interface Chosen {
  readonly contrast: Contrast;
  readonly text: GoalText;
}

const everywhere: readonly Focus[] = CONTRASTS.flatMap((contrast) =>
  SIDES.map((side) => ({ contrast, side })),
);

/** The texts that people of the demo choose from; two people of one coach share one only when all are taken. */
export class Library {
  readonly #taken = new Map<string, Set<GoalText>>();

  /** Keeps `text` from the other coachees of this coach. */
  reserve(coachId: string, text: GoalText): void {
    const taken = this.#taken.get(coachId) ?? new Set();
    this.#taken.set(coachId, taken.add(text));
  }

  /** A text of this level about one of the sides, the first of them most likely; about any side when these are taken. */
  choose({ coach }: Coaching, level: Level, sides: readonly Focus[], random: Random): Chosen {
    const taken = this.#taken.get(coach.personId);
    const wanted = random.chance(0.7) ? sides : random.shuffled(sides);
    const all = [...wanted, ...random.shuffled(everywhere)].flatMap(({ contrast, side }) =>
      GOAL_TEXTS[contrast]
        .filter((text) => text.level === level && text.side === side)
        .map((text) => ({ contrast, text })),
    );
    const chosen = all.find(({ text }) => !taken?.has(text)) ?? all[0]!;
    this.reserve(coach.personId, chosen.text);
    return chosen;
  }
}

/** The text whose statement begins so. @throws RangeError when there is none. */
export function textThat(contrast: Contrast, begins: string): Chosen {
  const text = GOAL_TEXTS[contrast].find(({ statement }) => statement.startsWith(begins));
  if (!text) throw new RangeError(`No goal of ${contrast} begins with “${begins}”`);
  return { contrast, text };
}
