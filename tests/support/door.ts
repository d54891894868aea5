import { createServer, type IncomingHttpHeaders, request } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll } from "vitest";
import { handle, serve } from "@/graphql/http";

/** A request as a client of the API would send it. */
export interface Sent {
  method?: string;
  headers?: Record<string, string>;
  /** A list is sent in chunks, without a length. */
  body?: string | Uint8Array | readonly string[];
}

export interface Got {
  status: number;
  headers: Record<string, string | undefined>;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: answers to what no client should send have no type.
  json: any;
}

const JSON_BODY = { "content-type": "application/json" };

const jsonOf = (text: string) => (text.startsWith("{") ? JSON.parse(text) : undefined);

const flat = (headers: IncomingHttpHeaders) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));

/** The door on a server of its own, as in production. Call it once in a `describe`. */
export function overHttp(): (sent: Sent) => Promise<Got> {
  const server = createServer(serve);
  beforeAll(() => new Promise<void>((done) => server.listen(0, "127.0.0.1", done)));
  afterAll(() => new Promise<void>((done) => void server.close(() => done())));
  return ({ method = "POST", headers = JSON_BODY, body = "" }) =>
    new Promise((resolve, reject) => {
      const { port } = server.address() as AddressInfo;
      const whole = typeof body === "string" || body instanceof Uint8Array;
      const length = whole ? { "content-length": String(Buffer.byteLength(body)) } : {};
      const req = request({ port, method, agent: false, headers: { ...length, ...headers } }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () => {
          const text = Buffer.concat(chunks).toString();
          const { statusCode = 0 } = response;
          resolve({ status: statusCode, headers: flat(response.headers), text, json: jsonOf(text) });
          req.destroy();
        });
      });
      // Told before it has sent everything, a client may still find the connection closed.
      req.on("error", (error) => setTimeout(() => reject(error), 500));
      for (const chunk of whole ? [body] : body) req.write(chunk);
      req.end();
    });
}

/** The door as a route handler has it. */
export function overRoute(): (sent: Sent) => Promise<Got> {
  return async ({ method = "POST", headers = JSON_BODY, body = "" }) => {
    const chunks = typeof body === "string" || body instanceof Uint8Array ? [body] : body;
    const stream = new ReadableStream({
      start(controller) {
        for (const chunk of chunks) controller.enqueue(Buffer.from(chunk));
        controller.close();
      },
    });
    const bodiless = method === "GET" || method === "HEAD";
    const response = await handle(
      new Request("http://localhost:3000/api/graphql", {
        method,
        headers,
        ...(bodiless ? {} : { body: stream, duplex: "half" }),
      } as RequestInit),
    );
    const text = await response.text();
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      text,
      json: jsonOf(text),
    };
  };
}
