import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, isBuilt } from "./build.mjs";
import { findChromium } from "./chromium.mjs";
import { countPlaywright, countProgram, countVitest } from "./counts.mjs";
import { freePort } from "./ports.mjs";
import { findPostgres, startPostgres } from "./postgres.mjs";
import { beforeEnd, run, runPackage, runTypeScript } from "./run.mjs";

const limit = 20 * 60_000;
const reports = mkdtempSync(join(tmpdir(), "evenkeel-reports-"));
beforeEnd(() => rmSync(reports, { recursive: true, force: true }));

const env = { CI: "1", NO_COLOR: "1", FORCE_COLOR: undefined, NODE_ENV: "test" };

async function vitest(name, project, args = [], extra = {}) {
  const file = join(reports, `${name}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const options = { env: { ...env, ...extra }, timeout: limit };
  return countVitest(
    await runPackage("vitest", ["run", "--project", project, ...reporters, ...args], options),
    file,
  );
}

async function types() {
  // Next's own types of pages and routes are made, not committed; without them a fresh clone would not compile.
  const made = await runPackage("next", ["typegen"], {
    env: { NEXT_TELEMETRY_DISABLED: "1" },
    timeout: limit,
  });
  return countProgram(made.code ? made : await runPackage("tsc", ["--noEmit"], { timeout: limit }));
}

/** The committed schema is what the code says: printing it again must change nothing. */
async function schema() {
  const files = ["graphql/schema.graphql", "graphql/introspection.ts"];
  const before = files.map((file) => readFileSync(file, "utf8"));
  const printed = await runTypeScript("scripts/schema.ts", [], { env, timeout: limit });
  const stale = files.filter((file, i) => readFileSync(file, "utf8") !== before[i]);
  for (const [i, file] of files.entries()) if (stale.includes(file)) writeFileSync(file, before[i]);
  const output = `${printed.output}\n${stale.map((file) => `${file} is stale: run npm run schema and commit it.`).join("\n")}`;
  return countProgram({ code: printed.code || stale.length, output });
}

async function buildApp(say) {
  if (isBuilt() && !process.env.CI) {
    say("the sources are those of the last build");
    return { passed: 1, failed: 0, output: "" };
  }
  return countProgram(await build({ timeout: limit }));
}

async function endToEnd(say) {
  const file = join(reports, "e2e.json");
  const extra = {
    CHROMIUM_PATH: await findChromium(say),
    EVENKEEL_E2E_PORT: String(await freePort()),
    EVENKEEL_E2E_REPORT: file,
  };
  const options = { env: { ...env, ...extra }, timeout: limit };
  return countPlaywright(await runPackage("playwright", ["test"], options), file);
}

async function onPostgres(say) {
  const own = process.env.TEST_DATABASE_URL;
  const url = own || (await startPostgres(await findPostgres(say)));
  return vitest("postgres", "postgres", [], { TEST_DATABASE_URL: url });
}

/**
 * Everything that is checked. `after` names what must have passed before; `alone` steps run when all others have ended;
 * `lane` 1 and 2 run beside each other, each in this order.
 */
export const steps = [
  { name: "types", lane: 1, run: types },
  { name: "build", lane: 1, run: buildApp },
  { name: "size", lane: 1, after: ["build"], shown: true, run: () => program("scripts/javascript-size.mjs") },
  {
    name: "lint",
    lane: 2,
    run: async () => countProgram(await runPackage("biome", ["check", "."], { env, timeout: limit })),
  },
  { name: "structure", lane: 2, run: () => vitest("structure", "unit", ["tests/structure"]) },
  { name: "unit", lane: 2, run: () => vitest("unit", "unit", ["--exclude", "tests/structure/**"]) },
  { name: "schema", lane: 2, run: schema },
  { name: "pglite", lane: 2, run: () => vitest("pglite", "pglite") },
  { name: "postgres", lane: 2, run: onPostgres },
  { name: "e2e", alone: true, after: ["build"], run: endToEnd },
];

async function program(file) {
  return countProgram(await run(process.execPath, [file], { env, timeout: limit }));
}
