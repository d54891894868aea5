import type { GoalState } from "@/db/schema";
import type { Rung } from "@/lib/goals/rules/facts";
import type { Contrast, Side } from "@/lib/instrument/framework";
import type { Report } from "./check-ins";
import type { Coaching } from "./engagements";
import { idOf, randomOf } from "./random";
import type { GoalText } from "./texts/goal-text";
import type { World } from "./world";

/** A goal that was written, for what leans on it and is said about it. */
export interface Planned {
  readonly id: string;
  readonly state: GoalState;
  readonly contrast: Contrast;
  readonly side: Side;
  readonly statement: string;
  /** Days ago. */
  readonly started: number | undefined;
  readonly ended: number | undefined;
  readonly checkIns: readonly (Report & { readonly id: string })[];
}

export interface Revision {
  /** Days ago. */
  readonly back: number;
  readonly reason: string;
  /** What the goal said before. */
  readonly before: Partial<Pick<GoalText, "statement" | "behaviour" | "rungs">>;
}

export interface Planning {
  /** Unique within the plan. */
  readonly key: string;
  readonly contrast: Contrast;
  readonly text: GoalText;
  readonly state: GoalState;
  /** Days ago: drafted, proposed, started, paused, ended. */
  readonly drafted: number;
  readonly proposed?: number;
  readonly started?: number;
  readonly paused?: number;
  readonly ended?: number;
  /** From the start, or from today where it has not begun. */
  readonly daysToGo?: number;
  readonly leansOn?: Planned;
  readonly startRung?: Rung;
  readonly rhythmDays?: number;
  readonly weight?: number;
  readonly lesson?: string;
  readonly reports?: readonly Report[];
  readonly revision?: Revision;
  /** What a draft leaves open. */
  readonly unwritten?: readonly ("keepNote" | "behaviour" | "rungs" | "rung0" | "ifThen")[];
}

const planId = (world: World, coaching: Coaching) => idOf(`${world.key}/plan/${coaching.key}`);

/** Writes the plan of an engagement, empty as yet. */
export function openPlan(world: World, coaching: Coaching, drafted: number): void {
  world.rows.plan.push({
    organizationId: world.organizationId,
    id: planId(world, coaching),
    engagementId: coaching.id,
    coacheeId: coaching.coachee.personId,
    coachId: coaching.coach.personId,
    createdAt: world.clock.at(drafted, "10:55"),
  });
}

/** Writes a goal with its versions and check-ins. The plan must be there. */
export function plan(world: World, coaching: Coaching, planning: Planning): Planned {
  const { clock, rows, organizationId } = world;
  const { key, contrast, text, state, drafted, proposed, started, paused, ended, revision } = planning;
  const { unwritten = [], rhythmDays = 7, startRung = -1, daysToGo = 110 } = planning;
  const name = `${world.key}/goal/${coaching.key}/${key}`;
  const random = randomOf(name);
  const people = { organizationId, coacheeId: coaching.coachee.personId, coachId: coaching.coach.personId };
  const id = idOf(name);
  const moment = (back: number | undefined, time: string) =>
    back === undefined ? null : clock.at(back, time);
  const open = (field: (typeof unwritten)[number]) => unwritten.includes(field);
  const rungs = text.rungs.map((rung, at) => (open("rungs") || (open("rung0") && at === 2) ? "" : rung));
  const number = revision ? 2 : 1;
  const moves = [proposed, started, paused, ended].filter((back) => back !== undefined);
  const last = Math.min(drafted, ...moves, ...(revision ? [revision.back] : []));
  rows.goal.push({
    ...people,
    id,
    planId: planId(world, coaching),
    state,
    level: text.level,
    contrast,
    side: text.side,
    leansOnGoalId: planning.leansOn?.id ?? null,
    statement: text.statement,
    keepNote: open("keepNote") ? "" : text.keepNote,
    behaviour: open("behaviour") ? "" : text.behaviour,
    rungs,
    startRung: open("rungs") ? null : startRung,
    ifObstacle: open("ifThen") ? "" : text.obstacle,
    thenResponse: open("ifThen") ? "" : text.response,
    dueOn: clock.day((started ?? 0) - daysToGo),
    rhythmDays,
    weight: planning.weight ?? 1,
    lesson: planning.lesson ?? "",
    number,
    version: 2 + moves.length + (revision ? 1 : 0),
    proposedAt: moment(proposed, "11:20"),
    startedAt: moment(started, "11:45"),
    pausedAt: moment(paused, "17:15"),
    endedAt: moment(ended, "17:30"),
    createdAt: clock.at(drafted, "11:05"),
    updatedAt: clock.at(last, "17:35"),
  });
  if (started !== undefined) {
    const { statement, behaviour } = text;
    const now = { ...people, goalId: id, statement, behaviour, rungs: [...rungs] };
    const first = { ...now, number: 1, createdAt: clock.at(started, "11:45") };
    if (revision) {
      const { back, reason, before } = revision;
      rows.goalVersion.push({ ...first, ...before, rungs: [...(before.rungs ?? rungs)] });
      rows.goalVersion.push({ ...now, number, reason, createdAt: clock.at(back, "07:30") });
    } else rows.goalVersion.push(first);
  }
  const checkIns = (planning.reports ?? []).map((report) => {
    const checkInId = idOf(`${name}/check-in/${report.back}`);
    rows.checkIn.push({
      ...people,
      id: checkInId,
      goalId: id,
      goalNumber: revision && report.back > revision.back ? 1 : number,
      rung: report.rung,
      confidence: report.confidence,
      line: report.line,
      requestKey: idOf(`${name}/request/${report.back}`),
      createdAt: clock.at(report.back, `${random.whole(13, 16)}:${random.whole(10, 59)}`),
    });
    return { ...report, id: checkInId };
  });
  return { id, state, contrast, side: text.side, statement: text.statement, started, ended, checkIns };
}
