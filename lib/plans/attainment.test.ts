import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GOAL_STATES, RUNGS, type Rung } from "@/lib/goals/rules/facts";
import { type AttainmentGoal, attainment } from "@/lib/plans/attainment";

const goal = (
  lastRung: Rung | null,
  weight: number | null = null,
  state: AttainmentGoal["state"] = "active",
) => ({
  lastRung,
  weight,
  state,
});
const t = (...goals: AttainmentGoal[]) => attainment(goals)?.t;

describe("the T score, by hand", () => {
  it.each<[string, number, AttainmentGoal[]]>([
    ["one goal as expected", 50, [goal(0)]],
    ["three goals as expected", 50, [goal(0), goal(0, 3), goal(0, 2)]],
    // 10·1/√(.7·1 + .3·1) = 10
    ["one goal one above", 60, [goal(1)]],
    ["one goal two below", 30, [goal(-2)]],
    // the weight of a single goal cancels: 10·3/√(.7·9 + .3·9) = 10
    ["one goal one above, weight 3", 60, [goal(1, 3)]],
    // 10·2/√(.7·2 + .3·4) = 20/√2.6 = 12.403473
    ["two goals one above", 62.403473, [goal(1), goal(1)]],
    // 10·6/√(.7·3 + .3·9) = 60/√4.8 = 27.386128
    ["three goals two above", 77.386128, [goal(2), goal(2), goal(2)]],
    // 10·(3·1 − 2·1 + 1·0)/√(.7·14 + .3·36) = 10/√20.6 = 2.203263
    ["three goals of three weights", 52.203263, [goal(1, 3), goal(-1, 2), goal(0, 1)]],
    // 10·(1 − 2·2)/√(.7·5 + .3·9) = −30/√6.2 = −12.048290
    ["one up, a heavier one down", 37.95171, [goal(1), goal(-2, 2)]],
  ])("%s is %d", (_, expected, goals) => {
    expect(t(...goals)).toBeCloseTo(expected, 6);
  });

  it("counts active, achieved and let go with a check-in, and nothing else", () => {
    const one = (state: AttainmentGoal["state"]) => attainment([goal(1, 1, state)])?.t ?? null;
    expect(Object.fromEntries(GOAL_STATES.map((state) => [state, one(state)]))).toEqual({
      draft: null,
      proposed: null,
      active: 60,
      paused: null,
      achieved: 60,
      let_go: 60,
    });
    expect(attainment([goal(1), goal(null), goal(2, 3, "paused")])).toEqual({ t: 60, goals: 1 });
    expect(attainment([])).toBeNull();
  });

  it.each([0, 0.99, 3.01, -1, Number.NaN])("refuses the weight %d", (weight) => {
    expect(() => attainment([goal(0, weight)])).toThrow(RangeError);
    expect(attainment([goal(0, 1), goal(null, weight)])?.goals).toBe(1);
  });
});

describe("the T score, always", () => {
  const anyRung = fc.constantFrom(...RUNGS);
  const anyGoal = fc.record({
    lastRung: anyRung,
    weight: fc.constantFrom<number | null>(null, 1, 2, 3),
    state: fc.constantFrom("active" as const, "achieved" as const, "let_go" as const),
  });
  const plan = fc.array(anyGoal, { minLength: 1, maxLength: 8 });
  const flip = (rung: Rung) => (0 - rung) as Rung;

  it("mirrors around 50 when every rung is turned", () => {
    fc.assert(
      fc.property(plan, (goals) => {
        const turned = goals.map((one) => ({ ...one, lastRung: flip(one.lastRung) }));
        expect((t(...goals) ?? 0) + (t(...turned) ?? 0)).toBeCloseTo(100, 9);
      }),
    );
  });

  it("does not care for the order of goals", () => {
    fc.assert(
      fc.property(plan, (goals) => {
        expect(t(...goals.toReversed())).toBeCloseTo(t(...goals) ?? 0, 9);
      }),
    );
  });

  it("rises with any one rung", () => {
    fc.assert(
      fc.property(plan, fc.nat(7), (goals, at) => {
        const index = at % goals.length;
        const rung = goals[index]?.lastRung ?? 0;
        fc.pre(rung < 2);
        const higher = goals.map((one, i) => (i === index ? { ...one, lastRung: (rung + 1) as Rung } : one));
        expect(t(...higher) ?? 0).toBeGreaterThan(t(...goals) ?? 0);
      }),
    );
  });

  it("depends on how weights compare, not on how large they are", () => {
    fc.assert(
      fc.property(
        fc.array(anyRung, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(1, 2, 3),
        (rungs, weight) => {
          expect(t(...rungs.map((rung) => goal(rung, weight)))).toBeCloseTo(
            t(...rungs.map((r) => goal(r))) ?? 0,
            9,
          );
        },
      ),
    );
  });

  it("is 50 exactly when the weighted rungs cancel", () => {
    fc.assert(
      fc.property(plan, (goals) => {
        const sum = goals.reduce((total, one) => total + (one.weight ?? 1) * one.lastRung, 0);
        expect(t(...goals) === 50).toBe(sum === 0);
      }),
    );
  });
});
