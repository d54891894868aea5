import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextStep } from "@/lib/engagements/next-step";
import type { CoacheeFacts } from "@/lib/engagements/signals-facts";
import {
  ago,
  anyCoachee,
  assessment,
  checkIn,
  engagement,
  goal,
  home,
  now,
  thread,
} from "@/tests/support/coachee-facts";
import { back, MONDAY } from "@/tests/support/goal-facts";

const step = (change: Partial<CoacheeFacts> = {}) => nextStep(home(change), now);
const due = { state: "due", dueOn: MONDAY, remindOn: back(-2) } as const;

describe("before coaching", () => {
  it("has a step for a person without a coach", () => {
    expect(nextStep(null, now)).toEqual({
      say: "You have no coach yet.",
      why: "When an administrator brings you together with one, your first step stands here.",
      label: "See what others see",
      href: { kind: "what_others_see" },
    });
  });

  it("asks for the coachee’s signature first, whatever else there is", () => {
    const waiting = engagement({ state: "proposed", signature: { of: "coachee", since: ago(1) } });
    expect(step({ engagement: waiting, threads: [thread()], goals: [goal({ due })] })).toEqual({
      say: "Read and sign what flows to whom.",
      why: "Tomasz is to be your coach. Before anything is written, you agree on what Tomasz sees, and what the organization sees. It takes four minutes.",
      label: "Read the agreement",
      href: { kind: "agreement", id: "engagement" },
    });
  });

  it.each([
    ["coach", "You have signed; Tomasz signs next."],
    ["sponsor", "You have signed; the organization signs next."],
    [null, "Your work with Tomasz has not begun yet."],
  ] as const)("says whose turn it is: %s", (of, say) => {
    const signature = of && { of, since: ago(1) };
    expect(step({ engagement: engagement({ state: of ? "proposed" : "agreed", signature }) }).say).toBe(say);
  });

  it("begins the assessment for somebody who has just been invited", () => {
    const first = assessment({ state: "assigned", submittedAt: null, answered: 0, dueOn: back(-4) });
    expect(step({ assessments: [first], goals: [] })).toEqual({
      say: "Look at your own work.",
      why: "64 sentences, about nine minutes, on a phone if you like. You see your result at once. It is open until Friday.",
      label: "Begin",
      href: { kind: "assessment", id: "assessment" },
    });
  });
});

describe("an assessment", () => {
  const under = (change: object) =>
    step({
      assessments: [assessment(), assessment({ id: "second", occasion: 2, state: "in_progress", ...change })],
    });

  it("goes on where it was left", () => {
    expect(under({ place: "Part 2 of 4" })).toEqual({
      say: "Go on with your assessment at part 2 of 4.",
      why: "Your answers are kept: about 5 minutes left.",
      label: "Go on",
      href: { kind: "assessment", id: "second" },
    });
  });

  it("is looked over once its last page was passed", () => {
    expect(under({ answered: 62 })).toEqual({
      say: "Look over your answers, then submit them.",
      why: "Two sentences have no answer yet; you may submit without. Answers cannot be changed afterwards.",
      label: "Look over",
      href: { kind: "overview", id: "second" },
    });
    expect(under({ answered: 64 }).why).toMatch(/^Every sentence has an answer\./);
    expect(under({ answered: 63 }).why).toMatch(/^One sentence has no answer yet;/);
  });

  it("has a result to read, the latest one only", () => {
    const unread = assessment({
      id: "second",
      occasion: 2,
      state: "submitted",
      submittedAt: ago(3),
      resultReadAt: null,
    });
    expect(step({ assessments: [assessment(), unread] })).toEqual({
      say: "Read your result.",
      why: "You submitted it on Friday; 61 of 64 sentences have an answer.",
      label: "Read the result",
      href: { kind: "result", id: "second" },
    });
    const old = assessment({ resultReadAt: null });
    expect(step({ assessments: [old, { ...unread, resultReadAt: ago(2) }] }).href.kind).toBe("plan");
  });

  it("comes round again after what is due, before what is free", () => {
    const second = assessment({ id: "second", occasion: 2, state: "assigned" });
    const both = [assessment(), second];
    expect(step({ assessments: both })).toMatchObject({
      say: "Look at your own work again.",
      why: expect.stringMatching(/^The second time round: 64 sentences,/),
    });
    expect(step({ assessments: both, goals: [goal({ due })] }).href.kind).toBe("check_in");
  });

  it("does not hold up anybody once it has expired", () => {
    expect(step({ assessments: [assessment({ state: "expired" })], goals: [] }).href.kind).toBe("new_goal");
  });
});

describe("a coach’s question", () => {
  it("comes before the plan, the longest waiting first", () => {
    const threads = [thread({ id: "new", lastAt: ago(1) }), thread({ id: "old" })];
    expect(step({ threads, goals: [goal({ due })] })).toEqual({
      say: "Tomasz wrote to you two days ago, and waits for your answer.",
      why: "It is on keeping control and earning commitment. Only you and Tomasz can read what you write. One more thread after it.",
      label: "Answer",
      href: { kind: "thread", id: "old" },
    });
  });

  it.each([{ state: "answered" }, { state: "settled" }, { lastBy: "coachee" }] as const)(
    "is not one when %j",
    (change) => expect(step({ threads: [thread(change)] }).href.kind).toBe("plan"),
  );
});

describe("the plan", () => {
  it("begins with a self goal", () => {
    expect(step({ goals: [] })).toEqual({
      say: "Draft a goal about managing yourself.",
      why: "A plan begins there; goals for the team and the organization come after it.",
      label: "Draft a self goal",
      href: { kind: "new_goal", id: "engagement", level: "self" },
    });
    expect(step({ goals: [goal({ state: "let_go", due: null })] }).say).toBe("Draft your next self goal.");
  });

  it("says what a draft still needs", () => {
    const incomplete = {
      reason: "INCOMPLETE",
      say: "Two things are missing before this goal can start.",
      missing: [
        { say: "Say what of keeping control must not be lost" },
        { say: "Choose a day within 120 days" },
      ],
    };
    expect(step({ goals: [goal({ state: "draft", due: null, unmet: [incomplete] })] })).toEqual({
      say: "Finish your self goal.",
      why: "Two things are missing before this goal can start. The first: say what of keeping control must not be lost.",
      label: "Go on",
      href: { kind: "goal", id: "self" },
    });
    const late = { reason: "DATE_OUT_OF_RANGE", say: "Choose a day within 120 days." };
    expect(step({ goals: [goal({ state: "draft", due: null, unmet: [late] })] }).why).toBe(late.say);
  });

  it("starts what is ready, rather than finishing what is not", () => {
    const ready = goal({ id: "ready", state: "proposed", due: null });
    const draft = goal({
      id: "draft",
      state: "draft",
      due: null,
      unmet: [{ reason: "INCOMPLETE", say: "One." }],
    });
    expect(step({ goals: [draft, ready] })).toEqual({
      say: "Start your self goal.",
      why: "Nothing is missing. From then on its statement and its ladder stand, and you check in on it.",
      label: "Start this goal",
      href: { kind: "start", id: "ready" },
    });
  });

  it("offers another goal only when nothing but the coachee is in its way", () => {
    const team = goal({ id: "team", level: "team", state: "proposed", due: null });
    expect(step({ goals: [goal(), team] })).toMatchObject({
      say: "Start your team goal.",
      href: { id: "team" },
    });
    const early = { ...team, unmet: [{ reason: "TOO_FEW_CHECK_INS", say: "Yours has one." }] };
    expect(step({ goals: [goal(), early] }).href.kind).toBe("plan");
  });

  it("says what a paused self goal holds up", () => {
    const paused = { pausedOn: back(9), pausesOn: back(-5), leaning: 1 };
    const goals = [goal({ state: "paused", due: null }), goal({ id: "team", level: "team" })];
    expect(step({ goals, selfGoalPaused: paused })).toEqual({
      say: "Take your self goal up again, or begin another.",
      why: "You paused it nine days ago. In five days what leans on it pauses too.",
      label: "Open the plan",
      href: { kind: "plan", id: "engagement" },
    });
    const alone = step({ goals: goals.slice(0, 1), selfGoalPaused: { ...paused, leaning: 0 } });
    expect(alone.why).toBe("You paused it nine days ago. No other goal can start before.");
  });

  it("leaves everyone free once a goal has been achieved", () => {
    expect(step({ goals: [goal({ state: "achieved", due: null })] })).toMatchObject({
      say: "Draft another goal when you like.",
      why: "Nothing is under way, and there is no hurry.",
    });
  });
});

describe("checking in", () => {
  const session = { id: "session", at: ago(-3) };

  it("is due on the day of the rhythm", () => {
    expect(step({ goals: [goal({ due })], nextSession: session })).toEqual({
      say: "Say where you stood on your ladder this week.",
      why: "You check in on Mondays. It takes less than a minute, and you meet Tomasz on Thursday.",
      label: "Check in",
      href: { kind: "check_in", id: "self" },
    });
    const rare = step({ goals: [goal({ due, rhythm: "on every second Monday" })] });
    expect(rare).toMatchObject({
      say: "Say where you stood on your ladder.",
      why: "You check in on every second Monday. It takes less than a minute.",
    });
  });

  it.each([ago(1), ago(-7)])("does not speak of a session that is over or far: %s", (at) => {
    expect(step({ goals: [goal({ due })], nextSession: { id: "session", at } }).why).not.toContain("Tomasz");
  });

  it("picks up where it was left", () => {
    const missed = { ...due, state: "pick_up_here" } as const;
    expect(step({ goals: [goal({ due: missed, checkIns: [checkIn(16)] })] })).toMatchObject({
      say: "Pick up here: say where you stand on the ladder of your self goal.",
      why: "Your last check-in was 16 days ago. Nothing has to be made up for.",
      label: "Check in",
    });
    expect(step({ goals: [goal({ due: missed, checkIns: [] })] }).why).toBe(
      "It is the first one. Nothing has to be made up for.",
    );
  });

  it("takes what has been due longest, a self goal before others", () => {
    const team = goal({ id: "team", level: "team", due });
    const both = step({ goals: [team, goal({ due })] });
    expect(both.href).toEqual({ kind: "check_in", id: "self" });
    expect(both.why).toMatch(/Two are due; this is the first\.$/);
    const longer = goal({ id: "team", level: "team", due: { ...due, dueOn: back(2) } });
    expect(step({ goals: [goal({ due }), longer] }).href).toEqual({ kind: "check_in", id: "team" });
  });

  it("comes before drafting, and names the next day when nothing is due", () => {
    const draft = goal({ id: "draft", level: "team", state: "draft", due: null });
    expect(step({ goals: [draft, goal({ due })] }).href.kind).toBe("check_in");
    expect(step()).toEqual({
      say: "Nothing is due until Monday 30 November.",
      why: "You check in on Mondays. You can always add one before.",
      label: "Open the plan",
      href: { kind: "plan", id: "engagement" },
    });
  });
});

describe("at the end", () => {
  it("says that the engagement is paused or closed, and leaves the rest alone", () => {
    const threads = [thread()];
    expect(step({ threads, engagement: engagement({ state: "paused", pausedAt: ago(20) }) })).toMatchObject({
      say: "Your work with Tomasz is paused.",
      why: "Since 3 November. Nothing is due until it goes on.",
    });
    expect(step({ threads, engagement: engagement({ state: "closed", closesOn: back(1) }) })).toMatchObject({
      say: "Your work with Tomasz is closed.",
      why: "It ended yesterday. Your record stays yours, and you can take it with you.",
      href: { kind: "record" },
    });
  });
});

it("has one step, in whole sentences, for every account", () => {
  fc.assert(
    fc.property(anyCoachee, (facts) => {
      const { say, why, label, href } = nextStep({ ...facts, coach: "Tomasz" }, now);
      for (const text of [say, why]) expect(text).toMatch(/^[\p{Lu}\d].*\.$/u);
      expect(label).toMatch(/^\p{Lu}/u);
      expect(`${say} ${why} ${label}`).not.toMatch(/undefined|null|NaN|\[object|!| {2}|\b(he|she|his|her)\b/);
      expect(href.kind).toBeTruthy();
    }),
    { numRuns: 500 },
  );
});
