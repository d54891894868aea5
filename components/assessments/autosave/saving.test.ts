import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Autosave, startAutosave } from "./autosave";
import { keptAnswers } from "./kept";
import type { StoredAnswer } from "./post";
import type { GivenAnswer } from "./queue";
import { type Status, statusInWords } from "./status";

const clock = (at: Date) => at.toISOString().slice(11, 16);
const NOW = "2026-11-24T14:32:00.000Z";

/** A server that keeps the greatest revision of each item, and can be away. */
function aServer() {
  const held = new Map<string, StoredAnswer>();
  const server = { held, away: false, error: null as object | null, calls: 0 };
  vi.stubGlobal("fetch", async (_address: string, { body }: { body: string }) => {
    server.calls += 1;
    if (server.away) throw new TypeError("Failed to fetch");
    if (server.error) return Response.json({ errors: [server.error] });
    const { answers: given } = JSON.parse(body).variables as { answers?: GivenAnswer[] };
    for (const each of given ?? [])
      if (each.revision > (held.get(each.itemKey)?.revision ?? 0))
        held.set(each.itemKey, { ...each, savedAt: NOW });
    const keys = given ? given.map(({ itemKey }) => itemKey) : [...held.keys()];
    return Response.json({ data: { saved: { answers: keys.map((key) => held.get(key)) } } });
  });
  return server;
}

const started: Autosave[] = [];
function aTab(assessmentId = "a") {
  const statuses: Status[] = [];
  const stored: StoredAnswer[] = [];
  const save = startAutosave({
    assessmentId,
    savedAt: null,
    pageTime: () => null,
    onStatus: (status) => statuses.push(status),
    onStored: (answers) => stored.push(...answers),
  });
  started.push(save);
  return { ...save, statuses, stored, said: () => statuses.map((each) => statusInWords(each, clock)) };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const store = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => store.get(key) ?? null,
    setItem: (key: string, value: string) => store.set(key, value),
    removeItem: (key: string) => store.delete(key),
  });
  vi.stubGlobal("navigator", { onLine: true });
});
afterEach(() => {
  for (const each of started.splice(0)) each.stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const answer = (revision: number, value: number | null = 4, itemKey = "x"): GivenAnswer => ({
  itemKey,
  value,
  revision,
});

describe("saving as one answers", () => {
  it("says “saved” only once the server has it, and forgets it on the device", async () => {
    const server = aServer();
    const tab = aTab();
    tab.give(answer(1));
    expect(tab.statuses).toEqual([]);
    expect(keptAnswers("a")).toEqual([answer(1)]);
    expect(await tab.flush()).toBe(true);
    expect(tab.said()).toEqual(["Saved at 14:32"]);
    expect(keptAnswers("a")).toEqual([]);
    expect(server.held.get("x")?.value).toBe(4);
  });

  it("keeps answers while nobody can be reached, says so, and sends them afterwards", async () => {
    const server = aServer();
    const tab = aTab();
    tab.give(answer(1));
    await tab.flush();
    server.away = true;
    vi.stubGlobal("navigator", { onLine: false });
    tab.give(answer(2, 5));
    expect(await tab.flush()).toBe(false);
    expect(tab.said().at(-1)).toBe(
      "Not saved since 14:32; your answers are kept here and sent when you are back online",
    );
    expect(keptAnswers("a")).toEqual([answer(2, 5)]);
    server.away = false;
    await vi.advanceTimersByTimeAsync(2_000);
    expect(server.held.get("x")?.value).toBe(5);
    expect(tab.said().at(-1)).toBe("Saved at 14:32");
    expect(keptAnswers("a")).toEqual([]);
  });

  it("tries again at growing distances", async () => {
    const server = aServer();
    server.away = true;
    const tab = aTab();
    tab.give(answer(1));
    await tab.flush();
    const before = server.calls;
    for (const pause of [2_000, 5_000, 15_000, 30_000, 30_000]) await vi.advanceTimersByTimeAsync(pause);
    expect(server.calls - before).toBeGreaterThanOrEqual(4);
    expect(server.calls - before).toBeLessThanOrEqual(6);
  });

  it("sends what an earlier visit has left on the device", async () => {
    const server = aServer();
    server.away = true;
    const first = aTab();
    first.give(answer(1, 6));
    await first.flush();
    first.stop();
    server.away = false;
    await aTab().flush();
    expect(server.held.get("x")?.value).toBe(6);
    expect(keptAnswers("a")).toEqual([]);
  });

  it("sends what was given while a save was under way", async () => {
    const server = aServer();
    const tab = aTab();
    tab.give(answer(1, 2));
    tab.give(answer(2, 3));
    tab.give(answer(3, null, "y"));
    expect(await tab.flush()).toBe(true);
    expect(server.held.get("x")?.value).toBe(3);
    expect(server.held.get("y")?.value).toBe(null);
  });

  it("brings a newer answer of another device instead of its own", async () => {
    const server = aServer();
    server.held.set("x", { ...answer(9, 7), savedAt: NOW });
    const tab = aTab();
    tab.give(answer(1, 2));
    await tab.flush();
    expect(tab.stored).toContainEqual({ ...answer(9, 7), savedAt: NOW });
    expect(keptAnswers("a")).toEqual([]);
  });

  it("asks on return what was stored meanwhile", async () => {
    const server = aServer();
    const tab = aTab();
    server.held.set("y", { ...answer(3, 1, "y"), savedAt: NOW });
    await tab.refresh();
    expect(tab.stored).toEqual([{ ...answer(3, 1, "y"), savedAt: NOW }]);
  });

  it("tells the other tabs", async () => {
    aServer();
    const one = aTab();
    const other = aTab();
    one.give(answer(1, 2));
    await one.flush();
    vi.useRealTimers();
    await vi.waitFor(() => expect(other.stored).toEqual([{ ...answer(1, 2), savedAt: NOW }]));
  });

  it("says that one is signed out, and keeps the answers", async () => {
    const server = aServer();
    server.error = { message: "Sign in to go on.", extensions: { code: "UNAUTHENTICATED" } };
    const tab = aTab();
    tab.give(answer(1));
    expect(await tab.flush()).toBe(false);
    expect(tab.said().at(-1)).toContain("you are signed out");
    expect(keptAnswers("a")).toHaveLength(1);
  });

  it("says why an answer is refused for good, and stops", async () => {
    const server = aServer();
    const extensions = { code: "CONFLICT", wayOut: "Open the result." };
    server.error = { message: "This assessment was submitted.", extensions };
    const tab = aTab();
    tab.give(answer(1));
    expect(await tab.flush()).toBe(false);
    expect(tab.said()).toEqual(["Not saved: This assessment was submitted. Open the result."]);
    expect(keptAnswers("a")).toEqual([]);
    const { calls } = server;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(server.calls).toBe(calls);
  });

  it.each([
    ["an unexpected error", { message: "This could not be done.", extensions: { code: "INTERNAL" } }],
    ["an error without a code", { message: "?" }],
  ])("tries again after %s", async (_what, error) => {
    const server = aServer();
    server.error = error;
    const tab = aTab();
    tab.give(answer(1));
    await tab.flush();
    expect(tab.said().at(-1)).toBe("Not saved yet; your answers are kept here and sent in a moment");
    server.error = null;
    await vi.advanceTimersByTimeAsync(2_000);
    expect(server.held.get("x")?.value).toBe(4);
  });

  it("works where the browser keeps nothing", async () => {
    const server = aServer();
    vi.stubGlobal("localStorage", undefined);
    const tab = aTab();
    tab.give(answer(1));
    expect(await tab.flush()).toBe(true);
    expect(server.held.get("x")?.value).toBe(4);
  });

  it("begins by saying that answers are saved", () => {
    expect(statusInWords({ kind: "saved", at: null }, clock)).toBe("Answers are saved as you go");
  });
});
