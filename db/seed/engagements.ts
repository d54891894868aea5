import type { EngagementState } from "@/db/schema";
import type { Somebody } from "./people";
import { idOf } from "./random";
import type { World } from "./world";

/** The engagement of one coachee, for what is written into it. */
export interface Coaching {
  readonly key: string;
  readonly id: string;
  readonly coach: Somebody;
  readonly coachee: Somebody;
  readonly state: EngagementState;
  readonly sharesResults: boolean;
  /** Days ago. */
  readonly began: number;
}

export interface Terms {
  readonly state?: EngagementState;
  /** Days ago: when it was proposed. It begins a few days later. */
  readonly proposed: number;
  /** Days from the proposal to the beginning. */
  readonly after?: number;
  readonly closed?: number;
  readonly sharesResults?: boolean;
  readonly sharesStatus?: boolean;
  /** Who has signed while it has not begun. */
  readonly signed?: "nobody" | "coachee" | "both";
}

/**
 * Writes the engagement with its sharing agreement, and the coach into the coachee's membership while it is
 * open. An engagement that has begun was signed by both before: product section 2, "sharing agreement".
 */
export function engage(world: World, coach: Somebody, coachee: Somebody, terms: Terms): Coaching {
  const { organizationId, clock, rows } = world;
  const { state = "active", proposed, closed, sharesResults = true, sharesStatus = true } = terms;
  const began = proposed - (terms.after ?? 3);
  const signed = terms.signed ?? (state === "proposed" ? "nobody" : "both");
  const hasBegun = state === "active" || state === "paused" || state === "closed";
  const key = coachee.key;
  const id = idOf(`${world.key}/engagement/${key}`);
  const people = { organizationId, coachId: coach.personId, coacheeId: coachee.personId };
  const createdAt = clock.at(proposed, "10:05");
  rows.engagement.push({
    ...people,
    id,
    state,
    sharesResults,
    sharesStatus,
    startedAt: hasBegun ? clock.at(began, "09:40") : null,
    closedAt: closed === undefined ? null : clock.at(closed, "16:00"),
    createdAt,
  });
  rows.sharingAgreement.push({
    ...people,
    id: idOf(`${world.key}/agreement/${key}`),
    engagementId: id,
    version: 1,
    sharesResults,
    sharesStatus,
    coacheeSignedAt: signed === "nobody" ? null : clock.at(began + 1, "12:20"),
    coachSignedAt: signed === "both" ? clock.at(began, "09:40") : null,
    createdAt,
  });
  if (state !== "closed") {
    const membership = rows.membership.find(
      (row) => row.organizationId === organizationId && row.personId === coachee.personId,
    )!;
    membership.coachId = coach.personId;
  }
  return { key, id, coach, coachee, state, sharesResults, began };
}
