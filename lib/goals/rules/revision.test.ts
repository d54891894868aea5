import { describe, expect, it } from "vitest";
import {
  FIXED_FIELDS,
  FROZEN_FIELDS,
  type GoalField,
  makesNewVersion,
  revisionRefusals,
} from "@/lib/goals/rules/revision";

const FREE: GoalField[] = ["keepNote", "ifObstacle", "thenResponse", "dueOn", "rhythmDays", "leansOnGoalId"];

it("names what is frozen and what is fixed", () => {
  expect(FROZEN_FIELDS).toEqual(["statement", "behaviour", "rungs", "startRung"]);
  expect(FIXED_FIELDS).toEqual(["level", "contrast", "side"]);
});

describe("rule 6, the statement and the ladder are frozen while active", () => {
  it.each(FROZEN_FIELDS)("%s needs a reason and makes a new version", (field) => {
    for (const state of ["active", "paused"] as const) {
      expect(revisionRefusals({ state }, [field], null)).toEqual([
        {
          rule: 6,
          reason: "FROZEN_VERSION",
          say: "The statement and the ladder are frozen once a goal is active.",
          wayOut:
            "Give a reason. That makes a new version; your check-ins stay with the one they were made under.",
        },
      ]);
      expect(revisionRefusals({ state }, [field], " ")).toHaveLength(1);
      expect(revisionRefusals({ state }, [field], "The team has changed.")).toEqual([]);
      expect(makesNewVersion({ state }, [field])).toBe(true);
    }
  });

  it.each(FIXED_FIELDS)("%s cannot be revised, whatever the reason", (field) => {
    const refusals = revisionRefusals({ state: "active" }, [field], "It grew.");
    expect(refusals.map(({ say }) => say)).toEqual(["Another level, contrast or side is another goal."]);
    expect(revisionRefusals({ state: "active" }, [field, "statement"], null)).toHaveLength(2);
  });

  it("leaves the rest free, without a version", () => {
    expect(revisionRefusals({ state: "active" }, FREE, null)).toEqual([]);
    expect(makesNewVersion({ state: "active" }, FREE)).toBe(false);
  });

  it("leaves everything free before the start", () => {
    for (const state of ["draft", "proposed"] as const) {
      const all = [...FREE, ...FROZEN_FIELDS, ...FIXED_FIELDS];
      expect(revisionRefusals({ state }, all, null)).toEqual([]);
      expect(makesNewVersion({ state }, all)).toBe(false);
    }
  });

  it("closes what has ended, and never minds a change of nothing", () => {
    expect(revisionRefusals({ state: "let_go" }, ["keepNote"], "Yes.")).toMatchObject([
      { reason: "FROZEN_VERSION", say: "This goal was let go, and stays as it is." },
    ]);
    expect(revisionRefusals({ state: "achieved" }, [], null)).toEqual([]);
  });
});
