import { expect, test } from "@playwright/test";
import { enter, expectSoundPage, pageOf } from "./support";

test.describe.configure({ mode: "serial" });

const WORDS = `What would you have to leave open? ${Date.now()}`;

test("the caseload says who needs the coach and why", async ({ page }) => {
  await enter(page, "coach");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/waiting for you/);
  await expectSoundPage(page, "/coach");
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.getByRole("link", { name: "Mara Lindqvist", exact: true }).click();
  await page.waitForURL(/\/coach\/people\//);
  await expectSoundPage(page, page.url());
});

test("a draft is the coach's alone; shared, it stands at its place, and the coachee answers there", async ({
  browser,
}) => {
  const coach = await pageOf(browser, "coach");
  await coach.getByRole("link", { name: "Mara Lindqvist", exact: true }).click();
  await coach.waitForURL(/\/coach\/people\//);
  await coach.locator("main a[href*='/goals/']").first().click();
  await coach.waitForURL(/\/goals\//);
  await coach
    .getByText(/^(Comment|Begin another thread)/)
    .first()
    .click();
  const box = coach.getByRole("textbox", { name: /Your comment on/ }).first();
  await box.fill(WORDS);
  await coach.getByRole("button", { name: "Keep as draft" }).last().click();
  await expect(coach.getByText("Only you can see this").first()).toBeVisible();

  const coachee = await pageOf(browser, "coachee");
  await coachee.goto("/coachee/conversations");
  await expect(coachee.getByText(WORDS)).toHaveCount(0);

  const draft = coach.locator(".comment--draft").filter({ hasText: WORDS });
  await draft.getByRole("button", { name: /^Share with/ }).click();
  await expect(coach.locator(".comment--draft").filter({ hasText: WORDS })).toHaveCount(0);

  await coachee.reload();
  const thread = coachee.locator(".thread").filter({ hasText: WORDS });
  await expect(thread.getByText("New", { exact: true })).toBeVisible();
  await thread.getByRole("textbox", { name: "Your answer" }).fill("The end of the sentence, I think.");
  await thread.getByRole("button", { name: /^Share with/ }).press("Enter");
  await expect(
    thread.getByRole("paragraph").filter({ hasText: "The end of the sentence, I think." }),
  ).toBeVisible();
  await expectSoundPage(coachee, "/coachee/conversations");

  await coach.reload();
  await expect(
    coach.getByRole("paragraph").filter({ hasText: "The end of the sentence, I think." }),
  ).toBeVisible();
});

test("Markdown is shown without raw HTML or images", async ({ page }) => {
  await enter(page, "coachee");
  await page.goto("/coachee/conversations");
  const thread = page.locator(".thread").filter({ hasText: WORDS });
  await thread.locator("summary", { hasText: /Answer|Add to it/ }).click();
  await thread
    .getByRole("textbox", { name: "Your answer" })
    .fill(
      "**Bold** <img src=x onerror=alert(1)> ![pic](https://example.org/x.png) [link](javascript:alert(1))",
    );
  await thread.getByRole("button", { name: /^Share with/ }).click();
  await expect(thread.locator("strong", { hasText: "Bold" })).toBeVisible();
  await expect(thread.locator("img")).toHaveCount(0);
  await expect(thread.locator("a[href^='javascript']")).toHaveCount(0);
});
