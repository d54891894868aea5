import { Problem, reasonIn } from "./progress.mjs";
import { start } from "./run.mjs";

/**
 * Starts server.mjs and waits until it listens. It ends with this program, in its own orderly way.
 * @throws Problem when it ends before it listens.
 * @returns {Promise<import("node:child_process").ChildProcess>}
 */
export function startServer(settings, { quiet = false } = {}) {
  const env = { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", ...settings };
  const stdio = ["ignore", "pipe", "pipe", "ipc"];
  const server = start(process.execPath, ["server.mjs"], { env, stdio });
  const ended = new Promise((resolve) => server.on("exit", resolve));
  return new Promise((resolve, reject) => {
    let early = "";
    let listening = false;
    const hear = (to) => (data) => {
      if (!listening) early += data;
      else if (!quiet) to.write(data);
    };
    server.stdout.on("data", hear(process.stdout));
    server.stderr.on("data", hear(process.stderr));
    server.on("message", () => {
      listening = true;
      resolve(server);
    });
    ended.then(() => reject(new Problem(`The server could not start: ${reasonIn(early)}`)));
  });
}
