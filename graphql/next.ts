import "server-only";
import type { TadaDocumentNode } from "gql.tada";
import { print } from "graphql";
import { cookies } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import type { Viewer } from "@/db/viewer";
import { cookieName, viewerOfCookie } from "@/lib/auth/cookie";
import type { FieldError } from "@/lib/errors";
import { execute } from "./execute";

/** Who is signed in, read once a request. */
export const currentViewer = cache(async (): Promise<Viewer> => {
  const jar = await cookies();
  return viewerOfCookie(jar.get(cookieName())?.value, new Date());
});

const texts = new WeakMap<object, string>();

function textOf(document: object): string {
  let text = texts.get(document);
  if (!text) {
    text = print(document as never);
    texts.set(document, text);
  }
  return text;
}

/** What did not work, in words for the person. */
export interface Failure {
  readonly code: string;
  readonly reason?: string;
  readonly message: string;
  readonly wayOut?: string;
  readonly fields: readonly FieldError[];
  /** After a stale write: the thing as it stands now. */
  readonly current?: Readonly<Record<string, unknown>>;
  readonly requestId: string;
}

async function run<Data, Variables>(
  document: TadaDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<{ data: Data } | { failure: Failure }> {
  const { result, requestId } = await execute(await currentViewer(), {
    query: textOf(document),
    variables: variables as Record<string, unknown>,
    own: true,
  });
  const error = result.errors?.[0];
  if (!error) return { data: result.data as Data };
  const { code, reason, fields, wayOut, current } = (error.extensions ?? {}) as Partial<Failure>;
  return {
    failure: {
      code: code ?? "INTERNAL",
      reason,
      message: error.message,
      wayOut,
      fields: fields ?? [],
      current,
      requestId,
    },
  };
}

/**
 * A page's data. Sends a person who is not signed in to the sign-in page; missing and forbidden both
 * show "There is nothing here", and so does an address whose variables no list or thing has.
 * @throws Error with the request id when something unexpected happened.
 */
export async function load<Data, Variables>(
  document: TadaDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const outcome = await run(document, variables);
  if ("data" in outcome) return outcome.data;
  const { code, fields, requestId } = outcome.failure;
  if (code === "UNAUTHENTICATED") redirect("/sign-in");
  const odd = code === "INVALID_INPUT" && fields.length > 0;
  if (code === "NOT_FOUND" || code === "FORBIDDEN" || odd) notFound();
  throw new Error(`A page could not be loaded (request ${requestId})`);
}

/**
 * An action's outcome: the data, or what did not work. Someone who was signed out meanwhile gets the
 * failure as well, so that the form keeps what was typed.
 */
export async function submit<Data, Variables>(
  document: TadaDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<{ ok: true; data: Data } | { ok: false; failure: Failure }> {
  const outcome = await run(document, variables);
  if ("data" in outcome) return { ok: true, data: outcome.data };
  return { ok: false, failure: outcome.failure };
}
