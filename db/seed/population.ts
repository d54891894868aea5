import type { Culture } from "./answers";
import { type Journey, walk } from "./journeys";
import type { Library } from "./library";
import { namesFor } from "./names";
import { join, type Somebody } from "./people";
import { randomOf } from "./random";
import type { World } from "./world";

export interface Population {
  readonly culture: Culture;
  /** How many coachees each unit gets; the key "" means no unit. */
  readonly places: Readonly<Record<string, number>>;
  /** Added to the organization's lean in a unit. */
  readonly tilts: Readonly<Record<string, number>>;
  /** How many coachees go each way; together as many as there are places. */
  readonly journeys: Readonly<Partial<Record<Journey, number>>>;
  readonly coaches: readonly Somebody[];
  readonly library: Library;
}

/** Each key as often as its count says. */
const many = (counts: Readonly<Record<string, number | undefined>>) =>
  Object.entries(counts).flatMap(([key, count]) => Array.from({ length: count ?? 0 }, () => key));

/** Writes the coachees whom nobody signs in as, each with a coach, a journey and all that comes of it. */
export function populate(world: World, population: Population): void {
  const { places, journeys, coaches, culture, tilts, library } = population;
  const random = randomOf(`${world.key}/population`);
  const units = random.shuffled(many(places));
  const ways = random.shuffled(many(journeys) as Journey[]);
  if (units.length !== ways.length)
    throw new RangeError(`${units.length} places and ${ways.length} journeys do not match`);
  const turns = random.shuffled(units.map((_, at) => coaches[at % coaches.length]!));
  const taken = new Set(world.rows.person.map(({ name }) => name));
  const names = namesFor(world.key, units.length + taken.size).filter((name) => !taken.has(name));
  units.forEach((unit, at) => {
    const journey = ways[at]!;
    const coachee = join(world, {
      name: names[at]!,
      roles: ["coachee"],
      unit: unit || undefined,
      joined: random.whole(300, 325),
      left: journey === "left" ? random.whole(40, 70) : undefined,
    });
    walk(world, { coachee, coach: turns[at]!, journey, culture, tilt: tilts[unit] ?? 0, library });
  });
}
