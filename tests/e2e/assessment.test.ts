import { expect, type Page, test } from "@playwright/test";
import { enter, expectNoFindings, expectSoundPage, pageOf } from "./support";

test.describe.configure({ mode: "serial" });

const sentences = (page: Page) => page.locator("form fieldset");

/** Answers the sentence at `index` by keyboard alone. */
async function answer(page: Page, index: number, key: string): Promise<void> {
  await sentences(page).nth(index).getByRole("radio").first().focus();
  await page.keyboard.press(key);
}

test("a newcomer is led to the first assessment, and every answer is kept as it is given", async ({
  page,
}) => {
  await enter(page, "invited");
  await page.getByRole("main").getByRole("link", { name: /begin/i }).first().click();
  await page.waitForURL(/\/assessments\//);
  await page.getByRole("link", { name: "Begin" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You and your own work");
  await expect(sentences(page)).toHaveCount(8);
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  await expectNoFindings(page);

  await answer(page, 0, "5");
  await expect(page.getByRole("status").filter({ hasText: "Saved at" })).toBeVisible();
  // Arrow keys move without choosing.
  await page.keyboard.press("ArrowRight");
  await expect(
    sentences(page)
      .nth(0)
      .getByRole("radio", { name: /^often/ }),
  ).toBeChecked();
  await answer(page, 1, "0");
  await page.waitForTimeout(1_500);
  await page.reload();
  await expect(
    sentences(page)
      .nth(0)
      .getByRole("radio", { name: /^often/ }),
  ).toBeChecked();
  await expect(sentences(page).nth(1).getByRole("radio", { name: "Not part of my work" })).toBeChecked();
});

test("answers given without a connection wait on the device and are sent on return", async ({
  page,
  context,
  browser,
}) => {
  await enter(page, "invited");
  await page.goto("/coachee/assessments");
  await page
    .getByRole("main")
    .getByRole("link", { name: /occasion/i })
    .first()
    .click();
  await page.getByRole("link", { name: /own work/ }).click();
  await expect(sentences(page)).toHaveCount(8);
  await page.waitForLoadState("networkidle");
  await context.setOffline(true);
  await answer(page, 2, "6");
  await expect(page.getByRole("status").filter({ hasText: /not saved/i })).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByRole("status").filter({ hasText: "Saved at" })).toBeVisible({ timeout: 20_000 });
  // Another device agrees.
  const elsewhere = await pageOf(browser, "invited");
  await elsewhere.goto(page.url());
  await expect(
    sentences(elsewhere)
      .nth(2)
      .getByRole("radio", { name: /^very often/ }),
  ).toBeChecked();
});

test("works as a form without JavaScript, and goes on at the next page", async ({ browser, page }) => {
  await enter(page, "invited");
  await page.goto("/coachee/assessments");
  const href = await page
    .getByRole("main")
    .getByRole("link", { name: /occasion/i })
    .first()
    .getAttribute("href");
  const plain = await browser.newContext({ javaScriptEnabled: false });
  await plain.addCookies(await page.context().cookies());
  const sheet = await plain.newPage();
  await sheet.goto(`${href}/team-1`);
  await sentences(sheet)
    .nth(0)
    .getByRole("radio", { name: /^at times/ })
    .check();
  await sheet.getByRole("button", { name: "Continue" }).click();
  await expect(sheet).toHaveURL(/team-2/);
  await sheet.goto(`${href}/team-1`);
  await expect(
    sentences(sheet)
      .nth(0)
      .getByRole("radio", { name: /^at times/ }),
  ).toBeChecked();
});

test("an assessment is finished by keyboard, looked over, submitted once, and leads to its result", async ({
  page,
}) => {
  test.setTimeout(180_000);
  await enter(page, "invited");
  await page.goto("/coachee/assessments");
  await page
    .getByRole("main")
    .getByRole("link", { name: /occasion/i })
    .first()
    .click();
  await page.waitForURL(/assessments\/[0-9a-f-]{36}$/);
  const overview = page.url();
  for (const part of ["self", "team", "organization", "needed"])
    for (const half of [1, 2]) {
      await page.goto(`${overview}/${part}-${half}`);
      await expect(sentences(page)).toHaveCount(8);
      for (let i = 0; i < 8; i++) await answer(page, i, String(3 + ((i * 7 + half) % 4)));
      await expect(page.getByRole("status").filter({ hasText: "Saved at" })).toBeVisible();
      await page.getByRole("button", { name: "Continue" }).press("Enter");
      await page.waitForURL((url) => !url.pathname.endsWith(`/${part}-${half}`));
    }
  await page.goto(overview);
  await expectSoundPage(page, overview);
  await page.getByRole("button", { name: /submit/i }).press("Enter");
  await page.waitForURL(/result$/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("You");
  await page.goto(overview);
  await expect(page).toHaveURL(/result$/);
});

test("the result says its finding in words, draws it, and has every number in a table", async ({ page }) => {
  await enter(page, "coachee");
  await page.goto("/coachee/assessments");
  const href = (await page
    .getByRole("main")
    .locator("a[href$='/result']")
    .first()
    .getAttribute("href")) as string;
  await expectSoundPage(page, href);
  await expect(page.getByRole("table").first()).toBeAttached();
  await expect(page.getByText(/provisional/i).first()).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expectNoFindings(page);
});
