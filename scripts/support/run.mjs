import { spawn } from "node:child_process";
import { constants } from "node:os";

const running = new Map();
const cleanups = [];
let stopping = false;

/**
 * Runs a program to its end. What it says is kept and comes back as `output`; `stdout` alone is there as well.
 * Never throws: a program that cannot start has code 127 and the reason as output.
 * @returns {Promise<{ code: number, output: string, stdout: string }>}
 */
export function run(command, args, { env, cwd, uid, gid, onLine, timeout = 0 } = {}) {
  return new Promise((resolve) => {
    const child = start(command, args, { env, cwd, uid, gid });
    let output = "";
    let stdout = "";
    const hear = (own) => (data) => {
      output += data;
      if (own) stdout += data;
      if (onLine) for (const line of String(data).split("\n")) if (line.trim()) onLine(line.trim());
    };
    child.stdout.on("data", hear(true));
    child.stderr.on("data", hear(false));
    const timer = timeout && setTimeout(() => end(child, "SIGKILL"), timeout);
    const done = (code) => {
      clearTimeout(timer);
      resolve({ code, output, stdout });
    };
    child.on("error", (error) => {
      output += error.message;
      done(127);
    });
    child.on("close", (code, signal) => done(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}

/**
 * Starts a program in a group of its own, so that it and its children can be ended together; `endWith` is the signal
 * it wants for that.
 */
export function start(command, args, options = {}) {
  const { env = {}, cwd, uid, gid, stdio = ["ignore", "pipe", "pipe"], endWith = "SIGTERM" } = options;
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    cwd,
    uid,
    gid,
    stdio,
    detached: true,
  });
  const ended = new Promise((resolve) => child.on("exit", resolve).on("error", resolve));
  running.set(child, { endWith, ended });
  ended.then(() => running.delete(child));
  return child;
}

function end(child, signal) {
  if (!child.pid || child.exitCode !== null || child.signalCode !== null) return;
  try {
    if (process.platform === "win32") child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
}

/** Names what must be put in order when all programs started here have ended; the last named runs first. */
export function beforeEnd(cleanup) {
  cleanups.push(cleanup);
}

/** Ends everything started here, each in its orderly way or else by force, puts things in order, and leaves. */
export async function leave(code) {
  if (stopping) return;
  stopping = true;
  for (const [child, { endWith }] of running) end(child, endWith);
  const late = setTimeout(() => {
    for (const child of running.keys()) end(child, "SIGKILL");
  }, 16_000);
  await Promise.all([...running.values()].map(({ ended }) => ended));
  clearTimeout(late);
  for (const cleanup of cleanups.reverse()) {
    try {
      await cleanup();
    } catch (error) {
      console.error(error.message);
    }
  }
  process.exit(code);
}

/** Makes Ctrl-C and a polite kill go through `leave`, with the code that `codeOf` gives, by default the usual 128 + n. */
export function leaveOnSignals(codeOf = (number) => 128 + number) {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.on(signal, () => leave(codeOf(constants.signals[signal])));
}

/** Runs one of the project's TypeScript programs. */
export function runTypeScript(file, args, options) {
  return run(process.execPath, ["--import", "tsx", file, ...args], options);
}

/** Runs the command of an installed package: `runPackage("vitest", ["run"])`. */
export function runPackage(name, args, options) {
  const command = process.platform === "win32" ? `${name}.cmd` : name;
  return run(`node_modules/.bin/${command}`, args, options);
}
