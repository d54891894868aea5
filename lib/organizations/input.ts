import { z } from "zod";
import { text, whole } from "../input";

/** Days a token lasts unless the admin says less or more. */
export const TOKEN_DAYS = 90;

export const createTokenInput = z.object({
  name: text({ max: 80, required: "Say what this token is for." }),
  days: whole(1, 365, "A token lasts 1 to 365 days."),
});
