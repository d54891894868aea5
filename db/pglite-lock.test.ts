import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { FolderHeldError, lockFile, lockFolder, lockHolder } from "@/db/pglite-lock";
import { isRunning, ownIdentity } from "@/db/process-identity";

const module = join(import.meta.dirname, "pglite-lock.ts");
const children: ChildProcess[] = [];
let place: string;
let folder: string;

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), "evenkeel-lock-"));
  folder = join(place, "demo");
});

afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  rmSync(place, { recursive: true, force: true });
});

/** Starts a real process that runs `code` with the lock's functions in reach. */
function start(code: string): ChildProcess {
  const program = `import { lockFolder } from ${JSON.stringify(module)};
    import { renameSync, rmSync, writeFileSync } from "node:fs";
    const folder = ${JSON.stringify(folder)};
    ${code}`;
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  children.push(child);
  return child;
}

const says = (child: ChildProcess, word: string) =>
  new Promise<void>((resolve, reject) => {
    let heard = "";
    const hear = (data: Buffer) => {
      heard += data;
      if (heard.includes(word)) resolve();
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.on("exit", () => reject(new Error(`ended without "${word}": ${heard}`)));
  });

const ended = (child: ChildProcess) =>
  new Promise<number | null>((resolve) => child.on("exit", (code) => resolve(code)));

const holdFolder = `lockFolder(folder); console.log("held"); setInterval(() => {}, 1000);`;

const leftBehind = (change: object) =>
  writeFileSync(
    lockFile(folder),
    JSON.stringify({ ...ownIdentity(), command: "x", since: "then", ...change }),
  );

describe("one process", () => {
  it("takes a free folder, names itself, and leaves nothing behind", () => {
    const release = lockFolder(folder);
    expect(lockHolder(folder)).toMatchObject({ pid: process.pid, host: hostname() });
    expect(readdirSync(place)).toEqual(["demo.lock"]);
    release();
    release();
    expect(lockHolder(folder)).toBeUndefined();
    expect(readdirSync(place)).toEqual([]);
  });

  it("is refused a folder it holds already", () => {
    const release = lockFolder(folder);
    expect(() => lockFolder(folder)).toThrow(FolderHeldError);
    expect(lockHolder(folder)?.pid).toBe(process.pid);
    release();
  });

  it("holds two folders side by side", () => {
    const [one, two] = [lockFolder(folder), lockFolder(`${folder}-2`)];
    one();
    expect(lockHolder(`${folder}-2`)?.pid).toBe(process.pid);
    two();
  });
});

describe("two processes", () => {
  it("refuses the second while the first runs, and says who holds it", async () => {
    const first = start(holdFolder);
    await says(first, "held");
    const before = readFileSync(lockFile(folder), "utf8");
    expect(() => lockFolder(folder)).toThrow(`in use by process ${first.pid} (`);
    expect(readFileSync(lockFile(folder), "utf8")).toBe(before);
    expect(readdirSync(place)).toEqual(["demo.lock"]);
  });

  it("takes over from a killed one, whose file stays behind", async () => {
    const first = start(holdFolder);
    await says(first, "held");
    first.kill("SIGKILL");
    await ended(first);
    expect(existsSync(lockFile(folder))).toBe(true);
    expect(lockHolder(folder)).toBeUndefined();
    const release = lockFolder(folder);
    expect(lockHolder(folder)?.pid).toBe(process.pid);
    release();
  });

  it("frees the folder when the holder ends without releasing", async () => {
    expect(await ended(start("lockFolder(folder); process.exit(3);"))).toBe(3);
    expect(existsSync(lockFile(folder))).toBe(false);
  });

  it("lets one in at a time, however many fight over a lock left behind", async () => {
    leftBehind({ started: "1" });
    // Each who gets in looks whether it is alone, then leaves a dead lock for the others to fight over again.
    const fight = `let wins = 0;
      for (const end = Date.now() + 20_000; wins < 300 && Date.now() < end; ) {
        let lock;
        try { lock = lockFolder(folder); } catch (error) { if (error.name !== "FolderHeldError") throw error; continue; }
        writeFileSync(folder + ".inside", "", { flag: "wx" });
        rmSync(folder + ".inside");
        const mine = folder + ".next" + process.pid;
        writeFileSync(mine, JSON.stringify({ ...JSON.parse(${JSON.stringify(JSON.stringify({ ...ownIdentity(), started: "1", command: "", since: "" }))}) }));
        renameSync(mine, folder + ".lock");
        lock();
        wins++;
      }
      process.exit(wins > 20 ? 0 : 2);`;
    const codes = await Promise.all([1, 2, 3, 4].map(() => ended(start(fight))));
    expect(codes).toEqual([0, 0, 0, 0]);
    expect(readdirSync(place)).toEqual(["demo.lock"]);
  }, 60_000);
});

describe("a lock left behind", () => {
  it("is void when its number now belongs to another process", () => {
    leftBehind({ started: "1" });
    expect(lockHolder(folder)).toBeUndefined();
    lockFolder(folder)();
  });

  it("is void when the machine was restarted since", () => {
    leftBehind({ space: "an-earlier-boot pid:[1]" });
    expect(isRunning({ ...ownIdentity(), space: "an-earlier-boot pid:[1]" })).toBe("no");
    lockFolder(folder)();
  });

  it("is kept when its process cannot be looked up, with the way out", () => {
    leftBehind({ space: `${ownIdentity().space.split(" ")[0]} pid:[1]` });
    expect(() => lockFolder(folder)).toThrow(`delete ${lockFile(folder)}`);
    leftBehind({ space: "another-boot pid:[1]", host: "another-host" });
    expect(() => lockFolder(folder)).toThrow("on another-host, which cannot be checked from here");
    expect(existsSync(lockFile(folder))).toBe(true);
  });

  it("is not overwritten when it cannot be read", () => {
    writeFileSync(lockFile(folder), "{");
    expect(() => lockFolder(folder)).toThrow("is damaged");
    expect(readFileSync(lockFile(folder), "utf8")).toBe("{");
  });
});
