import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import {
  comment,
  commentRevision,
  engagement,
  goalVersion,
  membership,
  thread,
  threadRead,
} from "@/db/schema";
import { type Member, withSystem } from "@/db/viewer";
import type { GoalRow } from "@/lib/goals/queries";
import { type Answers, CONTRASTS, LEVELS, NEEDED_KEYS, neededKey, nowKey } from "@/lib/instrument/framework";
import { allAnswers, anAssessment } from "./assessments";
import { anEngagement } from "./factories";
import { aGoal, daysAgo, someCheckIns } from "./plans";

/** A coach and a coachee with something of everything between them. */
export interface Pair {
  readonly coach: Member;
  readonly coachee: Member & { membershipId: string };
  readonly engagementId: string;
  /** An older engagement of the two in which nothing is; of a closed pair, the same. */
  readonly emptyEngagementId: string;
  readonly planId: string;
  readonly assessments: Record<"reviewed" | "submitted" | "complete", string>;
  readonly goals: Record<
    "self" | "team" | "paused" | "stuck" | "proposed" | "draft" | "loose" | "achieved" | "letGo",
    string
  >;
  readonly checkInId: string;
  /** On the self goal: shared, edited and withdrawn comments, and a draft of each of the two. */
  readonly threadId: string;
  readonly comments: Record<"coachs" | "coachees" | "coachsDraft" | "coacheesDraft", string>;
}

const neededMore: Answers = Object.fromEntries(NEEDED_KEYS.map((key) => [key, 6]));

/** Both sides in use, most of it less than is needed; one side is no part of the work, so it has no score. */
const partly = (value: 2 | 3 | 4 | 5): Answers =>
  allAnswers(value, {
    ...neededMore,
    ...Object.fromEntries(CONTRASTS.slice(0, 4).map((each) => [nowKey(each, "leadership", "self"), 6])),
    ...Object.fromEntries(LEVELS.map((level) => [nowKey("improve-invent", "leadership", level), null])),
    [neededKey("direct-serve", "management")]: null,
  });

interface Options {
  shares?: boolean;
  closed?: boolean;
}

/** Fills one engagement: occasions and goals in every state, check-ins, threads. */
export async function aPair(
  coach: Member,
  coachee: Pair["coachee"],
  { shares = true, closed = false }: Options = {},
): Promise<Pair> {
  const { organizationId } = coachee;
  const terms = { sharesResults: shares, sharesStatus: shares };
  const empty = closed ? null : await anEngagement(coach, coachee, terms);
  const { id, planId } = await anEngagement(coach, coachee, terms);
  const shared = shares && !closed;
  const assess = (occasion: number, rest: Parameters<typeof anAssessment>[3]) =>
    anAssessment({ id }, coach, coachee, { occasion, shared, ...rest });
  const answered = { answers: partly(3), submittedAt: daysAgo(90) };
  const assessments = {
    reviewed: await assess(1, { state: "reviewed", ...answered }),
    submitted: await assess(2, {
      state: "submitted",
      answers: partly(5),
      submittedAt: daysAgo(10),
      pageTimes: { "self-1": 2_000 },
    }),
    complete: await assess(5, { state: "in_progress", answers: partly(4) }),
  };
  await assess(3, { state: "expired", dueAt: daysAgo(2) });
  await assess(4, { state: "assigned", dueAt: daysAgo(1) });
  const goals = await someGoals({ planId, coach, coachee });
  const [last] = await someCheckIns(goals.self, [3, 10]);
  await someCheckIns(goals.team, [4, 11]);
  const between = { organizationId, engagementId: id, coachId: coach.personId, coacheeId: coachee.personId };
  const talk = await someThreads(between, {
    goalId: goals.self.id,
    teamGoalId: goals.team.id,
    assessmentId: assessments.submitted,
    checkInId: last!.id,
  });
  await withSystem("test", async (db) => {
    if (closed) {
      await db
        .update(engagement)
        .set({ state: "closed", closedAt: daysAgo(1) })
        .where(and(eq(engagement.organizationId, organizationId), eq(engagement.id, id)));
      await db
        .update(membership)
        .set({ coachId: null })
        .where(and(eq(membership.organizationId, organizationId), eq(membership.personId, coachee.personId)));
    }
    if (empty)
      await db
        .update(engagement)
        .set({ createdAt: daysAgo(400) })
        .where(and(eq(engagement.organizationId, organizationId), eq(engagement.id, empty.id)));
  });
  return {
    coach,
    coachee,
    engagementId: id,
    emptyEngagementId: empty?.id ?? id,
    planId,
    assessments,
    goals: Object.fromEntries(Object.entries(goals).map(([name, row]) => [name, row.id])) as Pair["goals"],
    checkInId: last!.id,
    ...talk,
  };
}

async function someGoals(of: { planId: string; coach: Member; coachee: Member }) {
  const self = await aGoal(of, { number: 2 });
  const { organizationId, id: goalId, coacheeId, coachId, statement, behaviour, rungs } = self;
  await withSystem("test", async (db) => {
    const place = { organizationId, goalId, coacheeId, coachId };
    await db.insert(goalVersion).values({ ...place, number: 1, statement, behaviour, rungs });
    await db
      .update(goalVersion)
      .set({ reason: "Three days were too few." })
      .where(and(eq(goalVersion.goalId, goalId), eq(goalVersion.number, 2)));
  });
  const paused = await aGoal(of, { state: "paused" });
  const nothing: Partial<GoalRow> = { statement: "", behaviour: "", rungs: ["", "", "", "", ""] };
  return {
    self,
    team: await aGoal(of, { level: "team", leansOnGoalId: self.id }),
    paused,
    stuck: await aGoal(of, { state: "paused", level: "organization", leansOnGoalId: paused.id }),
    proposed: await aGoal(of, { state: "proposed" }),
    draft: await aGoal(of, { state: "draft", ...nothing }),
    loose: await aGoal(of, { state: "draft" }),
    achieved: await aGoal(of, { state: "achieved", level: "team", leansOnGoalId: self.id }),
    letGo: await aGoal(of, { state: "let_go" }),
  };
}

interface Between {
  organizationId: string;
  engagementId: string;
  coachId: string;
  coacheeId: string;
}

interface Things {
  goalId: string;
  teamGoalId: string;
  assessmentId: string;
  checkInId: string;
}

/** A thread on each kind of thing, and one of which only the coach knows. */
async function someThreads(between: Between, { goalId, teamGoalId, assessmentId, checkInId }: Things) {
  const { coachId, coacheeId } = between;
  const open = async (
    about: Partial<typeof thread.$inferInsert>,
    sharedDaysAgo: number | null,
    lastAuthorId = coachId,
  ) => {
    const sharedAt = sharedDaysAgo === null ? null : daysAgo(sharedDaysAgo);
    const [row] = await withSystem("test", (db) =>
      db
        .insert(thread)
        .values({
          ...between,
          ...about,
          id: randomUUID(),
          state: "open",
          openedBy: coachId,
          sharedAt,
          lastSharedAt: sharedAt,
          lastAuthorId: sharedAt && lastAuthorId,
          createdAt: daysAgo(9),
        })
        .returning(),
    );
    return row!.id;
  };
  const write = async (
    threadId: string,
    authorId: string,
    body: string,
    rest: Partial<typeof comment.$inferInsert> = {},
  ) => {
    const id = randomUUID();
    const state = rest.state ?? "shared";
    await withSystem("test", (db) =>
      db.insert(comment).values({
        ...between,
        ...{ id, threadId, authorId, body, state, requestKey: randomUUID(), createdAt: daysAgo(8) },
        sharedAt: state === "draft" ? null : daysAgo(8),
        ...rest,
      }),
    );
    return id;
  };
  const threadId = await open({ goalId }, 8);
  const comments = {
    coachs: await write(threadId, coachId, "What would be a first sign?"),
    coachees: await write(threadId, coacheeId, "That nobody asks twice.", {
      editedAt: daysAgo(7),
      version: 2,
    }),
    coachsDraft: await write(threadId, coachId, "Ask about the weekend.", { state: "draft" }),
    coacheesDraft: await write(threadId, coacheeId, "I am not sure about this.", { state: "draft" }),
  };
  await write(threadId, coachId, "", { state: "withdrawn" });
  await write(await open({ assessmentId, contrast: "control-commitment" }, 6), coachId, "Look at this one.");
  await write(await open({ checkInId }, 2, coacheeId), coacheeId, "It was less than it sounds.");
  await write(await open({ goalId: teamGoalId }, null), coachId, "Not yet.", { state: "draft" });
  const { organizationId } = between;
  await withSystem("test", async (db) => {
    await db.insert(commentRevision).values({
      ...{ organizationId, commentId: comments.coachees, version: 1, authorId: coacheeId },
      body: "That they stop asking.",
    });
    await db.insert(threadRead).values({ organizationId, threadId, personId: coacheeId, readAt: daysAgo(8) });
  });
  return { threadId, comments };
}
