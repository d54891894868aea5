import { describe, expect, it } from "vitest";
import { difference, mayFollow } from "./time";

const round = (marks: Record<string, string>) => new Map(Object.entries(marks));

describe("the difference of two rounds", () => {
  it("counts who joined, who left and whose value changed", () => {
    const before = round({ a: "1", b: "1", c: "1", d: "1" });
    expect(difference(round({ b: "1", c: "2", d: "2", e: "1", f: "1", g: "1" }), before)).toEqual({
      joined: 3,
      left: 1,
      changed: 2,
    });
    expect(difference(before, before)).toEqual({ joined: 0, left: 0, changed: 0 });
  });

  it("sees a swap of two people in one count of people", () => {
    expect(difference(round({ a: "1", c: "1" }), round({ a: "1", b: "1" }))).toEqual({
      joined: 1,
      left: 1,
      changed: 0,
    });
  });
});

describe("the time rule", () => {
  const none = { joined: 0, left: 0, changed: 0 };

  it.each([
    ["nothing happened", none, true, true],
    ["one joined", { ...none, joined: 1 }, false, false],
    ["one left", { ...none, left: 1 }, false, false],
    ["one answered again", { ...none, changed: 1 }, false, false],
    ["eight joined", { ...none, joined: 8 }, true, true],
    ["seven joined and one left", { joined: 7, left: 1, changed: 0 }, false, true],
    ["all answered again and one joined", { joined: 1, left: 0, changed: 30 }, false, true],
    ["all answered again, eight joined, ten left", { joined: 8, left: 10, changed: 30 }, true, true],
    ["eight joined and one answered again", { joined: 8, left: 0, changed: 1 }, false, false],
  ])("%s", (_, difference, each, together) => {
    expect(mayFollow(difference, 8, "each")).toBe(each);
    expect(mayFollow(difference, 8, "together")).toBe(together);
  });
});
