import { and, eq, isNull, ne, sql } from "drizzle-orm";
import { membership, person, rateLimit, signInSession } from "@/db/schema";
import { type Member, withSystem } from "@/db/viewer";
import { DomainError, invalid } from "../errors";
import { parse } from "../input";
import { changePasswordInput, signInInput, WRONG_PASSWORD } from "./input";
import { hashPassword, passwordMatches } from "./password";
import { hashOf, newSecret } from "./secrets";

const MINUTE = 60_000;
const SESSION_LENGTH = 14 * 24 * 60 * MINUTE;
const WINDOW = 15 * MINUTE;

/**
 * Counts one attempt. Buckets are hashes of what is limited, so the table holds no address.
 * @throws RATE_LIMITED when `most` attempts were made within the window; the message says how long.
 */
async function countAttempt(bucket: string, most: number, now: Date): Promise<void> {
  const windowEndsAt = new Date(now.getTime() + WINDOW);
  const [row] = await withSystem("count an attempt", (db) =>
    db
      .insert(rateLimit)
      .values({ bucket: hashOf(bucket), attempts: 1, windowEndsAt })
      .onConflictDoUpdate({
        target: rateLimit.bucket,
        set: {
          attempts: sql`case when ${rateLimit.windowEndsAt} <= ${now.toISOString()}::timestamptz then 1 else ${rateLimit.attempts} + 1 end`,
          windowEndsAt: sql`case when ${rateLimit.windowEndsAt} <= ${now.toISOString()}::timestamptz then excluded.window_ends_at else ${rateLimit.windowEndsAt} end`,
        },
      })
      .returning(),
  );
  if (row && row.attempts > most) {
    const minutes = Math.max(1, Math.ceil((row.windowEndsAt.getTime() - now.getTime()) / MINUTE));
    throw new DomainError(
      "RATE_LIMITED",
      `There were too many tries from here. Please wait ${minutes === 1 ? "a minute" : `${minutes} minutes`}.`,
      { reason: "TOO_MANY_TRIES" },
    );
  }
}

export const WRONG_SIGN_IN = "The e-mail address or the password does not match.";

/**
 * Opens a sign-in and returns its secret. An unknown address and a wrong password are answered alike and
 * in like time. Tries are counted by address and place together, so a stranger elsewhere cannot lock the
 * owner out, and by place alone.
 * @throws UNAUTHENTICATED when it does not match. @throws RATE_LIMITED
 */
export async function signIn(
  input: { email: string; password: string },
  { place, now }: { place: string; now: Date },
): Promise<{ secret: string; personId: string }> {
  const { email, password } = parse(signInInput, input);
  await countAttempt(`place:${place}`, 60, now);
  await countAttempt(`sign-in:${place}:${email}`, 10, now);
  const [found] = await withSystem("sign in", (db) =>
    db
      .select({
        personId: person.id,
        passwordHash: person.passwordHash,
        organizationId: membership.organizationId,
      })
      .from(person)
      .innerJoin(membership, and(eq(membership.personId, person.id), isNull(membership.leftAt)))
      .where(eq(person.email, email))
      .orderBy(membership.joinedAt)
      .limit(1),
  );
  const matches = await passwordMatches(found?.passwordHash, password);
  if (!found || !matches)
    throw new DomainError("UNAUTHENTICATED", WRONG_SIGN_IN, { reason: "WRONG_SIGN_IN" });
  const secret = newSecret();
  await withSystem("sign in", (db) =>
    db.insert(signInSession).values({
      tokenHash: hashOf(secret),
      personId: found.personId,
      organizationId: found.organizationId,
      createdAt: now,
      expiresAt: new Date(now.getTime() + SESSION_LENGTH),
    }),
  );
  return { secret, personId: found.personId };
}

/** Ends one sign-in at once. Repeating it changes nothing. */
export async function signOut(session: string, now: Date): Promise<void> {
  await withSystem("sign out", (db) =>
    db
      .update(signInSession)
      .set({ endedAt: now })
      .where(and(eq(signInSession.tokenHash, session), isNull(signInSession.endedAt))),
  );
}

/**
 * Changes the viewer's password and ends every other sign-in of theirs at once.
 * @throws INVALID_INPUT at `current` or `next`. @throws RATE_LIMITED
 */
export async function changePassword(viewer: Member, input: unknown, now: Date): Promise<void> {
  const { current, next } = parse(changePasswordInput, input);
  await countAttempt(`password:${viewer.personId}`, 10, now);
  const [row] = await withSystem("change a password", (db) =>
    db.select({ passwordHash: person.passwordHash }).from(person).where(eq(person.id, viewer.personId)),
  );
  if (!(await passwordMatches(row?.passwordHash, current)))
    throw invalid([{ path: "current", message: WRONG_PASSWORD }]);
  const passwordHash = await hashPassword(next);
  await withSystem("change a password", async (db) => {
    await db.update(person).set({ passwordHash }).where(eq(person.id, viewer.personId));
    await db
      .update(signInSession)
      .set({ endedAt: now })
      .where(
        and(
          eq(signInSession.personId, viewer.personId),
          ne(signInSession.tokenHash, viewer.session),
          isNull(signInSession.endedAt),
        ),
      );
  });
}
