import { describe, expect, it } from "vitest";
import { daysBetween } from "@/lib/format/day";
import { GOAL_STATES } from "@/lib/goals/rules/facts";
import { goalsToPause, selfGoalPaused } from "@/lib/goals/rules/pausing";
import { startRefusals } from "@/lib/goals/rules/start";
import { LEVELS } from "@/lib/instrument/framework";
import { demoOf } from "./demo";
import { dayOn, demo, type Goal, now, plansOf } from "./demo.fixture";

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

const { rows } = demo;

describe("the caseload that the demo opens with", () => {
  const today = dayOn(now);
  const { factsOn } = plansOf(demo);
  const tomasz = rows.person.find(({ name }) => name === "Tomasz Brandt")!.id;
  const of = (name: string) => {
    const coacheeId = rows.person.find((person) => person.name === name)!.id;
    const goals = rows.goal.filter((goal) => goal.coacheeId === coacheeId);
    const reported = (goal: Goal) => rows.checkIn.filter(({ goalId }) => goalId === goal.id);
    return { coacheeId, goals, facts: goals.map((goal) => factsOn(goal, today)), reported };
  };
  const awaited = rows.thread.filter(
    ({ coachId, state, lastAuthorId }) =>
      coachId === tomasz && state !== "settled" && lastAuthorId !== null && lastAuthorId !== tomasz,
  );

  it("is of twelve people, whose results Tomasz may read", () => {
    const own = rows.engagement.filter(({ coachId }) => coachId === tomasz);
    expect(own.length).toBe(12);
    expect(own.every(({ sharesResults }) => sharesResults)).toBe(true);
  });

  it("waits for four: a question, a result, a goal that would start too early, a fall of confidence", () => {
    expect(awaited.map(({ coacheeId }) => coacheeId)).toEqual([of("Mara Lindqvist").coacheeId]);
    const unread = rows.assessment.filter(
      ({ coachId, state }) => coachId === tomasz && state === "submitted",
    );
    expect(unread.map(({ coacheeId }) => coacheeId)).toEqual([of("Priya Raman").coacheeId]);
    const { facts } = of("Jonas Adeyemi");
    const proposed = facts.find(({ state }) => state === "proposed")!;
    expect(startRefusals(proposed, facts, today).map(({ reason }) => reason)).toEqual(["TOO_FEW_CHECK_INS"]);
    const { goals, reported } = of("Elif Kaya");
    const confidence = reported(goals[0]!).map((row) => row.confidence);
    expect(confidence.slice(-2)).toEqual([8, 3]);
  });

  it("shows what has a date, and what goes along", () => {
    const sofie = selfGoalPaused(of("Sofie Marchetti").facts);
    expect(daysBetween(today, sofie!.pausesOn)).toBe(5);
    expect(sofie!.leaning.length).toBe(1);
    const peter = of("Peter Lindholm");
    expect(daysBetween(peter.facts[0]!.checkInDates.at(-1)!, today)).toBe(16);
    expect(of("Yuki Tanabe").goals.map(({ state }) => state)).toEqual(["achieved"]);
    expect(of("Lena Østergård").goals).toEqual([]);
    expect(rows.answer.some(({ coacheeId }) => coacheeId === of("Lena Østergård").coacheeId)).toBe(false);
  });
});
