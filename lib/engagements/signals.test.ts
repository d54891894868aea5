import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { caseloadTitle, signals, sortCaseload } from "@/lib/engagements/signals";
import { type CoacheeFacts, SIGNAL_GROUPS } from "@/lib/engagements/signals-facts";
import {
  ago,
  anyCoachee,
  assessment,
  checkIn,
  coachee,
  engagement,
  goal,
  now,
  thread,
} from "@/tests/support/coachee-facts";
import { back, MONDAY } from "@/tests/support/goal-facts";

const all = (change: Partial<CoacheeFacts> = {}) => signals(coachee(change), now);
const first = (change: Partial<CoacheeFacts> = {}) => all(change)[0];
const kinds = (change: Partial<CoacheeFacts> = {}) => all(change).map(({ kind }) => kind);

describe("waiting for the coach", () => {
  it("is a question nobody has answered", () => {
    expect(first({ threads: [thread({ openedBy: "coachee", lastBy: "coachee" })] })).toEqual({
      kind: "question_unanswered",
      group: "waiting",
      since: ago(2),
      say: "Asked you something two days ago.",
      context: "In a thread they opened.",
      action: { label: "Answer", href: { kind: "thread", id: "thread" } },
    });
    expect(first({ threads: [thread({ lastBy: "coachee", state: "answered" })] })).toMatchObject({
      say: "Wrote to you two days ago.",
      context: "In a thread you opened; they wrote last.",
    });
    expect(kinds({ threads: [thread(), thread({ lastBy: "coachee", state: "settled" })] })).toEqual([
      "checked_in",
    ]);
  });

  it("is counted from the oldest of several", () => {
    const mine = { openedBy: "coachee", lastBy: "coachee" } as const;
    const threads = [thread({ ...mine, id: "b" }), thread({ ...mine, id: "a", lastAt: ago(5) })];
    expect(first({ threads })).toMatchObject({
      say: "Asked you something five days ago.",
      context: "They wrote last in two threads.",
      action: { href: { id: "a" } },
    });
  });

  const submitted = assessment({ occasion: 2, state: "submitted", submittedAt: ago(3), sharedComments: 0 });

  it("is an assessment submitted and not reviewed", () => {
    expect(first({ assessments: [assessment(), { ...submitted, pagesWorthALook: 1 }] })).toEqual({
      kind: "assessment_unreviewed",
      group: "waiting",
      since: ago(3),
      say: "Submitted their second assessment on Friday.",
      context: "Nothing shared yet. One page is worth another look.",
      action: { label: "Review", href: { kind: "result", id: "assessment" } },
    });
    expect(first({ assessments: [{ ...submitted, sharedComments: 2, pagesWorthALook: 2 }] })?.context).toBe(
      "Two comments shared. Two pages are worth another look.",
    );
  });

  it("does not wait, nor tell of its quality, where the agreement keeps it with the coachee", () => {
    const facts = {
      assessments: [{ ...submitted, pagesWorthALook: 1 }],
      engagement: engagement({ sharesResults: false }),
    };
    expect(all(facts).find(({ kind }) => kind === "assessment_unreviewed")).toEqual({
      kind: "assessment_unreviewed",
      group: "along",
      since: ago(3),
      say: "Submitted their second assessment on Friday.",
      context: "By your agreement the answers stay with them.",
      action: null,
    });
  });

  const team = goal({
    id: "team",
    level: "team",
    state: "proposed",
    proposedAt: ago(4),
    due: null,
    checkIns: [],
  });

  it("is a goal they proposed", () => {
    expect(first({ goals: [goal(), team] })).toEqual({
      kind: "goal_proposed",
      group: "waiting",
      since: ago(4),
      say: "Proposed a team goal four days ago.",
      context: "Nothing is missing: they can start it when they like.",
      action: { label: "Read it", href: { kind: "goal", id: "team" } },
    });
    const needs = (reason: string, say = "Two things are missing before this goal can start.") =>
      first({ goals: [{ ...team, unmet: [{ reason, say }] }] })?.context;
    expect(needs("INCOMPLETE")).toBe("Two things are missing before this goal can start.");
    expect(needs("SELF_GOAL_REQUIRED")).toBe("No self goal is active yet, so it cannot start.");
    expect(needs("DATE_OUT_OF_RANGE")).toBe("Its last day has to be chosen anew.");
  });

  it("is a team goal they want to start too early", () => {
    const unmet = [{ reason: "TOO_FEW_CHECK_INS", say: "Yours has one." }];
    expect(first({ goals: [{ ...team, unmet, supportCheckIns: 1 }] })).toMatchObject({
      kind: "start_too_early",
      say: "Wants to start a team goal on a self goal with one check-in in 28 days.",
      context: "Two are needed. The next one opens the way.",
      action: { label: "Read request" },
    });
    expect(first({ goals: [{ ...team, level: "organization", unmet }] })?.say).toBe(
      "Wants to start an organization goal on a goal with no check-ins in 28 days.",
    );
  });

  it("is no longer a proposal once the coach has written on it", () => {
    expect(kinds({ goals: [goal(), { ...team, coachWroteAt: ago(3) }] })).toEqual(["checked_in"]);
    expect(kinds({ goals: [goal(), { ...team, coachWroteAt: ago(5) }] })).toContain("goal_proposed");
  });

  it("is confidence that fell by four or more between two check-ins", () => {
    const fell = (from: number, to: number, line = "") =>
      all({
        goals: [goal({ checkIns: [checkIn(1, { confidence: to, line }), checkIn(7, { confidence: from })] })],
      }).find(({ kind }) => kind === "confidence_fell");
    expect(fell(8, 3, " I know what to do and do not do it. ")).toEqual({
      kind: "confidence_fell",
      group: "waiting",
      since: ago(1),
      say: "Their confidence went from 8 to 3 over two check-ins.",
      context: "“I know what to do and do not do it.”",
      action: { label: "Read check-ins", href: { kind: "goal", id: "self" } },
    });
    expect(fell(8, 4)?.context).toBe("On the self goal, without a line.");
    expect(fell(8, 5)).toBeUndefined();
    expect(fell(3, 8)).toBeUndefined();
  });

  it("is no longer that once the coach has written, or the goal has ended", () => {
    const checkIns = [checkIn(1, { confidence: 2 }), checkIn(7)];
    expect(kinds({ goals: [goal({ checkIns, coachWroteAt: ago(0) })] })).toEqual(["checked_in"]);
    expect(kinds({ goals: [goal({ checkIns, coachWroteAt: ago(2) })] })).toContain("confidence_fell");
    expect(kinds({ goals: [goal({ checkIns, state: "paused", due: null })] })).toEqual(["nothing_waits"]);
  });
});

describe("this week", () => {
  it("is a session within seven days", () => {
    expect(first({ nextSession: { id: "session", at: ago(-1) } })).toMatchObject({
      kind: "session_soon",
      group: "week",
      say: "Session tomorrow at 10:00.",
      action: { label: "Prepare", href: { kind: "session", id: "session" } },
    });
    expect(kinds({ nextSession: { id: "session", at: ago(-7) } })).not.toContain("session_soon");
    expect(kinds({ nextSession: { id: "session", at: ago(1) } })).not.toContain("session_soon");
  });

  it("is a paused self goal, until what leans on it has paused", () => {
    const paused = { pausedOn: back(9), pausesOn: back(-5), leaning: 1 };
    expect(first({ selfGoalPaused: paused })).toMatchObject({
      kind: "self_goal_paused",
      group: "week",
      say: "Paused their only self goal nine days ago.",
      context: "In five days the goal that leans on it pauses too.",
      action: { label: "Open plan", href: { kind: "plan", id: "engagement" } },
    });
    expect(first({ selfGoalPaused: { ...paused, leaning: 2 } })?.context).toMatch(
      /the goals that lean on it pause/,
    );
    const over = all({ selfGoalPaused: { pausedOn: back(14), pausesOn: MONDAY, leaning: 0 } });
    expect(over[0]).toMatchObject({ group: "along", context: "No other goal is active. There is no hurry." });
  });

  it("is an agreement that waits for the coach; others’ signatures go along", () => {
    const waits = (of: "coach" | "coachee" | "sponsor") =>
      first({ goals: [], engagement: engagement({ state: "proposed", signature: { of, since: ago(4) } }) });
    expect(waits("coach")).toMatchObject({
      group: "week",
      say: "The sharing agreement waits for your signature since Thursday.",
      context: "They have signed. Nothing can begin before you do.",
      action: { label: "Read and sign" },
    });
    expect(waits("coachee")).toMatchObject({
      group: "along",
      say: "The sharing agreement waits for their signature since Thursday.",
      action: null,
    });
    expect(waits("sponsor")?.say).toContain("the organization’s signature");
  });

  it("is an end within seven days; a later one goes along", () => {
    const closes = (ahead: number) => all({ goals: [], engagement: engagement({ closesOn: back(-ahead) }) });
    expect(closes(19)[0]).toMatchObject({
      group: "along",
      say: "The engagement closes on 12 December.",
      context: "Their record stays theirs; your access ends that day.",
    });
    expect(closes(6)[0]).toMatchObject({ group: "week", say: "The engagement closes on 29 November." });
    expect(closes(1)[0]?.say).toBe("The engagement closes tomorrow.");
    expect(closes(29).map(({ kind }) => kind)).toEqual(["nothing_waits"]);
  });
});

describe("going along", () => {
  it("is a check-in", () => {
    expect(first()).toEqual({
      kind: "checked_in",
      group: "along",
      since: ago(1),
      say: "Checked in yesterday: rung +1, confidence 8.",
      context: null,
      action: null,
    });
  });

  it("is no check-in for a while", () => {
    const missed = { state: "pick_up_here", dueOn: back(9), remindOn: back(7) } as const;
    expect(all({ goals: [goal({ due: missed, checkIns: [checkIn(16)] })] })).toEqual([
      {
        kind: "no_check_in",
        group: "along",
        since: ago(16),
        say: "No check-in for 16 days; one reminder went out.",
        context: "Nothing to do. Their next one says “pick up here”.",
        action: null,
      },
    ]);
    const early = { ...missed, remindOn: back(-1) };
    expect(first({ goals: [goal({ due: early, checkIns: [], startedAt: ago(8) })] })?.say).toBe(
      "No check-in for eight days.",
    );
  });

  it("is somebody invited who has not begun", () => {
    const invited = engagement({ invitedAt: ago(9) });
    const open = assessment({ state: "assigned", submittedAt: null });
    expect(all({ engagement: invited, goals: [], assessments: [open] })).toMatchObject([
      {
        kind: "not_begun",
        say: "Invited nine days ago; nothing yet.",
        context: "The first assessment is open. Nothing to do.",
      },
    ]);
    expect(first({ engagement: invited, goals: [], assessments: [] })?.context).toBe(
      "No assessment is open yet.",
    );
  });

  it("is an invitation, without a word on assessments that the agreement keeps private", () => {
    const invited = engagement({ invitedAt: ago(9), sharesResults: false });
    expect(all({ engagement: invited, goals: [], assessments: [] })).toMatchObject([
      {
        kind: "not_begun",
        say: "Invited nine days ago; no goal yet.",
        context: "By your agreement their assessments stay with them.",
      },
    ]);
  });

  it("is an assessment under way", () => {
    const begun = assessment({ state: "in_progress", submittedAt: null });
    expect(first({ goals: [], assessments: [begun] })).toMatchObject({
      say: "Has begun their first assessment.",
      context: null,
    });
    const second = assessment({ occasion: 2, state: "assigned", assignedAt: ago(2), dueOn: back(-3) });
    expect(all({ assessments: [assessment(), second] })[0]).toMatchObject({
      say: "Invited to their second assessment two days ago.",
      context: "It is open until Thursday.",
    });
  });

  it("is a goal achieved with none after it", () => {
    const done = goal({ state: "achieved", endedAt: ago(9), due: null });
    expect(first({ goals: [done] })).toMatchObject({
      kind: "goal_achieved",
      say: "Achieved their self goal on 14 November.",
      context: "No next goal yet. There is no hurry.",
    });
    expect(kinds({ goals: [done, goal({ id: "b" })] })).toEqual(["checked_in"]);
  });

  it("is a paused engagement, with what still waits for the coach above it", () => {
    const paused = engagement({ state: "paused", pausedAt: ago(20) });
    const threads = [thread({ lastBy: "coachee" })];
    expect(kinds({ engagement: paused, threads })).toEqual(["question_unanswered", "engagement_paused"]);
    expect(first({ engagement: paused })?.say).toBe("The engagement is paused, since 3 November.");
  });

  it("ends when the engagement is closed", () => {
    expect(
      all({ engagement: engagement({ state: "closed" }), threads: [thread({ lastBy: "coachee" })] }),
    ).toEqual([]);
  });
});

describe("the caseload", () => {
  const row = (name: string, change: Partial<CoacheeFacts> = {}) => ({ name, signals: all(change) });
  const asked = (days: number) => ({ threads: [thread({ lastBy: "coachee", lastAt: ago(days) })] });

  it("is sorted by group, then by how long each has waited, then by name", () => {
    const rows = [
      row("Along, yesterday"),
      { name: "Closed", signals: [] },
      row("Week", { selfGoalPaused: { pausedOn: back(9), pausesOn: back(-5), leaning: 1 } }),
      row("Waits two days", asked(2)),
      row("Ädel waits five", asked(5)),
      row("Abel waits five", asked(5)),
      row("Zora waits five", asked(5)),
      row("Along, four days", { goals: [goal({ checkIns: [checkIn(4)] })] }),
    ];
    const before = [...rows];
    expect(sortCaseload(rows).map(({ name }) => name)).toEqual([
      "Abel waits five",
      "Ädel waits five",
      "Zora waits five",
      "Waits two days",
      "Week",
      "Along, four days",
      "Along, yesterday",
      "Closed",
    ]);
    expect(rows).toEqual(before);
  });

  it("has a title that counts who waits", () => {
    expect(caseloadTitle([])).toBe("Nobody is with you yet");
    expect(caseloadTitle([row("a")])).toBe("Nobody is waiting for you");
    expect(caseloadTitle([row("a", asked(1)), row("b")])).toBe("One person is waiting for you");
    expect(caseloadTitle([row("a", asked(1)), row("b", asked(2))])).toBe("Two people are waiting for you");
  });

  it("does not change its order with anybody’s rungs or flags", () => {
    fc.assert(
      fc.property(fc.array(anyCoachee, { maxLength: 6 }), fc.integer({ min: -2, max: 2 }), (people, rung) => {
        const order = (list: CoacheeFacts[]) =>
          sortCaseload(list.map((facts, at) => ({ name: `${at}`, signals: signals(facts, now) }))).map(
            ({ name }) => name,
          );
        const other = people.map((facts) => ({
          ...facts,
          assessments: facts.assessments.map((one) => ({ ...one, pagesWorthALook: 0 })),
          goals: facts.goals.map((one) => ({
            ...one,
            checkIns: one.checkIns.map((found) => ({ ...found, rung: rung as 0 })),
          })),
        }));
        expect(order(other)).toEqual(order(people));
      }),
    );
  });
});

it("has reasons in words for every open account, the most pressing first", () => {
  fc.assert(
    fc.property(anyCoachee, (facts) => {
      const found = signals(facts, now);
      expect(found.length > 0).toBe(facts.engagement.state !== "closed");
      const places = found.map(({ group }) => SIGNAL_GROUPS.indexOf(group));
      expect(places).toEqual(places.toSorted());
      for (const text of found.flatMap(({ say, context }) => [say, context ?? "None."])) {
        expect(text).toMatch(/^[\p{Lu}“].*[.”]$/u);
        expect(text).not.toMatch(/undefined|null|NaN|\[object|!| {2}|\b(he|she|his|her)\b/i);
      }
    }),
    { numRuns: 500 },
  );
});
