import type { AssessmentState, EngagementState } from "@/db/schema";
import type { ItemKey } from "@/lib/instrument/framework";
import { ITEM_ORDER } from "@/lib/instrument/pages";

/** Why something cannot be done now, in words, and what can be done about it. */
export interface Refusal {
  readonly code: "FORBIDDEN" | "CONFLICT";
  readonly reason: string;
  readonly message: string;
  readonly wayOut: string;
}

/** How long an assigned assessment stays open. */
export const DUE_IN_DAYS = 28;

interface Place {
  readonly state: AssessmentState;
  readonly dueAt: Date;
}

const answering = (state: AssessmentState) => state === "assigned" || state === "in_progress";

export const isSubmitted = ({ state }: Pick<Place, "state">): boolean =>
  state === "submitted" || state === "reviewed";

/** The state at `now`: past its day an assessment that was not submitted has expired, stored as such or not. */
export const stateAt = ({ state, dueAt }: Place, now: Date): AssessmentState =>
  answering(state) && dueAt < now ? "expired" : state;

/** Why it can no longer be answered, or null while it can. */
export function closedToAnswers(place: Place, now: Date): Refusal | null {
  if (isSubmitted(place))
    return {
      code: "CONFLICT",
      reason: "ASSESSMENT_SUBMITTED",
      message: "This assessment was submitted. Its answers cannot be changed.",
      wayOut: "Open the result.",
    };
  if (stateAt(place, now) === "expired")
    return {
      code: "FORBIDDEN",
      reason: "ASSESSMENT_EXPIRED",
      message: "This assessment is past its day and can no longer be answered.",
      wayOut: "Ask your coach to open the next one.",
    };
  return null;
}

/** Why it cannot be marked as reviewed, or null when it can. */
export const notYetReviewable = ({ state }: Pick<Place, "state">): Refusal | null =>
  isSubmitted({ state })
    ? null
    : {
        code: "CONFLICT",
        reason: "ASSESSMENT_NOT_SUBMITTED",
        message: "This assessment has not been submitted.",
        wayOut: "It can be reviewed once it is.",
      };

export interface AssigningFacts {
  readonly engagement: { readonly state: EngagementState; readonly sharesResults: boolean };
  readonly by: "coach" | "coachee";
  /** The earlier occasions. */
  readonly assessments: readonly Place[];
}

/**
 * Why no next occasion can be opened, or null when it can: the coach opens it where results are shared,
 * the coachee where they are private, one at a time, while the engagement runs.
 */
export function notAssignable({ engagement, by, assessments }: AssigningFacts, now: Date): Refusal | null {
  if (engagement.state !== "agreed" && engagement.state !== "active")
    return {
      code: "FORBIDDEN",
      reason: "ENGAGEMENT_NOT_ACTIVE",
      message: "The engagement is not active, so no assessment can be opened.",
      wayOut: "It can be opened once the engagement is agreed and not paused.",
    };
  if (by === "coach" && !engagement.sharesResults)
    return {
      code: "FORBIDDEN",
      reason: "RESULTS_PRIVATE",
      message: "The agreement keeps results private, so you cannot open an assessment.",
      wayOut: "Your coachee can open it.",
    };
  if (by === "coachee" && engagement.sharesResults)
    return {
      code: "FORBIDDEN",
      reason: "COACH_ASSIGNS",
      message: "Your coach opens the next assessment.",
      wayOut: "Ask your coach for it.",
    };
  if (assessments.some((each) => answering(stateAt(each, now))))
    return {
      code: "CONFLICT",
      reason: "ASSESSMENT_OPEN",
      message: "An assessment is open already.",
      wayOut: "The next one can be opened once this one is submitted or past its day.",
    };
  return null;
}

/** The items without an answer, in page order. `answered` holds “not part of my work” too. */
export const missingItems = (answered: ReadonlySet<string>): ItemKey[] =>
  ITEM_ORDER.filter((key) => !answered.has(key));
