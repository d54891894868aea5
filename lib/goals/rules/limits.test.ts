import { describe, expect, it } from "vitest";
import { limitRefusals } from "@/lib/goals/rules/limits";
import type { Level } from "@/lib/instrument/framework";
import { goalFacts } from "@/tests/support/goal-facts";

const active = (...levels: Level[]) =>
  levels.map((level, at) => goalFacts({ id: `${at}`, level, state: "active" }));
const reasons = (level: Level, goals = active()) =>
  limitRefusals(goalFacts({ level }), goals).map(({ reason }) => reason);

describe("rule 4, at most three active, at most one for the organization", () => {
  it("lets a third goal start and not a fourth", () => {
    expect(reasons("team", active("self", "team"))).toEqual([]);
    expect(limitRefusals(goalFacts(), active("self", "team", "self"))).toEqual([
      {
        rule: 4,
        reason: "TOO_MANY_ACTIVE",
        say: "Three goals are active, and three are the most at one time.",
        wayOut: "Pause one or end one first. This one waits as it is.",
      },
    ]);
  });

  it("lets one organization goal start and not a second", () => {
    expect(reasons("organization", active("self", "team"))).toEqual([]);
    expect(reasons("organization", active("self", "organization"))).toEqual(["TOO_MANY_ORGANIZATION_GOALS"]);
    expect(reasons("team", active("self", "organization"))).toEqual([]);
  });

  it("gives both reasons when both hold", () => {
    expect(reasons("organization", active("self", "team", "organization"))).toEqual([
      "TOO_MANY_ACTIVE",
      "TOO_MANY_ORGANIZATION_GOALS",
    ]);
  });

  it("counts neither the goal itself nor goals in other states, and has no waiver", () => {
    const own = goalFacts({ state: "active" });
    expect(limitRefusals(own, [own, ...active("self", "team")])).toEqual([]);
    const paused = active("self", "team", "organization").map((goal) => ({
      ...goal,
      state: "paused" as const,
    }));
    expect(reasons("organization", paused)).toEqual([]);
    expect(limitRefusals(goalFacts({ waived: true }), active("self", "self", "self"))).toHaveLength(1);
  });
});
