import type { Band } from "./bands";
import type { Cell, GoalCell, Place } from "./catalogue";
import type { Minimums } from "./minimums";
import type { ScopeId } from "./scopes";

/** Too few people, or a smaller group could be worked out: which of the two is never said. */
export interface Withheld {
  readonly withheld: true;
  readonly reason: "TOO_FEW_OR_DERIVABLE";
  /** The minimum of its kind, whatever the reason. */
  readonly minimum: number;
}

interface Shown {
  readonly withheld: false;
  /** The release that the figure was worked out for: this one, or the earlier one it is carried from. */
  readonly asOf: number;
}

/** How many people or goals, as a band. */
export interface Count extends Shown {
  readonly band: Band;
}

/** A mean, or a difference of means, to 0.1 of a point of the answer scale. */
export interface Estimate extends Shown {
  readonly value: number;
  /** Half of the 95 % interval, coarse and provisional; to 0.1, rounded up. */
  readonly halfWidth: number;
  /** The release that a change is measured from; `null` for a mean. */
  readonly since: number | null;
}

export type Figure<Kind extends Shown> = Kind | Withheld;

/** All figures of one scope. Every key is there in every scope and every release, withheld or not. */
export interface ScopeFigures {
  readonly scope: ScopeId;
  readonly invited: Figure<Count>;
  readonly participated: Figure<Count>;
  /** The people whose values the means are made of. */
  readonly answering: Figure<Count>;
  readonly mean: Readonly<Record<Cell, Figure<Estimate>>>;
  readonly height: Readonly<Record<Place, Figure<Estimate>>>;
  /** Positive towards leadership. Where it is shown, height is. */
  readonly lean: Readonly<Record<Place, Figure<Estimate>>>;
  /** Mean of the people who are in both, now less then. */
  readonly change: Readonly<Record<Cell, Figure<Estimate>>>;
  readonly goals: Readonly<Record<GoalCell, Figure<Count>>>;
}

/** What the organization may read: published once, never altered. */
export interface Release {
  /** 1, 2, … in the order of publishing. */
  readonly number: number;
  /** The minimums it was made with. */
  readonly minimums: Minimums;
  /** In the order of the scopes. */
  readonly scopes: readonly ScopeFigures[];
}

/** The one thing that a hidden figure is. */
export const withheld = (minimum: number): Withheld => ({
  withheld: true,
  reason: "TOO_FEW_OR_DERIVABLE",
  minimum,
});
