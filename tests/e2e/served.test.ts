import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";

test("the sign-in page obeys its own policy in a real browser", async ({ page }) => {
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  const answer = await page.goto("/sign-in");
  const policy = answer?.headers()["content-security-policy"] ?? "";
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
  expect(nonce).toBeTruthy();
  expect(policy).not.toContain("unsafe");
  // The browser hides the attribute from scripts of the page, so the text as it came is read.
  const scripts = (await answer?.text())?.match(/<script\b[^>]*>/g) ?? [];
  expect(scripts.length).toBeGreaterThan(0);
  for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
  await expect(page.getByRole("button", { name: "Sign in", exact: true })).toBeEnabled();
  await page.waitForLoadState("networkidle");
  expect(complaints).toEqual([]);
});

test("a browser loads no more scripts than the build counts for the page", async ({ page }) => {
  const stats: { route: string; firstLoadChunkPaths: string[] }[] = JSON.parse(
    readFileSync(join(import.meta.dirname, "../../.next/diagnostics/route-bundle-stats.json"), "utf8"),
  );
  const counted = stats.find(({ route }) => route === "/sign-in")?.firstLoadChunkPaths ?? [];
  const loaded: string[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") loaded.push(new URL(response.url()).pathname);
  });
  await page.goto("/sign-in");
  await page.waitForLoadState("networkidle");
  const names = (paths: string[]) => paths.map((path) => path.split("/static/")[1]).sort();
  expect(loaded.length).toBeGreaterThan(0);
  expect(names(loaded).filter((name) => !names(counted).includes(name))).toEqual([]);
});
