import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { freePort } from "./support/ports.mjs";

/** server.mjs itself, in a folder where Next is a small stand-in that leaves a door and answers pages. */
const standIn = `
  const key = Symbol.for("evenkeel.door");
  export default () => ({
    prepare: async () => {
      const closing = new AbortController();
      globalThis[key] = {
        closing,
        close: async () => console.log("closed the database"),
        door: (req, res) => setTimeout(() => res.end("door " + req.headers["x-forwarded-for"]), req.headers.wait ?? 0),
      };
    },
    getRequestHandler: () => (req, res) => {
      if (req.url !== "/stream") return res.end("page");
      res.write("open");
      globalThis[key].closing.signal.addEventListener("abort", () => res.end("ended"));
    },
    close: async () => console.log("closed the app"),
  });`;

let place: string;
let port: number;
let server: ChildProcess | undefined;

beforeEach(async () => {
  place = mkdtempSync(join(tmpdir(), "evenkeel-server-"));
  for (const folder of [".next", "node_modules/next"]) mkdirSync(join(place, folder), { recursive: true });
  writeFileSync(join(place, ".next/BUILD_ID"), "1");
  writeFileSync(join(place, "node_modules/next/package.json"), '{"type":"module","exports":"./index.js"}');
  writeFileSync(join(place, "node_modules/next/index.js"), standIn);
  copyFileSync(join(import.meta.dirname, "../server.mjs"), join(place, "server.mjs"));
  port = await freePort();
});

afterEach(() => {
  server?.kill("SIGKILL");
  rmSync(place, { recursive: true, force: true });
});

/** Starts it and waits until it says the word or ends; `result` has what it said and its exit code. */
async function start(env: Record<string, string> = {}, word = "Listening") {
  const settings: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: "production",
    EVENKEEL_DEMO: "1",
    HOSTNAME: hostname(),
    PORT: String(port),
    ...env,
  };
  const child: ChildProcess = spawn(process.execPath, ["server.mjs"], {
    cwd: place,
    env: settings,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  server = child;
  let said = "";
  // Not "close": it never comes after a disconnection.
  const streams = [child.stdout, child.stderr].map((stream) => once(stream!, "end"));
  const ended = Promise.all([once(child, "exit"), ...streams]).then(([[code]]) => code as number);
  await new Promise<void>((resolve) => {
    const hear = (data: Buffer) => {
      said += data;
      if (said.includes(word)) resolve();
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    ended.then(() => resolve());
  });
  return { child, result: async () => ({ code: await ended, said }) };
}

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`http://127.0.0.1:${port}${path}`, { headers }).then((answer) => answer.text());

it("sends the API's own address to the door, exactly, and everything else to Next", async () => {
  await start();
  expect(await get("/api/graphql")).toMatch(/^door/);
  expect(await get("/api/graphql?query=x")).toMatch(/^door/);
  for (const path of [
    "/",
    "/api/graphql/",
    "/api/graphqlx",
    "//api/graphql",
    "/api/graphql/x",
    "/x?/api/graphql",
  ])
    expect(await get(path)).toBe("page");
});

it("does not believe a sender about where a request comes from, unless a proxy is in front", async () => {
  await start();
  expect(await get("/api/graphql", { "x-forwarded-for": "9.9.9.9" })).toBe("door 127.0.0.1");
  server?.kill("SIGKILL");
  port = await freePort();
  await start({ EVENKEEL_BEHIND_PROXY: "1" });
  expect(await get("/api/graphql", { "x-forwarded-for": "9.9.9.9" })).toBe("door 9.9.9.9");
});

it.each(["SIGTERM", "SIGINT"] as const)(
  "answers what is under way after %s, then closes the database and ends",
  async (signal) => {
    const { child, result } = await start();
    const idle = connect(port, "127.0.0.1");
    idle.on("error", () => {});
    await get("/");
    const slow = get("/api/graphql", { wait: "700" });
    const stream = get("/stream");
    await new Promise((resolve) => setTimeout(resolve, 200));
    const begin = Date.now();
    child.kill(signal);
    expect(await slow).toMatch(/^door/);
    expect(await stream).toBe("openended");
    const { code, said } = await result();
    expect(code).toBe(0);
    expect(said.trim().split("\n").slice(-2)).toEqual(["closed the app", "closed the database"]);
    expect(Date.now() - begin).toBeLessThan(4000);
    idle.destroy();
  },
);

it("ends with the program that started it", async () => {
  const { child, result } = await start();
  child.disconnect();
  expect((await result()).code).toBe(0);
});

it("says in one line why it cannot start", async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(port, "127.0.0.1", resolve));
  const inUse = await (await start({}, "\n")).result();
  taken.close();
  expect(inUse).toEqual({
    code: 1,
    said: `Port ${port} is in use by another program. Stop it, or choose another with PORT=3001.\n`,
  });
  const badPort = await (await start({ PORT: "http" }, "\n")).result();
  expect(badPort).toEqual({ code: 1, said: 'PORT must be a number from 0 to 65535, not "http".\n' });
  rmSync(join(place, ".next"), { recursive: true });
  const unbuilt = await (await start({}, "\n")).result();
  expect(unbuilt).toEqual({ code: 1, said: "The app has not been built. Run npm run build first.\n" });
});
