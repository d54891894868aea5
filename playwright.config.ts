import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";

const port = Number(process.env.EVENKEEL_E2E_PORT || 3210);
const report = process.env.EVENKEEL_E2E_REPORT;
const chromium = process.env.CHROMIUM_PATH || ["/usr/bin/chromium"].find(existsSync);

/** Journeys in a real browser, against the built app on freshly seeded data: npm test -- e2e */
export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  // One embedded database answers all of them, and a journey may read what an earlier test of its file wrote.
  fullyParallel: false,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // A page is held against axe six times in one test, and machines of a build are slow.
  timeout: 240_000,
  expect: { timeout: 20_000 },
  reporter: report ? [["line"], ["json", { outputFile: report }]] : [["list"]],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
    screenshot: "only-on-failure",
    launchOptions: { executablePath: chromium },
  },
  projects: [{ name: "chromium", use: { browserName: "chromium", viewport: { width: 1280, height: 900 } } }],
  webServer: {
    command: "node scripts/e2e-server.mjs",
    env: { PORT: String(port) },
    url: `http://localhost:${port}/api/health/live`,
    timeout: 300_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 15_000 },
    stdout: "ignore",
    stderr: "pipe",
  },
});
