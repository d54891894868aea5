import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { apiToken, signInSession } from "@/db/schema";
import { type Member, withSystem } from "@/db/viewer";
import { MAX_BODY } from "@/graphql/http";
import { seal } from "@/lib/auth/cookie";
import * as queries from "@/lib/auth/queries";
import { hashOf, newSecret } from "@/lib/auth/secrets";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { withDatabase } from "../support/database";
import { overHttp, overRoute, type Sent } from "../support/door";
import { aMember, anOrganization } from "../support/factories";

withDatabase();

const soon = () => new Date(Date.now() + 3_600_000);

let organizationId: string;
let coachee: Member;
let admin: Member;

/** A cookie as the sign-in sets it. */
async function cookieOf({ personId }: Member): Promise<string> {
  const secret = newSecret();
  await withSystem("test", (db) =>
    db
      .insert(signInSession)
      .values({ tokenHash: hashOf(secret), personId, organizationId, expiresAt: soon() }),
  );
  return `next-auth.session-token=${await seal({ person: personId, session: secret })}`;
}

async function tokenOf(change: { expiresAt?: Date; revokedAt?: Date } = {}): Promise<string> {
  const secret = `evk_${organizationId.replaceAll("-", "")}_${newSecret()}`;
  await withSystem("test", (db) =>
    db.insert(apiToken).values({
      organizationId,
      id: randomUUID(),
      name: "Reporting",
      tokenHash: hashOf(secret),
      lastFour: secret.slice(-4),
      createdBy: admin.personId,
      expiresAt: soon(),
      ...change,
    }),
  );
  return secret;
}

beforeAll(async () => {
  organizationId = await anOrganization();
  coachee = await aMember(organizationId, ["coachee"], { name: "Mara" });
  admin = await aMember(organizationId, ["admin"], { name: "Otto" });
});

const NAME = "{ viewer { name } }";

describe.each([
  ["node:http", overHttp],
  ["a route handler", overRoute],
])("the door of the API over %s", (_seam, open) => {
  const send = open();

  /** Sends an operation with these headers beside the usual ones. */
  const ask = (
    query: string,
    headers: Record<string, string> = {},
    variables?: Record<string, unknown>,
    rest: object = {},
  ) =>
    send({
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify({ query, variables, ...rest }),
    });

  let cookie: string;
  let bearer: Record<string, string>;
  beforeAll(async () => {
    cookie = await cookieOf(coachee);
    bearer = { authorization: `Bearer ${await tokenOf()}` };
  });
  beforeEach(() => void vi.restoreAllMocks());

  const refusal = ({ json }: { json: { errors: { extensions: object }[] } }) => json.errors[0]?.extensions;

  describe("takes", () => {
    it.each(["GET", "PUT", "DELETE", "PATCH", "OPTIONS"])("POST and not %s", async (method) => {
      const { status, headers, text } = await send({ method });
      expect(status).toBe(405);
      expect(headers.allow).toBe("POST");
      // Neither a landing page nor a preflight: no other site is invited.
      expect(text).not.toMatch(/<html|apollo/i);
      expect(Object.keys(headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
    });

    it("a HEAD no more than a GET", async () => {
      expect((await send({ method: "HEAD" })).status).toBe(405);
    });

    it.each([
      "application/json",
      "application/json; charset=utf-8",
      "application/json;charset=UTF-8",
      'application/json; charset="utf-8"',
    ])("%s", async (type) => {
      const { status, json } = await ask("{ __typename }", { "content-type": type });
      expect({ status, json }).toEqual({ status: 200, json: { data: { __typename: "Query" } } });
    });

    it.each([
      "text/plain",
      "application/x-www-form-urlencoded",
      "multipart/form-data; boundary=x",
      "application/json; charset=iso-8859-1",
      "application/graphql",
      "application/jsonx",
      "",
    ])("no %s", async (type) => {
      expect((await ask("{ __typename }", { "content-type": type })).status).toBe(415);
    });

    it("no compressed body", async () => {
      expect((await ask("{ __typename }", { "content-encoding": "gzip" })).status).toBe(415);
    });

    it.each<[string, string]>([
      ["no JSON", "{ viewer { name } }"],
      ["nothing", ""],
      ["half of it", '{"query": "{ __typename }"'],
      ["a list", '[{"query": "{ __typename }"}]'],
      ["an empty list", "[]"],
      ["text", '"{ __typename }"'],
      ["null", "null"],
      ["a number", "7"],
      ["no query", "{}"],
      ["a query that is no text", '{"query": {"x": 1}}'],
      ["variables that are a list", '{"query": "{ __typename }", "variables": [1]}'],
      ["variables that are text", '{"query": "{ __typename }", "variables": "{}"}'],
      ["an operation name that is no text", '{"query": "{ __typename }", "operationName": 7}'],
    ])("no body that is %s", async (_what, body) => {
      const answered = await send({ body });
      expect(answered.status).toBe(400);
      expect(refusal(answered)).toMatchObject({ code: "INVALID_INPUT", reason: "HTTP" });
    });

    const padded = (bytes: number) => {
      const body = JSON.stringify({ query: "{ __typename }", pad: "" });
      return body.replace('"pad":""', `"pad":"${"x".repeat(bytes - body.length)}"`);
    };

    it("256 kB, and not a byte more", async () => {
      expect((await send({ body: padded(MAX_BODY) })).status).toBe(200);
      expect((await send({ body: padded(MAX_BODY + 1) })).status).toBe(413);
    });

    it("256 kB in chunks too, whatever the length says", async () => {
      const chunks = (bytes: number) => padded(bytes).match(/.{1,16384}/g) ?? [];
      expect((await send({ body: chunks(MAX_BODY) })).status).toBe(200);
      expect((await send({ body: chunks(MAX_BODY + 1) })).status).toBe(413);
      expect((await send({ body: chunks(4 * MAX_BODY) })).status).toBe(413);
    });
  });

  it.each<[string, Sent]>([
    ["an answer", { body: JSON.stringify({ query: "{ __typename }" }) }],
    ["a refused method", { method: "GET" }],
    ["a refused body", { body: "x" }],
    ["a refused document", { body: JSON.stringify({ query: "{ x }" }) }],
  ])("sets its headers on %s", async (_what, sent) => {
    const { headers } = await send(sent);
    expect(headers).toMatchObject({
      "content-type": "application/json; charset=utf-8",
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "same-origin",
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
    });
    expect(headers["x-powered-by"]).toBeUndefined();
  });

  describe("knows", () => {
    const nameFor = async (headers: Record<string, string>) => {
      const { status, json } = await ask(NAME, headers);
      expect(status).toBe(200);
      return json.data.viewer?.name ?? null;
    };

    it("a cookie", async () => {
      expect(await nameFor({ cookie })).toBe("Mara");
      expect(await nameFor({ cookie: `theme=dark; ${cookie}; x=y` })).toBe("Mara");
    });

    it("a cookie from its own pages, and not from another site's", async () => {
      expect(await nameFor({ cookie, origin: env().NEXTAUTH_URL })).toBe("Mara");
      for (const origin of [
        "https://evil.example",
        "null",
        "http://localhost:3001",
        `${env().NEXTAUTH_URL}.evil.example`,
      ])
        expect(await nameFor({ cookie, origin })).toBe(null);
    });

    it.each(["%", "%E0%A4%A", "x", "", "eyJhbGciOiJkaXIifQ.a.b.c.d", "%00"])(
      "nobody by the cookie %o",
      async (value) => {
        expect(await nameFor({ cookie: `next-auth.session-token=${value}` })).toBe(null);
      },
    );

    it("a token, whatever the cookie and the origin", async () => {
      const headers = { ...bearer, cookie, origin: "https://evil.example" };
      const { json } = await ask("{ organization { id } viewer { name } }", headers);
      expect(json.data).toEqual({ organization: { id: organizationId }, viewer: null });
    });

    it("nobody by a token that is wrong, revoked or run out", async () => {
      const wrong = [
        "evk_",
        "x".repeat(4_000),
        `${bearer.authorization?.slice(7)}x`,
        await tokenOf({ revokedAt: new Date() }),
        await tokenOf({ expiresAt: new Date(Date.now() - 1_000) }),
      ];
      for (const token of wrong) {
        const answered = await ask("{ organization { id } }", { authorization: `Bearer ${token}` });
        expect(refusal(answered)).toMatchObject({ code: "UNAUTHENTICATED" });
      }
    });

    it("nobody by a wrong token beside a good cookie: one way at a time", async () => {
      expect(await nameFor({ authorization: "Bearer evk_wrong", cookie })).toBe(null);
    });
  });

  describe("limits", () => {
    const tooMuch = async (query: string, variables?: Record<string, unknown>) => {
      const answered = await ask(query, bearer, variables);
      expect(answered.status).toBe(400);
      expect(refusal(answered)).toMatchObject({ code: "INVALID_INPUT", reason: "TOO_MUCH" });
      return answered.json.errors[0].message as string;
    };
    const fine = async (query: string, variables?: Record<string, unknown>) => {
      const { status, json } = await ask(query, bearer, variables);
      expect({ status, errors: json.errors }).toEqual({ status: 200, errors: undefined });
    };
    const nested = (levels: number) => {
      let inner = "id";
      for (let i = 0; i < levels; i++) inner = `parent { ${inner} }`;
      return `{ organization { units(first: 1) { edges { node { ${inner} } } } } }`;
    };

    it("how deep an operation nests", async () => {
      await fine(nested(7));
      expect(await tooMuch(nested(8))).toContain("the limit is 12");
    });

    it("how deep it nests through fragments", async () => {
      const links = Array.from({ length: 9 }, (_, i) => `fragment F${i} on Unit { parent { ...F${i + 1} } }`);
      await tooMuch(
        `{ organization { units(first: 1) { edges { node { ...F0 } } } } } ${links.join(" ")} fragment F9 on Unit { id }`,
      );
    });

    it("how many fields it asks for, aliases and fragments counted", async () => {
      const aliases = (count: number) => Array.from({ length: count }, (_, i) => `a${i}: name`).join(" ");
      await fine(`{ organization { ${aliases(399)} } }`);
      await tooMuch(`{ organization { ${aliases(400)} } }`);
      const spread = (from: number, to: number) =>
        Array.from({ length: to - from }, (_, i) => `u${from + i}: organization { ...Names }`).join(" ");
      await tooMuch(`{ ${spread(0, 5)} } fragment Names on Organization { ${aliases(100)} }`);
    });

    it("how many values it could touch, the numbers of variables counted", async () => {
      const query = `query ($n: Int!, $m: Int!) { organization {
        releases(first: $n) { edges { node { units(first: $m) { edges { node { means { contrast } } } } } } } } }`;
      await fine(query, { n: 2, m: 5 });
      await tooMuch(query, { n: 100, m: 100 });
      await tooMuch(query.replace("$n: Int!", "$n: Int! = 100"), { m: 100 });
      await tooMuch(query.replaceAll(/\$n(?!:)|\$m(?!:)/g, "100").replace("($n: Int!, $m: Int!)", ""));
    });

    it("how often one costly field is asked for under other names", async () => {
      const list = "members(first: 100) { edges { node { name roles unit { name parent { name } } } } }";
      await fine(`{ organization { ${list} } }`);
      const many = Array.from({ length: 20 }, (_, i) => `m${i}: ${list}`).join(" ");
      await tooMuch(`{ organization { ${many} } }`);
    });

    it("how long a document is, before anything else is looked at", async () => {
      const started = Date.now();
      for (const query of [
        `{ ${"__typename ".repeat(15_000)} }`,
        `{ ${"a { ".repeat(30_000)}`,
        `query (${"$a: Int ".repeat(10_000)}) { __typename }`,
        `{ viewer { ${"...F ".repeat(20_000)} } } fragment F on Viewer { name }`,
      ]) {
        const answered = await ask(query, bearer);
        expect(answered.status).toBe(400);
        expect(refusal(answered)).toMatchObject({ code: "INVALID_INPUT", reason: "SYNTAX" });
      }
      expect(Date.now() - started).toBeLessThan(10_000);
    });

    it("fragments that double at every step, quickly", async () => {
      const doubling = Array.from(
        { length: 40 },
        (_, i) => `fragment F${i} on Viewer { ...F${i + 1} ...F${i + 1} }`,
      );
      await tooMuch(`{ viewer { ...F0 } } ${doubling.join(" ")} fragment F40 on Viewer { name }`);
    });

    it("fragments that go in a circle", async () => {
      const answered = await ask(
        "{ viewer { ...A } } fragment A on Viewer { ...B } fragment B on Viewer { ...A }",
        bearer,
      );
      expect(answered.status).toBe(400);
      expect(refusal(answered)).toMatchObject({ reason: "NOT_IN_SCHEMA" });
    });

    it("lists to a hundred at a time", async () => {
      for (const first of [0, -1, 101, 2 ** 31 - 1]) {
        const answered = await ask(
          "query ($first: Int!) { organization { units(first: $first) { edges { cursor } } } }",
          bearer,
          { first },
        );
        expect(refusal(answered)).toMatchObject({
          code: "INVALID_INPUT",
          fields: [{ path: "first", message: "Ask for 1 to 100 at a time." }],
        });
      }
    });

    it("a request to one mutation, named directly", async () => {
      const documents = [
        'mutation { a: revokeToken(id: "x") { id } b: revokeToken(id: "y") { id } }',
        'mutation { ...M } fragment M on Mutation { revokeToken(id: "x") { id } }',
        'mutation { ... on Mutation { revokeToken(id: "x") { id } } }',
        'mutation { ... { a: revokeToken(id: "x") { id } b: revokeToken(id: "y") { id } } }',
        'mutation { __typename revokeToken(id: "x") { id } }',
      ];
      for (const query of documents)
        for (const headers of [{}, bearer, { cookie }]) {
          const answered = await ask(query, headers);
          expect(answered.status).toBe(400);
          expect(refusal(answered)).toMatchObject({ code: "INVALID_INPUT", reason: "ONE_MUTATION" });
        }
    });

    it("a document of several operations to the one that is named", async () => {
      const two = "query A { viewer { name } } query B { __typename }";
      expect((await ask(two, { cookie }, {}, { operationName: "A" })).json.data).toEqual({
        viewer: { name: "Mara" },
      });
      for (const rest of [{}, { operationName: "C" }]) {
        const answered = await ask(two, { cookie }, {}, rest);
        expect(answered.status).toBe(400);
        expect(refusal(answered)).toMatchObject({ code: "INVALID_INPUT", reason: "NO_SUCH_OPERATION" });
      }
    });

    it("no subscription", async () => {
      expect((await ask("subscription { x }", bearer)).status).toBe(400);
    });
  });

  describe("keeps the schema", () => {
    const introspections = [
      "{ __schema { types { name } } }",
      '{ __type(name: "Goal") { name } }',
      "{ viewer { name } ... on Query { __schema { types { name } } } }",
      "{ ... { ... { __schema { types { name } } } } }",
      '{ ...F } fragment F on Query { ... { a: __type(name: "Goal") { name } } }',
    ];

    it.each(introspections)("from nobody: %s", async (query) => {
      const answered = await ask(query);
      expect(answered.status).toBe(400);
      expect(refusal(answered)).toMatchObject({ code: "UNAUTHENTICATED" });
      expect(answered.text).not.toContain("Goal");
    });

    it.each(introspections)("from nobody who is signed in: %s", async (query) => {
      for (const headers of [bearer, { cookie }]) {
        const { status, json } = await ask(query, headers);
        expect({ status, errors: json.errors }).toEqual({ status: 200, errors: undefined });
      }
    });

    it("and helps nobody to guess it", async () => {
      const guesses: [string, Record<string, unknown>?][] = [
        ["{ viewr { name } }"],
        ["{ viewer { nam } }"],
        ['{ goal(id: "x", versio: 1) { id } }'],
        ["{ goal { id } }"],
        ["{ viewer }"],
        ["query ($x: GoalDraftInpu) { __typename }"],
        ["query ($x: Int!) { goal(id: $x) { id } }", { x: 1 }],
        [
          "mutation ($i: NewCommentInput!) { writeComment(input: $i) { id } }",
          { i: { bod: "x", share: true, requestKey: "x" } },
        ],
        ["mutation ($i: NewCommentInput!) { writeComment(input: $i) { id } }", {}],
        ["{ ... on Quer { __typename } }"],
        ["{ __typename @inclde(if: true) }"],
      ];
      for (const [query, variables] of guesses) {
        const { json } = await ask(query, {}, variables);
        const { requestId, ...extensions } = json.errors[0].extensions;
        expect(json).toEqual({
          errors: [{ message: "Sign in to go on.", extensions: { code: "UNAUTHENTICATED", requestId } }],
        });
        expect(extensions).toEqual({ code: "UNAUTHENTICATED" });
        expect((await ask(query, { cookie }, variables)).json.errors[0].extensions.code).toBe(
          "INVALID_INPUT",
        );
      }
    });
  });

  describe("counts", () => {
    it("the requests of each caller, and says when to come back", async () => {
      const before = env().API_REQUESTS_PER_MINUTE;
      env().API_REQUESTS_PER_MINUTE = 3;
      try {
        const callers: Record<string, string>[] = [
          { cookie: await cookieOf(coachee) },
          { authorization: `Bearer ${await tokenOf()}` },
          { "x-forwarded-for": randomUUID() },
        ];
        for (const headers of callers) {
          const answers = [];
          for (let i = 0; i < 4; i++) answers.push(await ask("{ __typename }", headers));
          expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
          const last = answers[3]!;
          expect(Number(last.headers["retry-after"])).toBeGreaterThan(0);
          expect(Number(last.headers["retry-after"])).toBeLessThanOrEqual(20);
          expect(refusal(last)).toEqual({ code: "RATE_LIMITED", reason: "TOO_MANY_REQUESTS" });
        }
        // One place, though the sender claims another each time.
        const place = randomUUID();
        const claimed = async () =>
          (await ask("{ __typename }", { "x-forwarded-for": `${randomUUID()}, ${place}` })).status;
        expect([await claimed(), await claimed(), await claimed(), await claimed()]).toEqual([
          200, 200, 200, 429,
        ]);
      } finally {
        env().API_REQUESTS_PER_MINUTE = before;
      }
    });
  });

  describe("masks", () => {
    const SECRET = "relation secret_table does not exist";

    it("what nobody foresaw in an operation, and logs it under the request id", async () => {
      const logged = vi.spyOn(log, "error").mockImplementation(() => undefined);
      const own = await import("@/lib/organizations/queries");
      const query = vi.spyOn(own, "ownOrganization").mockRejectedValue(new Error(SECRET));
      const { status, headers, text, json } = await ask("{ organization { name } }", bearer);
      expect(query).toHaveBeenCalledOnce();
      expect(status).toBe(200);
      expect(text).not.toContain("secret_table");
      expect(json.errors).toEqual([
        {
          message: "This could not be done. Try again in a minute.",
          path: ["organization"],
          extensions: { code: "INTERNAL", requestId: headers["x-request-id"] },
        },
      ]);
      expect(logged).toHaveBeenCalledWith(
        expect.objectContaining({
          requestId: headers["x-request-id"],
          err: expect.objectContaining({ message: SECRET }),
        }),
        expect.any(String),
      );
    });

    it("what nobody foresaw before an operation", async () => {
      vi.spyOn(log, "error").mockImplementation(() => undefined);
      vi.spyOn(queries, "viewerOfToken").mockRejectedValue(new Error(SECRET));
      const { status, headers, text, json } = await ask("{ organization { name } }", bearer);
      expect(status).toBe(500);
      expect(text).not.toContain("secret_table");
      expect(json.errors[0].extensions).toEqual({
        code: "INTERNAL",
        requestId: headers["x-request-id"],
      });
      expect(headers["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
    });

    it("nothing that was written for the caller", async () => {
      const { json } = await ask('{ goal(id: "x") { id } }', { cookie });
      expect(json.errors[0]).toMatchObject({
        message: "There is nothing here.",
        extensions: { code: "NOT_FOUND", requestId: expect.any(String) },
      });
      expect(json.errors[0].extensions.stacktrace).toBeUndefined();
    });
  });
});
