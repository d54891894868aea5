import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { build } from "./build.mjs";
import { claimFolder, createSeeded, isSeeded, secretOf } from "./data-folder.mjs";
import { Problem, step } from "./progress.mjs";
import { beforeEnd, leave, leaveOnSignals } from "./run.mjs";

const [command, ...rest] = process.argv.slice(2);

leaveOnSignals();
try {
  if (command === "build") await buildApp();
  else if (command === "dev") await develop();
  else throw new Problem("Usage: node scripts/next.mjs dev|build");
} catch (error) {
  console.error(error instanceof Problem ? error.message : error);
  await leave(1);
}

async function buildApp() {
  const { code } = await build({ onLine: (line) => console.log(line) });
  await leave(code);
}

/** On the embedded database, dev has a folder of its own with the demo's data, and the demo's sign-in. */
async function develop() {
  const env = { ...process.env, NODE_ENV: "development", NEXT_TELEMETRY_DISABLED: "1" };
  if (!env.DATABASE_URL) {
    const folder = resolve(env.EVENKEEL_DATA || ".evenkeel/dev");
    claimFolder(folder);
    if (!isSeeded(folder)) await step("Creating demo data to develop with", () => createSeeded(folder));
    env.EVENKEEL_DATA = folder;
    env.EVENKEEL_DEMO ??= "1";
    env.NEXTAUTH_SECRET ??= secretOf(folder);
  }
  env.NEXTAUTH_URL ??= `http://localhost:${env.PORT || 3000}`;
  // The demo's sign-in asks for no password, so nobody else on the network gets to see it unless that is asked for.
  const host = rest.some((word) => /^(-H|--hostname)/.test(word)) ? [] : ["--hostname", "localhost"];
  // Next draws on the screen and reads keys from it, so it gets the terminal itself.
  const next = spawn(process.execPath, ["node_modules/next/dist/bin/next", "dev", ...host, ...rest], {
    env,
    stdio: "inherit",
  });
  const ended = once(next, "exit");
  beforeEnd(() => {
    next.kill();
    return ended;
  });
  const [code] = await ended;
  await leave(code ?? 1);
}
