import { describe, expect, it } from "vitest";
import { organization } from "@/db/schema";
import { withSystem } from "@/db/viewer";
import { publishRelease } from "@/lib/releases/mutations";
import { as, dataAs, errorAs } from "../support/as";
import { withDatabase } from "../support/database";
import { aMember, anOrganization, aToken } from "../support/factories";
import { people, WHEN, world } from "../support/releases";

withDatabase();

const RELEASE = `{ organization { release {
  number
  whole { unit { name } participated { ...Count } means { contrast level side figure { ...Figure } } }
  units(first: 50) { edges { node { unit { name } participated { ...Count } answering { ...Count }
    heights { contrast level figure { ...Figure } } goals { figure { ...Count } } } } }
} } }
fragment Count on CountFigure { __typename ... on PeopleCount { about asOf } ... on Withheld { reason minimum } }
fragment Figure on EstimateFigure { __typename ... on Estimate { value halfWidth asOf } ... on Withheld { reason minimum } }`;

describe("releases", () => {
  it("show what enough people stand behind, and withhold the small unit together with the next smallest", async () => {
    const { organizationId, sponsor } = await world();
    expect(await publishRelease(organizationId, WHEN)).toBe(1);
    const { organization: read } = await dataAs(sponsor, RELEASE);
    const { whole, units } = read.release;
    expect(whole.unit).toBeNull();
    expect(whole.participated).toEqual({ __typename: "PeopleCount", about: 40, asOf: 1 });
    const shown = Object.fromEntries(
      units.edges.map(({ node }: { node: { unit: { name: string }; answering: { __typename: string } } }) => [
        node.unit.name,
        node.answering.__typename,
      ]),
    );
    expect(shown).toEqual({
      Nursing: "PeopleCount",
      Laboratory: "PeopleCount",
      Pharmacy: "Withheld",
      Facilities: "Withheld",
    });
    const overall = whole.means.find(
      (m: { contrast: null; level: null; side: string }) =>
        !m.contrast && !m.level && m.side === "management",
    );
    expect(overall.figure).toMatchObject({ __typename: "Estimate", asOf: 1 });
  });

  it("read the same for sponsor, coachee and token, and differ for nobody and strangers", async () => {
    const { organizationId, sponsor, coach } = await world();
    await publishRelease(organizationId, WHEN);
    const seen = await dataAs(sponsor, RELEASE);
    expect(await dataAs(aToken(organizationId), RELEASE)).toEqual(seen);
    expect(await dataAs(coach, RELEASE)).toEqual(seen);
    const other = await aMember(await anOrganization(), ["sponsor"]);
    expect((await dataAs(other, RELEASE)).organization.release).toBeNull();
    expect((await errorAs({ kind: "nobody" }, RELEASE)).code).toBe("UNAUTHENTICATED");
  });

  it("never change: what came after does not move what was published", async () => {
    const { organizationId, sponsor, coach, units } = await world();
    await publishRelease(organizationId, WHEN);
    const before = await dataAs(sponsor, RELEASE);
    await people(organizationId, coach.personId, units.nursing, 1, 7);
    expect(await dataAs(sponsor, RELEASE)).toEqual(before);
    expect(await publishRelease(organizationId, new Date("2026-07-01T00:00:00Z"))).toBe(2);
    const { organization: read } = await dataAs(sponsor, RELEASE);
    // One joiner must not show between two releases: the older figure is carried.
    expect(read.release.whole.participated).toMatchObject({ about: 40, asOf: 1 });
  });

  it("keep the minimum that the organization raised, and hide all alike", async () => {
    const { organizationId, sponsor } = await world();
    await withSystem("test", (db) =>
      db.update(organization).set({ minimumMean: 30, minimumCount: 30, minimumChange: 30 }),
    );
    await publishRelease(organizationId, WHEN);
    const { organization: read } = await dataAs(sponsor, RELEASE);
    const figures = read.release.units.edges.flatMap(({ node }: { node: Record<string, unknown> }) => [
      JSON.stringify(node.participated),
      JSON.stringify(node.answering),
    ]);
    expect(new Set(figures)).toEqual(
      new Set(['{"__typename":"Withheld","reason":"TOO_FEW_OR_DERIVABLE","minimum":30}']),
    );
  });

  it("hold no person: no name, no id of anybody is in any answer", async () => {
    const { organizationId, sponsor, found } = await world();
    await publishRelease(organizationId, WHEN);
    const answer = JSON.stringify(await as(sponsor, RELEASE));
    for (const { person: id, assessment: assessmentId } of found) {
      expect(answer).not.toContain(id);
      expect(answer).not.toContain(assessmentId);
    }
  });

  it("page through units by cursors, and refuse a cursor of another list", async () => {
    const { organizationId, sponsor } = await world();
    await publishRelease(organizationId, WHEN);
    const PAGE = `query ($first: Int!, $after: String) { organization { release { units(first: $first, after: $after) {
      edges { node { unit { name } } } pageInfo { hasNextPage endCursor } } } } }`;
    const pageAfter = async (after: string | null) =>
      (await dataAs(sponsor, PAGE, { first: 3, after })).organization.release.units;
    const one = await pageAfter(null);
    const two = await pageAfter(one.pageInfo.endCursor);
    expect([one.pageInfo.hasNextPage, two.pageInfo.hasNextPage]).toEqual([true, false]);
    const names = [...one.edges, ...two.edges].map(
      (e: { node: { unit: { name: string } } }) => e.node.unit.name,
    );
    expect(names).toEqual(["Nursing", "Laboratory", "Pharmacy", "Facilities"]);
    for (const first of [0, -1, 101])
      expect((await errorAs(sponsor, PAGE, { first })).fields?.[0]?.path).toBe("first");
    expect((await errorAs(sponsor, PAGE, { first: 1, after: "bm9uc2Vuc2U" })).fields?.[0]?.path).toBe(
      "after",
    );
  });
});
