import type { Rung } from "@/lib/goals/rules/facts";
import { take } from "./assessments";
import type { Report } from "./check-ins";
import { type Coaching, engage } from "./engagements";
import { openPlan, plan } from "./goals";
import { MARA_ANSWERS } from "./mara-answers";
import { writeMaraTalks } from "./mara-talks";
import { join, type Somebody } from "./people";
import {
  ASKING_FIRST,
  OPENING_FILES,
  OPENING_FILES_FIRST,
  OPENING_FILES_REASON,
  SAYING_NO,
} from "./texts/mara";
import type { World } from "./world";

/** Days ago on which Mara Lindqvist submitted. */
const SUBMITTED = [266, 140, 14];

/** Writes the demo's coachee: three occasions, a self goal under way, a team goal proposed, conversations. */
export function writeMara(world: World, tomasz: Somebody, passwordHash: string): void {
  const mara = join(world, {
    name: "Mara Lindqvist",
    roles: ["coachee"],
    unit: "laboratory",
    joined: 318,
    passwordHash,
  });
  const coaching = engage(world, tomasz, mara, { proposed: 276 });
  const taken = SUBMITTED.map((back, at) =>
    take(world, coaching, {
      occasion: at + 1,
      state: "reviewed",
      assigned: back + 5,
      answered: back,
      time: "13:10",
      reviewed: back - 3,
      answers: MARA_ANSWERS[at],
    }),
  );
  const { files, asking } = writeMaraPlan(world, coaching);
  writeMaraTalks(world, coaching, { taken, files, asking });
}

type Week = readonly [back: number, rung: Rung, confidence: number, line: string];
const report = ([back, rung, confidence, line]: Week): Report => ({ back, rung, confidence, line });

/** Mara checks in on the weekday of today; today's is due. */
const FILES: readonly Week[] = [
  [56, -2, 4, "Opened all of them. I did not even notice until Thursday."],
  [49, -1, 3, "“Less” does not help me at nine in the morning."],
  [42, -1, 5, "New wording. Wrote the line twice, both times too late."],
  [35, -1, 6, "Twice before, once after. The pad lies in the right place now."],
  [28, -1, 5, "Bad week, two people ill. Checked everything."],
  [21, 0, 6, "Easier when I start before nine."],
  [14, 0, 7, "Wrote the line three times; once too late. One file stayed shut for a whole day."],
  [7, 1, 8, "Left two files shut. Nothing burned."],
];

const NOES: readonly Week[] = [
  [161, -2, 5, "Said yes to the audit. At eight in the evening I knew why I should not have."],
  [154, -1, 5, "Two noes, both a day late."],
  [147, 0, 6, "Half of them on the day. They were not even angry."],
  [140, -1, 4, "Holiday cover. Yes to everything."],
  [126, 0, 6, "Asked what it was for before I said no. Then it was a yes."],
  [112, 0, 5, "I keep asking what they need. That is another goal."],
];

function writeMaraPlan(world: World, coaching: Coaching) {
  openPlan(world, coaching, 169);
  const contrast = "control-commitment";
  plan(world, coaching, {
    key: "no",
    contrast,
    text: SAYING_NO,
    state: "let_go",
    drafted: 169,
    proposed: 168,
    started: 168,
    ended: 101,
    daysToGo: 98,
    startRung: -2,
    lesson: SAYING_NO.lesson,
    reports: NOES.map(report),
  });
  const files = plan(world, coaching, {
    key: "files",
    contrast,
    text: OPENING_FILES,
    state: "active",
    drafted: 66,
    proposed: 65,
    started: 63,
    daysToGo: 112,
    startRung: -2,
    weight: 2,
    reports: FILES.map(report),
    revision: { back: 42, reason: OPENING_FILES_REASON, before: OPENING_FILES_FIRST },
  });
  const asking = plan(world, coaching, {
    key: "asking",
    contrast,
    text: ASKING_FIRST,
    state: "proposed",
    drafted: 3,
    proposed: 3,
    daysToGo: 90,
    leansOn: files,
  });
  return { files, asking };
}
