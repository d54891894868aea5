import { z } from "zod";
import { type FieldError, invalid, notFound } from "./errors";

/** Characters that turn or hide text: bidirectional overrides, zero-width marks, control characters. */
const UNSEEN = /\p{Bidi_Control}|\u200B|[\u2060-\u2064]|\uFEFF|(?![\n\t])\p{Cc}/u;
const BLANK = /^(?:\s|\u200C|\u200D|\u00AD)*$/;

/**
 * A text field: Unicode NFC, line ends as "\n", outer space removed, at most `max` characters as a
 * reader counts them. Joiners inside words stay, since some scripts and signs need them.
 */
export const text = ({ max, required }: { max: number; required?: string }) =>
  z
    .string()
    .max(max * 4, `Keep this under ${max} characters.`)
    .transform((value) => value.normalize("NFC").replace(/\r\n?/g, "\n").trim())
    .refine((value) => !UNSEEN.test(value), "Remove the characters that cannot be seen.")
    .refine((value) => [...value].length <= max, `Keep this under ${max} characters.`)
    .transform((value) => (BLANK.test(value) ? "" : value))
    .refine((value) => !required || value !== "", required);

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether the value could be an id. */
export const isId = (value: unknown): value is string => typeof value === "string" && UUID.test(value);

/** `id` when it could name a row. @throws NOT_FOUND otherwise, as for an id that names none. */
export function knownId(id: string): string {
  if (!isId(id)) throw notFound();
  return id;
}

/** A calendar day, `YYYY-MM-DD`, that exists. */
export const day = z.iso.date("Choose a day.");

/** The value one of `words`. */
export const word = <const W extends readonly [string, ...string[]]>(words: W, message = "Choose one.") =>
  z.enum(words, message);

/** A whole number in the closed range. */
export const whole = (from: number, to: number, message: string) =>
  z.int(message).min(from, message).max(to, message);

/**
 * `input` as the schema's output.
 * @throws INVALID_INPUT with the first message of each field, in the order of the schema.
 */
export function parse<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const fields = new Map<string, FieldError>();
  for (const issue of result.error.issues) {
    const path = issue.path.join(".");
    if (!fields.has(path)) fields.set(path, { path, message: issue.message });
  }
  throw invalid([...fields.values()]);
}
