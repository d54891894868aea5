import type { Culture } from "./answers";
import { type Journey, walk } from "./journeys";
import type { Library } from "./library";
import { namesFor } from "./names";
import { join, type Somebody } from "./people";
import { randomOf } from "./random";
import type { World } from "./world";

export interface Population {
  readonly culture: Culture;
  /**
   * How many coachees of each unit go which way; the key "" means no unit. Units begin together: few who join or
   * leave alone would keep figures of a unit, and of all above it, from being worked out anew. docs/releases.md, “Time”.
   */
  readonly places: Readonly<Record<string, Readonly<Partial<Record<Journey, number>>>>>;
  /** Added to the organization's lean in a unit. */
  readonly tilts: Readonly<Record<string, number>>;
  readonly coaches: readonly Somebody[];
  readonly library: Library;
}

/** Each unit with each journey, as often as its count says. */
const many = (places: Population["places"]) =>
  Object.entries(places).flatMap(([unit, journeys]) =>
    (Object.entries(journeys) as [Journey, number][]).flatMap(([journey, count]) =>
      Array.from({ length: count }, () => ({ unit, journey })),
    ),
  );

/** Writes the coachees whom nobody signs in as, each with a coach, a journey and all that comes of it. */
export function populate(world: World, population: Population): void {
  const { places, coaches, culture, tilts, library } = population;
  const random = randomOf(`${world.key}/population`);
  const people = random.shuffled(many(places));
  const turns = random.shuffled(people.map((_, at) => coaches[at % coaches.length]!));
  const taken = new Set(world.rows.person.map(({ name }) => name));
  const names = namesFor(world.key, people.length + taken.size).filter((name) => !taken.has(name));
  people.forEach(({ unit, journey }, at) => {
    const coachee = join(world, {
      name: names[at]!,
      roles: ["coachee"],
      unit: unit || undefined,
      joined: random.whole(300, 325),
      left: journey === "left" ? random.whole(150, 190) : undefined,
    });
    walk(world, { coachee, coach: turns[at]!, journey, culture, tilt: tilts[unit] ?? 0, library });
  });
}
