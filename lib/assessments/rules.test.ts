import { describe, expect, it } from "vitest";
import { ITEM_ORDER } from "@/lib/instrument/pages";
import {
  type AssigningFacts,
  closedToAnswers,
  isSubmitted,
  missingItems,
  notAssignable,
  notYetReviewable,
  stateAt,
} from "./rules";

const NOW = new Date("2026-11-24T12:00:00Z");
const LATER = new Date("2026-12-01T12:00:00Z");
const BEFORE = new Date("2026-11-20T12:00:00Z");

describe("the state of an assessment", () => {
  it("is expired past its day unless it was submitted", () => {
    expect(stateAt({ state: "assigned", dueAt: LATER }, NOW)).toBe("assigned");
    expect(stateAt({ state: "in_progress", dueAt: NOW }, NOW)).toBe("in_progress");
    expect(stateAt({ state: "in_progress", dueAt: BEFORE }, NOW)).toBe("expired");
    expect(stateAt({ state: "reviewed", dueAt: BEFORE }, NOW)).toBe("reviewed");
  });

  it("decides what can be done with it", () => {
    const of = (state: "assigned" | "submitted" | "reviewed" | "expired", dueAt = LATER) => ({
      state,
      dueAt,
    });
    expect(closedToAnswers(of("assigned"), NOW)).toBe(null);
    expect(closedToAnswers(of("assigned", BEFORE), NOW)?.reason).toBe("ASSESSMENT_EXPIRED");
    expect(closedToAnswers(of("expired"), NOW)?.reason).toBe("ASSESSMENT_EXPIRED");
    expect(closedToAnswers(of("submitted", BEFORE), NOW)?.reason).toBe("ASSESSMENT_SUBMITTED");
    expect(notYetReviewable({ state: "expired" })?.reason).toBe("ASSESSMENT_NOT_SUBMITTED");
    expect(notYetReviewable({ state: "reviewed" })).toBe(null);
    expect([isSubmitted({ state: "submitted" }), isSubmitted({ state: "expired" })]).toEqual([true, false]);
  });
});

describe("opening the next one", () => {
  const facts = (change: Partial<AssigningFacts> = {}): AssigningFacts => ({
    engagement: { state: "active", sharesResults: true },
    by: "coach",
    assessments: [{ state: "reviewed", dueAt: BEFORE }],
    ...change,
  });
  const why = (change: Partial<AssigningFacts>) => notAssignable(facts(change), NOW)?.reason ?? null;

  it("is the coach’s, or the coachee’s where results are private", () => {
    const kept = { state: "active", sharesResults: false } as const;
    expect(why({})).toBe(null);
    expect(why({ by: "coachee" })).toBe("COACH_ASSIGNS");
    expect(why({ engagement: kept })).toBe("RESULTS_PRIVATE");
    expect(why({ engagement: kept, by: "coachee" })).toBe(null);
  });

  it("waits while one is open, and not for one past its day", () => {
    expect(why({ assessments: [{ state: "in_progress", dueAt: LATER }] })).toBe("ASSESSMENT_OPEN");
    expect(why({ assessments: [{ state: "in_progress", dueAt: BEFORE }] })).toBe(null);
    expect(why({ assessments: [] })).toBe(null);
  });

  it.each(["proposed", "paused", "closed"] as const)("waits while the engagement is %s", (state) => {
    expect(why({ engagement: { state, sharesResults: true } })).toBe("ENGAGEMENT_NOT_ACTIVE");
  });

  it("gives a way out of every refusal", () => {
    const refusal = notAssignable(facts({ by: "coachee" }), NOW);
    expect(refusal?.wayOut).toMatch(/\.$/);
  });
});

describe("what is missing", () => {
  it("comes in the order it is asked", () => {
    const [first, second, ...rest] = ITEM_ORDER;
    expect(missingItems(new Set(rest))).toEqual([first, second]);
    expect(missingItems(new Set(ITEM_ORDER))).toEqual([]);
    expect(missingItems(new Set())).toEqual(ITEM_ORDER);
  });
});
