import { answersOf, type Culture, type Growth, type Tendency, tendencyOf } from "./answers";
import { type Taken, take } from "./assessments";
import { type Coaching, engage } from "./engagements";
import type { Somebody } from "./people";
import { type Random, randomOf } from "./random";
import type { World } from "./world";

/** How far somebody has come, from the first round nine months ago to today. */
export type Journey =
  | "three"
  | "third-under-way"
  | "third-missed"
  | "second-and-third"
  | "third-only"
  | "first-under-way"
  | "invited"
  | "unsigned"
  | "left";

export interface Walk {
  readonly coachee: Somebody;
  readonly coach: Somebody;
  readonly journey: Journey;
  readonly culture: Culture;
  readonly tilt: number;
}

/** Days ago: the middle of the three rounds in which the organization was asked. */
const ROUNDS = [262, 134, 17] as const;

/** Rounds that were gone through to the end, by journey. */
const DONE: Readonly<Record<Journey, readonly number[]>> = {
  three: [0, 1, 2],
  "third-under-way": [0, 1],
  "third-missed": [0, 1],
  "second-and-third": [1, 2],
  "third-only": [2],
  "first-under-way": [],
  invited: [],
  unsigned: [],
  left: [0, 1],
};

const PROPOSED: Readonly<Record<Journey, number>> = {
  three: 292,
  "third-under-way": 292,
  "third-missed": 292,
  "second-and-third": 166,
  "third-only": 48,
  "first-under-way": 30,
  invited: 12,
  unsigned: 9,
  left: 292,
};

/** Leading has risen a little across the organization since the first round; running has not moved. */
const RISE = 0.14;

/** Writes one coachee's engagement and what they did in it. */
export function walk(world: World, { coachee, coach, journey, culture, tilt }: Walk): void {
  const key = `${world.key}/walk/${coachee.key}`;
  const random = randomOf(key);
  const tendency = tendencyOf(key, culture, tilt);
  const closed = journey === "left" ? random.whole(72, 90) : undefined;
  const coaching = engage(world, coach, coachee, {
    state: journey === "unsigned" ? random.pick(["proposed", "agreed"]) : closed ? "closed" : "active",
    proposed: PROPOSED[journey] + random.whole(0, 6),
    after: random.whole(2, 6),
    closed,
    sharesResults: random.chance(0.93),
    sharesStatus: random.chance(0.92),
    signed: journey === "unsigned" ? undefined : "both",
  });
  if (journey === "unsigned") return;
  const growth: Record<string, number> = {};
  const done = DONE[journey].map((round, at) =>
    finished(world, coaching, { round, occasion: at + 1, tendency, growth, random }),
  );
  open(world, coaching, { journey, occasion: done.length + 1, tendency, growth, random });
}

interface Round {
  readonly tendency: Tendency;
  readonly growth: Growth;
  readonly occasion: number;
  readonly random: Random;
}

function finished(world: World, coaching: Coaching, at: Round & { readonly round: number }): Taken {
  const { round, occasion, random } = at;
  const submitted = world.clock.workday(ROUNDS[round]! + random.whole(-9, 9));
  const waits = round === 2 && random.chance(0.14);
  const careless = random.chance(0.04);
  return take(world, coaching, {
    occasion,
    state: waits ? "submitted" : "reviewed",
    assigned: submitted + random.whole(2, 14),
    answered: submitted,
    reviewed: Math.max(1, world.clock.workday(submitted - random.whole(3, 8))),
    answers: answersOf(at.tendency, random, {
      growth: at.growth,
      rise: RISE * round,
      constantPages: careless ? 1 : 0,
      missing: random.chance(0.06) ? random.whole(1, 5) : 0,
    }),
    fastPages: careless && random.chance(0.5) ? 2 : 0,
  });
}

/** What is not submitted yet, or was missed. */
function open(world: World, coaching: Coaching, at: Round & { readonly journey: Journey }): void {
  const { journey, occasion, random } = at;
  if (journey === "invited") take(world, coaching, { occasion, state: "assigned", assigned: 8 });
  if (journey === "third-missed") take(world, coaching, { occasion, state: "expired", assigned: 34 });
  if (journey === "third-under-way" && random.chance(0.5))
    take(world, coaching, { occasion, state: "assigned", assigned: random.whole(5, 20) });
  else if (journey === "third-under-way" || journey === "first-under-way")
    take(world, coaching, {
      occasion,
      state: "in_progress",
      assigned: random.whole(14, 22),
      answered: random.whole(2, 9),
      answers: answersOf(at.tendency, random, { growth: at.growth, rise: RISE * 2 }),
      pagesDone: random.whole(1, 6),
    });
}
