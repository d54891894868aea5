import { expect, test } from "@playwright/test";
import { enter, PASSWORD, PEOPLE } from "./support";

test("a wrong password and an unknown address are answered alike, and the address stays", async ({
  page,
}) => {
  const said: (string | null)[] = [];
  for (const email of [PEOPLE.sponsor.email, "nobody@aldermoor.example"]) {
    await page.goto("/sign-in");
    await page.getByLabel("E-mail").fill(email);
    await page.getByLabel("Password").fill("not the password");
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    const summary = page.getByRole("region", { name: "You are not signed in" });
    await expect(summary).toBeFocused();
    said.push(await summary.textContent());
    await expect(page.getByLabel("E-mail")).toHaveValue(email);
    await expect(page).toHaveTitle(/^Problem: /);
  }
  expect(said[0]).toBe(said[1]);
});

test("signing out ends the session on the server, not in this browser alone", async ({ page, browser }) => {
  await enter(page, "sponsor");
  await page.goto("/settings");
  const kept = await page.context().cookies();
  await page.locator("summary", { hasText: "Account menu" }).click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.waitForURL("**/sign-in");
  const thief = await browser.newContext();
  await thief.addCookies(kept);
  const other = await thief.newPage();
  await other.goto("/settings");
  await expect(other).toHaveURL(/sign-in/);
});

test("works without JavaScript, by keyboard, and leads everyone to their own home", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").focus();
  await page.keyboard.type(PEOPLE.coach.email);
  await page.keyboard.press("Tab");
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/coach$/);
});

test("a page of somebody else's area has nothing in it", async ({ page }) => {
  await enter(page, "invited");
  for (const address of ["/coach", "/organization/tokens", "/organization/members", "/nowhere"]) {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is nothing here");
  }
});
