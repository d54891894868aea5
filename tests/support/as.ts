import type { Viewer } from "@/db/viewer";
import { type Executed, execute } from "@/graphql/execute";

type Result = Executed["result"];

/** Runs an operation as `viewer`, the way the API and the pages do. */
export async function as(
  viewer: Viewer,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Result> {
  return (await execute(viewer, { query, variables })).result;
}

/** Answers as nested records, for tests that reach into them. */
// biome-ignore lint/suspicious/noExplicitAny: the answers of documents written in a test have no type of their own.
type Loose = Record<string, any>;

/** The data of an operation that must succeed. @throws Error with what went wrong instead. */
export async function dataAs<T = Loose>(viewer: Viewer, query: string, variables = {}): Promise<T> {
  const { data, errors } = await as(viewer, query, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return data as T;
}

/** The first error of an operation that must fail, as `{ code, reason, message, fields, wayOut }`. */
export async function errorAs(viewer: Viewer, query: string, variables: Record<string, unknown> = {}) {
  const { errors } = await as(viewer, query, variables);
  const error = errors?.[0];
  if (!error) throw new Error("The operation succeeded, and should not have");
  return {
    message: error.message,
    ...(error.extensions as {
      code: string;
      reason?: string;
      wayOut?: string;
      fields?: { path: string; message: string }[];
    }),
  };
}
