import fc from "fast-check";
import { addDays, type Day } from "@/lib/format/day";
import { GOAL_STATES, type GoalFacts, type GoalPlace } from "@/lib/goals/rules/facts";

/** The Monday on which the examples of the rules play. */
export const MONDAY: Day = "2026-11-23";

/** The day so many days before that Monday. */
export const back = (days: number): Day => addDays(MONDAY, -days);

/** A complete, proposed team goal that leans on the goal "self", changed as the test needs. */
export const goalFacts = (change: Partial<GoalFacts> = {}): GoalFacts => ({
  id: "team",
  level: "team",
  state: "proposed",
  leansOnGoalId: "self",
  waived: false,
  pausedOn: null,
  checkInDates: [],
  contrast: "control-commitment",
  side: "leadership",
  statement: "I ask for people’s own view before I ask for their yes.",
  keepNote: "The release check stays mine.",
  behaviour: "I ask for people’s own view before I ask for their yes.",
  rungs: ["I announce", "I ask late", "In one round of three", "In two rounds of three", "In every round"],
  startRung: -1,
  ifObstacle: "I feel uneasy",
  thenResponse: "I write my question down first",
  dueOn: "2027-01-11",
  rhythmDays: 7,
  ...change,
});

/** An active self goal with four check-ins in 28 days, changed as the test needs. */
export const selfGoal = (change: Partial<GoalFacts> = {}): GoalFacts =>
  goalFacts({
    id: "self",
    level: "self",
    state: "active",
    leansOnGoalId: null,
    checkInDates: [back(7), back(14), back(21), back(28)],
    ...change,
  });

const anyPlace = (id: string, ids: readonly string[]): fc.Arbitrary<GoalPlace> =>
  fc.record({
    id: fc.constant(id),
    level: fc.constantFrom("self" as const, "team" as const, "organization" as const),
    state: fc.constantFrom(...GOAL_STATES),
    leansOnGoalId: fc.option(fc.constantFrom(...ids)),
    waived: fc.boolean(),
    pausedOn: fc.nat(30).map(back),
    checkInDates: fc.array(fc.integer({ min: -2, max: 40 }).map(back), { maxLength: 5 }),
  });

/** Any plan of up to six goals, lawful or not. */
export const anyPlan: fc.Arbitrary<GoalPlace[]> = fc
  .integer({ min: 0, max: 6 })
  .chain((size) => {
    const ids = ["a", "b", "c", "d", "e", "f"].slice(0, size);
    return fc.tuple(...ids.map((id) => anyPlace(id, ids)));
  })
  .map((goals) => goals.map((goal) => (goal.state === "paused" ? goal : { ...goal, pausedOn: null })));
