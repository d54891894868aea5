import { describe, expect, it } from "vitest";
import { unitsOf } from "./people.fixture";
import { scopesOf, WHOLE } from "./scopes";

describe("scopes", () => {
  it("are the whole organization and each unit, depth first, by position", () => {
    const scopes = scopesOf([
      { id: "b", parentId: null, position: 2 },
      { id: "a2", parentId: "a", position: 1 },
      { id: "a", parentId: null, position: 1 },
      { id: "a1", parentId: "a", position: 1 },
    ]);
    expect(scopes.all).toEqual([WHOLE, "a", "a1", "a2", "b"]);
    expect(scopes.below("a")).toEqual(["a1", "a2"]);
    expect(scopes.below("b")).toEqual([]);
  });

  it("know the way down to a unit", () => {
    const scopes = scopesOf(unitsOf({ a: null, b: "a", c: "b" }));
    expect(scopes.path("c")).toEqual([WHOLE, "a", "b", "c"]);
    expect(scopes.path(null)).toEqual([WHOLE]);
    expect(() => scopes.path("d")).toThrow(RangeError);
  });

  it("refuse what is no tree", () => {
    expect(() => scopesOf(unitsOf({ a: "b", b: "a" }))).toThrow(/circle/);
    expect(() => scopesOf(unitsOf({ a: "gone" }))).toThrow(/parent/);
    expect(() => scopesOf([...unitsOf({ a: null }), ...unitsOf({ a: null })])).toThrow(/Two units/);
    expect(() => scopesOf(unitsOf({ [WHOLE]: null }))).toThrow(/Two units/);
  });
});
