import { createHash } from "node:crypto";
import { CELLS } from "./catalogue";
import { openCells } from "./cells";
import type { Coachee, GoalCounts, Programme, Unit, Values } from "./programme";
import type { Release } from "./release";

/** One invited person as they stood when a release was made. Private: only the publisher reads it. */
export interface Entry {
  readonly id: string;
  readonly unitId: string | null;
  readonly participated: boolean;
  /** Whether their values are part of the means. */
  readonly answering: boolean;
  /** Fingerprint of their values: equal to an earlier one as long as nothing changed. Empty without values. */
  readonly mark: string;
  /** `null` when there are none, or the person was erased since; the mark stays. */
  readonly values: Values | null;
  readonly goals: GoalCounts;
}

/** Who stood behind a release, with the tree of that day. Kept beside it, so that later ones can be checked against it. */
export interface Ledger {
  readonly units: readonly Unit[];
  readonly entries: readonly Entry[];
}

/** A release that was published, with its ledger. */
export interface Earlier {
  readonly release: Release;
  readonly ledger: Ledger;
}

const fingerprint = ({ id, values }: Coachee): string =>
  values
    ? createHash("sha256")
        .update(JSON.stringify([id, CELLS.map((cell) => values[cell])]))
        .digest("base64url")
        .slice(0, 16)
    : "";

/**
 * The ledger of a release made of this programme: one entry for each invited person, in the order of the programme.
 * It can be stored as it is; in `publish` it must come back with the same ids, units and marks.
 */
export function ledgerOf({ units, coachees }: Programme): Ledger {
  const open = openCells(coachees);
  return {
    units,
    entries: coachees
      .filter(({ invited }) => invited)
      .map((coachee) => {
        const { id, unitId, participated, goals } = coachee;
        const values = participated ? coachee.values : null;
        const answering = open.length > 0 && values !== null && open.every((cell) => values[cell] !== null);
        return {
          id,
          unitId,
          participated,
          answering,
          mark: fingerprint({ ...coachee, values }),
          values,
          goals,
        };
      }),
  };
}
