import { count } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import { beforeAll, describe, expect, it } from "vitest";

import { ZONE } from "@/db/seed/clock";
import { type Demo, demoOf } from "@/db/seed/demo";
import type { Rows } from "@/db/seed/rows";
import { organizationsIn, tables, write } from "@/db/seed/write";
import { withSystem } from "@/db/viewer";
import { dayOf } from "@/lib/format/day";
import { GOAL_STATES, type GoalFacts } from "@/lib/goals/rules/facts";
import { goalsToPause } from "@/lib/goals/rules/pausing";
import { startRefusals } from "@/lib/goals/rules/start";
import { parse, text } from "@/lib/input";
import { type Answers, CONTRASTS, LEVELS, SIDES } from "@/lib/instrument/framework";
import { answerQuality } from "@/lib/instrument/quality";
import { score } from "@/lib/scoring/result";
import { withDatabase } from "../support/database";

const now = new Date("2026-11-23T08:15:00Z");
const demo = demoOf(now, "a hash");
const { rows } = demo;
const [aldermoor, brightwater] = demo.organizations.map(({ id }) => id) as [string, string];

const own = <T extends { organizationId: string }>(all: readonly T[], organizationId: string) =>
  all.filter((row) => row.organizationId === organizationId);
const submitted = rows.assessment.filter(({ submittedAt }) => submittedAt);

const answersById = new Map<string, Record<string, number | null>>();
for (const { assessmentId, itemKey, value } of rows.answer) {
  const answers = answersById.get(assessmentId) ?? {};
  answers[itemKey] = value ?? null;
  answersById.set(assessmentId, answers);
}
const answersOf = (id: string) => (answersById.get(id) ?? {}) as Answers;

describe("the demo, before it is stored", () => {
  it("is equal on every run, and on another Monday differs in its days alone", () => {
    expect(JSON.stringify(demoOf(now, "a hash"))).toBe(JSON.stringify(demo));
    const later = demoOf(new Date("2027-04-05T21:40:00Z"), "a hash").rows;
    const withoutDays = (all: Rows) =>
      JSON.stringify(all, (_, value) => (/^\d{4}-/.test(value) ? "" : value));
    const { answer: lateAnswers, ...late } = later;
    const { answer: answers, ...rest } = rows;
    expect(withoutDays(late as Rows)).toBe(withoutDays(rest as Rows));
    expect(lateAnswers.map(({ value }) => value)).toEqual(answers.map(({ value }) => value));
  });

  it("has two organizations of the size the demo promises", () => {
    const coachees = (id: string) =>
      own(rows.membership, id).filter(({ roles }) => roles.includes("coachee"));
    const coaches = (id: string) => own(rows.membership, id).filter(({ roles }) => roles.includes("coach"));
    expect([coachees(aldermoor).length, coaches(aldermoor).length]).toEqual([150, 12]);
    expect([coachees(brightwater).length, coaches(brightwater).length]).toEqual([36, 3]);
    expect(own(rows.unit, aldermoor).length).toBe(12);
    // One coach works in both.
    expect(rows.membership.length - rows.person.length).toBe(1);
    expect(new Set(rows.person.map(({ name }) => name)).size).toBe(rows.person.length);
    expect(new Set(rows.person.map(({ email }) => email)).size).toBe(rows.person.length);
    const third = own(submitted, aldermoor).filter(({ occasion }) => occasion === 3);
    expect(third.length).toBeGreaterThan(75);
  });

  it("lets five people sign in, and nobody else", () => {
    const names = demo.accounts.map(({ name }) => name);
    expect(
      rows.person
        .filter(({ passwordHash }) => passwordHash)
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...names].sort());
    expect(demo.accounts.map(({ role }) => role)).toEqual([
      "coachee",
      "coach",
      "sponsor",
      "admin",
      "coachee",
    ]);
  });
});

describe("engagements and answers of the demo", () => {
  it("name a coach in the membership while an engagement is open, and only then", () => {
    const open = new Map(
      rows.engagement
        .filter(({ state }) => state !== "closed")
        .map(({ organizationId, coacheeId, coachId }) => [`${organizationId} ${coacheeId}`, coachId]),
    );
    for (const { organizationId, personId, coachId } of rows.membership)
      expect(coachId ?? undefined).toBe(open.get(`${organizationId} ${personId}`));
  });

  it("let a coach read answers that were submitted, shared and of an open engagement, and no others", () => {
    const engagements = new Map(rows.engagement.map((row) => [row.id, row]));
    const assessments = new Map(rows.assessment.map((row) => [row.id, row]));
    for (const { assessmentId, coachId } of rows.answer) {
      const { engagementId, submittedAt } = assessments.get(assessmentId)!;
      const engagement = engagements.get(engagementId)!;
      const readable = submittedAt && engagement.sharesResults && engagement.state !== "closed";
      expect(coachId).toBe(readable ? engagement.coachId : null);
    }
  });

  it("began after both had signed", () => {
    const agreements = new Map(rows.sharingAgreement.map((row) => [row.engagementId, row]));
    for (const { id, createdAt, startedAt, closedAt } of rows.engagement) {
      if (!startedAt) continue;
      expect(createdAt! < startedAt && startedAt < (closedAt ?? now)).toBe(true);
      const { coachSignedAt, coacheeSignedAt } = agreements.get(id)!;
      expect(coachSignedAt! <= startedAt && coacheeSignedAt! <= startedAt).toBe(true);
    }
  });

  it("were answered in order of their occasions, submitted after the last answer", () => {
    const last = new Map<string, number>();
    for (const { assessmentId, revision } of rows.answer)
      last.set(assessmentId, Math.max(last.get(assessmentId) ?? 0, revision));
    const before = new Map<string, Date>();
    for (const { id, engagementId, startedAt, submittedAt, createdAt } of rows.assessment) {
      if (startedAt) expect(startedAt > createdAt!).toBe(true);
      if (submittedAt) expect(submittedAt.getTime()).toBeGreaterThan(last.get(id)!);
      const earlier = before.get(engagementId);
      if (earlier) expect(createdAt! > earlier).toBe(true);
      if (submittedAt) before.set(engagementId, submittedAt);
    }
  });
});

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const deviation = (values: readonly number[]) => {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
};
const correlation = (one: readonly number[], other: readonly number[]) => {
  const [a, b] = [mean(one), mean(other)];
  const together = mean(one.map((value, at) => (value - a) * (other[at]! - b)));
  return together / (deviation(one) * deviation(other));
};
const last = <T extends { engagementId: string }>(all: readonly T[]) => [
  ...new Map(all.map((row) => [row.engagementId, row])).values(),
];

describe("scores over the people of the demo", () => {
  const scored = (organizationId: string) =>
    last(own(submitted, organizationId)).map(({ id }) => score(answersOf(id)));
  const numbers = (found: readonly unknown[]) => found.filter((value) => typeof value === "number");

  it.each([
    ["the first organization", aldermoor],
    ["the second organization", brightwater],
  ])("lie where real ones would, in %s", (_, organizationId) => {
    const results = scored(organizationId);
    for (const contrast of CONTRASTS)
      for (const side of SIDES) {
        const values = results.flatMap(({ contrasts }) => {
          const scale = contrasts[contrast].pair[side];
          return scale.enough ? [scale.sum / scale.n] : [];
        });
        expect(mean(values), `${contrast} ${side}`).toBeGreaterThan(3.5);
        expect(mean(values), `${contrast} ${side}`).toBeLessThan(5.5);
        expect(deviation(values), `${contrast} ${side}`).toBeGreaterThan(0.6);
        expect(deviation(values), `${contrast} ${side}`).toBeLessThan(1.3);
      }
  });

  it("go together: sides, levels, and the need with the use", () => {
    const results = scored(aldermoor);
    const pairs = (of: (result: (typeof results)[number]) => readonly [unknown, unknown]) => {
      const whole = results.map(of).filter(([one, other]) => numbers([one, other]).length === 2);
      return correlation(
        whole.map(([one]) => one as number),
        whole.map(([, other]) => other as number),
      );
    };
    const value = (scale: { enough: boolean; sum: number; n: number }) => scale.enough && scale.sum / scale.n;
    expect(pairs(({ overall }) => [value(overall.management), value(overall.leadership)])).toBeGreaterThan(
      0.15,
    );
    for (const level of LEVELS.slice(1))
      expect(
        pairs(({ levels }) => [value(levels.self.leadership), value(levels[level].leadership)]),
      ).toBeGreaterThan(0.4);
    for (const contrast of CONTRASTS)
      for (const side of SIDES) {
        const use = pairs(({ contrasts }) => {
          const { gap } = contrasts[contrast].gaps[side];
          const now = value(contrasts[contrast].pair[side]);
          return [now, typeof gap === "number" && now !== false && now - gap];
        });
        expect(use, `${contrast} ${side}`).toBeGreaterThan(0.05);
        expect(use, `${contrast} ${side}`).toBeLessThan(0.9);
      }
  });

  it("hold what a coach meets: too few answers, constant pages, items left out", () => {
    const all = submitted.map(({ id, pageTimes }) => ({ answers: answersOf(id), activeMs: pageTimes! }));
    const flags = all.flatMap((each) => answerQuality({ ...each, complete: true }).map(({ kind }) => kind));
    expect(new Set(flags)).toEqual(new Set(["fast", "same", "notApplicable"]));
    expect(flags.length / all.length).toBeLessThan(0.15);
    const words = all.flatMap(({ answers }) =>
      Object.values(score(answers).contrasts).map(({ pair }) => pair.word),
    );
    expect(words).toContain("not enough answered");
    expect(words).toContain("leading-led");
    expect(words).toContain("both quiet");
  });
});

type Goal = Rows["goal"][number];
const dayOn = (at: Date) => dayOf(at, ZONE);

/** Checks of one making of the demo: a day of the week, a change of the clocks must not break a rule. */
function plansOf({ rows }: Demo) {
  const goalsOfPlan = new Map<string, Goal[]>();
  for (const goal of rows.goal) goalsOfPlan.set(goal.planId, [...(goalsOfPlan.get(goal.planId) ?? []), goal]);
  const daysOf = new Map<string, string[]>();
  for (const { goalId, createdAt } of rows.checkIn)
    daysOf.set(goalId, [...(daysOf.get(goalId) ?? []), dayOn(createdAt!)]);
  const checkInsOf = ({ id }: Goal) => daysOf.get(id) ?? [];

  /** The goal as it stood on a day: what happened later has not happened. */
  const factsOn = (goal: Goal, day: string): GoalFacts => {
    const since = (at: Date | null | undefined) => at != null && dayOn(at) <= day;
    const state = since(goal.endedAt)
      ? goal.state
      : since(goal.pausedAt)
        ? "paused"
        : since(goal.startedAt)
          ? "active"
          : since(goal.proposedAt)
            ? "proposed"
            : "draft";
    return {
      ...(goal as unknown as GoalFacts),
      state,
      waived: false,
      pausedOn: state === "paused" ? dayOn(goal.pausedAt!) : null,
      checkInDates: checkInsOf(goal).filter((at) => at <= day),
    };
  };
  return { goalsOfPlan, checkInsOf, factsOn, started: rows.goal.filter(({ startedAt }) => startedAt) };
}

describe.each([
  ["a Monday morning", now],
  ["a Sunday, half an hour after midnight", new Date("2026-08-01T22:30:00Z")],
  ["the Wednesday after the clocks went forward", new Date("2027-03-31T16:00:00Z")],
])("plans of the demo, made on %s", (_, madeAt) => {
  const made = demoOf(madeAt, "a hash");
  const { rows } = made;
  const { goalsOfPlan, checkInsOf, factsOn, started } = plansOf(made);

  it("lets nothing happen ahead of its day", () => {
    const ahead = Object.entries(rows).flatMap(([table, all]: [string, Record<string, unknown>[]]) =>
      all.flatMap((row) =>
        Object.entries(row)
          .filter(([column, value]) => value instanceof Date && value > madeAt && column !== "dueAt")
          .map(([column]) => `${table}.${column}`),
      ),
    );
    expect(ahead).toEqual([]);
  });

  it("hold goals of every state and level", () => {
    expect(new Set(rows.goal.map(({ state }) => state))).toEqual(new Set(GOAL_STATES));
    expect(new Set(started.map(({ level }) => level))).toEqual(new Set(LEVELS));
    expect(rows.goal.length).toBeGreaterThan(200);
  });

  it("let a goal start only on a day on which nothing refused it", () => {
    for (const goal of started) {
      const day = dayOn(goal.startedAt!);
      const facts = { ...factsOn(goal, day), state: "proposed" as const, pausedOn: null };
      const others = goalsOfPlan.get(goal.planId)!.filter(({ id }) => id !== goal.id);
      const refusals = startRefusals(facts, [facts, ...others.map((other) => factsOn(other, day))], day);
      expect(refusals.map(({ say }) => `${goal.statement} ${say}`)).toEqual([]);
    }
  });

  it("stand today as the rules leave them: nothing overdue to pause, no limit passed", () => {
    const today = dayOn(madeAt);
    for (const goals of goalsOfPlan.values()) {
      const facts = goals.map((goal) => factsOn(goal, today));
      expect(facts.map(({ state }) => state)).toEqual(goals.map(({ state }) => state));
      expect(goalsToPause(facts, today)).toEqual([]);
      const active = facts.filter(({ state }) => state === "active");
      expect(active.length).toBeLessThanOrEqual(3);
      expect(active.filter(({ level }) => level === "organization").length).toBeLessThanOrEqual(1);
    }
  });

  it("go forward in time: drafted, proposed, started, paused or ended", () => {
    const plans = new Map(rows.plan.map((row) => [row.id, row]));
    for (const goal of rows.goal) {
      const moments = [plans.get(goal.planId)!.createdAt, goal.createdAt, goal.proposedAt, goal.startedAt];
      const passed = [...moments, goal.pausedAt ?? goal.endedAt, madeAt].filter((at) => at != null);
      expect(passed).toEqual([...passed].sort((one, other) => one.getTime() - other.getTime()));
    }
  });

  it("check in while a goal is active, once a day, on the version of that day", () => {
    const goals = new Map(rows.goal.map((goal) => [goal.id, goal]));
    const versions = new Map(rows.goalVersion.map((row) => [`${row.goalId} ${row.number}`, row]));
    for (const { goalId, goalNumber, createdAt } of rows.checkIn) {
      const goal = goals.get(goalId)!;
      const version = versions.get(`${goalId} ${goalNumber}`)!;
      const next = versions.get(`${goalId} ${goalNumber + 1}`);
      expect(createdAt! > goal.startedAt! && createdAt! > version.createdAt!).toBe(true);
      if (next) expect(createdAt! < next.createdAt!).toBe(true);
      const end = goal.endedAt ?? goal.pausedAt;
      if (end) expect(createdAt! < end).toBe(true);
    }
    for (const goal of started) expect(new Set(checkInsOf(goal)).size).toBe(checkInsOf(goal).length);
  });

  it("freeze each version: the last one says what the goal says, an earlier one has a reason after it", () => {
    for (const { id, number, statement, behaviour, rungs } of started) {
      const versions = rows.goalVersion.filter(({ goalId }) => goalId === id);
      expect(versions.map((version) => version.number)).toEqual(number === 2 ? [1, 2] : [1]);
      expect(versions.at(-1)).toMatchObject({ statement, behaviour, rungs });
      for (const later of versions.slice(1)) expect(later.reason).not.toBe("");
    }
    expect(started.some(({ number }) => number === 2)).toBe(true);
  });

  it("end with a lesson where a goal was let go, and never twice in the same words for one coach", () => {
    for (const { state, lesson } of rows.goal) expect(lesson !== "").toBe(state === "let_go");
    const begun = rows.goal.map(({ coachId, statement, contrast }) => `${coachId} ${contrast} ${statement}`);
    expect(new Set(begun).size / begun.length).toBeGreaterThan(0.95);
  });
});

describe("conversations of the demo", () => {
  const byThread = new Map<string, Rows["comment"]>();
  for (const row of rows.comment) byThread.set(row.threadId, [...(byThread.get(row.threadId) ?? []), row]);

  it("say who wrote first and last, and whether an answer is awaited", () => {
    for (const thread of rows.thread) {
      const comments = byThread.get(thread.id)!;
      const shared = comments.filter(({ state }) => state === "shared");
      const [first] = comments;
      const last = shared.at(-1);
      expect(thread.openedBy).toBe(first!.authorId);
      expect(thread.sharedAt ?? undefined).toEqual(shared[0]?.sharedAt);
      expect(thread.lastAuthorId ?? undefined).toBe(last?.authorId);
      expect(thread.lastSharedAt ?? undefined).toEqual(last?.sharedAt);
      const times = comments.map(({ createdAt }) => createdAt!.getTime());
      expect(times).toEqual([...times].sort((one, other) => one - other));
      if (thread.state !== "settled")
        expect(thread.state).toBe(last && last.authorId !== thread.openedBy ? "answered" : "open");
      for (const { authorId } of comments) expect([thread.coachId, thread.coacheeId]).toContain(authorId);
    }
    expect(new Set(rows.thread.map(({ state }) => state))).toEqual(new Set(["open", "answered", "settled"]));
    expect(rows.comment.some(({ state }) => state === "draft")).toBe(true);
  });

  it("are about things of the same engagement that were there before, and that the coach may read", () => {
    const assessments = new Map(rows.assessment.map((row) => [row.id, row]));
    const goals = new Map(rows.goal.map((row) => [row.id, row]));
    const checkIns = new Map(rows.checkIn.map((row) => [row.id, row]));
    for (const { assessmentId, goalId, checkInId, coacheeId, createdAt } of rows.thread) {
      const about =
        assessments.get(assessmentId ?? "") ?? goals.get(goalId ?? "") ?? checkIns.get(checkInId ?? "");
      expect(about?.coacheeId).toBe(coacheeId);
      expect(createdAt! > about!.createdAt!).toBe(true);
      if (assessmentId)
        expect(rows.engagement.find(({ coacheeId: id }) => id === coacheeId)?.sharesResults).toBe(true);
    }
  });

  it("have been read by whoever wrote in them", () => {
    const read = new Map(rows.threadRead.map((row) => [`${row.threadId} ${row.personId}`, row.readAt]));
    for (const { threadId, authorId, createdAt } of rows.comment)
      expect(read.get(`${threadId} ${authorId}`)! >= createdAt!).toBe(true);
  });
});

describe("what people of the demo wrote", () => {
  const said = [
    ...rows.goal.flatMap(({ statement, behaviour, keepNote, ifObstacle, thenResponse, lesson, rungs }) => [
      ...[statement, behaviour, keepNote, ifObstacle, thenResponse, lesson],
      ...rungs!,
    ]),
    ...rows.checkIn.map(({ line }) => line),
    ...rows.comment.map(({ body }) => body),
    ...rows.goalVersion.map(({ reason }) => reason),
  ].filter((words): words is string => Boolean(words));

  it("fits into the fields it would have been typed into, unchanged", () => {
    const line = text({ max: 200, required: "x" });
    const comment = text({ max: 1_000, required: "x" });
    for (const { statement } of rows.goal) expect(parse(line, statement)).toBe(statement);
    for (const words of said) expect(parse(comment, words)).toBe(words);
  });

  it("is set as the product sets its own words, and says neither he nor she", () => {
    for (const words of new Set(said)) {
      expect(words).not.toMatch(/["']| {2}|\.\.\.|—/);
      expect(words).not.toMatch(/\b(he|she|him|her|his|hers|resources?|assets?|headcount)\b/i);
    }
  });

  it("is not the same everywhere", () => {
    expect(new Set(rows.goal.map(({ statement }) => statement)).size).toBeGreaterThanOrEqual(45);
    expect(new Set(rows.checkIn.map(({ line }) => line)).size).toBeGreaterThan(180);
  });
});

describe("the demo, stored", () => {
  withDatabase();
  beforeAll(() => withSystem("test", (db) => write(db, rows)));

  it("is all there", async () => {
    expect((await withSystem("test", organizationsIn)).sort()).toEqual([aldermoor, brightwater].sort());
    await withSystem("test", async (db) => {
      for (const name of Object.keys(rows) as (keyof Rows)[]) {
        const [stored] = await db.select({ count: count() }).from(tables[name] as PgTable);
        expect(stored?.count, name).toBe(rows[name].length);
      }
    });
  });
});
