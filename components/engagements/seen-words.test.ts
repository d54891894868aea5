import { describe, expect, it } from "vitest";
import { clausesOf } from "./agreement-terms";
import { type SeenBy, seenLede, seenRows, type Telling } from "./seen-words";

const telling: Telling = {
  coach: "Tomasz",
  organization: "Aldermoor Clinics",
  terms: { sharesResults: true, sharesStatus: true },
};
const nothing = {
  ...{ name: null, status: null, results: 0, answers: 0, unsentAnswers: 0, selfGoals: 0 },
  ...{ otherGoals: 0, checkIns: 0, comments: 0, drafts: 0, releases: 0 },
};
const all = {
  ...{ results: 2, answers: 128, selfGoals: 2, otherGoals: 1, checkIns: 8, comments: 3, releases: 3 },
  ...{ name: "Mara Lindqvist", status: "active" as const },
};
const own: SeenBy = { ...nothing, ...all, from: "yourself", unsentAnswers: 9, drafts: 1 };
const coach: SeenBy = { ...nothing, ...all, from: "coach" };
const organization: SeenBy = {
  ...nothing,
  from: "organization",
  name: "Mara Lindqvist",
  status: "active",
  releases: 3,
};
const other: SeenBy = { ...nothing, from: "another_coachee", releases: 3 };

const cell = (label: string, by: SeenBy, change: Partial<Telling> = {}, mine = own) => {
  const found = seenRows(mine, [by], { ...telling, ...change }).find((row) => row.label === label)?.cells[0];
  if (!found) throw new Error(`There is no row ${label}`);
  return `${found.what ?? "Nothing"} | ${found.more} | ${found.clause.number}. ${found.clause.say}`;
};

describe("the cells of what others see", () => {
  it("say what came back, and the sentence that allows it", () => {
    expect(cell("Answers and scores", coach)).toBe(
      "Both results | every answer and every score | 1. Tomasz may read my answers and scores while we work together.",
    );
    expect(cell("Self goals", coach)).toMatch(/^Both goals \| statement, ladder and if–then \| 2\. /);
    expect(cell("Team and organization goals", coach)).toMatch(/^One goal \|/);
    expect(cell("Check-ins and comments", coach)).toMatch(
      /^Eight check-ins and three comments \| {2}\| 3\. /,
    );
    expect(cell("Your name and where you stand", organization)).toMatch(
      /^Mara Lindqvist: active \| {2}\| 4\. /,
    );
    expect(cell("Figures about groups", other)).toMatch(
      /^All three releases \| groups only, never you \| 5\. /,
    );
  });

  it("say nothing where nothing came back, and why", () => {
    expect(cell("Answers and scores", organization)).toBe(
      "Nothing |  | Always. Answers and scores are for nobody but you and your coach.",
    );
    expect(cell("Drafts of comments", coach)).toBe("Nothing |  | Always. A draft is its author’s alone.");
    expect(cell("Your name and where you stand", other)).toMatch(/^Nothing \|/);
    const terms = { sharesResults: false, sharesStatus: false };
    expect(cell("Answers and scores", { ...coach, results: 0, answers: 0 }, { terms })).toBe(
      "Nothing |  | 1. Tomasz does not read my answers and scores.",
    );
    expect(cell("Your name and where you stand", { ...organization, status: null }, { terms })).toBe(
      "Mara Lindqvist | that you are a member, not where you stand | 4. The organization does not see by name whether I am invited, active or closed.",
    );
  });

  it("say that there is nothing yet rather than that it is kept", () => {
    const new_: SeenBy = { ...nothing, from: "yourself" };
    const fresh: SeenBy = { ...nothing, from: "coach" };
    expect(cell("Answers and scores", fresh, {}, new_)).toMatch(/^Nothing \| You have submitted none yet \|/);
    expect(cell("Self goals", fresh, {}, new_)).toMatch(/^Nothing \| You have drafted none yet \|/);
    expect(cell("Self goals", { ...fresh, from: "organization" }, {}, new_)).toMatch(
      /^Nothing \| {2}\| Always/,
    );
    expect(cell("Figures about groups", fresh, {}, new_)).toMatch(
      /^Nothing \| Aldermoor Clinics has published none yet \|/,
    );
  });

  it("would say so if more came back than may", () => {
    expect(cell("Answers and scores", { ...organization, results: 1, answers: 64 })).toMatch(
      /^One of two results \| 64 answers \| Always/,
    );
    expect(cell("Answers and scores", { ...coach, unsentAnswers: 1 })).toContain(
      "one answer not submitted yet",
    );
    expect(cell("Drafts of comments", { ...coach, drafts: 1 })).toMatch(/^One draft \|/);
    expect(seenLede([coach, { ...organization, checkIns: 1 }], telling)).toContain(
      "Aldermoor Clinics sees something of your work.",
    );
  });
});

describe("the head of the page", () => {
  it("sums up what came back", () => {
    expect(seenLede([coach, organization, other], telling)).toBe(
      "Tomasz sees your results and your plan. Aldermoor Clinics sees your name and that you are active, and figures about groups. Nobody else sees anything of you.",
    );
    const less = [
      { ...coach, results: 0, answers: 0 },
      { ...organization, status: null },
    ];
    expect(seenLede(less, telling)).toBe(
      "Tomasz sees your plan, and none of your answers. Aldermoor Clinics sees your name, and figures about groups.",
    );
    expect(seenLede([{ ...nothing, from: "coach" }], telling)).toBe("Tomasz sees nothing of your work yet.");
    expect(seenLede([], telling)).toBe("Your coach is no longer here.");
  });
});

it("says each sentence of the agreement with what holds", () => {
  const words = (sharesResults: boolean, sharesStatus: boolean) =>
    clausesOf({ sharesResults, sharesStatus }, "Tomasz").map(({ number, word }) => `${number} ${word}`);
  expect(words(true, false)).toEqual(["1 yes", "2 always", "3 always", "4 no", "5 always"]);
  expect(words(false, true)).toEqual(["1 no", "2 always", "3 always", "4 yes", "5 always"]);
});
