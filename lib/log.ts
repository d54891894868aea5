import { pino } from "pino";
import { env } from "./env";

/** One logger. Never log a value that a person typed, an answer, a token or an address. */
export const log = pino({ level: env().NODE_ENV === "test" ? "silent" : env().LOG_LEVEL, base: null });
