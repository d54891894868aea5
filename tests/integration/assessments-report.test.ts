import { print } from "graphql";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, it } from "vitest";
import { type ResultData, ResultFields } from "@/components/assessments/result/fields";
import { ResultReport } from "@/components/assessments/result/report";
import type { Member } from "@/db/viewer";
import { graphql } from "@/graphql/tada";
import type { Answers } from "@/lib/instrument/framework";
import { flat } from "@/lib/scoring/answers.fixture";
import { PICTURED } from "@/lib/scoring/finding/names.fixture";
import type { Voice } from "@/lib/scoring/finding/telling";
import { dataAs } from "../support/as";
import { allAnswers, anAssessment } from "../support/assessments";
import { withDatabase } from "../support/database";
import { aMember, anEngagement, anOrganization } from "../support/factories";

withDatabase();

const REPORT = print(
  graphql(
    `
      query Report($id: ID!) {
        assessment(id: $id) {
          result {
            ...ResultReport
          }
        }
      }
    `,
    [ResultFields],
  ),
);

let organizationId: string;
let coach: Member;

beforeAll(async () => {
  organizationId = await anOrganization();
  coach = await aMember(organizationId, ["coach"]);
});

async function aResult(...occasions: (Answers | "other version")[]) {
  const coachee = await aMember(organizationId, ["coachee"], { name: "Mara Lindqvist" });
  const engagement = await anEngagement(coach, coachee);
  let id = "";
  for (const [at, given] of occasions.entries())
    id = await anAssessment(engagement, coach, coachee, {
      occasion: at + 1,
      state: "submitted",
      submittedAt: new Date(Date.UTC(2026, 4 + at, 12)),
      answers: { ...allAnswers(null), ...(given === "other version" ? flat(3, 3) : given) },
      ...(given === "other version" && { instrumentVersion: "evenkeel-0" }),
    });
  const of = async (viewer: Member) => (await dataAs(viewer, REPORT, { id })).assessment.result as ResultData;
  return { own: () => of(coachee), seen: () => of(coach) };
}

const render = (result: ResultData, voice: Voice = { person: "second" }, threads = {}) =>
  renderToStaticMarkup(
    createElement(ResultReport, {
      result,
      voice,
      now: { at: new Date("2026-11-24T12:00:00Z"), zone: "Europe/Copenhagen" },
      name: "Mara Lindqvist",
      readers: "you and Tomasz",
      whose: "Private.",
      crumbs: null,
      ...threads,
    }),
  );

const words = (html: string) =>
  html
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&#x27;", "’")
    .replace(/\s+/g, " ");

describe("the report of a result", () => {
  it("shows words, then pictures, then every number", async () => {
    const { own } = await aResult(flat(5, 3), PICTURED);
    const result = await own();
    const html = render(result);
    const order = [
      result.headline,
      "Height and lean",
      "Self, team, organization",
      "Since last time",
      "What you might do with it",
      "All numbers",
    ].map((each) => html.indexOf(each));
    expect(order.every((at, i) => at > (order[i - 1] ?? 0))).toBe(true);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html.match(/<figure[^>]*aria-labelledby/g)).toHaveLength(4);
    for (const { title } of result.contrasts) expect(html.split(title).length).toBeGreaterThan(3);
    expect(words(html)).toContain("Second occasion, 12 June");
    expect(words(html)).toContain("61 of 64 answered");
  });

  it.each<[string, (Answers | "other version")[]]>([
    ["the pictured person, first time", [PICTURED]],
    ["two occasions", [flat(3, 3, [4, 4]), flat(5, 6, [5, 7])]],
    ["nothing that is part of the work", [{}, {}]],
    ["an end of the scale", [flat(7, 1, [1, 7]), flat(1, 7, [7, 1])]],
    ["another version before", ["other version", PICTURED]],
    ["no need", [flat(4, 4)]],
  ])("is whole for %s, in both voices", async (_what, occasions) => {
    const { own, seen } = await aResult(...occasions);
    const mine = words(render(await own()));
    const theirs = words(render(await seen(), { person: "third", name: "Mara" }));
    for (const text of [mine, theirs])
      expect(text).not.toMatch(/undefined|NaN|Infinity|\bnull\b|INSUFFICIENT|\[object/);
    expect(mine).toContain("What you might do with it");
    expect(theirs).toContain("What Mara might do with it");
    expect(theirs.replace(/Read by you and Tomasz/, "")).not.toMatch(/\b[Yy]ou(r|rs)?\b/);
  });

  it("says in words where there are too few answers, and draws no number for them", async () => {
    const text = words(render(await (await aResult({})).own()));
    expect(text).toContain("too few answers");
    expect(text).toContain("Too few answers to set now beside needed");
    expect(text).not.toMatch(/0 of 100|0\.0 of 7/);
  });

  it("leads the coachee to a goal for each suggestion, and the coach nowhere", async () => {
    const { own, seen } = await aResult(PICTURED);
    const html = render(await own());
    expect(html).toContain(
      "/coachee/goals/new?contrast=control-commitment&amp;side=leadership&amp;level=self",
    );
    expect(render(await seen(), { person: "third", name: "Mara" })).not.toContain("/coachee/goals/new");
  });

  it("gives threads their places", async () => {
    const result = await (await aResult(PICTURED)).own();
    expect(render(result)).not.toContain('id="conversation"');
    const threads = { whole: "the whole thread", contrast: { "direct-serve": "a thread of one contrast" } };
    const html = render(result, { person: "second" }, { threads });
    expect(html).toContain("the whole thread");
    expect(html).toMatch(/id="direct-serve".*a thread of one contrast/s);
    expect(html).not.toContain('id="order-people"');
  });
});
