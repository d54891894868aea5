import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { build, isBuilt } from "./build.mjs";
import {
  claimFolder,
  createSeeded,
  demoAccounts,
  isSeeded,
  requireSpace,
  secretOf,
  seed,
} from "./data-folder.mjs";
import { portProblem } from "./ports.mjs";
import { Problem, reasonIn, seconds, step } from "./progress.mjs";
import { leave, leaveOnSignals } from "./run.mjs";
import { startServer } from "./server.mjs";

const begin = Date.now();
const port = process.env.PORT || "3000";
const onPostgres = Boolean(process.env.DATABASE_URL);
const folder = resolve(
  process.env.EVENKEEL_DATA || (onPostgres ? folderOf(process.env.DATABASE_URL) : ".evenkeel/demo"),
);
const address = process.env.NEXTAUTH_URL || `http://localhost:${port}`;

// Stopping the demo is its ordinary end; stopping it while it prepares is not.
let ready = false;
leaveOnSignals((number) => (ready ? 0 : 128 + number));
try {
  await main();
} catch (error) {
  console.error(
    error instanceof Problem ? error.message : error.code === "ENOSPC" ? "The disk is full." : error.message,
  );
  await leave(1);
}

async function main() {
  console.log("Evenkeel demo");
  await requirePort();
  claimFolder(folder);
  const built = isBuilt();
  await requireSpace(folder, (built ? 0 : 300_000_000) + (isSeeded(folder) ? 20_000_000 : 200_000_000));
  if (!built) await step("Building the app (the first time, and after changes)", buildApp);
  // Whether a server's database is empty, only the seed can tell; it leaves one alone that is not.
  if (onPostgres) await step("Preparing the database", () => seed(folder));
  else if (!isSeeded(folder)) await step("Creating the demo data", () => createSeeded(folder));
  await step("Starting the server", startApp);
  ready = true;
  show(demoAccounts(folder));
}

/** The secret and the accounts of a database on a server, apart from those of another. */
function folderOf(url) {
  return `.evenkeel/postgres-${createHash("sha256").update(url).digest("hex").slice(0, 8)}`;
}

async function requirePort() {
  if (!/^\d+$/.test(port) || port < 1 || port > 65535)
    throw new Problem(`PORT must be a number from 1 to 65535, not "${port}".`);
  const code = await portProblem(Number(port));
  if (code === "EADDRINUSE")
    throw new Problem(
      `Port ${port} is in use by another program. Stop it, or choose another: PORT=3001 npm run demo`,
    );
  if (code)
    throw new Problem(`Port ${port} cannot be used (${code}). Choose another: PORT=3001 npm run demo`);
}

async function buildApp() {
  const { code, output } = await build();
  if (code !== 0) throw new Problem(`The build failed: ${reasonIn(output)} (npm run build shows everything)`);
}

async function startApp() {
  const server = await startServer({
    EVENKEEL_DEMO: "1",
    EVENKEEL_DATA: folder,
    NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET || secretOf(folder),
    NEXTAUTH_URL: address,
    PORT: port,
  });
  server.on("exit", (code) => {
    if (code !== 0) console.error("The server has ended.");
    leave(code ?? 1);
  });
}

function show(accounts) {
  console.log(`\nReady after ${seconds(begin)}:  ${address}\n`);
  if (accounts.length === 0)
    return console.log(
      "The database held data before, so its accounts are not known here. Stop with Ctrl-C.",
    );
  const widths = ["role", "email", "password"].map((key) =>
    Math.max(...accounts.map((account) => account[key].length)),
  );
  for (const { role, email, password, name, note } of accounts)
    console.log(
      `  ${role.padEnd(widths[0])}  ${email.padEnd(widths[1])}  ${password.padEnd(widths[2])}  ${[name, note].filter(Boolean).join(", ")}`,
    );
  console.log(
    `\nThe sign-in page offers these with one click. The data is in ${onPostgres ? "the database of DATABASE_URL" : folder}. Stop with Ctrl-C.`,
  );
}
