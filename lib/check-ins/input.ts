import { z } from "zod";
import { text, whole } from "../input";

export const MOST_LINE = 500;

export const checkInInput = z.object({
  rung: whole(-2, 2, "Choose the rung that fits best."),
  confidence: whole(0, 10, "Say how sure you are, from 0 to 10."),
  line: text({ max: MOST_LINE }).nullish(),
  requestKey: z.guid("Send this form again from its page."),
});
