import { expect, it } from "vitest";
import { caseloadAddress, signalAddress } from "./addresses";

it("keeps the tab and the page of the caseload, and names the open row", () => {
  expect(caseloadAddress({})).toBe("/coach");
  expect(caseloadAddress({ show: "waiting", after: "WzEwMF0" })).toBe("/coach?show=waiting&after=WzEwMF0");
  expect(caseloadAddress({ show: "week" }, "e1")).toBe("/coach?show=week&open=e1#row-e1");
});

it("leads from a signal to the thing it is about", () => {
  const lead = (kind: string, id: string | null = "x") =>
    signalAddress("e1", { kind, id }, { show: "waiting" });
  expect(lead("thread")).toBe("/coach?show=waiting&open=e1#row-e1");
  expect(lead("result")).toBe("/coach/people/e1/results/x");
  expect(lead("goal")).toBe("/coach/people/e1/goals/x");
  expect(lead("plan", "e1")).toBe("/coach/people/e1/plan");
  expect(lead("engagement", "e1")).toBe("/coach/people/e1");
});

it("offers nothing where there is no page", () => {
  expect(signalAddress("e1", { kind: "agreement", id: "e1" }, {})).toBeNull();
  expect(signalAddress("e1", { kind: "session", id: "s" }, {})).toBeNull();
});
