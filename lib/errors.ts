/** The closed union of what can go wrong for a caller. docs/errors.md lists every code and reason. */
export type Code =
  | "UNAUTHENTICATED"
  | "FORBIDDEN"
  | "NOT_FOUND"
  | "INVALID_INPUT"
  | "CONFLICT"
  | "RATE_LIMITED";

/** What is wrong with one field. `path` is the input's field, such as `rungs.2`. */
export interface FieldError {
  readonly path: string;
  readonly message: string;
}

interface Details {
  /** The specific case, such as `SELF_GOAL_REQUIRED`. */
  reason?: string;
  fields?: readonly FieldError[];
  /** What the caller can do about it, in a sentence. */
  wayOut?: string;
  /** With a stale write: the thing as it stands now, in the names of the schema. */
  current?: Readonly<Record<string, unknown>>;
}

/** An error whose message was written for the person who caused it. Everything else is masked. */
export class DomainError extends Error {
  readonly reason?: string;
  readonly fields: readonly FieldError[];
  readonly wayOut?: string;
  readonly current?: Readonly<Record<string, unknown>>;

  constructor(
    readonly code: Code,
    message: string,
    { reason, fields = [], wayOut, current }: Details = {},
  ) {
    super(message);
    this.name = "DomainError";
    this.reason = reason;
    this.fields = fields;
    this.wayOut = wayOut;
    this.current = current;
  }
}

/** Missing and forbidden read the same, to the byte. */
export const notFound = () => new DomainError("NOT_FOUND", "There is nothing here.");

export const unauthenticated = () => new DomainError("UNAUTHENTICATED", "Sign in to go on.");

export const forbidden = (message = "You cannot do this here.", details?: Details) =>
  new DomainError("FORBIDDEN", message, details);

export const conflict = (message: string, details?: Details) => new DomainError("CONFLICT", message, details);

/** `fields` in the order of the form. */
export const invalid = (fields: readonly FieldError[], message = "This could not be saved yet.") =>
  new DomainError("INVALID_INPUT", message, { fields });
