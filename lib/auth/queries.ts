import { and, eq, gt, isNull } from "drizzle-orm";
import { apiToken, membership, organization, person, signInSession } from "@/db/schema";
import { nobody, type Viewer, withSystem } from "@/db/viewer";
import { hashOf } from "./secrets";

/**
 * The viewer behind a sign-in's secret, read anew at every request: the session must not have ended, and
 * the membership must be current. `nobody` otherwise.
 */
export async function viewerOfSession(secret: string, now: Date): Promise<Viewer> {
  const session = hashOf(secret);
  const [row] = await withSystem("who is signed in", (db) =>
    db
      .select({
        personId: signInSession.personId,
        organizationId: signInSession.organizationId,
        roles: membership.roles,
        name: membership.name,
        organizationName: organization.name,
        timeZone: person.timeZone,
      })
      .from(signInSession)
      .innerJoin(person, eq(person.id, signInSession.personId))
      .innerJoin(
        membership,
        and(
          eq(membership.organizationId, signInSession.organizationId),
          eq(membership.personId, signInSession.personId),
          isNull(membership.leftAt),
        ),
      )
      .innerJoin(organization, eq(organization.id, signInSession.organizationId))
      .where(
        and(
          eq(signInSession.tokenHash, session),
          isNull(signInSession.endedAt),
          gt(signInSession.expiresAt, now),
        ),
      ),
  );
  if (!row) return nobody;
  return {
    kind: "person",
    ...row,
    roles: row.roles as Extract<Viewer, { kind: "person" }>["roles"],
    session,
  };
}

const TOKEN = /^evk_([0-9a-f]{32})_([A-Za-z0-9_-]{43})$/;

const dashed = (hex: string) => hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");

/**
 * The viewer behind a service token. The token's text names its organization, so that the look-up stays
 * inside it. `nobody` when it is malformed, unknown, expired or revoked.
 */
export async function viewerOfToken(token: string, now: Date): Promise<Viewer> {
  const parts = TOKEN.exec(token);
  if (!parts?.[1]) return nobody;
  const organizationId = dashed(parts[1]);
  const [row] = await withSystem("which token asks", (db) =>
    db
      .select({ tokenId: apiToken.id })
      .from(apiToken)
      .where(
        and(
          eq(apiToken.organizationId, organizationId),
          eq(apiToken.tokenHash, hashOf(token)),
          isNull(apiToken.revokedAt),
          gt(apiToken.expiresAt, now),
        ),
      ),
  );
  return row ? { kind: "token", tokenId: row.tokenId, organizationId } : nobody;
}
