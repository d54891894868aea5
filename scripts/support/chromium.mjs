import { existsSync } from "node:fs";
import { debianInstaller, findPrograms, installPackages } from "./programs.mjs";
import { Problem, reasonIn } from "./progress.mjs";
import { run, runPackage } from "./run.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const folders = ["/usr/bin", "/usr/lib/chromium", "/opt/google/chrome", "/snap/bin"];
const applications = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** A Chromium that runs: the one named, an installed one, Debian's package, or the one Playwright downloads. */
export async function findChromium(say) {
  const named = process.env.CHROMIUM_PATH;
  if (named && !(await runs(named))) throw new Problem(`CHROMIUM_PATH names ${named}, which does not run.`);
  const found = named ?? (await installedOne());
  if (found) return found;
  const installer = await debianInstaller();
  const tried = [];
  if (installer) {
    say("installing Chromium from the system's packages");
    tried.push(await installPackages(installer, ["chromium"]));
    const installed = await installedOne();
    if (installed) return installed;
  }
  say("downloading Playwright's Chromium");
  const { output } = await runPackage("playwright", ["install", "chromium"]);
  const downloaded = await installedOne();
  if (downloaded) return downloaded;
  tried.push(reasonIn(output));
  throw new Problem(
    `Chromium is missing: not in PATH or the usual folders, and it could not be installed (${tried.filter(Boolean).join("; ")}). Set CHROMIUM_PATH to one.`,
  );
}

async function installedOne() {
  const { chromium } = await import("@playwright/test");
  const candidates = [...findPrograms(names, folders), ...applications, chromium.executablePath()];
  for (const path of candidates) if (existsSync(path) && (await runs(path))) return path;
  return undefined;
}

/** Some systems have a program of that name which only says how to install the real one. */
async function runs(path) {
  const { code, stdout } = await run(path, ["--version"], { timeout: 30_000 });
  return code === 0 && /Chrom/.test(stdout);
}
