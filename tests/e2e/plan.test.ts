import { expect, type Page, test } from "@playwright/test";
import { enter, expectNoFindings, expectSoundPage } from "./support";

test.describe.configure({ mode: "serial" });

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function fill(page: Page): Promise<void> {
  await page.getByLabel("Keep-note").fill("I still say by when something is needed.");
  await page.getByLabel("The goal in one line").fill("I ask one question before I give an answer.");
  await page
    .getByLabel("One behaviour others could see")
    .fill("In a meeting I ask what the other one has tried.");
  for (const [rung, words] of [
    ["+2", "Every time, and I wait for the whole answer"],
    ["+1", "Most times in a week"],
    ["0", "Three times in a week"],
    ["−1", "Once in a week"],
    ["−2", "I answer at once"],
  ] as const)
    await page.getByRole("textbox", { name: new RegExp(`^${rung.replace("+", "\\+")} `) }).fill(words);
  await page.getByRole("group", { name: "Where are you today?" }).getByRole("radio", { name: /−1/ }).check();
  await page.getByLabel("If", { exact: true }).fill("I feel rushed because somebody waits.");
  await page.getByLabel("Then", { exact: true }).fill("I breathe out, then ask.");
  await page.locator("#dueOn").fill(inDays(60));
}

test("home has one next step, the plan at a glance, and the last result", async ({ page }) => {
  await enter(page, "coachee");
  await expectSoundPage(page, "/coachee");
  await expect(page.getByText("Your next step")).toBeVisible();
  await expectSoundPage(page, "/coachee/plan");
});

test("a goal that is not whole does not start: it says what is missing at its field, and keeps what was typed", async ({
  page,
}) => {
  await enter(page, "invited");
  await page.goto("/coachee/goals/new");
  await page
    .getByRole("radio", { name: /serving/i })
    .first()
    .check();
  await page
    .getByRole("button", { name: /draft|go on|continue/i })
    .first()
    .click();
  await page.waitForURL(/goals\/[0-9a-f-]{36}/);
  if (!page.url().endsWith("/edit")) await page.goto(`${page.url()}/edit`);
  await page.getByLabel("Keep-note").fill("I still say by when something is needed.");
  await page.getByRole("button", { name: "Start this goal" }).click();
  const errors = page.locator(".errors");
  await expect(errors).toBeFocused();
  await expect(page).toHaveTitle(/^Problem: /);
  await expect(page.getByLabel("Keep-note")).toHaveValue("I still say by when something is needed.");
  await expectNoFindings(page);
  await fill(page);
  await page.getByRole("button", { name: "Start this goal" }).click();
  await page.waitForURL((url) => !url.pathname.endsWith("/edit"));
  await expect(page.getByText("I ask one question before I give an answer.").first()).toBeVisible();
});

test("checking in takes a rung, a number and a line, by keyboard", async ({ page }) => {
  await enter(page, "invited");
  await page.goto("/coachee/plan");
  await page.getByRole("main").locator("a[href$='/check-in']").first().click();
  await page.waitForURL(/check-in$/);
  const goal = page.url().replace("/check-in", "");
  await expectNoFindings(page);
  await page.getByRole("radio", { name: /Three times in a week/ }).focus();
  await page.keyboard.press("Space");
  await page
    .getByRole("group", { name: /How sure/ })
    .getByRole("radio", { name: "7" })
    .check();
  await page.getByLabel("In one line").fill("Asked twice before answering.");
  await page.getByRole("button", { name: "Check in" }).press("Enter");
  await page.waitForURL((url) => !url.pathname.endsWith("/check-in"));
  await page.goto(goal);
  await expect(
    page.getByText("Asked twice before answering.").filter({ visible: true }).first(),
  ).toBeVisible();
});
