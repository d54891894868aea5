import { take } from "./assessments";
import { type Coaching, engage } from "./engagements";
import { MARA_ANSWERS } from "./mara-answers";
import { join, type Somebody } from "./people";
import type { World } from "./world";

/** Days ago on which Mara Lindqvist submitted. */
const SUBMITTED = [266, 140, 14];

/** Writes the demo's coachee: three occasions, a self goal under way, a team goal proposed, conversations. */
export function writeMara(world: World, tomasz: Somebody, passwordHash: string): Coaching {
  const mara = join(world, {
    name: "Mara Lindqvist",
    roles: ["coachee"],
    unit: "laboratory",
    joined: 318,
    passwordHash,
  });
  const coaching = engage(world, tomasz, mara, { proposed: 276 });
  for (const [at, back] of SUBMITTED.entries())
    take(world, coaching, {
      occasion: at + 1,
      state: "reviewed",
      assigned: back + 5,
      answered: back,
      time: "13:10",
      reviewed: back - 3,
      answers: MARA_ANSWERS[at],
    });
  return coaching;
}
