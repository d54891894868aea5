import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { complexityFromQuery } from "@pothos/plugin-complexity";
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLFormattedError,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from "graphql";
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

const asksForSchema = (document: DocumentNode) =>
  document.definitions.some(
    (definition) =>
      (definition.kind === Kind.OPERATION_DEFINITION || definition.kind === Kind.FRAGMENT_DEFINITION) &&
      definition.selectionSet.selections.some(
        (s) => s.kind === Kind.FIELD && (s.name.value === "__schema" || s.name.value === "__type"),
      ),
  );

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
      checkCost(document, operation, request.variables ?? {}, contextValue);
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

/** The one executor of this process, for the API, the pages and the actions alike. */
export const server = new ApolloServer<Context>({
  schema,
  introspection: true,
  includeStacktraceInErrorResponses: false,
  allowBatchedHttpRequests: false,
  csrfPrevention: true,
  logger: { debug() {}, info() {}, warn: (m) => log.warn(m), error: (m) => log.error(m) },
  plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), limits],
  // Only noted here: `execute` words them, since it knows the request id.
  formatError: (formatted, error) => {
    originals.set(formatted, error);
    return formatted;
  },
  stopOnTerminationSignals: false,
});
