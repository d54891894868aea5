import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { apiToken } from "@/db/schema";
import type { Access, Member } from "@/db/viewer";
import { hashOf, newSecret } from "../auth/secrets";
import { authorize } from "../authorize";
import { forbidden } from "../errors";
import { parse } from "../input";
import { createTokenInput } from "./input";
import { apiTokenPolicy } from "./policy";
import { type ApiTokenRow, tokenById } from "./queries";

const DAY = 24 * 60 * 60 * 1000;

export interface NewToken {
  readonly token: ApiTokenRow;
  /** The whole token. It is stored nowhere: this is the only time it can be read. */
  readonly secret: string;
}

/**
 * Makes a service token. Its text names the organization, so that it is looked up inside it, and starts
 * with `evk_`, so that scanners know it.
 * @throws FORBIDDEN for who is no admin. @throws INVALID_INPUT at `name` or `days`.
 */
export async function createToken(
  { db, viewer }: Access<Member>,
  input: unknown,
  now: Date,
): Promise<NewToken> {
  if (!apiTokenPolicy.create.ok(viewer, {} as ApiTokenRow)) throw forbidden();
  const { name, days } = parse(createTokenInput, input);
  const secret = `evk_${viewer.organizationId.replaceAll("-", "")}_${newSecret()}`;
  const [token] = await db
    .insert(apiToken)
    .values({
      organizationId: viewer.organizationId,
      id: randomUUID(),
      name,
      tokenHash: hashOf(secret),
      lastFour: secret.slice(-4),
      createdBy: viewer.personId,
      createdAt: now,
      expiresAt: new Date(now.getTime() + days * DAY),
    })
    .returning();
  return { token: token as ApiTokenRow, secret };
}

/** Revokes a token: its next request is refused. Repeating it changes nothing. @throws NOT_FOUND, FORBIDDEN */
export async function revokeToken(
  { db, viewer }: Access<Member>,
  id: string,
  now: Date,
): Promise<ApiTokenRow> {
  const before = authorize(viewer, apiTokenPolicy, "revoke", await tokenById({ db, viewer }, id));
  if (before.revokedAt) return before;
  const [row] = await db
    .update(apiToken)
    .set({ revokedAt: now })
    .where(and(eq(apiToken.organizationId, viewer.organizationId), eq(apiToken.id, before.id)))
    .returning();
  return row as ApiTokenRow;
}
