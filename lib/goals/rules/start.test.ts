import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/format/day";
import { missingParts } from "@/lib/goals/rules/completeness";
import type { GoalFacts } from "@/lib/goals/rules/facts";
import { startRefusals } from "@/lib/goals/rules/start";
import { back, goalFacts, MONDAY, selfGoal } from "@/tests/support/goal-facts";

const start = (change: Partial<GoalFacts> = {}, others = [selfGoal()]) =>
  startRefusals(goalFacts(change), others, MONDAY);
const reasons = (change: Partial<GoalFacts> = {}, others = [selfGoal()]) =>
  start(change, others).map(({ reason }) => reason);

describe("starting a goal", () => {
  it("is free when all rules are met, also from a draft", () => {
    expect(start()).toEqual([]);
    expect(start({ state: "draft" })).toEqual([]);
    expect(startRefusals(selfGoal({ state: "proposed", checkInDates: [] }), [], MONDAY)).toEqual([]);
  });

  it.each(["active", "paused", "achieved", "let_go"] as const)("is refused when it is %s", (state) => {
    expect(reasons({ state })).toEqual(["WRONG_STATE"]);
  });

  it("gives every unmet rule, in order", () => {
    const three = ["x", "y", "z"].map((id) => goalFacts({ id, level: "organization", state: "active" }));
    const goal = { level: "organization" as const, keepNote: null, dueOn: "2027-06-01" };
    expect(reasons(goal, three)).toEqual([
      "SELF_GOAL_REQUIRED",
      "LEANS_ON_REQUIRED",
      "TOO_MANY_ACTIVE",
      "TOO_MANY_ORGANIZATION_GOALS",
      "INCOMPLETE",
      "DATE_OUT_OF_RANGE",
    ]);
  });

  it("with a waiver, still has to meet rules 4 and 5", () => {
    expect(reasons({ waived: true, keepNote: " " }, [])).toEqual(["INCOMPLETE"]);
  });
});

describe("rule 5, what a goal has before it starts", () => {
  it("names what is missing, in the words of the form", () => {
    const rungs = ["I announce", "I ask late", "", "In two rounds", "In every round"];
    const name = () => "keeping control";
    expect(startRefusals(goalFacts({ keepNote: null, rungs }), [selfGoal()], MONDAY, name)).toEqual([
      {
        rule: 5,
        reason: "INCOMPLETE",
        say: "Two things are missing before this goal can start.",
        wayOut: "Everything else you wrote is kept.",
        missing: [
          { field: "keepNote", say: "Say what of keeping control must not be lost" },
          { field: "rungs.2", say: "Write rung 0, what you expect to reach" },
        ],
      },
    ]);
  });

  it("asks for the partner of the side to grow", () => {
    const name = (contrast: string, side: string) => `${contrast} ${side}`;
    const goal = goalFacts({ keepNote: null, side: "management" });
    expect(missingParts(goal, name)[0]?.say).toBe(
      "Say what of control-commitment leadership must not be lost",
    );
    expect(missingParts({ ...goal, side: null }, name)[1]?.say).toBe(
      "Say what of the other side must not be lost",
    );
  });

  it("finds every single gap", () => {
    const empty = goalFacts({
      contrast: null,
      side: null,
      statement: null,
      keepNote: null,
      behaviour: null,
      rungs: [],
      startRung: null,
      ifObstacle: null,
      thenResponse: null,
      dueOn: null,
      rhythmDays: null,
    });
    const all = missingParts(empty).map(({ field }) => field);
    expect(all).toEqual([
      "contrast",
      "side",
      "keepNote",
      "statement",
      "behaviour",
      "rungs.4",
      "rungs.3",
      "rungs.2",
      "rungs.1",
      "rungs.0",
      "startRung",
      "ifObstacle",
      "thenResponse",
      "dueOn",
      "rhythmDays",
    ]);
    expect(missingParts(empty).map(({ say }) => say)).toContain("Write rung −2, much less than you expect");
    expect(missingParts(goalFacts())).toEqual([]);
    expect(start({ statement: null })[0]?.say).toBe("One thing is missing before this goal can start.");
  });

  it.each(["", "   ", "\u200b\u200d\u2060", "\u202e", "...", "\n\t"])(
    "takes %j for nothing written",
    (text) => {
      expect(missingParts(goalFacts({ ifObstacle: text })).map(({ field }) => field)).toEqual(["ifObstacle"]);
    },
  );

  it.each(["7", "ä", "否", "أ"])("takes %j for something written", (text) => {
    expect(missingParts(goalFacts({ ifObstacle: text }))).toEqual([]);
  });

  it.each([0, -7, 2.5, Number.NaN])("takes %d for no rhythm", (rhythmDays) => {
    expect(missingParts(goalFacts({ rhythmDays })).map(({ field }) => field)).toEqual(["rhythmDays"]);
  });
});

describe("rule 5, a date within 120 days", () => {
  it.each(["2026-11-24", "2027-03-23"])("takes %s", (dueOn) => expect(reasons({ dueOn })).toEqual([]));

  it.each(["2026-11-23", "2027-03-24", back(1), "2027-02-30", "soon"])("refuses %s", (dueOn) => {
    expect(start({ dueOn })).toEqual([
      {
        rule: 5,
        reason: "DATE_OUT_OF_RANGE",
        say: "Choose a day within 120 days.",
        wayOut: "The first is tomorrow, the last 23 March 2027.",
      },
    ]);
  });

  it("takes exactly the days from 1 to 120", () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), (ahead) => {
        expect(reasons({ dueOn: addDays(MONDAY, ahead) }).length === 0).toBe(ahead >= 1 && ahead <= 120);
      }),
    );
  });
});
