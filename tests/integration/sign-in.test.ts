import { randomUUID } from "node:crypto";
import { verify } from "@node-rs/argon2";
import { and, eq } from "drizzle-orm";
import { encode } from "next-auth/jwt";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { membership, person, rateLimit, signInSession } from "@/db/schema";
import { type Member, withSystem } from "@/db/viewer";
import { seal, secret, viewerOfCookie } from "@/lib/auth/cookie";
import { signIn, signOut } from "@/lib/auth/mutations";
import { nextAuthOptions } from "@/lib/auth/next-auth";
import { hashPassword } from "@/lib/auth/password";
import { viewerOfSession } from "@/lib/auth/queries";
import { hashOf, newSecret } from "@/lib/auth/secrets";
import { DomainError } from "@/lib/errors";
import { as, dataAs, errorAs } from "../support/as";
import { withDatabase } from "../support/database";
import { aMember, anOrganization } from "../support/factories";

vi.mock("@node-rs/argon2", async (original) => {
  const real = await original<typeof import("@node-rs/argon2")>();
  return { ...real, verify: vi.fn(real.verify) };
});

withDatabase();

const PASSWORD = "correct horse battery";
const MINUTE = 60_000;
const now = new Date("2026-11-23T08:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * MINUTE);
const somewhere = () => randomUUID();

beforeEach(() => void vi.mocked(verify).mockClear());

/** A member who can sign in, with the address that does it. */
async function account() {
  const organizationId = await anOrganization();
  const member = await aMember(organizationId, ["coachee"], { name: "Mara" });
  const email = `${member.personId}@example.org`;
  const passwordHash = await hashPassword(PASSWORD);
  await withSystem("test", (db) =>
    db.update(person).set({ passwordHash }).where(eq(person.id, member.personId)),
  );
  return { member, email };
}

const enter = (email: string, { password = PASSWORD, place = somewhere(), at = now } = {}) =>
  signIn({ email, password }, { place, now: at });

/** What a failed sign-in says, and how many hashes were compared for it. */
async function refused(trying: Promise<unknown>) {
  vi.mocked(verify).mockClear();
  const error = await trying.catch((thrown: unknown) => thrown);
  if (!(error instanceof DomainError)) throw new Error(`This was no refusal: ${JSON.stringify(error)}`);
  const { code, reason, message, fields } = error;
  return { code, reason, message, fields, compared: vi.mocked(verify).mock.calls.length };
}

const known = async (session: string, at = now) => (await viewerOfSession(session, at)).kind === "person";

describe("a sign-in", () => {
  it("opens with the address as it is typed and the password to the letter", async () => {
    const { member, email } = await account();
    const { secret: session, personId } = await enter(`  ${email.toUpperCase()} `);
    expect(personId).toBe(member.personId);
    expect(await viewerOfSession(session, now)).toMatchObject({
      kind: "person",
      personId,
      organizationId: member.organizationId,
      roles: ["coachee"],
      session: hashOf(session),
    });
    expect((await refused(enter(email, { password: PASSWORD.toUpperCase() }))).code).toBe("UNAUTHENTICATED");
    expect((await refused(enter(email, { password: `${PASSWORD} ` }))).code).toBe("UNAUTHENTICATED");
  });

  it("leaves no secret in the database", async () => {
    const { email } = await account();
    const { secret: session } = await enter(email);
    const rows = await withSystem("test", async (db) => [
      await db.select().from(signInSession),
      await db.select().from(person),
      await db.select().from(rateLimit),
    ]);
    expect(JSON.stringify(rows)).not.toContain(session);
    expect(JSON.stringify(rows)).not.toContain(PASSWORD);
    expect(JSON.stringify(rows[2])).not.toContain(email);
  });

  it("answers a wrong password, an unknown address and one without a password alike, and as slowly", async () => {
    const { email, member } = await account();
    const { email: left, member: gone } = await account();
    const { email: bare, member: invited } = await account();
    await withSystem("test", async (db) => {
      await db.update(membership).set({ leftAt: now }).where(eq(membership.personId, gone.personId));
      await db.update(person).set({ passwordHash: null }).where(eq(person.id, invited.personId));
    });
    // What is compared with when there is nothing to compare with is made once.
    await refused(enter(`${randomUUID()}@example.org`));
    const answers = [
      await refused(enter(email, { password: "wrong horse battery" })),
      await refused(enter(`${randomUUID()}@example.org`)),
      await refused(enter(left)),
      await refused(enter(bare)),
      await refused(enter(`${email}'; select 1`)),
      await refused(enter(member.personId)),
      await refused(enter("")),
      await refused(enter(`${email}\0`)),
      await refused(enter(email, { password: `${PASSWORD}\0` })),
      await refused(enter(`${"x".repeat(300)}${email}`)),
      await refused(enter(email, { password: PASSWORD.repeat(50) })),
    ];
    const alike = {
      code: "UNAUTHENTICATED",
      reason: "WRONG_SIGN_IN",
      message: "The e-mail address or the password does not match.",
      fields: [],
      // The one slow step, whoever asks: the time of an answer tells nothing either.
      compared: 1,
    };
    expect(answers).toEqual(answers.map(() => alike));
  });

  it("never opens with the password that nobody has", async () => {
    const { email, member } = await account();
    await withSystem("test", (db) =>
      db.update(person).set({ passwordHash: null }).where(eq(person.id, member.personId)),
    );
    expect((await refused(enter(email, { password: "nobody has this password" }))).code).toBe(
      "UNAUTHENTICATED",
    );
  });

  it("goes the same way through next-auth", async () => {
    const { email, member } = await account();
    const [provider] = nextAuthOptions(somewhere()).providers as unknown as {
      options: { authorize: (credentials?: object) => Promise<{ id: string; session: string } | null> };
    }[];
    const authorize = provider!.options.authorize;
    const entered = await authorize({ email, password: PASSWORD });
    expect(entered?.id).toBe(member.personId);
    expect(await known(entered!.session, new Date())).toBe(true);
    expect(await authorize({ email, password: "wrong" })).toBe(null);
    expect(await authorize()).toBe(null);
  });
});

describe("tries", () => {
  it("are limited for an address from one place, right ones too, and the owner gets in elsewhere", async () => {
    const { email } = await account();
    const place = somewhere();
    for (let i = 0; i < 10; i++)
      expect((await refused(enter(email, { place, password: "guess" }))).code).toBe("UNAUTHENTICATED");
    const stopped = await refused(enter(email, { place }));
    expect(stopped).toMatchObject({ code: "RATE_LIMITED", reason: "TOO_MANY_TRIES", compared: 0 });
    expect(stopped.message).toContain("15 minutes");
    expect((await enter(email)).secret).toBeTruthy();
  });

  it("count again after a quarter of an hour", async () => {
    const { email } = await account();
    const place = somewhere();
    for (let i = 0; i < 10; i++) await refused(enter(email, { place, password: "guess" }));
    expect((await refused(enter(email, { place, at: later(14) }))).message).toContain("a minute");
    expect((await enter(email, { place, at: later(15) })).secret).toBeTruthy();
  });

  it("are limited alike for an address that nobody has", async () => {
    const place = somewhere();
    const email = `${randomUUID()}@example.org`;
    for (let i = 0; i < 10; i++) await refused(enter(email, { place }));
    expect(await refused(enter(email, { place }))).toMatchObject({ code: "RATE_LIMITED", compared: 0 });
  });

  it("are limited for one place over all addresses", async () => {
    const { email } = await account();
    const place = somewhere();
    vi.mocked(verify).mockResolvedValue(false);
    for (let i = 0; i < 60; i++) {
      const attempt = await refused(enter(`${i}-${randomUUID()}@example.org`, { place }));
      expect(attempt.code).toBe("UNAUTHENTICATED");
    }
    vi.mocked(verify).mockRestore();
    expect((await refused(enter(email, { place }))).code).toBe("RATE_LIMITED");
    expect((await enter(email)).secret).toBeTruthy();
  });

  it("all count when they come at once", async () => {
    const { email } = await account();
    const place = somewhere();
    vi.mocked(verify).mockResolvedValue(false);
    const answers = await Promise.all(
      Array.from({ length: 15 }, () => refused(enter(email, { place, password: "guess" }))),
    );
    vi.mocked(verify).mockRestore();
    expect(answers.filter(({ code }) => code === "RATE_LIMITED")).toHaveLength(5);
  });
});

describe("a session", () => {
  it("ends at once when its owner signs out, on the server, and no other does", async () => {
    const { email } = await account();
    const here = (await enter(email)).secret;
    const there = (await enter(email)).secret;
    const cookie = await seal({ person: (await enter(email)).personId, session: here });
    await signOut(hashOf(here), later(1));
    expect(await known(here)).toBe(false);
    expect((await viewerOfCookie(cookie, now)).kind).toBe("nobody");
    expect(await known(there)).toBe(true);
    await signOut(hashOf(here), later(2));
    const [row] = await withSystem("test", (db) =>
      db
        .select()
        .from(signInSession)
        .where(eq(signInSession.tokenHash, hashOf(here))),
    );
    expect(row?.endedAt).toEqual(later(1));
  });

  it("ends after two weeks", async () => {
    const { email } = await account();
    const { secret: session } = await enter(email);
    const weeks = 14 * 24 * 60;
    expect(await known(session, later(weeks - 1))).toBe(true);
    expect(await known(session, later(weeks))).toBe(false);
  });

  it("opens nothing once the membership has ended, and follows its roles at once", async () => {
    const { email, member } = await account();
    const { secret: session } = await enter(email);
    const set = (values: Partial<typeof membership.$inferInsert>) =>
      withSystem("test", (db) =>
        db.update(membership).set(values).where(eq(membership.personId, member.personId)),
      );
    await set({ roles: ["coachee", "admin"] });
    expect(await viewerOfSession(session, now)).toMatchObject({ roles: ["coachee", "admin"] });
    await set({ leftAt: now });
    expect(await known(session)).toBe(false);
  });

  it("does not move along to another organization of the same person", async () => {
    const { email, member } = await account();
    const { secret: session } = await enter(email);
    const elsewhere = await anOrganization();
    await withSystem("test", async (db) => {
      await db.insert(membership).values({
        organizationId: elsewhere,
        id: randomUUID(),
        personId: member.personId,
        name: "Mara",
        roles: ["admin"],
      });
      await db
        .update(membership)
        .set({ leftAt: now })
        .where(
          and(eq(membership.organizationId, member.organizationId), eq(membership.personId, member.personId)),
        );
    });
    expect(await known(session)).toBe(false);
  });

  it.each(["", "x", "' or true --", "a".repeat(10_000), "\u0000"])("is not opened by %j", async (session) => {
    expect(await known(session)).toBe(false);
  });
});

describe("a cookie", () => {
  const day = 24 * 60 * 60;

  it("opens the session that it names, for its person only", async () => {
    const one = await account();
    const other = await account();
    const { secret: session, personId } = await enter(one.email);
    const kind = async (content: object) => (await viewerOfCookie(await seal(content as never), now)).kind;
    expect(await kind({ person: personId, session })).toBe("person");
    expect(await kind({ person: other.member.personId, session })).toBe("nobody");
    expect(await kind({ person: personId, session: newSecret() })).toBe("nobody");
    expect(await kind({ person: personId, session: hashOf(session) })).toBe("nobody");
    expect(await kind({ person: personId })).toBe("nobody");
    expect(await kind({ session })).toBe("nobody");
    expect(await kind({})).toBe("nobody");
    expect(await kind({ person: { id: personId }, session: [session] })).toBe("nobody");
  });

  it("is worth nothing when it is forged, changed or past its time", async () => {
    const { email } = await account();
    const { secret: session, personId } = await enter(email);
    const token = { person: personId, session };
    const good = await encode({ token, secret: secret(), maxAge: day });
    expect((await viewerOfCookie(good, now)).kind).toBe("person");
    const parts = good.split(".");
    const forged = [
      await encode({ token, secret: "another secret, which is long enough too", maxAge: day }),
      await encode({ token, secret: secret(), maxAge: -60 }),
      `${good}x`,
      good.slice(0, -1),
      [...parts.slice(0, 3), parts[3]?.split("").reverse().join(""), parts[4]].join("."),
      // An unsealed one, as if no key were needed.
      `${Buffer.from('{"alg":"none"}').toString("base64url")}.${Buffer.from(JSON.stringify(token)).toString("base64url")}.`,
      JSON.stringify(token),
      session,
      hashOf(session),
    ];
    for (const value of forged) expect((await viewerOfCookie(value, now)).kind).toBe("nobody");
    expect((await viewerOfCookie(undefined, now)).kind).toBe("nobody");
  });

  it("shows neither the person nor the session to who reads it", async () => {
    const { email } = await account();
    const { secret: session, personId } = await enter(email);
    const cookie = await seal({ person: personId, session });
    const read = cookie
      .split(".")
      .map((part) => Buffer.from(part, "base64url").toString("latin1"))
      .join("");
    expect(read).not.toContain(personId);
    expect(read).not.toContain(session);
  });
});

describe("a changed password", () => {
  const CHANGE = `mutation ($current: String!, $next: String!) { changePassword(current: $current, next: $next) }`;
  const next = "another good long password";

  /** Signed in here and there: the viewer of this place, and both secrets. */
  async function signedIn() {
    const { email, member } = await account();
    const here = (await enter(email, { at: new Date() })).secret;
    const there = (await enter(email, { at: new Date() })).secret;
    const viewer = (await viewerOfSession(here, new Date())) as Member;
    return { email, member, viewer, here, there };
  }

  it("ends every other sign-in of the person at once, and theirs only", async () => {
    const { email, viewer, here, there } = await signedIn();
    const stranger = await signedIn();
    expect(await dataAs(viewer, CHANGE, { current: PASSWORD, next })).toEqual({ changePassword: true });
    const at = new Date();
    expect(await known(there, at)).toBe(false);
    expect(await known(here, at)).toBe(true);
    expect(await known(stranger.there, at)).toBe(true);
    expect((await refused(enter(email))).code).toBe("UNAUTHENTICATED");
    expect((await enter(email, { password: next })).secret).toBeTruthy();
  });

  it.each([
    [{ current: "wrong horse battery", next }, "current"],
    [{ current: PASSWORD.repeat(50), next }, "current"],
    [{ current: PASSWORD, next: "short" }, "next"],
    [{ current: PASSWORD, next: "x".repeat(201) }, "next"],
  ])("is refused at its field for %o, and changes nothing", async (input, field) => {
    const { email, viewer, there } = await signedIn();
    const error = await errorAs(viewer, CHANGE, input);
    expect(error.code).toBe("INVALID_INPUT");
    expect(error.fields?.map(({ path }) => path)).toEqual([field]);
    expect(await known(there, new Date())).toBe(true);
    expect((await enter(email)).secret).toBeTruthy();
  });

  it("cannot be guessed from a sign-in that was left open: wrong tries stay counted", async () => {
    const { viewer } = await signedIn();
    vi.mocked(verify).mockResolvedValue(false);
    for (let i = 0; i < 10; i++)
      expect((await errorAs(viewer, CHANGE, { current: `guess ${i}`, next })).code).toBe("INVALID_INPUT");
    vi.mocked(verify).mockRestore();
    expect(await errorAs(viewer, CHANGE, { current: PASSWORD, next })).toMatchObject({
      code: "RATE_LIMITED",
      reason: "TOO_MANY_TRIES",
    });
  });

  it("comes through however the operation is named", async () => {
    const { viewer } = await signedIn();
    const renamed = `mutation Other { x: __typename } ${CHANGE.replace("mutation", "mutation Change").replace("{ change", "{ done: change")}`;
    const { result } = await (await import("@/graphql/execute")).execute(viewer, {
      query: renamed,
      variables: { current: PASSWORD, next },
      operationName: "Change",
    });
    expect(result).toEqual({ data: { done: true } });
  });

  it("is a matter of people: a token has none", async () => {
    const { member } = await account();
    const token = { kind: "token", tokenId: randomUUID(), organizationId: member.organizationId } as const;
    const answered = await as(token, CHANGE, { current: PASSWORD, next });
    expect(answered.errors?.[0]?.extensions?.code).toBe("FORBIDDEN");
  });
});
