import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { dataAs, errorAs } from "../support/as";
import { withDatabase } from "../support/database";
import { everything, OPERATIONS, ready } from "../support/goal-operations";
import { aGoal, aPlan, inDays } from "../support/plans";

withDatabase();

const RIGHT_TO_LEFT_OVERRIDE = "safe\u202Etxet";
const ZERO_WIDTH = "two\u200Bwords";
const UNSEEN = [RIGHT_TO_LEFT_OVERRIDE, ZERO_WIDTH, "a\u0000b", "a\u2066b", "a\uFEFFb", "a\u0007b"];

const TEXTS = {
  statement: 200,
  keepNote: 500,
  behaviour: 500,
  ifObstacle: 500,
  thenResponse: 500,
} as const;

const inDraft = ["draftGoal", "saveGoalDraft"];
const inTexts = [...inDraft, "reviseGoal"];

/** What each mutation must refuse, by the path of the field that says so. */
const bad: [operation: string, path: string, value: unknown][] = [
  ...inTexts.flatMap((name) =>
    Object.entries(TEXTS).flatMap(([field, most]) =>
      ["x".repeat(most + 1), "🪜".repeat(most + 1), ...UNSEEN].map((value): [string, string, unknown] => [
        name,
        `input.${field}`,
        value,
      ]),
    ),
  ),
  ...inTexts.flatMap((name): [string, string, unknown][] => [
    [name, "input.rungs", ["only", "four", "of", "them"]],
    [name, "input.rungs.1", ["a", "x".repeat(501), "c", "d", "e"]],
    [name, "input.rungs.4", ["a", "b", "c", "d", RIGHT_TO_LEFT_OVERRIDE]],
    [name, "input.dueOn", "2026-02-30"],
    [name, "input.rhythmDays", 0],
    [name, "input.rhythmDays", 32],
  ]),
  ...inDraft.flatMap((name): [string, string, unknown][] => [
    [name, "input.startRung", -3],
    [name, "input.startRung", 3],
  ]),
  ["draftGoal", "input.level", null],
  ["draftGoal", "requestKey", "nonsense"],
  ["letGoOfGoal", "lesson", "x".repeat(501)],
  ["letGoOfGoal", "lesson", ZERO_WIDTH],
  ["reviseGoal", "reason", "x".repeat(501)],
  ["reviseGoal", "reason", RIGHT_TO_LEFT_OVERRIDE],
  ["setGoalWeight", "weight", 0],
  ["setGoalWeight", "weight", 4],
  ["checkIn", "rung", -3],
  ["checkIn", "rung", 3],
  ["checkIn", "confidence", -1],
  ["checkIn", "confidence", 11],
  ["checkIn", "line", "x".repeat(501)],
  ["checkIn", "line", ZERO_WIDTH],
  ["checkIn", "requestKey", "nonsense"],
];

/** Values that are of the wrong type altogether: the schema refuses them before anything runs. */
const wrongTypes: [operation: string, path: string, value: unknown][] = [
  ...OPERATIONS.flatMap(({ name, names }): [string, string, unknown][] => [
    [name, names, null],
    [name, names, { id: 1 }],
    ...(names === "id"
      ? ([
          [name, "version", "first"],
          [name, "version", 1.5],
          [name, "version", 2 ** 40],
          [name, "version", null],
        ] as [string, string, unknown][])
      : []),
  ]),
  ...inTexts.flatMap((name): [string, string, unknown][] => [
    [name, "input.statement", 5],
    [name, "input.rungs", [1, 2, 3, 4, 5]],
    [name, "input.dueOn", "31/12/2026"],
    [name, "input.dueOn", 20261231],
    [name, "input.nonsense", "x"],
    [name, "input.state", "achieved"],
    [name, "input", null],
  ]),
  ...inDraft.flatMap((name): [string, string, unknown][] => [
    [name, "input.level", "galaxy"],
    [name, "input.contrast", "control-commitment"],
    [name, "input.side", "both"],
    [name, "input.startRung", "low"],
  ]),
  ["reviseGoal", "input.level", "team"],
  ["letGoOfGoal", "lesson", null],
  ["letGoOfGoal", "lesson", 7],
  ["setGoalWeight", "weight", "heavy"],
  ["setGoalWeight", "weight", 1.5],
  ["checkIn", "rung", null],
  ["checkIn", "rung", 0.5],
  ["checkIn", "confidence", "high"],
  ["checkIn", "line", ["a"]],
];

function set(variables: Record<string, unknown>, path: string, value: unknown): Record<string, unknown> {
  const [head = "", ...rest] = path.split(".");
  // A rung's own path comes with the whole ladder as its value.
  if (rest.length === 0 || /^\d$/.test(rest[0] ?? "")) return { ...variables, [head]: value };
  return {
    ...variables,
    [head]: set((variables[head] ?? {}) as Record<string, unknown>, rest.join("."), value),
  };
}

const shown = (value: unknown) => JSON.stringify(value)?.slice(0, 30);

/** One world for each mutation: nothing of it ever changes. */
const grouped = (cases: typeof bad) =>
  OPERATIONS.map(({ name }) => ({ name, cases: cases.filter(([of]) => of === name) })).filter(
    ({ cases: own }) => own.length > 0,
  );

describe.each(grouped(bad))("bad input of $name", ({ name, cases }) => {
  it("is INVALID_INPUT at its field, and nothing changes", async () => {
    const of = await aPlan();
    const { document, variables } = await ready(of, name);
    const before = await everything(of.organizationId);
    for (const [, path, value] of cases) {
      const error = await errorAs(of.coachee, document, set(variables, path, value));
      expect(error, `${path}: ${shown(value)}`).toMatchObject({
        code: "INVALID_INPUT",
        fields: [{ path: path.replace(/^input\./, ""), message: expect.stringMatching(/\.$/) }],
      });
      expect(JSON.stringify(error)).not.toContain("\u202E");
    }
    expect(await everything(of.organizationId)).toEqual(before);
  });
});

describe.each(grouped(wrongTypes))("wrong types of $name", ({ name, cases }) => {
  it("are INVALID_INPUT, and nothing changes", async () => {
    const of = await aPlan();
    const { document, variables } = await ready(of, name);
    const before = await everything(of.organizationId);
    for (const [, path, value] of cases) {
      const error = await errorAs(of.coachee, document, set(variables, path, value));
      expect(error, `${path}: ${shown(value)}`).toMatchObject({
        code: "INVALID_INPUT",
        reason: "WRONG_TYPE",
      });
    }
    expect(await everything(of.organizationId)).toEqual(before);
  });
});

describe.each(OPERATIONS.filter(({ names }) => names === "id").map(({ name }) => name))(
  "a stale %s",
  (name) => {
    it("is a CONFLICT with the goal as it stands, and nothing changes", async () => {
      const of = await aPlan();
      const { document, variables, row } = await ready(of, name);
      const before = await everything(of.organizationId);
      for (const version of [0, -1, 2, 99]) {
        const error = await errorAs(of.coachee, document, { ...variables, version });
        expect(error).toMatchObject({
          code: "CONFLICT",
          reason: "STALE_VERSION",
          current: { id: row?.id, version: 1, statement: row?.statement },
        });
        expect(error).not.toHaveProperty("current.coachId");
      }
      expect(await everything(of.organizationId)).toEqual(before);
    });
  },
);

describe("text of every kind", () => {
  const SAVE = `mutation ($id: ID!, $version: Int!, $input: GoalDraftInput!) {
    saveGoalDraft(id: $id, version: $version, input: $input) { statement keepNote behaviour } }`;

  it("is kept as it was typed where it can be seen", async () => {
    const of = await aPlan();
    const { id } = await aGoal(of, { state: "draft" });
    const input = {
      statement: "أقول لا في اليوم نفسه",
      keepNote: "אני בודק פעם אחת.\nלא יותר.",
      behaviour: "👩‍🔬 and <b>न</b> 'quotes' \"kept\"; drop table goal;--",
    };
    expect((await dataAs(of.coachee, SAVE, { id, version: 1, input })).saveGoalDraft).toEqual(input);
  });

  it("counts a character as its reader does, and trims what surrounds it", async () => {
    const of = await aPlan();
    const { id } = await aGoal(of, { state: "draft" });
    const input = { statement: "🪜".repeat(200), keepNote: "  \r\nkept\r\n ", behaviour: "\u00AD" };
    expect((await dataAs(of.coachee, SAVE, { id, version: 1, input })).saveGoalDraft).toEqual({
      statement: input.statement,
      keepNote: "kept",
      behaviour: "",
    });
  });

  it("leaves a day out of range in a draft: only starting asks", async () => {
    const of = await aPlan();
    const { id } = await aGoal(of, { state: "draft" });
    for (const [i, dueOn] of [inDays(-400), inDays(4000), "0001-01-01", "9999-12-31"].entries())
      await dataAs(of.coachee, SAVE, { id, version: i + 1, input: { dueOn } });
    const start = `mutation ($id: ID!, $version: Int!) { startGoal(id: $id, version: $version) { id } }`;
    expect(await errorAs(of.coachee, start, { id, version: 5 })).toMatchObject({
      reason: "DATE_OUT_OF_RANGE",
      fields: [{ path: "dueOn" }],
    });
  });

  it("ignores a key of another plan: the same key drafts a goal in each", async () => {
    const of = await aPlan();
    const requestKey = randomUUID();
    const draft = `mutation ($engagementId: ID!, $requestKey: ID!, $input: GoalDraftInput!) {
      draftGoal(engagementId: $engagementId, requestKey: $requestKey, input: $input) { id } }`;
    const input = { level: "self" };
    const own = await dataAs(of.coachee, draft, { engagementId: of.engagementId, requestKey, input });
    const theirs = await dataAs(of.other, draft, { engagementId: of.others.id, requestKey, input });
    expect(own.draftGoal.id).not.toBe(theirs.draftGoal.id);
  });
});
