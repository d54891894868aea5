import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { sourcesFingerprint } from "./build.mjs";
import { countPlaywright, countProgram, countVitest } from "./counts.mjs";
import { versionProblem } from "./node-version.mjs";
import { measure, table } from "./page-sizes.mjs";
import { freePort, portProblem } from "./ports.mjs";
import { findPrograms } from "./programs.mjs";
import { Problem, reasonIn } from "./progress.mjs";
import { run } from "./run.mjs";
import { choose, runSteps } from "./run-steps.mjs";

let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), "evenkeel-support-"));
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

const write = (path: string, text: string) => {
  mkdirSync(join(place, path, ".."), { recursive: true });
  writeFileSync(join(place, path), text);
};

describe("the version of Node", () => {
  it.each([
    ["v18.20.0", "Node 20.19 or newer is needed; this is v18.20.0."],
    ["v20.9.0", "Node 20.19 or newer is needed; this is v20.9.0."],
    ["v20.19.0", ""],
    ["v22.1.0", ""],
  ])("%s: %s", (version, problem) => {
    expect(versionProblem(version, ">=20.19")).toBe(problem);
  });
});

describe("ports", () => {
  it("finds a free one, and says why a taken one is not", async () => {
    const port = await freePort();
    expect(await portProblem(port)).toBe("");
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
    expect(await portProblem(port)).toBe("EADDRINUSE");
    await new Promise((resolve) => server.close(resolve));
    expect(await portProblem(port)).toBe("");
  });
});

describe("the fingerprint of the sources", () => {
  it("changes with what is built, and only with that", () => {
    write("app/page.tsx", "1");
    write("next.config.js", "1");
    const first = sourcesFingerprint(place);
    write("README.md", "1");
    write("lib/a.test.ts", "1");
    write("tests/a.ts", "1");
    expect(sourcesFingerprint(place)).toBe(first);
    write("app/page.tsx", "2");
    const second = sourcesFingerprint(place);
    expect(second).not.toBe(first);
    write("lib/a.ts", "");
    const third = sourcesFingerprint(place);
    expect(third).not.toBe(second);
    write("next.config.js", "2");
    expect(sourcesFingerprint(place)).not.toBe(third);
  });
});

describe("programs", () => {
  it("are found in folders by version, the newest first, when they can run", () => {
    for (const version of ["9.6", "15", "18"]) {
      write(`pg/${version}/bin/evenkeel-postgres`, "");
      chmodSync(join(place, `pg/${version}/bin/evenkeel-postgres`), version === "15" ? 0o644 : 0o755);
    }
    const found = findPrograms(["evenkeel-postgres"], [`${place}/pg/*/bin`, `${place}/none/*/bin`]);
    expect(found).toEqual([`${place}/pg/18/bin/evenkeel-postgres`, `${place}/pg/9.6/bin/evenkeel-postgres`]);
  });

  it("run to their end with all they said", async () => {
    const result = await run(process.execPath, [
      "-e",
      "console.log('a'); console.error('b'); process.exit(3)",
    ]);
    expect(result).toMatchObject({ code: 3, stdout: "a\n" });
    expect(result.output).toContain("b");
    expect((await run("evenkeel-no-such-program", [])).code).toBe(127);
    expect((await run(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { timeout: 200 })).code).toBe(
      137,
    );
  });
});

describe("the reason in a program's output", () => {
  it.each([
    [
      "warm\n\u001b[31mError: no such table\u001b[0m\n    at x (y.ts:1)\n\nNode.js v20",
      "Error: no such table",
    ],
    ["write failed: ENOSPC: no space left", "the disk is full"],
    [
      'file:///a.ts:3\n  throw new Error("x");\n  ^\n\nTypeError [ERR_X]: the seed failed\n  at b',
      "TypeError [ERR_X]: the seed failed",
    ],
    ["working\nstopped", "stopped"],
    ["", "it said nothing"],
  ])("%j: %s", (output, reason) => {
    expect(reasonIn(output)).toBe(reason);
  });
});

describe("counting", () => {
  const report = (data: object) => {
    write("report.json", JSON.stringify(data));
    return join(place, "report.json");
  };
  const vitest = (counts: object) =>
    report({
      numPassedTests: 0,
      numFailedTests: 0,
      numPendingTests: 0,
      numTodoTests: 0,
      testResults: [],
      ...counts,
    });

  it("takes a program as one check", () => {
    expect(countProgram({ code: 0, output: "" })).toMatchObject({ passed: 1, failed: 0 });
    expect(countProgram({ code: 2, output: "x" })).toMatchObject({ passed: 0, failed: 1, output: "x" });
  });

  it.each([
    ["all passed", 0, { numPassedTests: 3 }, { passed: 3, failed: 0 }],
    ["some failed", 1, { numPassedTests: 3, numFailedTests: 2 }, { passed: 3, failed: 2 }],
    ["no test at all", 0, {}, { passed: 0, failed: 1 }],
    ["an error outside of every test", 1, { numPassedTests: 3 }, { passed: 3, failed: 1 }],
    ["a skipped test", 0, { numPassedTests: 3, numPendingTests: 1 }, { passed: 3, failed: 1 }],
    [
      "a file that could not be loaded",
      1,
      { numPassedTests: 3, testResults: [{ status: "failed", assertionResults: [] }] },
      { passed: 3, failed: 1 },
    ],
  ])("vitest, %s", (_case, code, counts, expected) => {
    expect(countVitest({ code, output: "" }, vitest(counts))).toMatchObject(expected);
  });

  it("counts a run without a report as failed", () => {
    expect(countVitest({ code: 0, output: "" }, join(place, "none.json"))).toMatchObject({
      passed: 0,
      failed: 1,
    });
    write("half.json", "{");
    expect(countPlaywright({ code: 0, output: "" }, join(place, "half.json"))).toMatchObject({ failed: 1 });
  });

  it("counts a browser test that needed a second try as failed", () => {
    const file = report({ stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 0 } });
    expect(countPlaywright({ code: 1, output: "" }, file)).toMatchObject({ passed: 4, failed: 2 });
  });
});

describe("steps", () => {
  const order: string[] = [];
  const step = (name: string, more: object = {}) => ({
    name,
    lane: 1,
    run: async () => {
      order.push(name);
      return { passed: 2, failed: 0, output: "" };
    },
    ...more,
  });
  const all = [step("types"), step("build"), step("size", { after: ["build"] }), step("unit", { lane: 2 })];
  let said: string[];
  beforeEach(() => {
    order.length = 0;
    said = [];
    vi.spyOn(console, "log").mockImplementation((line: string) => void said.push(line));
  });
  afterEach(() => void vi.restoreAllMocks());

  it("are chosen by name, with what they need", () => {
    expect(choose(all, ["size", "unit"]).map((one: { name: string }) => one.name)).toEqual([
      "build",
      "size",
      "unit",
    ]);
    expect(choose(all, [])).toHaveLength(4);
    expect(() => choose(all, ["nothing"])).toThrow(
      "There is no step nothing. Steps: types, build, size, unit",
    );
  });

  it("end with the totals as the very last line", async () => {
    expect(await runSteps(all, [])).toBe(0);
    expect(order.filter((name) => name !== "unit")).toEqual(["types", "build", "size"]);
    expect(said.at(-1)).toBe("8 passed, 0 failed");
  });

  it("fail, with the reason, when one cannot start, and so do those that need it", async () => {
    const broken = async () => {
      throw new Problem("Chromium is missing.");
    };
    const steps = [
      step("build", { run: broken }),
      step("size", { after: ["build"] }),
      step("unit", { lane: 2 }),
    ];
    expect(await runSteps(steps, [])).toBe(1);
    expect(order).toEqual(["unit"]);
    expect(said).toContain("Chromium is missing.");
    expect(said).toContain("not run, because build failed");
    expect(said.at(-1)).toBe("2 passed, 2 failed");
  });
});

describe("JavaScript a page", () => {
  const files: Record<string, string> = { a: "a".repeat(5000), b: "bc".repeat(900) };
  const stats = [
    { route: "/coachee/assessment/[id]", firstLoadChunkPaths: ["a"] },
    { route: "/sign-in", firstLoadChunkPaths: ["a", "b", "b"] },
    { route: "/organization", firstLoadChunkPaths: [] },
  ];

  it("is the sum of its scripts as sent, each once, with the limit of its kind", () => {
    const size = (name: string) => gzipSync(files[name]!).length;
    expect(measure(stats, (file: string) => files[file])).toEqual([
      { route: "/sign-in", size: size("a") + size("b"), limit: 190_000 },
      { route: "/coachee/assessment/[id]", size: size("a"), limit: 150_000 },
      { route: "/organization", size: 0, limit: 150_000 },
    ]);
  });

  it("is shown in a table that marks what is too much", () => {
    const lines = table([
      { route: "/a", size: 151_000, limit: 150_000 },
      { route: "/b", size: 1, limit: 150_000 },
    ]).split("\n");
    expect(lines[1]).toBe("/a      151.0    150.0  too much");
    expect(lines[2]).toMatch(/150\.0$/);
  });
});
