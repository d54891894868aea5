import { randomUUID } from "node:crypto";
import { type FormattedExecutionResult, Kind, parse } from "graphql";
import { type Viewer, withViewer } from "@/db/viewer";
import { Apart } from "./apart";
import { LIMITS } from "./builder";
import type { Context } from "./context";
import { server, wordError, wordErrors } from "./server";

interface Request {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
}

export interface Executed {
  readonly requestId: string;
  readonly result: FormattedExecutionResult<Record<string, unknown>>;
  /** False when nothing was run: the document could not be read, or was refused before its first field. */
  readonly ran: boolean;
}

const kinds = new Map<string, "read" | "write">();
const KNOWN_DOCUMENTS = 1_000;
/** Characters of a document that is remembered: a stranger's long ones must not fill the memory. */
const LONGEST_KNOWN = 20_000;

/** Whether the document can change something; one with several operations counts as if it could. */
function accessOf(query: string): "read" | "write" {
  const known = kinds.get(query);
  if (known) return known;
  let access: "read" | "write" = "read";
  try {
    const operations = parse(query, { maxTokens: LIMITS.tokens }).definitions.filter(
      (d) => d.kind === Kind.OPERATION_DEFINITION,
    );
    if (operations.some((o) => o.operation !== "query")) access = "write";
  } catch {
    // Apollo words the syntax error.
  }
  if (query.length > LONGEST_KNOWN) return access;
  if (kinds.size >= KNOWN_DOCUMENTS) kinds.delete(kinds.keys().next().value as string);
  kinds.set(query, access);
  return access;
}

/** Thrown inside the transaction to undo it; carries the answer out. */
class Undo extends Error {
  constructor(readonly executed: Executed) {
    super("undone");
  }
}

/**
 * Runs one operation for `viewer` in one transaction: read only for a query; undone when a mutation
 * answers with an error; answered only after the commit. Errors are worded for the caller. A query that
 * wants something worked out apart (apart.ts) runs twice.
 */
export async function execute(
  viewer: Viewer,
  { query, variables, operationName }: Request,
): Promise<Executed> {
  const requestId = randomUUID();
  const access = accessOf(query);
  const failed = (error: unknown): Executed => ({
    requestId,
    ran: true,
    result: { errors: [wordError({ message: "" }, requestId, error)] },
  });
  const apart = new Apart(access);
  const now = new Date();
  const pass = () =>
    withViewer(
      viewer,
      async (db) => {
        const context: Context = { viewer, db, requestId, loaders: new Map(), now, apart };
        const { body } = await server.executeOperation(
          { query, variables, operationName },
          { contextValue: context },
        );
        if (body.kind !== "single") throw new Error("Incremental delivery is not served");
        const { data, errors: raw } = body.singleResult;
        const executed: Executed = {
          requestId,
          ran: data !== undefined,
          result: raw ? { data, errors: wordErrors(raw, requestId, viewer) } : { data },
        };
        if (raw && access === "write") throw new Undo(executed);
        return executed;
      },
      { access },
    );
  try {
    const executed = await pass();
    return !executed.result.errors && (await apart.settle()) ? await pass() : executed;
  } catch (error) {
    return error instanceof Undo ? error.executed : failed(error);
  }
}
