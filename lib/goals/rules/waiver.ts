import { type GoalPlace, type Refusal, type RefusalReason, written } from "@/lib/goals/rules/facts";

/** Who put their name under a waiver, and as what in this engagement. */
export type WaiverSignature = {
  readonly personId: string;
  readonly as: "coachee" | "coach" | "sponsor" | "admin";
};

export type WaiverFacts = {
  readonly goal: Pick<GoalPlace, "level" | "waived">;
  /** Whether a waiver was ever granted for this goal, also under an earlier version of it. */
  readonly grantedBefore: boolean;
  readonly reason: string | null;
  readonly signatures: readonly WaiverSignature[];
};

/**
 * Rule 3: what keeps a waiver from holding, empty when it holds. Coachee and coach sign together, two
 * people, once per goal, with a written reason that stays visible; nobody else can. A waiver lifts
 * rules 1 and 2 for that goal and no other rule.
 */
export function waiverRefusals({ goal, grantedBefore, reason, signatures }: WaiverFacts): Refusal[] {
  const refusals: Refusal[] = [];
  const refuse = (code: RefusalReason, say: string, wayOut: string) =>
    refusals.push({ rule: 3, reason: code, say, wayOut });

  if (goal.level === "self") {
    refuse("WAIVER_NOT_NEEDED", "A self goal leans on nothing.", "It may start as it is.");
  }
  if (grantedBefore || goal.waived) {
    refuse(
      "WAIVER_ALREADY_USED",
      "The order was waived for this goal before.",
      "Once for a goal is all there is.",
    );
  }
  if (signatures.some(({ as }) => as !== "coachee" && as !== "coach")) {
    refuse(
      "WAIVER_NOT_YOURS",
      "Only the coachee and their coach can waive the order, together.",
      "Ask the two of them.",
    );
  }
  if (!written(reason)) {
    refuse(
      "WAIVER_REASON_REQUIRED",
      "A waiver has a written reason.",
      "One sentence is enough. It stays visible.",
    );
  }
  const coachee = signatures.find(({ as }) => as === "coachee");
  const coach = signatures.find(({ as, personId }) => as === "coach" && personId !== coachee?.personId);
  if (!coachee) {
    refuse("WAIVER_COACHEE_REQUIRED", "The coachee has not signed yet.", "It holds when both have signed.");
  }
  if (!coach) {
    refuse("WAIVER_COACH_REQUIRED", "The coach has not signed yet.", "It holds when both have signed.");
  }
  return refusals;
}
