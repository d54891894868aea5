import { randomUUID } from "node:crypto";
import { answer, assessment, engagement, membership, person } from "@/db/schema";
import { withSystem } from "@/db/viewer";
import { ITEM_KEYS } from "@/lib/instrument/framework";
import { CURRENT_VERSION } from "@/lib/instrument/versions";
import { aMember, anOrganization, aUnit } from "./factories";

/** When the first release of a test is made. */
export const WHEN = new Date("2026-06-01T08:00:00Z");

/** People of one unit who have all answered every item with `value`. */
export async function people(
  organizationId: string,
  coachId: string,
  unitId: string,
  count: number,
  value: number,
) {
  const ids = Array.from({ length: count }, () => ({
    person: randomUUID(),
    engagement: randomUUID(),
    assessment: randomUUID(),
  }));
  const base = { organizationId, coachId };
  await withSystem("test", async (db) => {
    await db
      .insert(person)
      .values(ids.map((id) => ({ id: id.person, email: `${id.person}@example.org`, name: "x" })));
    await db.insert(membership).values(
      ids.map((id) => ({
        ...base,
        id: randomUUID(),
        personId: id.person,
        unitId,
        name: `Name ${id.person}`,
        roles: ["coachee"],
      })),
    );
    await db.insert(engagement).values(
      ids.map((id) => ({
        ...base,
        id: id.engagement,
        coacheeId: id.person,
        state: "active" as const,
        sharesResults: true,
        sharesStatus: true,
        createdAt: new Date("2026-05-01T00:00:00Z"),
      })),
    );
    await db.insert(assessment).values(
      ids.map((id) => ({
        ...base,
        id: id.assessment,
        engagementId: id.engagement,
        coacheeId: id.person,
        occasion: 1,
        instrumentVersion: CURRENT_VERSION.id,
        state: "submitted" as const,
        dueAt: WHEN,
        submittedAt: new Date("2026-05-10T00:00:00Z"),
      })),
    );
    for (const id of ids)
      await db.insert(answer).values(
        ITEM_KEYS.map((itemKey, i) => ({
          organizationId,
          assessmentId: id.assessment,
          itemKey,
          coacheeId: id.person,
          coachId,
          value: Math.max(1, Math.min(7, value + (i % 3) - 1)),
          revision: 1,
          savedAt: WHEN,
        })),
      );
  });
  return ids;
}

/** Four units of 16, 12, 9 and 3 people who have answered, with a coach and a sponsor. */
export async function world() {
  const organizationId = await anOrganization();
  const coach = await aMember(organizationId, ["coach"]);
  const sponsor = await aMember(organizationId, ["sponsor"]);
  const units = {
    nursing: await aUnit(organizationId, "Nursing", null, 0),
    laboratory: await aUnit(organizationId, "Laboratory", null, 1),
    pharmacy: await aUnit(organizationId, "Pharmacy", null, 2),
    facilities: await aUnit(organizationId, "Facilities", null, 3),
  };
  const found = await people(organizationId, coach.personId, units.nursing, 16, 5);
  await people(organizationId, coach.personId, units.laboratory, 12, 4);
  await people(organizationId, coach.personId, units.pharmacy, 9, 3);
  await people(organizationId, coach.personId, units.facilities, 3, 6);
  return { organizationId, coach, sponsor, units, found };
}
