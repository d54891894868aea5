import { type DestinationStream, pino } from "pino";
import { env } from "./env";

/** What the database says of an error beside its text: where it is in the schema, never which values. */
const SAID = ["code", "severity", "schema_name", "table_name", "column_name", "constraint_name", "routine"];
const SQLSTATE = /^[0-9A-Z]{5}$/;

interface Noted {
  type: string;
  message?: string;
  stack?: string;
  cause?: Noted;
  [said: string]: unknown;
}

/**
 * What the log keeps of something thrown. The text of an error of the database is left out, and so is what
 * the driver adds to it: they repeat the values of the statement, and those are what people typed.
 */
export function noted(error: unknown, deep = 0): Noted {
  if (!(error instanceof Error)) return { type: typeof error };
  const { name, message, stack, cause } = error;
  const own = error as Error & { code?: unknown; query?: unknown; params?: unknown };
  const ofDatabase = "params" in own || SQLSTATE.test(String(own.code));
  const frames = stack
    ?.split("\n")
    .filter((line) => /^\s+at /.test(line))
    .join("\n");
  return {
    type: name,
    ...(ofDatabase
      ? {
          ...("params" in own ? { query: own.query } : {}),
          ...Object.fromEntries(
            Object.entries(own).filter(([key, value]) => SAID.includes(key) && typeof value === "string"),
          ),
        }
      : { message }),
    stack: frames,
    ...(cause === undefined || deep > 3 ? {} : { cause: noted(cause, deep + 1) }),
  };
}

/** A logger that writes there, or to the standard output. */
export const logTo = (destination?: DestinationStream) =>
  pino(
    {
      level: env().NODE_ENV === "test" && !destination ? "silent" : env().LOG_LEVEL,
      base: null,
      serializers: { err: (error: unknown) => noted(error) },
    },
    destination ?? pino.destination(1),
  );

/** One logger. Never log a value that a person typed, an answer, a token or an address. */
export const log = logTo();
