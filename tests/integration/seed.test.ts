import { count } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import { beforeAll, describe, expect, it } from "vitest";
import { aldermoor, brightwater, demo, now } from "@/db/seed/demo.fixture";
import { publishReleases } from "@/db/seed/releases";
import type { Rows } from "@/db/seed/rows";
import { organizationsIn, tables, write } from "@/db/seed/write";
import { type Member, withSystem } from "@/db/viewer";
import { dataAs } from "../support/as";
import { withDatabase } from "../support/database";

const { rows } = demo;

/** Somebody of the demo, as their requests would be. */
function viewer(name: string): Member {
  const { id: personId } = rows.person.find((person) => person.name === name)!;
  const membership = rows.membership.find((row) => row.personId === personId)!;
  return {
    kind: "person",
    personId,
    organizationId: membership.organizationId,
    organizationName: demo.organizations.find(({ id }) => id === membership.organizationId)!.name,
    roles: membership.roles as Member["roles"],
    name,
    timeZone: "Europe/Berlin",
    session: "a session",
  };
}

describe("the demo, stored", () => {
  withDatabase();
  beforeAll(async () => {
    await withSystem("test", (db) => write(db, rows));
    await publishReleases(aldermoor, now);
  }, 120_000);

  it("is all there", async () => {
    expect((await withSystem("test", organizationsIn)).sort()).toEqual([aldermoor, brightwater].sort());
    await withSystem("test", async (db) => {
      for (const name of Object.keys(rows) as (keyof Rows)[]) {
        const [stored] = await db.select({ count: count() }).from(tables[name] as PgTable);
        expect(stored?.count, name).toBe(rows[name].length);
      }
    });
  });

  it("gives Mara a result, a plan and conversations", async () => {
    const { viewer: mara } = await dataAs(
      viewer("Mara Lindqvist"),
      `{ viewer { engagement {
           latestResult { answeredNow suggestions { contrast side } }
           plan { goals { state checkIns(first: 10) { edges { node { rung } } } } }
           threads(first: 20) { edges { node { state comments { state } } } }
         } } }`,
    );
    const { latestResult, plan, threads } = mara.engagement;
    expect(latestResult.answeredNow).toBe(45);
    expect(latestResult.suggestions[0]).toEqual({ contrast: "control_commitment", side: "leadership" });
    const goals = plan.goals.map(({ state, checkIns }: { state: string; checkIns: { edges: unknown[] } }) => [
      state,
      checkIns.edges.length,
    ]);
    expect(goals).toEqual([
      ["let_go", 6],
      ["active", 8],
      ["proposed", 0],
    ]);
    expect(JSON.stringify(threads)).not.toContain("draft");
    expect(threads.edges.length).toBe(7);
  });

  it("gives Tomasz twelve people, and what they wrote", async () => {
    const { viewer: tomasz } = await dataAs(
      viewer("Tomasz Brandt"),
      `{ viewer { caseload(first: 20) { edges { node { coachee { name } assessments { state } } } } } }`,
    );
    expect(tomasz.caseload.edges.length).toBe(12);
    expect(JSON.stringify(tomasz)).toContain('"name":"Lena Østergård"');
    expect(JSON.stringify(tomasz)).toContain('"state":"submitted"');
  });

  it("gives Ines three releases, with figures and with withheld ones", async () => {
    const { organization } = await dataAs(
      viewer("Ines Okafor"),
      `{ organization { release { number
           whole { means(parts: [overall]) { figure { __typename } } changes(parts: [overall]) { figure { __typename } } }
           units(first: 20) { edges { node { unit { name } participated { __typename } } } } } } }`,
    );
    const { number, whole, units } = organization.release;
    expect(number).toBe(3);
    expect(JSON.stringify(whole.means)).toContain("Estimate");
    const shown = units.edges.map(
      ({ node }: { node: { participated: { __typename: string } } }) => node.participated.__typename,
    );
    expect(new Set(shown)).toEqual(new Set(["PeopleCount", "Withheld"]));
  });

  it("shows nobody of the first organization to the second", async () => {
    const { name } = rows.membership.find(
      ({ organizationId, roles }) => organizationId === brightwater && roles.includes("admin"),
    )!;
    const { organization } = await dataAs(
      viewer(name),
      `{ organization { name units(first: 50) { edges { node { name } } } members(first: 100) { edges { node { name } } } } }`,
    );
    const others = rows.membership.filter(({ organizationId }) => organizationId === aldermoor);
    const own = rows.membership.filter(
      ({ organizationId, leftAt }) => organizationId === brightwater && !leftAt,
    );
    const seen = JSON.stringify(organization);
    const both = new Set(own.map((row) => row.personId));
    for (const other of others) if (!both.has(other.personId)) expect(seen).not.toContain(`"${other.name}"`);
    expect(organization.members.edges.length).toBe(own.length);
    expect(seen).not.toContain("Nursing");
  });
});
