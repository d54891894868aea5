import { describe, expect, it } from "vitest";
import { about } from "./finding.fixture";
import {
  changeFinding,
  goalsFinding,
  intervalSaid,
  participationFinding,
  sidesChangeFinding,
  unitsChangeFinding,
} from "./finding-counts";

describe("the title of taking part", () => {
  it.each([
    [130, 150, "About nine in ten of the people invited took part"],
    [120, 150, "About four in five of the people invited took part"],
    [100, 100, "Nearly all of the people invited took part"],
    [50, 100, "About one in two of the people invited took part"],
    [5, 200, "Few of the people invited took part"],
  ])("says %i of %i in a plain fraction", (took, invited, said) => {
    expect(participationFinding({ took, invited })).toBe(said);
  });

  it("says what is withheld, and never “all”", () => {
    expect(participationFinding(null)).toBe("How many took part is withheld in this release");
    expect(participationFinding({ took: 0, invited: 0 })).toBe(
      "How many took part is withheld in this release",
    );
    expect(participationFinding({ took: 60, invited: 60 })).not.toMatch(/^All/);
  });
});

describe("the title of goals", () => {
  it("counts active ones by level, and leaves out what is withheld", () => {
    expect(goalsFinding({ self: 90, team: 30, organization: 5 })).toBe(
      "About 90 goals for oneself are active, about 30 for the team and about 5 for the organization",
    );
    expect(goalsFinding({ self: 90, team: null, organization: null })).toBe(
      "About 90 goals for oneself are active",
    );
    expect(goalsFinding({ self: null, team: 30, organization: null })).toBe(
      "About 30 goals for the team are active",
    );
    expect(goalsFinding({ self: null, team: null, organization: null })).toBe(
      "How many goals are active is withheld in this release",
    );
  });
});

describe("the title of change", () => {
  it.each([
    [
      about(0),
      about(0.3),
      "Leading has risen a little across the organization; running has not changed beyond noise",
    ],
    [
      about(-0.6),
      about(0.1),
      "Running has fallen across the organization; leading has not changed beyond noise",
    ],
    [about(0.3), about(0.3), "Running and leading have both risen a little across the organization"],
    [about(-0.3), about(0.7), "Running has fallen a little across the organization, leading has risen"],
    [about(0.2), about(-0.2), "Neither running nor leading has changed beyond noise"],
    [null, null, "Change is withheld in this release"],
    [null, about(0.6), "Leading has risen across the organization"],
  ])("says %#", (management, leadership, said) => {
    expect(changeFinding({ management, leadership })).toBe(said);
  });
});

describe("the titles of change in parts", () => {
  it("count what has moved of what is shown, and name nobody", () => {
    expect(unitsChangeFinding("leadership", [about(0.6), about(-0.3), about(0.1), null])).toBe(
      "Leading has changed beyond noise in two of three units shown",
    );
    expect(unitsChangeFinding("management", [about(0.1)])).toBe(
      "In no unit shown has running changed beyond noise",
    );
    expect(sidesChangeFinding([about(0.6), about(0.1)])).toBe("One of two sides has changed beyond noise");
    expect(sidesChangeFinding([about(0.6), about(0.6)])).toBe("Two of two sides have changed beyond noise");
    expect(sidesChangeFinding([about(0.2)])).toBe("No side of a contrast has changed beyond noise");
  });

  it("say when all is withheld", () => {
    expect(unitsChangeFinding("leadership", [null])).toBe(
      "Change is withheld for every unit in this release",
    );
    expect(sidesChangeFinding([null])).toBe("Change on the contrasts is withheld in this release");
  });
});

it("says an interval in words", () => {
  expect(intervalSaid(about(5.1))).toBe("5.1, between 4.9 and 5.3");
});
