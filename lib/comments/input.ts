import { z } from "zod";
import { text, word } from "../input";
import { CONTRASTS } from "../instrument/framework";

/** Characters of a comment, as a reader counts them. */
export const COMMENT_MAX = 4_000;

const body = text({ max: COMMENT_MAX, required: "Write something first." });
const requestKey = z.uuid("Load the page again, then send this once more.");

export const newCommentInput = z
  .object({
    threadId: z.string().nullish(),
    assessmentId: z.string().nullish(),
    contrast: word(CONTRASTS, "Choose one of the eight contrasts.").nullish(),
    goalId: z.string().nullish(),
    checkInId: z.string().nullish(),
    body,
    share: z.boolean(),
    requestKey,
  })
  .refine(
    ({ threadId, assessmentId, goalId, checkInId }) =>
      [threadId, assessmentId, goalId, checkInId].filter((id) => id != null).length === 1,
    { path: ["threadId"], message: "Say what this is about: one thread, or one thing." },
  )
  .refine(({ contrast, assessmentId }) => contrast == null || assessmentId != null, {
    path: ["contrast"],
    message: "A contrast belongs to an assessment.",
  });

export const editCommentInput = z.object({ body, share: z.boolean(), version: z.int() });

export const readThreadsInput = z.object({ ids: z.array(z.string()).max(100, "At most 100 at a time.") });
