import { z } from "zod";

const MESSAGE = "Use 12 to 200 characters.";

export const signInInput = z.object({
  email: z
    .string()
    .max(254)
    .transform((value) => value.trim().toLowerCase()),
  password: z.string().max(200),
});

export const changePasswordInput = z.object({
  current: z.string().max(200),
  next: z.string().min(12, MESSAGE).max(200, MESSAGE),
});
