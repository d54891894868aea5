import { expect, it } from "vitest";
import { secondsToWait } from "./limits";

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 23) + seconds * 1_000);

it("lets a minute's worth through at once, then as it comes back", () => {
  const waits = [0, 0, 0].map((second) => secondsToWait("a burst", 2, at(second)));
  expect(waits).toEqual([0, 0, 30]);
  expect(secondsToWait("a burst", 2, at(29))).toBe(1);
  expect(secondsToWait("a burst", 2, at(30))).toBe(0);
  expect(secondsToWait("a burst", 2, at(30))).toBe(30);
});

it("saves up no more than a minute's worth", () => {
  secondsToWait("patient", 2, at(0));
  expect([600, 600, 600].map((second) => secondsToWait("patient", 2, at(second)))).toEqual([0, 0, 30]);
});

it("counts each caller apart", () => {
  secondsToWait("one", 1, at(0));
  expect(secondsToWait("one", 1, at(0))).toBe(60);
  expect(secondsToWait("another", 1, at(0))).toBe(0);
});

it("does not count a clock that goes back", () => {
  secondsToWait("clock", 1, at(60));
  expect(secondsToWait("clock", 1, at(0))).toBe(60);
});

it("forgets who was longest unseen, so that it never grows without bound", () => {
  secondsToWait("first", 1, at(0));
  for (let i = 0; i < 9_999; i++) secondsToWait(`other ${i}`, 1, at(0));
  expect(secondsToWait("first", 1, at(0))).toBe(60);
  for (let i = 0; i < 10_000; i++) secondsToWait(`more ${i}`, 1, at(0));
  expect(secondsToWait("first", 1, at(0))).toBe(0);
});

it("counts nothing where there is no limit", () => {
  for (let i = 0; i < 5; i++) expect(secondsToWait("free", 0, at(0))).toBe(0);
});
