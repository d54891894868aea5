import { describe, expect, it } from "vitest";
import { CONTRASTS, type Contrast } from "@/lib/instrument/framework";
import { about, balance, contrastsWith, levels } from "./finding.fixture";
import { contrastsFinding, levelsFinding, unitsFinding, widestFirst } from "./finding-balance";
import { changeSaid, leanSaid } from "./finding-words";

const wide = balance(5.6, 3.8);
const tilted = (...but: Contrast[]) =>
  contrastsWith(
    Object.fromEntries(CONTRASTS.filter((c) => !but.includes(c)).map((contrast) => [contrast, wide])),
  );

describe("the title of the contrasts", () => {
  it("names the widest, in the words of the answer scale", () => {
    const contrasts = contrastsWith({ "control-commitment": wide, "order-people": balance(5, 4) });
    expect(contrastsFinding(contrasts)).toBe(
      "Widest apart are keeping control (very often) and earning commitment (at times); six of eight contrasts lie about level",
    );
  });

  it("names one contrast that lies level, and is silent where none does", () => {
    expect(contrastsFinding(tilted("method-character"))).toMatch(/; method and character lie about level$/);
    expect(contrastsFinding(tilted())).not.toContain(";");
  });

  it("gives no word for either side where both have the same", () => {
    const contrasts = contrastsWith({ "order-people": balance(5.3, 4.8, 0.1) });
    expect(contrastsFinding(contrasts)).toMatch(/^Widest apart are order and people;/);
  });

  it("claims nothing within noise, and says what is withheld", () => {
    expect(contrastsFinding(contrastsWith({}))).toBe("On every contrast shown the two sides lie about level");
    const none = Object.fromEntries(CONTRASTS.map((contrast) => [contrast, null])) as never;
    expect(contrastsFinding(none)).toBe("The contrasts are withheld in this release");
  });

  it("goes with an order by distance, what is withheld last", () => {
    const contrasts = contrastsWith({
      "order-people": null,
      "improve-invent": wide,
      "direct-serve": balance(4, 5),
    });
    expect(widestFirst(contrasts).slice(0, 3)).toEqual([
      "improve-invent",
      "direct-serve",
      "targets-direction",
    ]);
    expect(widestFirst(contrasts).at(-1)).toBe("order-people");
  });
});

describe("the title of the levels", () => {
  it.each([
    [levels(wide, wide, wide), "Running is ahead at every level"],
    [
      levels(wide, balance(4, 4), wide),
      "Running is ahead with oneself and in the organization; in the team the two lie about level",
    ],
    [levels(wide, balance(3, 5), null), "Running is ahead with oneself, leading in the team"],
    [levels(balance(4, 4), balance(4, 4), balance(4, 4)), "At no level does one side lie ahead beyond noise"],
    [levels(), "The levels are withheld in this release"],
  ])("says %#", (given, said) => {
    expect(levelsFinding(given)).toBe(said);
  });
});

describe("the title of the units", () => {
  const unit = (some: Partial<Record<Contrast, number>>) =>
    Object.fromEntries(CONTRASTS.map((contrast) => [contrast, about(some[contrast] ?? 0, 0.9)])) as never;

  it("counts the units that tilt the same way, and names none of them", () => {
    const units = [
      unit({ "order-people": -1.2, "direct-serve": -1 }),
      unit({ "direct-serve": -1.4 }),
      unit({ "direct-serve": 1.4 }),
      null,
    ];
    expect(unitsFinding(units)).toBe("On directing and serving, two of three units shown tilt to running");
    expect(unitsFinding([unit({ "order-people": 1 })])).toBe(
      "On order and people, the one unit shown tilts to leading",
    );
  });

  it("claims nothing within noise, and says when none is shown", () => {
    expect(unitsFinding([unit({ "order-people": 0.9 })])).toBe(
      "In no unit shown does a contrast tilt beyond noise",
    );
    expect(unitsFinding([null])).toBe("No unit is shown in this release");
  });
});

describe("words beside a mark", () => {
  it("say a lean only beyond its interval", () => {
    expect(leanSaid(about(-1.8, 0.3))).toEqual({ strong: "1.8", rest: " to running" });
    expect(leanSaid(about(0.4, 0.3))).toEqual({ strong: "0.4", rest: " to leading" });
    expect(leanSaid(about(0.3, 0.3))).toEqual({ strong: "about level", rest: "" });
  });

  it("say a change with its interval, quietly where it crosses no change", () => {
    expect(changeSaid(about(0.3))).toEqual({ strong: "0.3 more", rest: ", between 0.1 and 0.5" });
    expect(changeSaid(about(-0.3))).toEqual({ strong: "0.3 less", rest: ", between 0.1 and 0.5" });
    expect(changeSaid(about(-0.1))).toEqual({ rest: "not beyond noise (−0.3 to +0.1)", quiet: true });
  });
});
