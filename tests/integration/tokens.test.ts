import { describe, expect, it } from "vitest";
import { viewerOfToken } from "@/lib/auth/queries";
import { dataAs, errorAs } from "../support/as";
import { withDatabase } from "../support/database";
import { aMember, anOrganization } from "../support/factories";

withDatabase();

const CREATE = `mutation ($name: String!, $days: Int!) {
  createToken(name: $name, days: $days) { secret token { id name lastFour revokedAt } }
}`;
const REVOKE = `mutation ($id: ID!) { revokeToken(id: $id) { id revokedAt } }`;
const LIST = `{ organization { tokens(first: 100) { edges { node { id name lastFour } } } } }`;
const DAY = 86_400_000;

async function world() {
  const organizationId = await anOrganization();
  return {
    organizationId,
    admin: await aMember(organizationId, ["admin"]),
    sponsor: await aMember(organizationId, ["sponsor"]),
  };
}

describe("service tokens", () => {
  it("are shown once, and then known by their hash alone", async () => {
    const { organizationId, admin } = await world();
    const { createToken: made } = await dataAs(admin, CREATE, { name: "Reporting", days: 90 });
    expect(made.secret).toMatch(/^evk_[0-9a-f]{32}_[A-Za-z0-9_-]{43}$/);
    expect(made.token.lastFour).toBe(made.secret.slice(-4));
    const viewer = await viewerOfToken(made.secret, new Date());
    expect(viewer).toMatchObject({ kind: "token", organizationId, tokenId: made.token.id });
    expect(JSON.stringify(await dataAs(admin, LIST))).not.toContain(made.secret.slice(10));
  });

  it("stop at once when they are revoked, and when they run out", async () => {
    const { admin } = await world();
    const { createToken: made } = await dataAs(admin, CREATE, { name: "Reporting", days: 2 });
    expect((await viewerOfToken(made.secret, new Date(Date.now() + 3 * DAY))).kind).toBe("nobody");
    const { revokeToken: first } = await dataAs(admin, REVOKE, { id: made.token.id });
    const { revokeToken: again } = await dataAs(admin, REVOKE, { id: made.token.id });
    expect(again).toEqual(first);
    expect((await viewerOfToken(made.secret, new Date())).kind).toBe("nobody");
  });

  it("open nothing when a letter is wrong or the organization is another", async () => {
    const one = await world();
    const other = await world();
    const { createToken: made } = await dataAs(one.admin, CREATE, { name: "Reporting", days: 90 });
    const moved = made.secret.replace(
      one.organizationId.replaceAll("-", ""),
      other.organizationId.replaceAll("-", ""),
    );
    for (const wrong of [moved, `${made.secret}x`, made.secret.slice(0, -1), "evk_", ""])
      expect((await viewerOfToken(wrong, new Date())).kind).toBe("nobody");
  });

  it("are the admins' alone", async () => {
    const { admin, sponsor } = await world();
    const other = await world();
    const { createToken: made } = await dataAs(admin, CREATE, { name: "Reporting", days: 90 });
    expect((await errorAs(sponsor, CREATE, { name: "Mine", days: 90 })).code).toBe("FORBIDDEN");
    expect((await errorAs(sponsor, LIST)).code).toBe("FORBIDDEN");
    expect((await errorAs(sponsor, REVOKE, { id: made.token.id })).code).toBe("NOT_FOUND");
    expect((await errorAs(other.admin, REVOKE, { id: made.token.id })).code).toBe("NOT_FOUND");
  });

  it.each([
    [{ name: "", days: 90 }, "name"],
    [{ name: "\u200b \u00ad", days: 90 }, "name"],
    [{ name: "x".repeat(81), days: 90 }, "name"],
    [{ name: "a\u202Eb", days: 90 }, "name"],
    [{ name: "Reporting", days: 0 }, "days"],
    [{ name: "Reporting", days: 366 }, "days"],
  ])("refuse %o at its field", async (input, field) => {
    const { admin } = await world();
    const error = await errorAs(admin, CREATE, input);
    expect(error.code).toBe("INVALID_INPUT");
    expect(error.fields?.map(({ path }) => path)).toEqual([field]);
    const { organization } = await dataAs(admin, LIST);
    expect(organization.tokens.edges).toEqual([]);
  });
});
