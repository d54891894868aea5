import type { GoalState } from "@/lib/goals/rules/facts";
import type { Level } from "@/lib/instrument/framework";
import { shortOfAll } from "./bands";
import type { Entry } from "./ledger";
import { type Minimums, nobodyOr } from "./minimums";
import type { View } from "./tally";

/** Figures that are shown, carried or withheld together, because they are made of the same people. */
export interface Layer {
  readonly minimum: number;
  /** All rules must hold in every view. */
  readonly views: readonly View[];
  /** Whether a scope with these contributors, a number for each view, holds enough to be shown by itself. */
  readonly enough: (people: readonly number[]) => boolean;
}

/**
 * A count out of the invited. It is looked at twice: as something that is true or not of each invited person, and as
 * the group of those of whom it is true; neither the one nor the other may be worked out for fewer than the minimum.
 */
const countLayer = (minimum: number, held: (entry: Entry) => number): Layer => ({
  minimum,
  views: [
    (entry) => String(held(entry)),
    (entry) => {
      const count = held(entry);
      return count > 0 ? String(count) : undefined;
    },
  ],
  enough: ([invited = 0, holders = 0]) => shortOfAll(holders, invited) >= minimum,
});

/** How many were invited and how many took part. */
export const participationLayer = ({ count }: Minimums): Layer =>
  countLayer(count, ({ participated }) => (participated ? 1 : 0));

/** How many goals of a level are in a state. */
export const goalLayer = ({ count }: Minimums, level: Level, state: GoalState): Layer =>
  countLayer(count, ({ goals }) => goals[level]?.[state] ?? 0);

/**
 * The means of all cells, height, lean and the number of people answering. All are made of the same people, so what
 * holds for one of them holds for all together: a combination of cells and scopes says something of exactly those
 * people of whom some combination of the scopes alone says something.
 */
export const meanLayer = ({ mean }: Minimums): Layer => ({
  minimum: mean,
  views: [({ answering, mark }) => (answering ? mark : undefined)],
  enough: ([people = 0]) => people > 0 && nobodyOr(mean, people),
});
