import { describe, expect, it } from "vitest";
import { draftOf, sideChosen } from "./form-input";
import { daysAhead, leanOptions, rhythmOptions, SIDE_CHOICES, sideOptions } from "./form-options";
import { fieldsOf } from "./form-values";

const form = (entries: Record<string, string>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(entries)) data.set(name, value);
  return data;
};

describe("a goal's form, read", () => {
  it("sends what is there, and empties what is empty", () => {
    const draft = draftOf(form({ statement: "I ask.", "rungs.4": "Always", startRung: "-1", level: "team" }));
    expect(draft).toMatchObject({
      statement: "I ask.",
      keepNote: "",
      rungs: ["", "", "", "", "Always"],
      startRung: -1,
      dueOn: null,
      rhythmDays: null,
      level: "team",
      contrast: null,
      side: null,
    });
  });

  it("leaves alone what it does not show", () => {
    expect(draftOf(form({})).leansOnGoalId).toBeUndefined();
    expect(draftOf(form({})).level).toBeUndefined();
    expect(draftOf(form({ leansOnGoalId: "" })).leansOnGoalId).toBeNull();
  });

  it("takes contrast and side as one choice", () => {
    expect(sideChosen("control_commitment:leadership")).toEqual({
      contrast: "control_commitment",
      side: "leadership",
    });
    expect(sideChosen("")).toEqual({ contrast: null, side: null });
    expect(sideChosen("nonsense")).toEqual({ contrast: null, side: null });
  });
});

describe("what a goal's form offers", () => {
  it("has all sixteen sides once, the suggested ones first with what speaks for them", () => {
    expect(new Set(SIDE_CHOICES.map(({ value }) => value)).size).toBe(16);
    const suggested = {
      contrast: "control_commitment",
      side: "leadership",
      gapInWords: "2.3 below needed",
      reason: "",
    } as const;
    const options = sideOptions([suggested]);
    expect(options).toHaveLength(16);
    expect(options[0]).toEqual({
      value: "control_commitment:leadership",
      label: "Earning commitment, 2.3 below needed",
    });
    expect(options[1]?.label).toBe("Order, beside people");
  });

  it("offers a team goal the self goals that have not been let go, and itself never", () => {
    const plan = [
      { id: "a", level: "self", state: "active", statement: "I say no." },
      { id: "b", level: "self", state: "let_go", statement: "Gone" },
      { id: "c", level: "team", state: "active", statement: "Another" },
      { id: "d", level: "team", state: "draft", statement: "" },
    ] as const;
    expect(leanOptions({ id: "d", level: "team" }, plan)).toEqual([
      { value: "a", label: "Self goal, active: I say no." },
    ]);
    expect(leanOptions({ id: "d", level: "self" }, plan)).toBeNull();
    expect(leanOptions({ id: "x", level: "organization" }, plan)?.map(({ value }) => value)).toEqual([
      "a",
      "c",
      "d",
    ]);
  });

  it("keeps a rhythm of its own among the usual ones, and bounds the day", () => {
    expect(rhythmOptions(7).map(({ value }) => value)).toEqual(["1", "3", "7", "14", "28"]);
    expect(rhythmOptions(10).at(-1)).toEqual({ value: "10", label: "Every ten days" });
    expect(daysAhead({ now: new Date("2026-11-23T23:30:00Z"), zone: "Europe/Copenhagen" })).toEqual({
      first: "2026-11-25",
      last: "2027-03-24",
    });
  });
});

describe("a field after its form was sent", () => {
  it("keeps what was typed, says what is wrong, and shows what stands there now", () => {
    const at = fieldsOf(
      {
        typed: { keepNote: "Mine" },
        problems: [{ field: "keepNote", message: "Too long." }],
        theirs: { keepNote: "Theirs" },
      },
      { keepNote: "Stored", statement: "Stored too" },
    );
    expect(at("keepNote")).toEqual({
      name: "keepNote",
      defaultValue: "Mine",
      error: "Too long.",
      theirs: "Theirs",
    });
    expect(at("statement")).toEqual({
      name: "statement",
      defaultValue: "Stored too",
      error: undefined,
      theirs: undefined,
    });
    expect(at("lesson").defaultValue).toBe("");
  });
});
