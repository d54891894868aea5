import type { Rung } from "@/lib/goals/rules/facts";
import type { Contrast } from "@/lib/instrument/framework";
import { take } from "./assessments";
import { type Part, type Played, play } from "./cast";
import { type Report, reports } from "./check-ins";
import { openPlan, type Planned, type Planning, plan } from "./goals";
import { type Library, textThat } from "./library";
import type { Somebody } from "./people";
import { writeTalks } from "./talks";
import { talk } from "./threads";
import type { World } from "./world";

type Week = readonly [back: number, rung: Rung, confidence: number, line: string];

/** Writes the coachees of Tomasz Brandt, Mara Lindqvist and Lena Østergård aside: each shows something a coach meets. */
export function writeTomasz(world: World, tomasz: Somebody, library: Library): void {
  const part = (of: Part) => play(world, tomasz, of);
  const written = new Map<Played, Planned[]>();
  const goal = goalsIn(world, library, written);

  const priya = part({
    name: "Priya Raman",
    unit: "medical",
    terms: { proposed: 170 },
    submitted: [128, 3],
    unread: true,
    constantPages: 1,
  });
  goal(priya, "plan-opportunity", "I make room", {
    started: 60,
    until: 5,
    end: [[4, 0, 6, "One chance, taken. My list forgave me."]],
  });

  const jonas = part({ name: "Jonas Adeyemi", unit: "desk", terms: { proposed: 158 }, submitted: [150, 20] });
  const doors = goal(jonas, "direct-serve", "I do the small jobs", {
    started: 76,
    until: 34,
    end: [[6, -1, 5, "Back at it after the move. One day of five."]],
  });
  goal(jonas, "direct-serve", "I ask what would help", { state: "proposed", drafted: 2, leansOn: doors });

  const elif = part({ name: "Elif Kaya", unit: "pharmacy", terms: { proposed: 190 }, submitted: [140, 18] });
  goal(elif, "respond-initiate", "I begin one thing", {
    started: 50,
    until: 22,
    end: [
      [15, 0, 8, "Third Wednesday in a row. The sketch is on the wall."],
      [8, 0, 8, "Showed it to one person."],
      [1, -1, 3, "I know what to do and do not do it."],
    ],
  });

  const daniel = part({
    name: "Daniel Okonkwo",
    unit: "surgical",
    terms: { proposed: 280 },
    submitted: [263, 133, 16],
  });
  const words = goal(daniel, "method-character", "I own a mistake", { started: 68, until: 5 });
  const promises = goal(daniel, "method-character", "What I promise", {
    state: "paused",
    started: 40,
    paused: 11,
    until: 12,
    leansOn: words,
  });
  writeDaniel(world, daniel, { words, promises });

  const sofie = part({
    name: "Sofie Marchetti",
    unit: "records",
    terms: { proposed: 222 },
    submitted: [215, 136, 21],
  });
  const reasons = goal(sofie, "control-commitment", "I look for my own reason", {
    state: "paused",
    started: 72,
    paused: 9,
    until: 10,
  });
  goal(sofie, "order-people", "We speak about how", { started: 37, until: 2, leansOn: reasons });

  const hannes = part({
    name: "Hannes Vogel",
    unit: "facilities",
    terms: { proposed: 9, after: 4 },
    submitted: [],
  });
  take(world, hannes.coaching, { occasion: 1, state: "assigned", assigned: 5 });

  const lucia = part({
    name: "Lucía Ferrer",
    unit: "laboratory",
    terms: { proposed: 275 },
    submitted: [261, 130],
  });
  take(world, lucia.coaching, { occasion: 3, state: "assigned", assigned: 2 });
  goal(lucia, "improve-invent", "I give an odd idea", {
    started: 52,
    until: 8,
    end: [[3, 1, 7, "Showed the paper model to the night shift. They want to keep it."]],
  });

  const amara = part({
    name: "Amara Nwosu",
    unit: "medical",
    terms: { proposed: 110 },
    submitted: [98, 19],
  });
  goal(amara, "targets-direction", "I know in the morning", {
    started: 57,
    until: 8,
    end: [[1, 1, 8, "Four mornings. On one it made me put the rota aside."]],
  });

  const yuki = part({
    name: "Yuki Tanabe",
    unit: "pharmacy",
    terms: { proposed: 200 },
    submitted: [137, 22],
  });
  goal(yuki, "order-people", "I notice what the day", {
    state: "achieved",
    started: 121,
    ended: 9,
    until: 9,
    plateau: 1.4,
  });

  const peter = part({
    name: "Peter Lindholm",
    unit: "desk",
    terms: { proposed: 140 },
    submitted: [129, 24],
  });
  goal(peter, "respond-initiate", "Whoever asks me", { started: 72, until: 20, end: [[16, 0, 6, ""]] });

  for (const [{ coaching, taken, random }, goals] of written)
    writeTalks({ world, coaching, random, taken, goals, until: 1, allSettled: true });
}

interface Course extends Pick<Planning, "started" | "paused" | "ended" | "leansOn"> {
  readonly state?: Planning["state"];
  readonly drafted?: number;
  /** Days ago: the last day of check-ins that chance makes. */
  readonly until?: number;
  readonly plateau?: number;
  /** The last check-ins, which chance does not make. */
  readonly end?: readonly Week[];
}

/** Writes goals of the people whom Tomasz coaches, noted in `written`; the first one of a person opens the plan. */
function goalsIn(world: World, library: Library, written: Map<Played, Planned[]>) {
  return (who: Played, contrast: Contrast, begins: string, course: Course): Planned => {
    const { coaching, random } = who;
    const { state = "active", until = 1, plateau = 0.3, end = [], ...dates } = course;
    const { text } = textThat(contrast, begins);
    const started = course.started === undefined ? undefined : world.clock.workday(course.started);
    library.reserve(coaching.coach.personId, text);
    const drafted = course.drafted ?? started! + 3;
    const before = written.get(who);
    if (!before) openPlan(world, coaching, drafted);
    const startRung = -1;
    const series: readonly Report[] =
      started === undefined
        ? []
        : reports({ text, random, started, until, rhythmDays: 7, startRung, plateau });
    const made = plan(world, coaching, {
      ...dates,
      key: `${text.level}-${contrast}`,
      contrast,
      text,
      state,
      started,
      drafted,
      proposed: drafted,
      daysToGo: 116,
      startRung,
      reports: [
        ...series,
        ...end.map(([back, rung, confidence, line]) => ({ back, rung, confidence, line })),
      ],
    });
    written.set(who, [...(before ?? []), made]);
    return made;
  };
}

function writeDaniel(
  world: World,
  { coaching, taken }: Played,
  goals: { words: Planned; promises: Planned },
) {
  talk(world, coaching, {
    key: "result",
    about: { assessmentId: taken.at(-1)!.id, contrast: "method-character" },
    says: [
      {
        by: "coach",
        back: 12,
        time: "10:20",
        body: "What would somebody on the ward say you do now that you did not do in spring?",
      },
    ],
  });
  talk(world, coaching, {
    key: "pause",
    about: { goalId: goals.promises.id },
    seen: false,
    says: [
      {
        by: "coach",
        back: 8,
        time: "17:10",
        body: "You paused this one and kept the other. I think that is right. What would have to be lighter for it to go on?",
      },
    ],
  });
  talk(world, coaching, {
    key: "becauses",
    about: { checkInId: goals.words.checkIns.at(-3)!.id },
    settled: true,
    says: [
      { by: "coach", back: 15, time: "09:05", body: "How many of the lines needed no “because”?" },
      { by: "coachee", back: 14, time: "20:10", body: "One. It was the shortest and the hardest." },
    ],
  });
}
