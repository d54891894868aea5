import { expect, test } from "@playwright/test";
import { enter, expectSoundPage, PEOPLE } from "./support";

test("the sponsor reads releases: words, pictures, tables, and one sentence for all that is withheld", async ({
  page,
}) => {
  await enter(page, "sponsor");
  await expectSoundPage(page, "/organization");
  await expect(
    page.getByText("Withheld: too few people, or another group could be worked out from it.").first(),
  ).toBeAttached();
  await expect(page.getByRole("main")).not.toContainText(PEOPLE.coachee.name);
  await expectSoundPage(page, "/organization/members");
});

test("an admin makes a token by keyboard; a program reads the release with it and nothing of a person", async ({
  page,
  request,
}) => {
  await enter(page, "admin");
  await expectSoundPage(page, "/organization/tokens");
  await page.setViewportSize({ width: 1280, height: 900 });
  await page
    .getByLabel(/name|for/i)
    .first()
    .fill("Quarterly report");
  await page.keyboard.press("Enter");
  const secret = page.locator("input[readonly]").first();
  await expect(secret).toHaveValue(/^evk_/);
  const token = await secret.inputValue();
  const ask = (query: string) =>
    request.post("/api/graphql", { data: { query }, headers: { authorization: `Bearer ${token}` } });
  const read = await (
    await ask("{ organization { name release { number whole { participated { __typename } } } } }")
  ).json();
  expect(read.data.organization.name).toBe("Aldermoor Clinics");
  expect(read.data.organization.release.number).toBeGreaterThan(0);
  const refused = await (
    await ask("{ viewer { name } organization { tokens(first: 1) { edges { node { id } } } } }")
  ).json();
  expect(refused.errors[0].extensions.code).toBe("FORBIDDEN");
  // Shown once: after a reload only its last four signs are left.
  await page.reload();
  await expect(page.getByText(token)).toHaveCount(0);
  await expect(page.getByText(token.slice(-4)).first()).toBeVisible();
});

test("public pages and the account page are sound", async ({ page }) => {
  for (const address of ["/sign-in", "/who-sees-what", "/how-scores-are-made", "/accessibility"])
    await expectSoundPage(page, address);
  await enter(page, "sponsor");
  await expectSoundPage(page, "/settings");
});
