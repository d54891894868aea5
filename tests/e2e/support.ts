import AxeBuilder from "@axe-core/playwright";
import { type Browser, expect, type Page } from "@playwright/test";

/** The invented people of the demo, by what they are. */
export const PEOPLE = {
  coachee: { name: "Mara Lindqvist", email: "m.lindqvist@aldermoor.example" },
  coach: { name: "Tomasz Brandt", email: "t.brandt@aldermoor.example" },
  sponsor: { name: "Ines Okafor", email: "i.okafor@aldermoor.example" },
  admin: { name: "Arne Dahl", email: "a.dahl@aldermoor.example" },
  invited: { name: "Lena Østergård", email: "l.ostergard@aldermoor.example" },
} as const;
export type Who = keyof typeof PEOPLE;

export const PASSWORD = "evenkeel-demo-2026";

/** Signs in with one press, as the demonstration offers it. */
export async function enter(page: Page, who: Who): Promise<void> {
  await page.goto("/sign-in");
  await page.getByRole("button", { name: PEOPLE[who].name }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

/** A page of a browser of its own, signed in as `who`. */
export async function pageOf(browser: Browser, who: Who): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await enter(page, who);
  return page;
}

/** axe finds nothing on the page as it stands. */
export async function expectNoFindings(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const said = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`,
  );
  expect(said, page.url()).toEqual([]);
}

const SIZES = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
];

/**
 * Holds one address against axe in light and dark, at three widths, and nothing may scroll sideways. The
 * page has one h1 and a title of its own.
 */
export async function expectSoundPage(page: Page, address: string): Promise<void> {
  // Colours that are still moving would be read half way.
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  expect(await page.title()).not.toBe("Evenkeel");
  for (const viewport of SIZES) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await expectNoFindings(page);
    }
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wider, `${address} scrolls sideways at ${viewport.width}`).toBeLessThanOrEqual(0);
  }
}
