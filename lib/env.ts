import { z } from "zod";

/** Environment variables, read once. The only file that reads `process.env` inside the product. */
const flag = z
  .enum(["0", "1"])
  .default("0")
  .transform((value) => value === "1");

const schema = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
  /** Postgres to use; without it the embedded database in `EVENKEEL_DATA` is used. */
  DATABASE_URL: z.string().optional(),
  /** Postgres for migrations, when `DATABASE_URL` is a transaction pool. */
  DATABASE_DIRECT_URL: z.string().optional(),
  DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(10),
  /** "0" behind a transaction pooler that does not carry prepared statements. */
  DATABASE_PREPARE: z.enum(["0", "1"]).default("1"),
  EVENKEEL_DATA: z.string().default(".evenkeel/dev"),
  EVENKEEL_DEMO: flag,
  /** The embedded database does not survive a power cut, so production asks for it by name. */
  EVENKEEL_ALLOW_EMBEDDED: flag,
  NEXTAUTH_URL: z.url().default("http://localhost:3000"),
  NEXTAUTH_SECRET: z.string().min(32, "NEXTAUTH_SECRET needs at least 32 characters").optional(),
  /** Requests a minute of one caller of the API, in this process; 0 counts none. docs/api.md, "Limits". */
  API_REQUESTS_PER_MINUTE: z.coerce.number().int().min(0).default(600),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
});

export type Env = z.infer<typeof schema>;

let cached: Env | undefined;

/**
 * The checked environment.
 * @throws Error naming each variable that is wrong, at the first call.
 */
export function env(): Env {
  if (cached) return cached;
  const parsed = schema.safeParse(process.env);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`The environment is not usable. ${lines.join("; ")}`);
  }
  cached = parsed.data;
  return cached;
}
