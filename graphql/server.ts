import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { complexityFromQuery } from "@pothos/plugin-complexity";
import {
  BREAK,
  type DocumentNode,
  GraphQLError,
  type GraphQLFormattedError,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  visit,
} from "graphql";
import type { Viewer } from "@/db/viewer";
import { DomainError, unauthenticated } from "@/lib/errors";
import { log } from "@/lib/log";
import { LIMITS } from "./builder";
import type { Context } from "./context";
import { buildSchema } from "./schema";

export const schema = buildSchema();

const tooMuch = (message: string) =>
  new GraphQLError(message, { extensions: { code: "INVALID_INPUT", reason: "TOO_MUCH" } });

/** @throws GraphQLError when the operation nests too deep, asks too broadly or costs too much. */
function checkCost(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
  context: Context,
): void {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  // Variables that do not fit are worded by Apollo, before anything runs.
  if (!coerced) return;
  const definitions = document.definitions.filter(
    (d) => d === operation || d.kind === Kind.FRAGMENT_DEFINITION,
  );
  const cost = complexityFromQuery(
    { ...document, definitions },
    // As they were sent: the plugin coerces them itself, and an enum has another value by then.
    { schema, variables, ctx: context },
  );
  if (cost.depth > LIMITS.depth)
    throw tooMuch(`This nests ${cost.depth} levels deep; the limit is ${LIMITS.depth}.`);
  if (cost.breadth > LIMITS.breadth)
    throw tooMuch(`This asks for ${cost.breadth} fields, aliases counted; the limit is ${LIMITS.breadth}.`);
  if (cost.complexity > LIMITS.complexity)
    throw tooMuch(
      `This could touch ${cost.complexity} values; the limit is ${LIMITS.complexity}. Ask for fewer at a time.`,
    );
}

/** Whether `__schema` or `__type` is asked for anywhere, however it is wrapped in fragments. */
function asksForSchema(document: DocumentNode): boolean {
  let asks = false;
  visit(document, {
    Field({ name }) {
      if (name.value !== "__schema" && name.value !== "__type") return undefined;
      asks = true;
      return BREAK;
    },
  });
  return asks;
}

/** One mutation a request for everyone: a half-done request has no good answer. */
function checkOperation(operation: OperationDefinitionNode): void {
  if (operation.operation === "subscription") throw tooMuch("Subscriptions are not served here.");
  if (operation.operation !== "mutation") return;
  const [first, ...more] = operation.selectionSet.selections;
  if (more.length > 0 || first?.kind !== Kind.FIELD)
    throw new GraphQLError("Send one mutation in a request, named directly.", {
      extensions: { code: "INVALID_INPUT", reason: "ONE_MUTATION" },
    });
}

const limits: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, operation, request, contextValue }) => {
      if (!operation) return;
      checkOperation(operation);
      if (contextValue.viewer.kind === "nobody" && asksForSchema(document)) throw unauthenticated();
      if (!contextValue.own) checkCost(document, operation, request.variables ?? {}, contextValue);
    },
  }),
};

const REASONS: Record<string, string> = {
  GRAPHQL_PARSE_FAILED: "SYNTAX",
  GRAPHQL_VALIDATION_FAILED: "NOT_IN_SCHEMA",
  BAD_USER_INPUT: "WRONG_TYPE",
  OPERATION_RESOLUTION_FAILURE: "NO_SUCH_OPERATION",
  BAD_REQUEST: "BAD_REQUEST",
  INVALID_INPUT: "TOO_MUCH",
};

/** What was thrown, by the formatted error that Apollo made of it. */
const originals = new WeakMap<GraphQLFormattedError, unknown>();

/**
 * Lets errors through that were written for the caller; everything else becomes one sentence and a
 * request id, under which the log has the rest.
 */
export function wordError(
  formatted: GraphQLFormattedError,
  requestId: string,
  error: unknown = originals.get(formatted),
): GraphQLFormattedError {
  const original = error instanceof GraphQLError && error.originalError ? error.originalError : error;
  const { locations, path } = formatted;
  if (original instanceof DomainError) {
    const { code, message, reason, fields, wayOut, current } = original;
    return {
      message,
      locations,
      path,
      extensions: { code, reason, fields: fields.length ? fields : undefined, wayOut, current, requestId },
    };
  }
  const code = String(formatted.extensions?.code ?? "");
  if (REASONS[code] && !(original instanceof TypeError))
    return {
      message: formatted.message,
      locations,
      path,
      extensions: { code: "INVALID_INPUT", reason: formatted.extensions?.reason ?? REASONS[code], requestId },
    };
  log.error({ requestId, path, err: original }, "unexpected error in a request");
  return {
    message: "This could not be done. Try again in a minute.",
    path,
    extensions: { code: "INTERNAL", requestId },
  };
}

/**
 * The errors of one operation as `viewer` gets them. What is wrong with a document is told in names of
 * the schema, and those are for who is signed in: to anyone else it only says to sign in.
 */
export function wordErrors(
  formatted: readonly GraphQLFormattedError[],
  requestId: string,
  viewer: Viewer,
): GraphQLFormattedError[] {
  const worded = formatted.map((error) => wordError(error, requestId));
  const tells = worded.some(({ extensions }) =>
    ["NOT_IN_SCHEMA", "WRONG_TYPE"].includes(String(extensions?.reason)),
  );
  if (viewer.kind !== "nobody" || !tells) return worded;
  const { code, message } = unauthenticated();
  return [{ message, extensions: { code, requestId } }];
}

/** The one executor of this process, for the API, the pages and the actions alike. */
export const server = new ApolloServer<Context>({
  schema,
  introspection: true,
  includeStacktraceInErrorResponses: false,
  allowBatchedHttpRequests: false,
  csrfPrevention: true,
  parseOptions: { maxTokens: LIMITS.tokens },
  logger: { debug() {}, info() {}, warn: (m) => log.warn(m), error: (m) => log.error(m) },
  plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), limits],
  // Only noted here: `execute` words them, since it knows the request id.
  formatError: (formatted, error) => {
    originals.set(formatted, error);
    return formatted;
  },
  stopOnTerminationSignals: false,
});
