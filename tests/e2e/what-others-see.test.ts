import { expect, test } from "@playwright/test";
import { enter, expectSoundPage } from "./support";

const ADDRESS = "/coachee/what-others-see";

test("a coachee sees what others see: the coach their work, the organization a name, others nothing", async ({
  page,
}) => {
  await enter(page, "coachee");
  await expectSoundPage(page, ADDRESS);
  await page.setViewportSize({ width: 1280, height: 900 });
  const row = (name: string) => page.getByRole("row", { name });
  await expect(row("Answers and scores").getByRole("cell")).toContainText([
    "All three results",
    "Nothing",
    "Nothing",
    "Nothing",
  ]);
  await expect(row("Your name and where you stand").getByRole("cell")).toContainText([
    "Mara Lindqvist: active",
    "Mara Lindqvist: active",
    "Mara Lindqvist: active",
    "Nothing",
  ]);
  await expect(page.getByRole("listitem").filter({ hasText: "4. The organization may see" })).toContainText(
    "yes",
  );
});

test("on a phone one viewer at a time, chosen by keyboard and without JavaScript", async ({ browser }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Mara Lindqvist" }).click();
  await page.waitForURL("**/coachee");
  await page.goto(ADDRESS);
  const results = page.getByText("All three results");
  await expect(results).toBeVisible();
  await page.getByRole("link", { name: "A token" }).focus();
  await page.keyboard.press("Enter");
  await expect(results).toBeHidden();
  await expect(page.getByRole("cell").filter({ visible: true }).first()).toContainText("Nothing");
  await page.getByRole("link", { name: "Your coach" }).focus();
  await page.keyboard.press("Enter");
  await expect(results).toBeVisible();
  await context.close();
});
