import fc from "fast-check";
import type { HomeFacts } from "@/lib/engagements/next-step-facts";
import type {
  AssessmentFacts,
  CheckInFacts,
  CoacheeFacts,
  EngagementFacts,
  GoalAttention,
  ThreadFacts,
} from "@/lib/engagements/signals-facts";
import { type Now, utc } from "@/lib/format/day";
import { GOAL_STATES } from "@/lib/goals/rules/facts";
import { back, MONDAY } from "@/tests/support/goal-facts";

/** Monday 23 November 2026, 09:00 in Copenhagen. */
export const now: Now = { at: new Date("2026-11-23T08:00:00Z"), zone: "Europe/Copenhagen" };

/** So many days before, at 10:00 in Copenhagen. */
export const ago = (days: number): Date => new Date(utc(back(days)).getTime() + 9 * 3_600_000);

export const engagement = (change: Partial<EngagementFacts> = {}): EngagementFacts => ({
  id: "engagement",
  state: "active",
  invitedAt: ago(60),
  signature: null,
  sharesResults: true,
  ...change,
});

export const assessment = (change: Partial<AssessmentFacts> = {}): AssessmentFacts => ({
  id: "assessment",
  occasion: 1,
  state: "reviewed",
  assignedAt: ago(50),
  submittedAt: ago(40),
  dueOn: null,
  answered: 61,
  total: 64,
  place: null,
  left: "about 5 minutes left",
  resultReadAt: ago(40),
  sharedComments: 1,
  pagesWorthALook: 0,
  ...change,
});

export const thread = (change: Partial<ThreadFacts> = {}): ThreadFacts => ({
  id: "thread",
  state: "open",
  openedBy: "coach",
  lastBy: "coach",
  lastAt: ago(2),
  on: "keeping control and earning commitment",
  ...change,
});

export const checkIn = (days: number, change: Partial<CheckInFacts> = {}): CheckInFacts => ({
  at: ago(days),
  rung: 1,
  confidence: 8,
  line: "",
  ...change,
});

/** An active self goal, checked in on yesterday, due again next Monday. */
export const goal = (change: Partial<GoalAttention> = {}): GoalAttention => ({
  id: "self",
  level: "self",
  state: "active",
  proposedAt: ago(57),
  startedAt: ago(56),
  endedAt: null,
  unmet: [],
  supportCheckIns: 0,
  due: { state: "later", dueOn: "2026-11-30", remindOn: "2026-12-02" },
  rhythm: "on Mondays",
  checkIns: [checkIn(1), checkIn(7)],
  coachWroteAt: null,
  ...change,
});

/** Somebody for whom all goes along: assessed, one active self goal, nothing due. */
export const coachee = (change: Partial<CoacheeFacts> = {}): CoacheeFacts => ({
  engagement: engagement(),
  assessments: [assessment()],
  goals: [goal()],
  selfGoalPaused: null,
  threads: [],
  ...change,
});

export const home = (change: Partial<CoacheeFacts> = {}): HomeFacts => ({
  ...coachee(change),
  coach: "Tomasz",
});

const party = fc.constantFrom("coachee" as const, "coach" as const);
const moment = fc.nat(90).map(ago);
const maybe = fc.option(moment);
const anyEngagement: fc.Arbitrary<EngagementFacts> = fc.record({
  id: fc.constant("engagement"),
  state: fc.constantFrom("proposed", "agreed", "active", "active", "active", "paused", "closed"),
  invitedAt: moment,
  signature: fc.option(fc.record({ of: fc.constantFrom("coachee", "coach", "sponsor"), since: moment })),
  sharesResults: fc.boolean(),
  pausedAt: maybe,
  closesOn: fc.option(fc.integer({ min: -40, max: 40 }).map(back)),
});
const anyAssessment: fc.Arbitrary<AssessmentFacts> = fc.record({
  id: fc.constant("assessment"),
  occasion: fc.integer({ min: 1, max: 3 }),
  state: fc.constantFrom("assigned", "in_progress", "submitted", "reviewed", "expired"),
  assignedAt: moment,
  submittedAt: maybe,
  dueOn: fc.option(fc.nat(30).map((days) => back(-days))),
  answered: fc.nat(64),
  total: fc.constant(64),
  place: fc.option(fc.constantFrom("Part 1 of 4", "Part 3 of 4")),
  left: fc.constant("about 5 minutes left"),
  resultReadAt: maybe,
  sharedComments: fc.nat(2),
  pagesWorthALook: fc.nat(3),
});
const anyThread: fc.Arbitrary<ThreadFacts> = fc.record({
  id: fc.constant("thread"),
  state: fc.constantFrom("open", "answered", "settled"),
  openedBy: party,
  lastBy: party,
  lastAt: moment,
  on: fc.constant("the check-in of 9 November"),
});
const anyCheckIn: fc.Arbitrary<CheckInFacts> = fc.record({
  at: moment,
  rung: fc.constantFrom(-2, -1, 0, 1, 2),
  confidence: fc.nat(10),
  line: fc.constantFrom("", "Better."),
});
const unmet = [
  "INCOMPLETE",
  "DATE_OUT_OF_RANGE",
  "TOO_FEW_CHECK_INS",
  "SELF_GOAL_REQUIRED",
  "TOO_MANY_ACTIVE",
];
const anyGoal: fc.Arbitrary<GoalAttention> = fc
  .record({
    id: fc.constantFrom("a", "b", "c"),
    level: fc.constantFrom("self" as const, "team" as const, "organization" as const),
    state: fc.constantFrom(...GOAL_STATES),
    proposedAt: maybe,
    startedAt: maybe,
    endedAt: maybe,
    unmet: fc.array(
      fc.constantFrom(...unmet).map((reason) => ({ reason, say: "Two things are missing." })),
      { maxLength: 2 },
    ),
    supportCheckIns: fc.nat(1),
    due: fc.option(
      fc.record({
        state: fc.constantFrom("later" as const, "due" as const, "pick_up_here" as const),
        dueOn: fc.constant(MONDAY),
        remindOn: fc.constant(back(-2)),
      }),
    ),
    rhythm: fc.constantFrom("on Mondays", "every three days"),
    checkIns: fc.array(anyCheckIn, { maxLength: 3 }),
    coachWroteAt: maybe,
  })
  .map((one) => ({ ...one, due: one.state === "active" ? one.due : null }));

/** Any account, likely or not. */
export const anyCoachee: fc.Arbitrary<CoacheeFacts> = fc.record({
  engagement: anyEngagement,
  assessments: fc.array(anyAssessment, { maxLength: 3 }),
  goals: fc.array(anyGoal, { maxLength: 4 }),
  selfGoalPaused: fc.option(
    fc.record({ pausedOn: fc.constant(back(9)), pausesOn: fc.constant(back(-5)), leaning: fc.nat(2) }),
  ),
  threads: fc.array(anyThread, { maxLength: 3 }),
  nextSession: fc.option(
    fc.record({ id: fc.constant("session"), at: fc.integer({ min: -20, max: 20 }).map(ago) }),
  ),
});
