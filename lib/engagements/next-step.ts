import {
  assessmentUnderWay,
  firstAssessment,
  laterAssessment,
  unreadResult,
} from "@/lib/engagements/next-step-assessments";
import { dueCheckIn, laterCheckIn } from "@/lib/engagements/next-step-check-ins";
import { engagement, question } from "@/lib/engagements/next-step-engagement";
import type { HomeFacts, NextStep, Step } from "@/lib/engagements/next-step-facts";
import { anotherGoal, otherGoal, selfGoal } from "@/lib/engagements/next-step-plan";
import type { Now } from "@/lib/format/day";

const STEPS: readonly Step[] = [
  engagement,
  assessmentUnderWay,
  firstAssessment,
  unreadResult,
  question,
  dueCheckIn,
  laterAssessment,
  selfGoal,
  otherGoal,
  laterCheckIn,
  anotherGoal,
];

/**
 * The one next step of a coachee's home; every account has exactly one. `facts` are null for a person
 * without an engagement; `now` is in the coachee's zone. In this order:
 *
 * 1. what coaching rests on: the agreement, an assessment begun, the first assessment, an unread result;
 * 2. a person who waits: the coach's question;
 * 3. what is dated: a check-in that is due (less than a minute), a later assessment;
 * 4. what the plan rests on: a self goal to draft, finish, start or take up again;
 * 5. what may be next: another goal to start or finish;
 * 6. nothing due: the day of the next check-in, or the freedom to begin another goal.
 *
 * Source: product section 5, “one next step”; docs/plan.md, “Attention”.
 */
export function nextStep(facts: HomeFacts | null, now: Now): NextStep {
  if (!facts) {
    return {
      say: "You have no coach yet.",
      why: "When an administrator brings you together with one, your first step stands here.",
      label: "See what others see",
      href: { kind: "what_others_see" },
    };
  }
  for (const step of STEPS) {
    const found = step(facts, now);
    if (found) return found;
  }
  return {
    say: "Nothing is due.",
    why: "Your plan shows what may come next.",
    label: "Open the plan",
    href: { kind: "plan", id: facts.engagement.id },
  };
}
