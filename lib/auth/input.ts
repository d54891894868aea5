import { z } from "zod";

export const WRONG_PASSWORD = "This is not your current password.";
const MESSAGE = "Use 12 to 200 characters.";

/** What no account can have becomes what no account has, so that it is answered like any other wrong try. */
const orNone = (most: number) => (value: string) =>
  value.length > most || value.includes("\0") ? "" : value;

export const signInInput = z.object({
  email: z
    .string()
    .transform(orNone(254))
    .transform((value) => value.trim().toLowerCase()),
  password: z.string().transform(orNone(200)),
});

export const changePasswordInput = z.object({
  current: z.string().max(200, WRONG_PASSWORD),
  next: z.string().min(12, MESSAGE).max(200, MESSAGE),
});
