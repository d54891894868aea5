import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { nobody, type Viewer } from "@/db/viewer";
import { cookieName, viewerOfCookie } from "@/lib/auth/cookie";
import { placeOf } from "@/lib/auth/place";
import { viewerOfToken } from "@/lib/auth/queries";
import { env } from "@/lib/env";
import { execute } from "./execute";
import { secondsToWait } from "./limits";
import { wordError } from "./server";

/** The HTTP door of the API: JSON by POST, nothing else. Contract: docs/api.md. */
export const MAX_BODY = 256 * 1024;

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

type Headers = (name: string) => string | undefined;

const HEADERS = {
  "content-type": "application/json; charset=utf-8",
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "same-origin",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
};

const refuse = (status: number, message: string, headers: Record<string, string> = {}): Answer => ({
  status,
  headers: { ...HEADERS, ...headers },
  body: JSON.stringify({ errors: [{ message, extensions: { code: "INVALID_INPUT", reason: "HTTP" } }] }),
});

const wait = (seconds: number): Answer => ({
  status: 429,
  headers: { ...HEADERS, "retry-after": String(seconds) },
  body: JSON.stringify({
    errors: [
      {
        message: `Too many requests. Wait ${seconds === 1 ? "a second" : `${seconds} seconds`}.`,
        extensions: { code: "RATE_LIMITED", reason: "TOO_MANY_REQUESTS" },
      },
    ],
  }),
});

const tooLarge = () => refuse(413, `The body is over ${MAX_BODY / 1024} kB.`, { connection: "close" });

/** A browser says where a request comes from; a form of another site must not act for who is signed in. */
function fromElsewhere(header: Headers): boolean {
  const origin = header("origin");
  return (
    origin !== undefined &&
    origin !== new URL(env().NEXTAUTH_URL).origin &&
    origin !== `http://${header("host")}`
  );
}

/** The cookie's value; undefined where there is none, or none that a browser of ours could have sent. */
function cookieOf(header: Headers): string | undefined {
  const name = `${cookieName()}=`;
  const cookie = header("cookie")
    ?.split(/; */)
    .find((part) => part.startsWith(name))
    ?.slice(name.length);
  try {
    return cookie && decodeURIComponent(cookie);
  } catch {
    return undefined;
  }
}

async function viewerOf(header: Headers, now: Date): Promise<Viewer> {
  const bearer = /^Bearer +(\S+)$/i.exec(header("authorization") ?? "")?.[1];
  if (bearer) return viewerOfToken(bearer, now);
  const cookie = cookieOf(header);
  return cookie && !fromElsewhere(header) ? viewerOfCookie(cookie, now) : nobody;
}

/** By whom requests are counted: each token, each sign-in, and nobody by where they ask from. */
function callerOf(viewer: Viewer, header: Headers): string {
  if (viewer.kind === "token") return `token ${viewer.tokenId}`;
  if (viewer.kind === "person") return `session ${viewer.session}`;
  return `place ${placeOf(header("x-forwarded-for"))}`;
}

function head(method: string | undefined, header: Headers): Answer | undefined {
  if (method !== "POST") return refuse(405, "Send a POST request.", { allow: "POST" });
  if (!/^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(header("content-type") ?? ""))
    return refuse(415, "Send JSON, as content-type application/json in UTF-8.");
  if (!/^(identity)?$/i.test(header("content-encoding") ?? ""))
    return refuse(415, "Send the body as it is, not compressed.");
  if (Number(header("content-length") ?? 0) > MAX_BODY) return tooLarge();
  return undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

async function answer(header: Headers, text: string): Promise<Answer> {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return refuse(400, "The body is not JSON.");
  }
  if (Array.isArray(body)) return refuse(400, "Send one operation in a request, not a list.");
  if (!isRecord(body) || typeof body.query !== "string")
    return refuse(400, "Send an object with a text `query`, and `variables` where it has some.");
  const { query, variables = {}, operationName } = body;
  if (variables !== null && !isRecord(variables)) return refuse(400, "`variables` is an object.");
  if (operationName != null && typeof operationName !== "string")
    return refuse(400, "`operationName` is text.");
  const now = new Date();
  const viewer = await viewerOf(header, now);
  const seconds = secondsToWait(callerOf(viewer, header), env().API_REQUESTS_PER_MINUTE, now);
  if (seconds > 0) return wait(seconds);
  const { requestId, result, ran } = await execute(viewer, {
    query,
    variables: variables ?? {},
    operationName: operationName ?? undefined,
  });
  const limited = result.errors?.some((error) => error.extensions?.code === "RATE_LIMITED");
  return {
    status: limited ? 429 : ran ? 200 : 400,
    headers: { ...HEADERS, "x-request-id": requestId },
    body: JSON.stringify(result),
  };
}

/** `answer`, whatever happens: what nobody foresaw is logged, and masked behind a request id. */
async function answerAnyway(header: Headers, text: string): Promise<Answer> {
  try {
    return await answer(header, text);
  } catch (error) {
    const requestId = randomUUID();
    return {
      status: 500,
      headers: { ...HEADERS, "x-request-id": requestId },
      body: JSON.stringify({ errors: [wordError({ message: "" }, requestId, error)] }),
    };
  }
}

/** Reads at most `MAX_BODY` bytes; undefined when there are more. */
async function read(chunks: AsyncIterable<Uint8Array>): Promise<string | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.byteLength;
    if (size > MAX_BODY) return undefined;
    parts.push(chunk);
  }
  return Buffer.concat(parts).toString("utf8");
}

/** The seam for node:http (production). Always ends the response. */
export async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const header: Headers = (name) => {
    const value = request.headers[name];
    return Array.isArray(value) ? value.join(", ") : value;
  };
  let made = head(request.method, header);
  if (!made) {
    // Left whole when it is too large: a request that was destroyed takes its answer with it.
    const chunks = request.iterator({ destroyOnReturn: false });
    const text = await read(chunks).catch(() => "");
    made = text === undefined ? tooLarge() : await answerAnyway(header, text);
  }
  response.writeHead(made.status, made.headers);
  response.end(made.body);
}

/** The seam for a Next route handler (development, and the fallback). */
export async function handle(request: Request): Promise<Response> {
  const header: Headers = (name) => request.headers.get(name) ?? undefined;
  let made = head(request.method, header);
  if (!made) {
    const chunks = request.body as unknown as AsyncIterable<Uint8Array> | null;
    const text = chunks ? await read(chunks).catch(() => "") : "";
    made = text === undefined ? tooLarge() : await answerAnyway(header, text);
  }
  return new Response(made.body, { status: made.status, headers: made.headers });
}
