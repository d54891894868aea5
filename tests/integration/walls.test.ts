import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { engagement, membership } from "@/db/schema";
import { withViewer } from "@/db/viewer";
import { dataAs, errorAs } from "../support/as";
import { withDatabase } from "../support/database";
import { aMember, anEngagement, anOrganization, aToken } from "../support/factories";

withDatabase();

async function world() {
  const organizationId = await anOrganization();
  const coach = await aMember(organizationId, ["coach"], { name: "Tomasz" });
  const coachee = await aMember(organizationId, ["coachee"], { name: "Mara" });
  const stranger = await aMember(organizationId, ["coachee"], { name: "Jonas" });
  const sponsor = await aMember(organizationId, ["sponsor"], { name: "Ines" });
  const engagementOf = await anEngagement(coach, coachee);
  return { organizationId, coach, coachee, stranger, sponsor, engagementOf };
}

describe("row-level security, the second wall", () => {
  it("shows an engagement to its two people and to no other coachee", async () => {
    const { coach, coachee, stranger } = await world();
    const rows = (viewer: typeof coach) =>
      withViewer(viewer, (db) => db.select().from(engagement), { access: "read" });
    expect(await rows(coach)).toHaveLength(1);
    expect(await rows(coachee)).toHaveLength(1);
    expect(await rows(stranger)).toHaveLength(0);
  });

  it("shows nothing of another organization, whatever the statement asks", async () => {
    const one = await world();
    const other = await world();
    const rows = await withViewer(
      one.sponsor,
      (db) => db.select().from(membership).where(sql`organization_id = ${other.organizationId}`),
      { access: "read" },
    );
    expect(rows).toEqual([]);
  });

  it("keeps people and sign-ins from every viewer", async () => {
    const { coach } = await world();
    await expect(
      withViewer(coach, (db) => db.execute(sql`select * from person`), { access: "read" }),
    ).rejects.toThrow();
  });

  it("refuses a write in a read", async () => {
    const { coach } = await world();
    await expect(
      withViewer(coach, (db) => db.update(membership).set({ name: "x" }), { access: "read" }),
    ).rejects.toThrow();
  });
});

describe("the schema's door", () => {
  const ENGAGEMENT = `query ($id: ID!) { engagement(id: $id) { id coachee { name } coach { name } } }`;

  it("answers the two people alike", async () => {
    const { coach, coachee, engagementOf } = await world();
    const expected = {
      engagement: { id: engagementOf.id, coachee: { name: "Mara" }, coach: { name: "Tomasz" } },
    };
    expect(await dataAs(coach, ENGAGEMENT, { id: engagementOf.id })).toEqual(expected);
    expect(await dataAs(coachee, ENGAGEMENT, { id: engagementOf.id })).toEqual(expected);
  });

  it("answers a forbidden id, a missing one and a malformed one with the same words", async () => {
    const { stranger, engagementOf } = await world();
    const answers = await Promise.all(
      [engagementOf.id, "018f0000-0000-7000-8000-000000000000", "nonsense"].map(async (id) => {
        const { message, code } = await errorAs(stranger, ENGAGEMENT, { id });
        return { message, code };
      }),
    );
    expect(new Set(answers.map((a) => JSON.stringify(a))).size).toBe(1);
    expect(answers[0]?.code).toBe("NOT_FOUND");
  });

  it("lists members with their status for a token, and refuses a token what is for people", async () => {
    const { organizationId, engagementOf } = await world();
    const token = aToken(organizationId);
    const data = await dataAs(
      token,
      `{ organization { members(first: 10) { edges { node { name coachingStatus } } pageInfo { hasNextPage } } } }`,
    );
    const nodes = data.organization.members.edges.map((e: { node: unknown }) => e.node);
    expect(nodes).toContainEqual({ name: "Mara", coachingStatus: "active" });
    expect(nodes).toContainEqual({ name: "Jonas", coachingStatus: null });
    expect((await errorAs(token, ENGAGEMENT, { id: engagementOf.id })).code).toBe("FORBIDDEN");
  });
});
