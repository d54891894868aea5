import { expect, it } from "vitest";
import { anchorOf, anchorsOf } from "./anchor";

const now = { at: new Date("2026-11-23T08:00:00Z"), zone: "Europe/Copenhagen" };
const nothing = { contrast: null, assessment: null, goal: null, checkIn: null };
const result = { ...nothing, assessment: { id: "a", submittedAt: "2026-07-07T10:00:00Z" } };
const onServing = { ...result, contrast: "direct_serve" };
const mara = {
  whose: "Mara’s",
  home: "/coach/people/e",
  result: (id: string) => `/coach/people/e/results/${id}`,
  goal: (id: string) => `/coach/people/e/goals/${id}`,
};

it("says what a thread is about, and where it stands on the coachee's pages", () => {
  expect(anchorOf(result, now)).toEqual({
    on: "your result of 7 July",
    href: "/coachee/assessments/a/result",
  });
  expect(anchorOf({ ...nothing, goal: { id: "g", statement: "" } }, now)).toEqual({
    on: "your goal",
    href: "/coachee/goals/g",
  });
});

it("speaks of them by name on their coach's pages", () => {
  const checkIn = { createdAt: "2026-11-09T10:00:00Z", goal: { id: "g" } };
  expect(anchorOf({ ...nothing, checkIn }, now, mara)).toEqual({
    on: "Mara’s check-in of 9 November",
    href: "/coach/people/e/goals/g",
  });
  expect(anchorOf(onServing, now, mara)).toEqual({
    on: "directing and serving",
    href: "/coach/people/e/results/a#direct-serve",
  });
});

it("gives each thread of a list a title of its own", () => {
  const later = { ...onServing, assessment: { id: "b", submittedAt: "2026-11-10T10:00:00Z" } };
  expect(anchorsOf([later, onServing, onServing], now, mara).map(({ title }) => title)).toEqual([
    "Directing and serving, Mara’s result of 10 November",
    "Directing and serving, Mara’s result of 7 July",
    "Directing and serving, Mara’s result of 7 July (2)",
  ]);
});
