import { CONTRASTS, LEVELS, SIDES } from "@/lib/instrument/framework";
import { CELLS } from "./catalogue";
import { FLOOR, type Minimums } from "./minimums";
import type { Coachee, GoalCounts, Programme, Unit, Values } from "./programme";
import { type Random, random } from "./random.fixture";

/** Units below one another, at most four deep, with how many people start directly in each. */
function tree(random: Random, people: number, prefix: string): { units: Unit[]; places: (string | null)[] } {
  const units: Unit[] = [];
  const places: (string | null)[] = [];
  const fill = (unitId: string | null, size: number, depth: number) => {
    const parts = depth < 4 && size >= 14 && (depth === 0 || random.chance(0.8)) ? random.whole(2, 5) : 0;
    const direct = parts === 0 ? size : random.chance(0.25) ? random.whole(1, Math.min(12, size)) : 0;
    for (let count = 0; count < direct; count += 1) places.push(unitId);
    if (parts === 0) return;
    const weights = Array.from({ length: parts }, () => 0.3 + random.next());
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    let left = size - direct;
    weights.forEach((weight, index) => {
      const share = index === parts - 1 ? left : Math.min(left, Math.round((weight / all) * (size - direct)));
      left -= share;
      const id = `${prefix}${units.length + 1}`;
      units.push({ id, parentId: unitId, position: index });
      fill(id, share, depth + 1);
    });
  };
  fill(null, people, 0);
  return { units, places };
}

const clamp = (value: number): number => Math.min(7, Math.max(1, Math.round(value)));

/** For each item the places of its three cells in the catalogue; for each cell how many items it has. */
const ITEMS = CONTRASTS.flatMap((contrast) =>
  SIDES.flatMap((side) =>
    LEVELS.map((level) =>
      ([`contrast.${contrast}.${side}`, `level.${level}.${side}`, `side.${side}`] as const).map((cell) =>
        CELLS.indexOf(cell),
      ),
    ),
  ),
);
const LENGTHS = CELLS.map((_, at) => ITEMS.filter((cells) => cells.includes(at)).length);

/** The scales of one person who answers all items of about one height, and leaves out one in fifty. */
function answers(random: Random, height: number): Values {
  const sums = CELLS.map(() => 0);
  const answered = CELLS.map(() => 0);
  for (const cells of ITEMS) {
    if (random.chance(0.02)) continue;
    const answer = clamp(height + 4 * (random.next() - 0.5));
    for (const cell of cells) {
      sums[cell] = (sums[cell] as number) + answer;
      answered[cell] = (answered[cell] as number) + 1;
    }
  }
  const values = CELLS.map((cell, at) => {
    const enough = (answered[at] as number) >= (2 / 3) * (LENGTHS[at] as number);
    return [cell, enough ? (sums[at] as number) / (answered[at] as number) : null] as const;
  });
  return Object.fromEntries(values) as Values;
}

/** What happens between two releases, as shares of the people. */
export interface Pace {
  readonly join: number;
  readonly leave: number;
  readonly move: number;
  /** Answer again. */
  readonly again: number;
}

/**
 * An organization over some releases: 30 to 400 people in a random tree. In every second one few answer again between
 * two releases, in the others almost everybody does. In every third one the fourth release finds new units: old ones
 * were split and merged, with the people in them.
 */
export function organization(seed: number, releases: number, minimums: Minimums = FLOOR): Programme[] {
  const draw = random(seed);
  const size = draw.whole(30, 400);
  let { units, places } = tree(draw, size, "u");
  const rounds = seed % 2 === 0;
  const pace: Pace = {
    join: 0.03 * draw.next(),
    leave: 0.03 * draw.next(),
    move: 0.02 * draw.next(),
    again: rounds ? 0.85 + 0.15 * draw.next() : 0.1 * draw.next(),
  };
  const takesPart = 0.75 + 0.25 * draw.next();
  let count = 0;
  const height = new Map<string, number>();
  const goals = (): GoalCounts => ({
    self: { active: draw.chance(0.6) ? 1 : 0, achieved: draw.chance(0.3) ? draw.whole(1, 3) : 0 },
    team: { active: draw.chance(0.25) ? 1 : 0 },
  });
  const newcomer = (unitId: string | null): Coachee => {
    count += 1;
    const id = `p${count}`;
    height.set(id, 2.5 + 3.5 * draw.next());
    const participated = draw.chance(takesPart);
    const values = participated ? answers(draw, height.get(id) ?? 4) : null;
    return { id, unitId, invited: true, participated, values, goals: goals() };
  };
  const later = (coachee: Coachee): Coachee => {
    const unitId = draw.chance(pace.move) ? draw.pick(places) : coachee.unitId;
    const plan = draw.chance(pace.again) ? goals() : coachee.goals;
    if (!draw.chance(pace.again)) return { ...coachee, unitId, goals: plan };
    const participated = draw.chance(takesPart);
    const values = participated ? answers(draw, height.get(coachee.id) ?? 4) : null;
    return { ...coachee, unitId, participated, values, goals: plan };
  };
  let coachees = places.map(newcomer);
  return Array.from({ length: releases }, (_, release) => {
    if (release > 0) {
      const stay = coachees.filter(() => !draw.chance(pace.leave)).map(later);
      const join = coachees.filter(() => draw.chance(pace.join)).map(() => newcomer(draw.pick(places)));
      coachees = [...stay, ...join];
    }
    if (seed % 3 === 0 && release === 3) {
      const order = new Map(units.map(({ id }, index) => [id, index]));
      const rank = ({ unitId }: Coachee): number => (unitId === null ? -1 : (order.get(unitId) ?? -1));
      ({ units, places } = tree(draw, coachees.length, "v"));
      coachees = coachees
        .sort((a, b) => rank(a) - rank(b))
        .map((coachee, index) => ({ ...coachee, unitId: places[index] ?? null }));
    }
    return { units, minimums, coachees };
  });
}
