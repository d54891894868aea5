import { randomBytes } from "node:crypto";
import { chownSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "./ports.mjs";
import { accountOf, debianInstaller, findPrograms, installPackages } from "./programs.mjs";
import { Problem } from "./progress.mjs";
import { beforeEnd, run, start } from "./run.mjs";

const oldest = 15;
const folders = [
  "/usr/lib/postgresql/*/bin",
  "/usr/pgsql-*/bin",
  "/opt/homebrew/opt/*/bin",
  "/usr/local/opt/*/bin",
  "/Applications/Postgres.app/Contents/Versions/*/bin",
  "/usr/local/pgsql/bin",
];

/** The folder of a Postgres server's programs, 15 or newer; installs Debian's package when there is none. */
export async function findPostgres(say) {
  const found = await newEnough();
  if (found) return found;
  const installer = await debianInstaller();
  if (!installer)
    throw new Problem(
      `Postgres ${oldest} or newer is missing: no server program in PATH or the usual folders. Install it, or set TEST_DATABASE_URL.`,
    );
  say("installing Postgres from the system's packages");
  const reason = await installPackages(installer, ["postgresql"]);
  const installed = await newEnough();
  if (!installed)
    throw new Problem(
      `Postgres ${oldest} or newer is missing and could not be installed: ${reason || "the system's package is older, or its programs are not where they belong"}`,
    );
  return installed;
}

async function newEnough() {
  for (const program of findPrograms(["postgres"], folders)) {
    const { code, output } = await run(program, ["--version"]);
    const version = Number(/\(PostgreSQL\) (\d+)/.exec(output)?.[1]);
    const complete = findPrograms(["initdb"], [dirname(program)]).includes(join(dirname(program), "initdb"));
    if (code === 0 && version >= oldest && complete) return dirname(program);
  }
  return undefined;
}

/**
 * Starts a server of its own, in a new temporary folder, on a free port of the loopback address; both are gone when
 * this program ends. Postgres refuses to run as root, so root lends it the account postgres or nobody.
 * @returns {Promise<string>} the address, with a user who may create roles and databases
 */
export async function startPostgres(programs) {
  const account = process.getuid?.() === 0 ? (accountOf("postgres") ?? accountOf("nobody")) : {};
  if (!account)
    throw new Problem(
      "Postgres does not run as root, and there is no account postgres or nobody to lend it.",
    );
  const folder = mkdtempSync(join(tmpdir(), "evenkeel-postgres-"));
  const { uid, gid } = account;
  const data = join(folder, "data");
  const password = randomBytes(16).toString("hex");
  const secret = join(folder, "password");
  writeFileSync(secret, password, { mode: 0o600 });
  if (uid !== undefined) for (const path of [folder, secret]) chownSync(path, uid, gid);
  beforeEnd(() => rmSync(folder, { recursive: true, force: true }));
  await create(programs, data, secret, { uid, gid, cwd: folder });
  const port = await freePort();
  const settings = {
    port,
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: 100,
    shared_buffers: "64MB",
    timezone: "UTC",
    // A test's data need not survive a power cut.
    fsync: "off",
    synchronous_commit: "off",
    full_page_writes: "off",
  };
  const args = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  // SIGINT asks for a fast end: SIGTERM would wait until the last client has gone.
  const options = { uid, gid, cwd: folder, endWith: "SIGINT" };
  const server = start(join(programs, "postgres"), ["-D", data, ...args], options);
  let said = "";
  for (const stream of [server.stdout, server.stderr]) stream.on("data", (text) => (said += text));
  await listening(server, port, () => said);
  return `postgres://evenkeel:${password}@127.0.0.1:${port}/postgres`;
}

async function create(programs, data, secret, options) {
  const args = [
    "-D",
    data,
    "-U",
    "evenkeel",
    "-A",
    "scram-sha-256",
    "--pwfile",
    secret,
    "-E",
    "UTF8",
    "--no-sync",
  ];
  // Not every system has C.UTF-8; plain C knows no capital letters beyond ASCII and is the last resort.
  for (const locale of ["C.UTF-8", "en_US.UTF-8", "C"]) {
    const { code, output } = await run(join(programs, "initdb"), [...args, `--locale=${locale}`], options);
    if (code === 0) return;
    if (!/locale/.test(output)) throw new Problem(`initdb failed: ${output.trim().split("\n").at(-1)}`);
  }
  throw new Problem("initdb knows none of the locales C.UTF-8, en_US.UTF-8 and C.");
}

async function listening(server, port, said) {
  for (let tries = 0; tries < 300; tries++) {
    if (server.exitCode !== null) break;
    if (/ready to accept connections/.test(said()) && (await accepts(port))) return;
    await wait(100);
  }
  throw new Problem(`The Postgres server did not start: ${said().trim().split("\n").at(-1)}`);
}

function accepts(port) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: "127.0.0.1" });
    socket.on("connect", () => resolve(true)).on("error", () => resolve(false));
    socket.on("connect", () => socket.destroy());
  });
}
