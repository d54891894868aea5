import type { Day } from "@/lib/format/day";
import type { Level } from "@/lib/instrument/framework";

/**
 * What attention is worked out from: the coach's signals and the coachee's next step read the same facts.
 * Assessments, goals and threads stand after engagements, so they come in as plain facts; goals are
 * prepared by lib/goals/rules/attention.ts. Nothing here is a score, so that none can sort anybody.
 */
export type CoacheeFacts = {
  readonly engagement: EngagementFacts;
  readonly assessments: readonly AssessmentFacts[];
  /** All goals of the plan, drafts included. */
  readonly goals: readonly GoalAttention[];
  /** Rule 7: set while no self goal is active or achieved and one is paused. */
  readonly selfGoalPaused: {
    readonly pausedOn: Day;
    readonly pausesOn: Day;
    readonly leaning: number;
  } | null;
  /** Shared threads only. */
  readonly threads: readonly ThreadFacts[];
  readonly nextSession?: { readonly id: string; readonly at: Date } | null;
};

export type EngagementFacts = {
  readonly id: string;
  readonly state: "proposed" | "agreed" | "active" | "paused" | "closed";
  /** When it was proposed to the coachee. */
  readonly invitedAt: Date;
  /** Whose signature the sharing agreement waits for next (coachee, coach, sponsor), and since when; null when nobody's. */
  readonly signature: { readonly of: "coachee" | "coach" | "sponsor"; readonly since: Date } | null;
  /** Whether the agreement in force lets the coach read answers and scores. */
  readonly sharesResults: boolean;
  readonly pausedAt?: Date | null;
  /** The last day, once one is set; the day it closed when it has. */
  readonly closesOn?: Day | null;
};

export type AssessmentFacts = {
  readonly id: string;
  readonly occasion: number;
  readonly state: "assigned" | "in_progress" | "submitted" | "reviewed" | "expired";
  readonly assignedAt: Date;
  readonly submittedAt: Date | null;
  /** The last day it can be answered on, if there is one. */
  readonly dueOn?: Day | null;
  readonly answered: number;
  readonly total: number;
  /** Where it goes on, as “Part 2 of 4”; null once the last page was passed. */
  readonly place: string | null;
  /** “about 5 minutes left”. */
  readonly left: string;
  /** When the coachee first opened the result. */
  readonly resultReadAt: Date | null;
  /** How many comments the coach has shared on it. */
  readonly sharedComments: number;
  /** Pages flagged as worth another look; shown only where the agreement lets the coach read. */
  readonly pagesWorthALook: number;
};

export type ThreadFacts = {
  readonly id: string;
  readonly state: "open" | "answered" | "settled";
  readonly openedBy: "coachee" | "coach";
  readonly lastBy: "coachee" | "coach";
  readonly lastAt: Date;
  /** What it is on, as a sentence ends: “keeping control and earning commitment”, “the check-in of 9 November”. */
  readonly on: string;
};

export type GoalAttention = {
  readonly id: string;
  readonly level: Level;
  readonly state: "draft" | "proposed" | "active" | "paused" | "achieved" | "let_go";
  readonly proposedAt: Date | null;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
  /** What keeps a draft or proposal from starting, in the order of the rules; empty for other states. */
  readonly unmet: readonly Unmet[];
  /** Check-ins of the last 28 days on the goal it leans on. */
  readonly supportCheckIns: number;
  /** Null unless active. */
  readonly due: {
    readonly state: "later" | "due" | "pick_up_here";
    readonly dueOn: Day;
    readonly remindOn: Day;
  } | null;
  /** “on Mondays”. */
  readonly rhythm: string;
  /** Newest first: at least the last two. */
  readonly checkIns: readonly CheckInFacts[];
  /** When the coach last shared a comment on the goal or on one of its check-ins. */
  readonly coachWroteAt: Date | null;
};

export type Unmet = {
  readonly reason: string;
  readonly say: string;
  readonly missing?: readonly { readonly say: string }[];
};

export type CheckInFacts = {
  readonly at: Date;
  readonly rung: -2 | -1 | 0 | 1 | 2;
  readonly confidence: number;
  readonly line: string;
};

/** Where a step or signal leads; the app knows the address. `id` is of the thing the kind names. */
export type Target =
  | {
      readonly kind:
        | "agreement"
        | "assessment"
        | "overview"
        | "result"
        | "thread"
        | "goal"
        | "start"
        | "check_in"
        | "session"
        | "plan"
        | "engagement";
      /** Of the assessment, thread, goal or session; of the engagement for agreement, plan and engagement. */
      readonly id: string;
    }
  | { readonly kind: "new_goal"; readonly id: string; readonly level: Level }
  | { readonly kind: "what_others_see" | "record" };

/** In the order of the coach's page: “Waiting for you”, “This week”, “Going along”. */
export const SIGNAL_GROUPS = ["waiting", "week", "along"] as const;
export type SignalGroup = (typeof SIGNAL_GROUPS)[number];

export type SignalKind =
  | "question_unanswered"
  | "assessment_unreviewed"
  | "start_too_early"
  | "goal_proposed"
  | "confidence_fell"
  | "session_soon"
  | "self_goal_paused"
  | "agreement_waits"
  | "engagement_closing"
  | "engagement_paused"
  | "not_begun"
  | "assessment_under_way"
  | "no_check_in"
  | "goal_achieved"
  | "checked_in"
  | "nothing_waits";

/** One reason to look at a coachee, in words. */
export type Signal = {
  readonly kind: SignalKind;
  readonly group: SignalGroup;
  /** Since when it waits; for what is still to come, its time. Never shown as it is: `say` has it in words. */
  readonly since: Date;
  /** The first line: the reason. */
  readonly say: string;
  /** The second line: the context, if there is any. */
  readonly context: string | null;
  /** The one thing to do about it, if there is anything. */
  readonly action: { readonly label: string; readonly href: Target } | null;
};
