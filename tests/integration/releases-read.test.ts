import { print } from "graphql";
import { describe, expect, it } from "vitest";
import { DASHBOARD, type DashboardData } from "@/components/organization/dashboard-document";
import { balancesOf, changesOf, countOf, unitBalances } from "@/components/organization/figures";
import { MEMBERS } from "@/components/organization/member-list";
import { RELEASE_FILE, releaseFile } from "@/components/organization/release-file";
import { TOKENS } from "@/components/tokens/document";
import { organization, unit } from "@/db/schema";
import { listening } from "@/db/statements";
import { type SignedIn, withSystem } from "@/db/viewer";
import { publishRelease } from "@/lib/releases/mutations";
import { dataAs, errorAs } from "../support/as";
import { withDatabase } from "../support/database";
import { aMember, anEngagement, anOrganization, aToken, aUnit } from "../support/factories";
import { people, WHEN, world } from "../support/releases";

withDatabase();

const [PAGE, FILE, PEOPLE, KEYS] = [DASHBOARD, RELEASE_FILE, MEMBERS, TOKENS].map((document) =>
  print(document as never),
) as [string, string, string, string];
const LATER = new Date("2026-07-01T00:00:00Z");
const WITHHELD = { reason: "TOO_FEW_OR_DERIVABLE" };

const page = (viewer: SignedIn, number?: number) => dataAs<DashboardData>(viewer, PAGE, { number });
const fileOf = async (viewer: SignedIn, number: number | null = null) =>
  releaseFile((variables) => dataAs(viewer, FILE, variables), number);
const linesOf = (csv: string) => csv.slice(1).trimEnd().split("\r\n");

describe("the dashboard's one query", () => {
  it("reads as the page takes it apart: what is shown in numbers, what is withheld as nothing", async () => {
    const { organizationId, sponsor } = await world();
    await publishRelease(organizationId, WHEN);
    const { organization: read } = await page(sponsor);
    const release = read.release!;
    const whole = release.whole!;
    expect(countOf(whole.participated)).toEqual({ band: 40, asOf: 1 });
    expect(balancesOf(whole).overall?.lean).toMatchObject({ value: 0 });
    expect(balancesOf(whole)["order-people"]).not.toBeNull();
    expect(changesOf(whole)).toHaveLength(24);
    expect(changesOf(whole).every(({ change }) => change === null)).toBe(true);
    const units = release.units.edges.map(({ node }) => node);
    expect(units.map((node) => unitBalances(node) !== null)).toEqual([true, true, false, false]);
    expect(Object.keys(unitBalances(units[0]!)!)).toHaveLength(9);
    expect(units[3]!.invited).toEqual(WITHHELD);
    expect(read.releases.edges.map(({ node }) => node.number)).toEqual([1]);
  });

  it("asks for one release among several, and finds no other", async () => {
    const { organizationId, sponsor, coach, units } = await world();
    await publishRelease(organizationId, WHEN);
    await people(organizationId, coach.personId, units.nursing, 1, 7);
    await publishRelease(organizationId, LATER);
    expect((await page(sponsor)).organization.release?.number).toBe(2);
    expect((await page(sponsor, 1)).organization.release?.number).toBe(1);
    expect((await errorAs(sponsor, PAGE, { number: 3 })).code).toBe("NOT_FOUND");
    // One joiner must not show: the older figures are carried, and say which release they were worked out for.
    const { whole } = (await page(sponsor)).organization.release!;
    expect(balancesOf(whole!).overall?.management).toMatchObject({ asOf: 1 });
  });

  it("is empty before the first release, and says nothing of how far it is", async () => {
    const { sponsor } = await world();
    const { organization: read } = await page(sponsor);
    expect(read).toMatchObject({ release: null, releases: { edges: [] } });
  });

  it("costs the same number of statements with 5 and with 60 units, and at most as much as a caller may ask", async () => {
    const cost = async (count: number) => {
      const organizationId = await anOrganization();
      const sponsor = await aMember(organizationId, ["sponsor"]);
      for (let i = 0; i < count; i += 1) await aUnit(organizationId, `Unit ${i}`, null, i);
      await publishRelease(organizationId, WHEN);
      await publishRelease(organizationId, LATER);
      const { result, statements } = await listening(() => page(sponsor));
      expect(result.organization.release?.units.edges).toHaveLength(count);
      return statements.length;
    };
    const few = await cost(5);
    expect(await cost(60)).toBe(few);
    expect(few).toBeLessThan(10);
  });
});

describe("a service token", () => {
  it("reads the release, the units and the members' states as the sponsor does", async () => {
    const { organizationId, sponsor, coach, units } = await world();
    const agreed = await aMember(organizationId, ["coachee"], { name: "Zoe", unitId: units.nursing });
    const quiet = await aMember(organizationId, ["coachee"], { name: "Zuri", unitId: units.nursing });
    await anEngagement(coach, agreed);
    await anEngagement(coach, quiet, { sharesStatus: false });
    await publishRelease(organizationId, WHEN);
    const token = aToken(organizationId);
    expect(await page(token)).toEqual(await page(sponsor));
    expect(await fileOf(token)).toEqual(await fileOf(sponsor));
    const read = await dataAs(token, PEOPLE);
    expect(read).toEqual(await dataAs(sponsor, PEOPLE));
    const states = Object.fromEntries(
      read.organization.members.edges.map(({ node }: { node: Record<string, unknown> }) => [
        node.name,
        node.coachingStatus,
      ]),
    );
    expect(states).toMatchObject({ Zoe: "active", Zuri: null });
    const UNITS = "{ organization { units(first: 10) { edges { node { name parent { name } } } } } }";
    expect((await dataAs(token, UNITS)).organization.units.edges).toHaveLength(4);
  });

  it("cannot list tokens, make one or revoke one", async () => {
    const { organizationId } = await world();
    const token = aToken(organizationId);
    const refused = [
      await errorAs(token, KEYS),
      await errorAs(token, 'mutation { createToken(name: "x", days: 1) { secret } }'),
      await errorAs(token, `mutation { revokeToken(id: "${organizationId}") { id } }`),
    ];
    expect(refused.map(({ code }) => code)).toEqual(["FORBIDDEN", "FORBIDDEN", "FORBIDDEN"]);
  });

  it("cannot read beyond its organization", async () => {
    const one = await world();
    await publishRelease(one.organizationId, WHEN);
    const stranger = aToken(await anOrganization("Brightwater"));
    expect((await page(stranger)).organization).toMatchObject({ name: "Brightwater", release: null });
    expect(await fileOf(stranger)).toBeNull();
  });
});

describe("members and tokens in lists", () => {
  it("are the same for sponsor and admin, and no members for coach or coachee", async () => {
    const { organizationId, sponsor, coach } = await world();
    const admin = await aMember(organizationId, ["admin"]);
    const read = await dataAs(sponsor, PEOPLE);
    expect(read.organization.members.edges).toHaveLength(43);
    expect(await dataAs(admin, PEOPLE)).toEqual(read);
    expect((await dataAs(coach, PEOPLE)).organization.members.edges).toEqual([]);
    expect((await errorAs(sponsor, KEYS)).code).toBe("FORBIDDEN");
    expect((await dataAs(admin, KEYS)).organization.tokens.edges).toEqual([]);
  });

  it("refuse a cursor that is none at its field", async () => {
    const { organizationId } = await world();
    const admin = await aMember(organizationId, ["admin"]);
    for (const document of [PEOPLE, KEYS])
      expect((await errorAs(admin, document, { after: "nonsense" })).fields?.[0]?.path).toBe("after");
  });
});

describe("a release as a file", () => {
  it("holds every figure of every scope once, over as many requests as it takes", async () => {
    const { organizationId, sponsor } = await world();
    for (let i = 0; i < 23; i += 1) await aUnit(organizationId, `Empty ${i}`, null, 10 + i);
    await publishRelease(organizationId, WHEN);
    const file = await fileOf(sponsor);
    const lines = linesOf(file!.csv);
    expect(file!.number).toBe(1);
    expect(lines).toHaveLength(1 + 28 * 93);
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines.filter((line) => line.includes(",took part,"))).toHaveLength(28);
    expect(lines).toContain("1,2026-06-01T08:00:00.000Z,whole organization,,took part,,,,,40,,1,");
    expect(lines).toContain("1,2026-06-01T08:00:00.000Z,Facilities,,took part,,,,,withheld,,,");
    expect(lines.some((line) => /,lean,order-people,,,,-?\d/.test(line))).toBe(true);
  });

  it("hands no unit's name to a spreadsheet as a formula", async () => {
    const { organizationId, sponsor } = await world();
    await withSystem("test", (db) => db.update(unit).set({ name: '=HYPERLINK("http://x","y")' }));
    await publishRelease(organizationId, WHEN);
    const lines = linesOf((await fileOf(sponsor))!.csv);
    const named = lines.filter((line) => line.includes("HYPERLINK"));
    expect(named).toHaveLength(4 * 93);
    for (const line of named) expect(line).toContain(`,"'=HYPERLINK(""http://x"",""y"")",`);
  });

  it("gives no minimum and no reason where something is withheld", async () => {
    const { organizationId, sponsor } = await world();
    await withSystem("test", (db) =>
      db.update(organization).set({ minimumMean: 60, minimumCount: 60, minimumChange: 60 }),
    );
    await publishRelease(organizationId, WHEN);
    const rest = linesOf((await fileOf(sponsor))!.csv)
      .slice(1)
      .map((line) => line.split(",").slice(9).join(","));
    expect(new Set(rest)).toEqual(new Set(["withheld,,,"]));
  });

  it("asks as whoever reads: nobody gets nothing", async () => {
    await expect(fileOf({ kind: "nobody" } as never)).rejects.toThrow("UNAUTHENTICATED");
  });
});
