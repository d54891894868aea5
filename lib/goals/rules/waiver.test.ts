import { describe, expect, it } from "vitest";
import { type WaiverFacts, waiverRefusals } from "@/lib/goals/rules/waiver";

const coachee = { personId: "mara", as: "coachee" } as const;
const coach = { personId: "tomasz", as: "coach" } as const;
const reasons = (change: Partial<WaiverFacts> = {}) =>
  waiverRefusals({
    goal: { level: "team", waived: false },
    grantedBefore: false,
    reason: "The planning round is next week.",
    signatures: [coachee, coach],
    ...change,
  }).map(({ reason }) => reason);

describe("rule 3, the waiver", () => {
  it("holds when both have signed and a reason is written", () => {
    expect(reasons()).toEqual([]);
    expect(reasons({ goal: { level: "organization", waived: false } })).toEqual([]);
  });

  it("needs the two of them", () => {
    expect(reasons({ signatures: [coachee] })).toEqual(["WAIVER_COACH_REQUIRED"]);
    expect(reasons({ signatures: [coach] })).toEqual(["WAIVER_COACHEE_REQUIRED"]);
    expect(reasons({ signatures: [] })).toEqual(["WAIVER_COACHEE_REQUIRED", "WAIVER_COACH_REQUIRED"]);
  });

  it("does not take one person for two", () => {
    expect(reasons({ signatures: [coachee, { personId: "mara", as: "coach" }] })).toEqual([
      "WAIVER_COACH_REQUIRED",
    ]);
  });

  it.each(["sponsor", "admin"] as const)("cannot be signed by a %s, not even beside the two", (as) => {
    const third = { personId: "ines", as };
    expect(reasons({ signatures: [coachee, coach, third] })).toEqual(["WAIVER_NOT_YOURS"]);
    expect(reasons({ signatures: [coachee, third] })).toEqual(["WAIVER_NOT_YOURS", "WAIVER_COACH_REQUIRED"]);
  });

  it.each([null, "", " \u200b "])("needs a written reason, not %j", (reason) => {
    expect(reasons({ reason })).toEqual(["WAIVER_REASON_REQUIRED"]);
  });

  it("is granted once a goal, and never to a self goal", () => {
    expect(reasons({ grantedBefore: true })).toEqual(["WAIVER_ALREADY_USED"]);
    expect(reasons({ goal: { level: "team", waived: true } })).toEqual(["WAIVER_ALREADY_USED"]);
    expect(reasons({ goal: { level: "self", waived: false } })).toEqual(["WAIVER_NOT_NEEDED"]);
  });
});
