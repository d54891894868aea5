import { answersOf, type Tendency, tendencyOf } from "./answers";
import { type Taken, take } from "./assessments";
import { CLINIC } from "./cultures";
import { type Coaching, engage, type Terms } from "./engagements";
import { join, type Somebody } from "./people";
import { type Random, randomOf } from "./random";
import type { World } from "./world";

/** Somebody of the demo with a name and a story of their own. */
export interface Part {
  readonly name: string;
  readonly unit: string;
  readonly terms: Terms;
  /** Days ago on which an assessment was submitted, oldest first. */
  readonly submitted: readonly number[];
  /** The coach has not read the last one yet. */
  readonly unread?: boolean;
  /** Pages of the last one with one answer throughout. */
  readonly constantPages?: number;
}

export interface Played {
  readonly coaching: Coaching;
  readonly taken: readonly Taken[];
  readonly tendency: Tendency;
  readonly random: Random;
}

/** Writes the person, their engagement and the assessments they have submitted. */
export function play(world: World, coach: Somebody, part: Part): Played {
  const { name, unit, terms, submitted, unread = false, constantPages = 0 } = part;
  const coachee = join(world, { name, roles: ["coachee"], unit, joined: terms.proposed + 20 });
  const key = `${world.key}/part/${coachee.key}`;
  const random = randomOf(key);
  const tendency = tendencyOf(key, CLINIC, 0);
  const coaching = engage(world, coach, coachee, terms);
  const taken = submitted.map((back, at) => {
    const last = at === submitted.length - 1;
    return take(world, coaching, {
      occasion: at + 1,
      state: last && unread ? "submitted" : "reviewed",
      assigned: back + 6,
      answered: back,
      reviewed: Math.max(1, world.clock.workday(back - 5)),
      answers: answersOf(tendency, random, { rise: 0.2 * at, constantPages: last ? constantPages : 0 }),
    });
  });
  return { coaching, taken, tendency, random };
}
