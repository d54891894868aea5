import { randomUUID } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import { apiToken, release, releaseCell } from "@/db/schema";
import { type Member, type SignedIn, withSystem } from "@/db/viewer";
import { publishRelease } from "@/lib/releases/mutations";
import { aMember, anOrganization, aUnit } from "./factories";
import { aPair, type Pair } from "./pair";
import { daysAgo } from "./plans";

/** One organization in which there is something of everything, and somebody in every role. */
export interface Tenant {
  readonly organizationId: string;
  readonly admin: Member;
  readonly sponsor: Member;
  readonly token: SignedIn;
  readonly tokenId: string;
  /** Of `open`, `secret` and `past`. */
  readonly coach: Member;
  readonly otherCoach: Member;
  /** The agreement lets the coach read results, and the organization the status. */
  readonly open: Pair;
  /** The agreement keeps both private. */
  readonly secret: Pair;
  /** The same coach's, closed by now. */
  readonly past: Pair;
  /** Of the other coach. */
  readonly other: Pair;
}

async function aFilledToken(organizationId: string, createdBy: string, revokedAt: Date | null) {
  const id = randomUUID();
  await withSystem("test", (db) =>
    db.insert(apiToken).values({
      ...{ organizationId, id, createdBy, revokedAt },
      name: "Reporting",
      tokenHash: randomUUID(),
      lastFour: "x7Qa",
      expiresAt: new Date(Date.now() + 86_400_000),
    }),
  );
  return id;
}

/**
 * Two releases. So few people are behind them that all is withheld; a few figures are then written as if
 * enough had been, so that each kind is there.
 */
async function releases(organizationId: string): Promise<void> {
  await publishRelease(organizationId, daysAgo(40));
  await publishRelease(organizationId, daysAgo(10));
  await withSystem("test", async (db) => {
    const shown = (measure: string, values: Partial<typeof releaseCell.$inferInsert>) =>
      db
        .update(releaseCell)
        .set({ withheld: false, asOf: 2, ...values })
        .where(
          and(
            eq(releaseCell.organizationId, organizationId),
            eq(releaseCell.measure, measure),
            isNull(releaseCell.level),
          ),
        );
    await shown("invited", { band: 50 });
    for (const measure of ["mean", "height", "lean"]) await shown(measure, { value: 4.2, halfWidth: 0.4 });
    await shown("change", { value: 0.3, halfWidth: 0.2, since: 1 });
    await db
      .update(release)
      .set({ publishedAt: daysAgo(5) })
      .where(and(eq(release.organizationId, organizationId), eq(release.number, 2)));
  });
}

/** Fills one organization. About two hundred statements. */
export async function aTenant(name: string): Promise<Tenant> {
  const organizationId = await anOrganization(name);
  const above = await aUnit(organizationId, `${name} nursing`);
  const unitId = await aUnit(organizationId, `${name} ward 4`, above, 1);
  const member = (who: string, ...roles: Member["roles"][number][]) =>
    aMember(organizationId, roles, { name: `${name} ${who}`, unitId });
  const admin = await member("Otto", "admin");
  const sponsor = await member("Ines", "sponsor");
  const coach = await member("Tomasz", "coach");
  const otherCoach = await member("Ada", "coach");
  const open = await aPair(coach, await member("Mara", "coachee"));
  const secret = await aPair(coach, await member("Jonas", "coachee"), { shares: false });
  const past = await aPair(coach, await member("Lena", "coachee"), { closed: true });
  const other = await aPair(otherCoach, await member("Priya", "coachee"));
  await releases(organizationId);
  const tokenId = await aFilledToken(organizationId, admin.personId, null);
  await aFilledToken(organizationId, admin.personId, daysAgo(3));
  return {
    organizationId,
    admin,
    sponsor,
    token: { kind: "token", tokenId, organizationId },
    tokenId,
    coach,
    otherCoach,
    open,
    secret,
    past,
    other,
  };
}

/** Two organizations that must not know of each other. */
export async function aWorld(): Promise<{ one: Tenant; two: Tenant }> {
  return { one: await aTenant("Aldermoor"), two: await aTenant("Brightwater") };
}
