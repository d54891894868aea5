import { createHash } from "node:crypto";
import { z } from "zod";
import type { goal } from "@/db/schema";
import { CONTRASTS, LEVELS, SIDES } from "@/lib/instrument/framework";
import { day, text, whole, word } from "../input";

/** How long each text of a goal may be, in characters as a reader counts them. */
export const MOST = { line: 200, note: 500, lesson: 500 } as const;

const line = text({ max: MOST.line });
const note = text({ max: MOST.note });

/** Everything a goal says. What is not given stays; null empties. */
export const goalTextInput = z.object({
  statement: line.nullish(),
  keepNote: note.nullish(),
  behaviour: note.nullish(),
  rungs: z.array(note).length(5, "A ladder has five rungs.").nullish(),
  startRung: whole(-2, 2, "Choose a rung from −2 to +2.").nullish(),
  ifObstacle: note.nullish(),
  thenResponse: note.nullish(),
  dueOn: day.nullish(),
  rhythmDays: whole(1, 31, "Check in every one to 31 days.").nullish(),
});

/** A draft may hold anything or nothing; only what is given is judged. */
export const goalDraftInput = goalTextInput.extend({
  level: word(LEVELS, "Choose a level.").nullish(),
  contrast: word(CONTRASTS, "Choose a contrast.").nullish(),
  side: word(SIDES, "Choose the side you want to grow.").nullish(),
  leansOnGoalId: z.string().nullish(),
});

export const newGoalInput = goalDraftInput.extend({ level: word(LEVELS, "Choose a level.") });

/** What may change once a goal is under way; the start rung is history by then. */
export const goalRevisionInput = goalTextInput.omit({ startRung: true });

export const revisionReason = z.object({ reason: text({ max: MOST.note }).nullish() });

export const lessonInput = z.object({ lesson: text({ max: MOST.lesson }) });

export const weightInput = z.object({ weight: whole(1, 3, "A goal weighs one, two or three.") });

/** Made by the form, so that a repeated submit is the same act. */
export const requestKeyInput = z.object({ requestKey: z.guid("Send this form again from its page.") });

export type GoalDraft = z.output<typeof goalDraftInput>;

/** Which goal, and the version that whoever changes it has read. */
export interface Known {
  readonly id: string;
  readonly version: number;
}

/** What a change writes, by column. */
export type GoalChange = Partial<(typeof goal)["$inferSelect"]>;

const EMPTY_LADDER = ["", "", "", "", ""];

/** Which columns a goal's text changes: what is not given stays, null empties. The goal it leans on is looked up. */
export function columnsOf(draft: GoalDraft): GoalChange {
  const { level, rungs, rhythmDays, contrast, side, startRung, dueOn, leansOnGoalId: _, ...texts } = draft;
  const set: GoalChange = {};
  for (const [name, value] of Object.entries(texts) as [keyof typeof texts, string | null | undefined][])
    if (value !== undefined) set[name] = value ?? "";
  if (level) set.level = level;
  if (rungs !== undefined) set.rungs = rungs ?? EMPTY_LADDER;
  if (rhythmDays !== undefined) set.rhythmDays = rhythmDays ?? 7;
  if (contrast !== undefined) set.contrast = contrast;
  if (side !== undefined) set.side = side;
  if (startRung !== undefined) set.startRung = startRung;
  if (dueOn !== undefined) set.dueOn = dueOn;
  return set;
}

/** A form sent twice names the same goal, and nobody can name another plan's. */
export function idFor(planId: string, requestKey: string): string {
  const hex = createHash("sha256").update(`${planId} ${requestKey.toLowerCase()}`).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
