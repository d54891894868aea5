import { count } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import { beforeAll, describe, expect, it } from "vitest";

import { demoOf } from "@/db/seed/demo";
import type { Rows } from "@/db/seed/rows";
import { isInhabited, tables, write } from "@/db/seed/write";
import { withSystem } from "@/db/viewer";
import { type Answers, CONTRASTS, LEVELS, SIDES } from "@/lib/instrument/framework";
import { answerQuality } from "@/lib/instrument/quality";
import { score } from "@/lib/scoring/result";
import { withDatabase } from "../support/database";

const now = new Date("2026-11-23T08:15:00Z");
const demo = demoOf(now, "a hash");
const { rows } = demo;
const [aldermoor, brightwater] = demo.organizations.map(({ id }) => id) as [string, string];

const own = <T extends { organizationId: string }>(all: readonly T[], organizationId: string) =>
  all.filter((row) => row.organizationId === organizationId);
const submitted = rows.assessment.filter(({ submittedAt }) => submittedAt);

const answersById = new Map<string, Record<string, number | null>>();
for (const { assessmentId, itemKey, value } of rows.answer) {
  const answers = answersById.get(assessmentId) ?? {};
  answers[itemKey] = value ?? null;
  answersById.set(assessmentId, answers);
}
const answersOf = (id: string) => (answersById.get(id) ?? {}) as Answers;

describe("the demo, before it is stored", () => {
  it("is equal on every run, and follows the day", () => {
    expect(demoOf(now, "a hash")).toEqual(demo);
    const later = demoOf(new Date("2027-03-30T21:40:00Z"), "a hash").rows;
    expect(later.person.map(({ id }) => id)).toEqual(rows.person.map(({ id }) => id));
    expect(later.answer.map(({ value }) => value)).toEqual(rows.answer.map(({ value }) => value));
  });

  it("has two organizations of the size the demo promises", () => {
    const coachees = (id: string) =>
      own(rows.membership, id).filter(({ roles }) => roles.includes("coachee"));
    const coaches = (id: string) => own(rows.membership, id).filter(({ roles }) => roles.includes("coach"));
    expect([coachees(aldermoor).length, coaches(aldermoor).length]).toEqual([150, 12]);
    expect([coachees(brightwater).length, coaches(brightwater).length]).toEqual([36, 3]);
    expect(own(rows.unit, aldermoor).length).toBe(12);
    expect(new Set(rows.person.map(({ name }) => name)).size).toBe(rows.person.length);
    expect(new Set(rows.person.map(({ email }) => email)).size).toBe(rows.person.length);
    const third = own(submitted, aldermoor).filter(({ occasion }) => occasion === 3);
    expect(third.length).toBeGreaterThan(85);
  });

  it("lets five people sign in, and nobody else", () => {
    const names = demo.accounts.map(({ name }) => name);
    expect(
      rows.person
        .filter(({ passwordHash }) => passwordHash)
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...names].sort());
    expect(demo.accounts.map(({ role }) => role)).toEqual([
      "coachee",
      "coach",
      "sponsor",
      "admin",
      "coachee",
    ]);
  });

  it("lets nothing happen ahead of its day", () => {
    const ahead = Object.entries(rows).flatMap(([table, all]: [string, Record<string, unknown>[]]) =>
      all.flatMap((row) =>
        Object.entries(row)
          .filter(([column, value]) => value instanceof Date && value > now && column !== "dueAt")
          .map(([column]) => `${table}.${column}`),
      ),
    );
    expect(ahead).toEqual([]);
  });
});

describe("engagements and answers of the demo", () => {
  it("name a coach in the membership while an engagement is open, and only then", () => {
    const open = new Map(
      rows.engagement
        .filter(({ state }) => state !== "closed")
        .map(({ organizationId, coacheeId, coachId }) => [`${organizationId} ${coacheeId}`, coachId]),
    );
    for (const { organizationId, personId, coachId } of rows.membership)
      expect(coachId ?? undefined).toBe(open.get(`${organizationId} ${personId}`));
  });

  it("let a coach read answers that were submitted, shared and of an open engagement, and no others", () => {
    const engagements = new Map(rows.engagement.map((row) => [row.id, row]));
    const assessments = new Map(rows.assessment.map((row) => [row.id, row]));
    for (const { assessmentId, coachId } of rows.answer) {
      const { engagementId, submittedAt } = assessments.get(assessmentId)!;
      const engagement = engagements.get(engagementId)!;
      const readable = submittedAt && engagement.sharesResults && engagement.state !== "closed";
      expect(coachId).toBe(readable ? engagement.coachId : null);
    }
  });

  it("began after both had signed", () => {
    const agreements = new Map(rows.sharingAgreement.map((row) => [row.engagementId, row]));
    for (const { id, startedAt } of rows.engagement) {
      if (!startedAt) continue;
      const { coachSignedAt, coacheeSignedAt } = agreements.get(id)!;
      expect(coachSignedAt! <= startedAt && coacheeSignedAt! <= startedAt).toBe(true);
    }
  });

  it("were answered in order of their occasions, submitted after the last answer", () => {
    const last = new Map<string, number>();
    for (const { assessmentId, revision } of rows.answer)
      last.set(assessmentId, Math.max(last.get(assessmentId) ?? 0, revision));
    const before = new Map<string, Date>();
    for (const { id, engagementId, startedAt, submittedAt, createdAt } of rows.assessment) {
      if (startedAt) expect(startedAt > createdAt!).toBe(true);
      if (submittedAt) expect(submittedAt.getTime()).toBeGreaterThan(last.get(id)!);
      const earlier = before.get(engagementId);
      if (earlier) expect(createdAt! > earlier).toBe(true);
      if (submittedAt) before.set(engagementId, submittedAt);
    }
  });
});

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const deviation = (values: readonly number[]) => {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
};
const correlation = (one: readonly number[], other: readonly number[]) => {
  const [a, b] = [mean(one), mean(other)];
  const together = mean(one.map((value, at) => (value - a) * (other[at]! - b)));
  return together / (deviation(one) * deviation(other));
};
const last = <T extends { engagementId: string }>(all: readonly T[]) => [
  ...new Map(all.map((row) => [row.engagementId, row])).values(),
];

describe("scores over the people of the demo", () => {
  const scored = (organizationId: string) =>
    last(own(submitted, organizationId)).map(({ id }) => score(answersOf(id)));
  const numbers = (found: readonly unknown[]) => found.filter((value) => typeof value === "number");

  it.each([
    ["the first organization", aldermoor],
    ["the second organization", brightwater],
  ])("lie where real ones would, in %s", (_, organizationId) => {
    const results = scored(organizationId);
    for (const contrast of CONTRASTS)
      for (const side of SIDES) {
        const values = results.flatMap(({ contrasts }) => {
          const scale = contrasts[contrast].pair[side];
          return scale.enough ? [scale.sum / scale.n] : [];
        });
        expect(mean(values), `${contrast} ${side}`).toBeGreaterThan(3.5);
        expect(mean(values), `${contrast} ${side}`).toBeLessThan(5.5);
        expect(deviation(values), `${contrast} ${side}`).toBeGreaterThan(0.6);
        expect(deviation(values), `${contrast} ${side}`).toBeLessThan(1.3);
      }
  });

  it("go together: sides, levels, and the need with the use", () => {
    const results = scored(aldermoor);
    const pairs = (of: (result: (typeof results)[number]) => readonly [unknown, unknown]) => {
      const whole = results.map(of).filter(([one, other]) => numbers([one, other]).length === 2);
      return correlation(
        whole.map(([one]) => one as number),
        whole.map(([, other]) => other as number),
      );
    };
    const value = (scale: { enough: boolean; sum: number; n: number }) => scale.enough && scale.sum / scale.n;
    expect(pairs(({ overall }) => [value(overall.management), value(overall.leadership)])).toBeGreaterThan(
      0.15,
    );
    for (const level of LEVELS.slice(1))
      expect(
        pairs(({ levels }) => [value(levels.self.leadership), value(levels[level].leadership)]),
      ).toBeGreaterThan(0.4);
    for (const contrast of CONTRASTS)
      for (const side of SIDES) {
        const use = pairs(({ contrasts }) => {
          const { gap } = contrasts[contrast].gaps[side];
          const now = value(contrasts[contrast].pair[side]);
          return [now, typeof gap === "number" && now !== false && now - gap];
        });
        expect(use, `${contrast} ${side}`).toBeGreaterThan(0.05);
        expect(use, `${contrast} ${side}`).toBeLessThan(0.9);
      }
  });

  it("hold what a coach meets: too few answers, constant pages, items left out", () => {
    const all = submitted.map(({ id, pageTimes }) => ({ answers: answersOf(id), activeMs: pageTimes! }));
    const flags = all.flatMap((each) => answerQuality({ ...each, complete: true }).map(({ kind }) => kind));
    expect(new Set(flags)).toEqual(new Set(["fast", "same", "notApplicable"]));
    expect(flags.length / all.length).toBeLessThan(0.15);
    const words = all.flatMap(({ answers }) =>
      Object.values(score(answers).contrasts).map(({ pair }) => pair.word),
    );
    expect(words).toContain("not enough answered");
    expect(words).toContain("leading-led");
    expect(words).toContain("both quiet");
  });
});

describe("the demo, stored", () => {
  withDatabase();
  beforeAll(() => withSystem("test", (db) => write(db, rows)));

  it("is all there", async () => {
    expect(await withSystem("test", isInhabited)).toBe(true);
    await withSystem("test", async (db) => {
      for (const name of Object.keys(rows) as (keyof Rows)[]) {
        const [stored] = await db.select({ count: count() }).from(tables[name] as PgTable);
        expect(stored?.count, name).toBe(rows[name].length);
      }
    });
  });
});
