import { describe, expect, it } from "vitest";
import { checkInInput } from "@/lib/check-ins/input";
import { editCommentInput } from "@/lib/comments/input";
import { goalTextInput, lessonInput, newGoalInput, revisionReason } from "@/lib/goals/input";
import { parse } from "@/lib/input";
import { demo } from "./demo.fixture";
import type { Rows } from "./rows";

const { rows } = demo;

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
    for (const row of rows.goal) {
      const { level, contrast, side, statement, keepNote, behaviour, rungs, startRung } = row;
      const typed = { level, contrast, side, statement, keepNote, behaviour, rungs, startRung };
      const { ifObstacle, thenResponse, dueOn, rhythmDays } = row;
      const whole = { ...typed, ifObstacle, thenResponse, dueOn, rhythmDays };
      expect(parse(newGoalInput, whole)).toEqual(whole);
      expect(parse(lessonInput, row)).toEqual({ lesson: row.lesson });
    }
    for (const { statement, behaviour } of rows.goalVersion)
      expect(parse(goalTextInput, { statement, behaviour })).toEqual({ statement, behaviour });
    for (const { reason } of rows.goalVersion) expect(parse(revisionReason, { reason })).toEqual({ reason });
    for (const { rung, confidence, line, requestKey } of rows.checkIn) {
      const typed = { rung, confidence, line, requestKey };
      expect(parse(checkInInput, typed)).toEqual(typed);
    }
    for (const { body, version } of rows.comment) {
      const typed = { body, share: true, version };
      expect(parse(editCommentInput, typed)).toEqual(typed);
    }
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
