import { score } from "@/lib/scoring/result";
import { suggest } from "@/lib/scoring/suggestions";
import { answersOf, type Culture, type Growth, type Tendency, tendencyOf } from "./answers";
import { type Taken, take } from "./assessments";
import { type Coaching, engage } from "./engagements";
import type { Planned } from "./goals";
import type { Library } from "./library";
import type { Somebody } from "./people";
import { type Story, writePlan } from "./plans";
import { type Random, randomOf } from "./random";
import { writeTalks } from "./talks";
import type { World } from "./world";

/** How far somebody has come, from the first round nine months ago to today. */
export type Journey =
  | "three"
  | "third-under-way"
  | "third-missed"
  | "resting"
  | "second-and-third"
  | "third-only"
  | "first-under-way"
  | "silent"
  | "invited"
  | "unsigned"
  | "left";

export interface Walk {
  readonly coachee: Somebody;
  readonly coach: Somebody;
  readonly journey: Journey;
  readonly culture: Culture;
  readonly tilt: number;
  readonly library: Library;
}

/** Days ago: the middle of the three rounds in which the organization was asked. */
const ROUNDS = [262, 134, 17] as const;

/** Rounds that were gone through to the end, by journey. */
const DONE: Readonly<Record<Journey, readonly number[]>> = {
  three: [0, 1, 2],
  "third-under-way": [0, 1],
  "third-missed": [0, 1],
  resting: [0, 1],
  "second-and-third": [1, 2],
  "third-only": [2],
  "first-under-way": [],
  silent: [],
  invited: [],
  unsigned: [],
  left: [0],
};

const PROPOSED: Readonly<Record<Journey, number>> = {
  three: 292,
  "third-under-way": 292,
  "third-missed": 292,
  resting: 292,
  "second-and-third": 166,
  "third-only": 48,
  "first-under-way": 30,
  silent: 292,
  invited: 12,
  unsigned: 9,
  left: 292,
};

/** Leading has risen a little across the organization since the first round; running has not moved. */
const RISE = 0.28;

/** How a side has grown by a round, once a goal to grow it was begun. */
const GROWN = 0.55;

const often = (counts: Readonly<Partial<Record<Story, number>>>) =>
  (Object.entries(counts) as [Story, number][]).flatMap(([story, count]) => Array<Story>(count).fill(story));

/** What plans come to, for who has been here long, for who has just begun, and for who has gone. */
const LONG = often({
  steady: 24,
  "second-self": 12,
  "with-team": 20,
  "with-organization": 7,
  "let-go": 10,
  achieved: 9,
  paused: 6,
  proposed: 3,
  draft: 4,
  none: 5,
});
const SHORT = often({ steady: 3, proposed: 2, draft: 2, none: 3 });
const GONE = often({ achieved: 2, none: 1 });

/** Writes one coachee's engagement and what they did in it. */
export function walk(world: World, { coachee, coach, journey, culture, tilt, library }: Walk): void {
  const key = `${world.key}/walk/${coachee.key}`;
  const random = randomOf(key);
  const tendency = tendencyOf(key, culture, tilt);
  const closed = journey === "left" ? random.whole(208, 216) : undefined;
  const state = stateOf(journey);
  const coaching = engage(world, coach, coachee, {
    state: state ?? random.pick(["proposed", "agreed"]),
    proposed: PROPOSED[journey] + random.whole(0, 6),
    after: random.whole(2, 6),
    closed,
    sharesResults: random.chance(0.93),
    sharesStatus: random.chance(0.92),
    signed: state && "both",
  });
  if (!state) return;
  const [first, ...later] = DONE[journey];
  const until = 1 + (closed ?? (state === "paused" ? random.whole(18, 30) : 0));
  const taken: Taken[] = [];
  let goals: readonly Planned[] = [];
  if (first !== undefined) {
    const begin = finished(world, coaching, { round: first, occasion: 1, tendency, growth: {}, random });
    taken.push(begin);
    goals = writePlan(
      {
        world,
        coaching,
        library,
        until,
        random: randomOf(`${key}/plan`),
        sides: suggest(score(begin.answers)).slice(0, 4),
        from: world.clock.workday(Math.max(until + 1, begin.submitted - 8)),
      },
      random.pick(closed || state === "paused" ? GONE : later.length > 0 ? LONG : SHORT),
    );
  }
  for (const [at, round] of later.entries())
    taken.push(
      finished(world, coaching, {
        round,
        occasion: at + 2,
        tendency,
        growth: growthBy(goals, ROUNDS[round]!),
        random,
      }),
    );
  open(world, coaching, {
    journey,
    occasion: taken.length + 1,
    tendency,
    growth: growthBy(goals, 0),
    random,
  });
  writeTalks({ world, coaching, taken, goals, until, random: randomOf(`${key}/talks`) });
}

/** What the goals begun until that many days ago have added to their sides. */
function growthBy(goals: readonly Planned[], back: number): Growth {
  const begun = goals.filter(({ started }) => started !== undefined && started > back);
  return Object.fromEntries(begun.map(({ contrast, side }) => [`${contrast}.${side}`, GROWN]));
}

/** Of an engagement that has begun; undefined where it has not. */
function stateOf(journey: Journey) {
  if (journey === "unsigned") return undefined;
  if (journey === "left") return "closed";
  return journey === "resting" ? "paused" : "active";
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
      missing: random.chance(0.1) ? random.whole(1, 2) : 0,
    }),
    fastPages: careless && random.chance(0.5) ? 2 : 0,
  });
}

/** What is not submitted yet, or was missed. */
function open(world: World, coaching: Coaching, at: Round & { readonly journey: Journey }): void {
  const { journey, occasion, random } = at;
  if (journey === "invited") take(world, coaching, { occasion, state: "assigned", assigned: 8 });
  if (journey === "silent")
    ROUNDS.forEach((back, at) => {
      take(world, coaching, { occasion: at + 1, state: "expired", assigned: back + 17 });
    });
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
