import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import {
  type EngagementState,
  engagement,
  membership,
  organization,
  person,
  plan,
  type Role,
  sharingAgreement,
  unit,
} from "@/db/schema";
import { type Member, type SignedIn, withSystem } from "@/db/viewer";

/** Rows for tests, written as the system would, with what each test does not care about filled in. */

export async function anOrganization(name = "Aldermoor Clinics"): Promise<string> {
  const id = randomUUID();
  await withSystem("test", (db) => db.insert(organization).values({ id, name }));
  return id;
}

export async function aUnit(
  organizationId: string,
  name: string,
  parentId: string | null = null,
  position = 0,
) {
  const id = randomUUID();
  await withSystem("test", (db) => db.insert(unit).values({ organizationId, id, parentId, name, position }));
  return id;
}

/** A member who is signed in, as the viewer that their requests would have. */
export async function aMember(
  organizationId: string,
  roles: Role[],
  { name = `Person ${randomUUID().slice(0, 8)}`, unitId = null as string | null } = {},
): Promise<Member & { membershipId: string }> {
  const personId = randomUUID();
  const membershipId = randomUUID();
  await withSystem("test", async (db) => {
    await db.insert(person).values({ id: personId, email: `${personId}@example.org`, name });
    await db.insert(membership).values({ organizationId, id: membershipId, personId, unitId, name, roles });
  });
  return {
    kind: "person",
    personId,
    organizationId,
    roles,
    name,
    organizationName: "Aldermoor Clinics",
    timeZone: "Europe/Berlin",
    session: randomUUID(),
    membershipId,
  };
}

/** An active engagement with a signed agreement and an empty plan. */
export async function anEngagement(
  coach: Member,
  coachee: Member,
  { sharesResults = true, sharesStatus = true, state = "active" as EngagementState } = {},
) {
  const { organizationId } = coach;
  const id = randomUUID();
  const planId = randomUUID();
  const people = { organizationId, coachId: coach.personId, coacheeId: coachee.personId };
  const now = new Date();
  await withSystem("test", async (db) => {
    await db.insert(engagement).values({ ...people, id, state, sharesResults, sharesStatus, startedAt: now });
    await db.insert(sharingAgreement).values({
      ...people,
      id: randomUUID(),
      engagementId: id,
      version: 1,
      sharesResults,
      sharesStatus,
      coachSignedAt: now,
      coacheeSignedAt: now,
    });
    await db.insert(plan).values({ ...people, id: planId, engagementId: id });
    await db
      .update(membership)
      .set({ coachId: coach.personId })
      .where(and(eq(membership.organizationId, organizationId), eq(membership.personId, coachee.personId)));
  });
  return { id, planId };
}

/** The viewer of a service token of this organization. */
export const aToken = (organizationId: string): SignedIn => ({
  kind: "token",
  tokenId: randomUUID(),
  organizationId,
});
