import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { env } from "../env";

const account = z.object({
  role: z.string(),
  name: z.string(),
  email: z.string(),
  password: z.string(),
  note: z.string(),
});

export type DemoAccount = z.infer<typeof account>;

/** The invented people who can be entered with one press; none outside demo mode. */
export async function demoAccounts(): Promise<readonly DemoAccount[]> {
  const { EVENKEEL_DEMO, EVENKEEL_DATA } = env();
  if (!EVENKEEL_DEMO) return [];
  return z
    .array(account)
    .parse(JSON.parse(await readFile(join(EVENKEEL_DATA, "demo-accounts.json"), "utf8")));
}
