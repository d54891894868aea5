import { randomUUID } from "node:crypto";
import { type FormattedExecutionResult, getOperationAST, Kind, parse } from "graphql";
import type { Db } from "@/db/client";
import { type Viewer, withViewer } from "@/db/viewer";
import { Apart } from "./apart";
import { LIMITS } from "./builder";
import type { Context } from "./context";
import { server, wordError, wordErrors } from "./server";

interface Request {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
  /** The document is one of our own pages': its lists are bounded where they are written, so its cost is not judged. */
  own?: boolean;
}

export interface Executed {
  readonly requestId: string;
  readonly result: FormattedExecutionResult<Record<string, unknown>>;
  /** False when nothing was run: the document could not be read, or was refused before its first field. */
  readonly ran: boolean;
}

/**
 * How an operation uses the database: one transaction, read only or not; or none around it. Mutations of
 * the sign-in itself write as the system, in transactions of their own, so that a wrong try stays counted
 * when its answer is undone; a viewer's transaction around them would make them wait for each other.
 */
type Way = "read" | "write" | "none";

const BY_THE_SYSTEM = ["changePassword"];

const ways = new Map<string, Way>();
const KNOWN_DOCUMENTS = 1_000;
/** Characters of a document that is remembered: a stranger's long ones must not fill the memory. */
const LONGEST_KNOWN = 20_000;

function wayOf({ query, operationName }: Request): Way {
  const key = operationName === undefined ? query : `${operationName}\n${query}`;
  const known = ways.get(key);
  if (known) return known;
  const way = read(query, operationName);
  if (key.length > LONGEST_KNOWN) return way;
  if (ways.size >= KNOWN_DOCUMENTS) ways.delete(ways.keys().next().value as string);
  ways.set(key, way);
  return way;
}

function read(query: string, operationName?: string): Way {
  try {
    const operation = getOperationAST(parse(query, { maxTokens: LIMITS.tokens }), operationName);
    if (operation?.operation !== "mutation") return "read";
    const fields = operation.selectionSet.selections.map((field) =>
      field.kind === Kind.FIELD ? field.name.value : "",
    );
    return fields.every((name) => BY_THE_SYSTEM.includes(name)) ? "none" : "write";
  } catch {
    // Apollo words the syntax error.
    return "read";
  }
}

/** Stands in where no transaction is open, and says so. */
const noDb = new Proxy({} as Db, {
  get() {
    throw new Error("This operation runs without a transaction of the viewer");
  },
});

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
export async function execute(viewer: Viewer, request: Request): Promise<Executed> {
  const requestId = randomUUID();
  const way = wayOf(request);
  const failed = (error: unknown): Executed => ({
    requestId,
    ran: true,
    result: { errors: [wordError({ message: "" }, requestId, error)] },
  });
  if (way === "none") {
    const alone = { viewer, db: noDb, requestId, now: new Date(), apart: new Apart("write") };
    return run(request, alone).catch(failed);
  }
  const apart = new Apart(way);
  const now = new Date();
  const pass = () =>
    withViewer(
      viewer,
      async (db) => {
        const executed = await run(request, { viewer, db, requestId, now, apart });
        if (executed.result.errors && way === "write") throw new Undo(executed);
        return executed;
      },
      { access: way },
    );
  try {
    const executed = await pass();
    return !executed.result.errors && (await apart.settle()) ? await pass() : executed;
  } catch (error) {
    return error instanceof Undo ? error.executed : failed(error);
  }
}

async function run(request: Request, rest: Omit<Context, "loaders" | "own">): Promise<Executed> {
  const { query, variables, operationName } = request;
  const contextValue: Context = { ...rest, loaders: new Map(), own: request.own ?? false };
  const { body } = await server.executeOperation({ query, variables, operationName }, { contextValue });
  if (body.kind !== "single") throw new Error("Incremental delivery is not served");
  const { data, errors } = body.singleResult;
  const { requestId, viewer } = rest;
  return {
    requestId,
    ran: data !== undefined,
    result: errors ? { data, errors: wordErrors(errors, requestId, viewer) } : { data },
  };
}
