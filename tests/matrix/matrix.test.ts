import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { schema } from "@/graphql/server";
import { idsOf } from "../support/catalog";
import { withDatabase } from "../support/database";
import { fingerprints } from "../support/fingerprints";
import { policyWall, rowSecurity } from "../support/walls";
import { aWorld } from "../support/world";
import { Asker, type Cell, fieldsOf, type Outcome, objectTypes } from "./asking";
import { BEYOND_ROWS, type Beyond, EXPECTED, JUDGED_BY_POLICY } from "./expectations";
import { MUTATIONS } from "./mutations";
import { type Place, places, ROLES, type Role } from "./roles";
import type { TypeRows } from "./who";
import { askAfterwards, write } from "./writing";

vi.mock("@/lib/rules", async (original) => {
  const { openable } = await import("./open-rules");
  return openable(await original<typeof import("@/lib/rules")>(), sql`true`);
});
// Who knows the password is not what is asked here, and a real hash is slow.
vi.mock("@/lib/auth/password", () => ({
  hashPassword: async (password: string) => `hash of ${password}`,
  passwordMatches: async () => true,
}));

withDatabase();

/**
 * Every field and every mutation of the schema × every role, with both walls and with each alone
 * (docs/security.md, "Two walls, one test").
 */

const typeOf = (name: string) => name.split(" ")[0] as string;
const rowsOf = ({ rows }: TypeRows) =>
  Object.entries(rows).flatMap(([fields, who]) => fields.split(" ").map((field) => [field, who] as const));
const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});
const reads = objectTypes().flatMap(({ name }) => fieldsOf(name).map((field) => `${name}.${field}`));
const size = `${reads.length + mutations.length} coordinates × ${ROLES.length} roles`;

describe("the table", () => {
  it("has a row for every field of the schema, and no other", () => {
    const rows = Object.entries(EXPECTED).flatMap(([name, type]) =>
      rowsOf(type).map(([field]) => `${name}.${field}`),
    );
    expect(rows.filter((row, i) => rows.indexOf(row) !== i)).toEqual([]);
    const coordinates = Object.keys(EXPECTED).flatMap((name) =>
      fieldsOf(typeOf(name)).map((field) => `${name}.${field}`),
    );
    expect(rows.sort()).toEqual(coordinates.sort());
    expect([...new Set(coordinates.map((each) => each.replace(/ via [^.]*/, "")))].sort()).toEqual(
      reads.sort(),
    );
  });

  it("has a row for every mutation, and no other", () => {
    expect(Object.keys(MUTATIONS).sort()).toEqual(mutations.sort());
  });

  it("says for every field of whom it is shown to somebody, and hidden from nobody who is not signed in", () => {
    const odd = Object.entries(EXPECTED).flatMap(([name, type]) =>
      rowsOf(type)
        .filter(([, row]) => row.nobody === "shown")
        .map(([field]) => `${name}.${field}`),
    );
    expect(odd).toEqual([]);
  });
});

interface Alone {
  /** What this wall cannot refuse by itself. */
  beyond: Beyond;
  /** Fields that the other wall answers. */
  judged: readonly string[];
  anyRefusal: boolean;
}

const names = Object.keys(EXPECTED);

describe(`${size}: what each gets`, () => {
  let all: Record<Role, Place>;
  let untouched: string;
  /** With both walls standing: what the answers of one wall alone are held against. */
  const usual = new Map<string, Record<string, Cell>>();
  /** Ids of another organization that came back to somebody. */
  const strays: string[] = [];
  let foreign: Record<Role, Set<string>>;
  let asking: Record<Role, Asker> | undefined;

  const watch = (role: Role) => (text: string) => {
    for (const [id] of text.matchAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g))
      if (foreign[role].has(id)) strays.push(`${role}: ${id} in ${text.slice(0, 200)}`);
  };

  const askers = () =>
    Object.fromEntries(ROLES.map((role) => [role, new Asker(all[role], watch(role))])) as Record<Role, Asker>;

  async function ask(name: string, role: Role, asker: Asker): Promise<Record<string, Cell>> {
    const type = EXPECTED[name] as TypeRows;
    return type.from
      ? askAfterwards(typeOf(name), type, all[role], watch(role))
      : asker.ask(typeOf(name), type);
  }

  beforeAll(async () => {
    const world = await aWorld();
    all = places(world);
    untouched = await fingerprints();
    const [one, two] = [await idsOf(world.one.organizationId), await idsOf(world.two.organizationId)];
    foreign = Object.fromEntries(
      ROLES.map((role) => [role, role.endsWith("Elsewhere") ? one : two]),
    ) as typeof foreign;
    const usually = askers();
    for (const role of ROLES)
      for (const name of names) usual.set(`${name} ${role}`, await ask(name, role, usually[role]));
  }, 600_000);

  describe("behind both walls", () => {
    it.each(names)("of %s", (name) => {
      const got = Object.fromEntries(ROLES.map((role) => [role, outcomes(usual.get(`${name} ${role}`))]));
      expect(got).toEqual(expectedOf(name));
    });

    it.each(mutations)("by %s", async (name) => {
      expect(await written(name)).toEqual(MUTATIONS[name]?.row);
    });
  });

  /** One wall is down: another code may refuse, but nothing is shown or done that should not be. */
  function alone({ beyond, judged, anyRefusal }: Alone) {
    it.each(names)("of %s", async (name) => {
      asking ??= askers();
      const got: Record<string, unknown> = {};
      const expected: Record<string, unknown> = {};
      for (const role of ROLES) {
        const now = await ask(name, role, asking[role]);
        for (const [field, usually] of Object.entries(usual.get(`${name} ${role}`) ?? {})) {
          const told = !judged.includes(`${typeOf(name)}.${field}`) && !EXPECTED[name]?.from;
          const value = ({ outcome, values }: Cell) => (outcome === "shown" ? told && values : "hidden");
          const open = [`${name}.${field}`, `${name}.*`].some((key) =>
            beyond[key]?.split(" ").includes(role),
          );
          const is = value(now[field]!);
          const was = value(usually);
          if (JSON.stringify(is) !== JSON.stringify(was) || open) {
            got[`${name}.${field} ${role}`] = open && is !== "hidden" ? "beyond" : is;
            expected[`${name}.${field} ${role}`] = open ? "beyond" : was;
          }
        }
      }
      expect(got).toEqual(expected);
    });

    it.each(mutations)("by %s", async (name) => {
      const done = (row: Record<string, Outcome>) => ROLES.filter((role) => row[role] === "shown");
      const allowed = done(MUTATIONS[name]?.row as Record<Role, Outcome>);
      const more = (beyond[name] ?? "").split(" ");
      const got = done(await written(name, anyRefusal));
      expect(got).toEqual(ROLES.filter((role) => allowed.includes(role) || more.includes(role)));
    });
  }

  describe("behind row-level security alone", () => {
    beforeAll(() => {
      asking = undefined;
      policyWall.stands = false;
    });
    afterAll(() => {
      policyWall.stands = true;
    });
    alone({ beyond: BEYOND_ROWS, judged: JUDGED_BY_POLICY, anyRefusal: true });
  });

  describe("behind the policies alone", () => {
    beforeAll(async () => {
      asking = undefined;
      await rowSecurity("disable");
    });
    afterAll(() => rowSecurity("enable"));
    alone({ beyond: {}, judged: [], anyRefusal: false });
  });

  describe("behind no wall", () => {
    beforeAll(async () => {
      policyWall.stands = false;
      await rowSecurity("disable");
    });
    afterAll(async () => {
      policyWall.stands = true;
      await rowSecurity("enable");
    });

    it("is another's goal, so that each wall was really down", async () => {
      const got = await new Asker(all.otherCoachee).ask("Query", EXPECTED.Query as TypeRows);
      expect(["assessment", "engagement", "goal", "thread"].map((field) => got[field]?.outcome)).toEqual([
        "shown",
        "shown",
        "shown",
        "shown",
      ]);
    });

    it("is still nothing of another organization, which every statement names", async () => {
      const got = await new Asker(all.coacheeElsewhere).ask("Query", EXPECTED.Query as TypeRows);
      expect(["assessment", "engagement", "goal", "thread"].map((field) => got[field]?.outcome)).toEqual([
        "NOT_FOUND",
        "NOT_FOUND",
        "NOT_FOUND",
        "NOT_FOUND",
      ]);
    });
  });

  it("is never an id of another organization", () => {
    expect(strays).toEqual([]);
  });

  it("leaves every row as it was", async () => {
    expect(await fingerprints()).toBe(untouched);
  });

  async function written(name: string, anyRefusal = false): Promise<Record<string, Outcome>> {
    const got: Record<string, Outcome> = {};
    for (const role of ROLES)
      got[role] = await write(MUTATIONS[name]!, all[role], {
        before: untouched,
        watch: watch(role),
        anyRefusal,
      });
    return got;
  }
});

const outcomes = (found: Record<string, Cell> = {}) =>
  Object.fromEntries(Object.entries(found).map(([field, { outcome }]) => [field, outcome]));

function expectedOf(name: string) {
  const rows = rowsOf(EXPECTED[name] as TypeRows);
  return Object.fromEntries(
    ROLES.map((role) => [role, Object.fromEntries(rows.map(([field, who]) => [field, who[role]]))]),
  );
}
