import { describe, expect, it } from "vitest";
import { demoOf } from "./demo";
import { aldermoor, brightwater, demo, now, own } from "./demo.fixture";
import type { Rows } from "./rows";

const { rows } = demo;
const submitted = rows.assessment.filter(({ submittedAt }) => submittedAt);

describe("the demo, before it is stored", () => {
  it("is equal on every run, and on another Monday differs in its days alone", () => {
    expect(JSON.stringify(demoOf(now, "a hash"))).toBe(JSON.stringify(demo));
    const later = demoOf(new Date("2027-04-05T21:40:00Z"), "a hash").rows;
    const withoutDays = (all: Rows) =>
      JSON.stringify(all, (_, value) => (/^\d{4}-/.test(value) ? "" : value));
    const { answer: lateAnswers, ...late } = later;
    const { answer: answers, ...rest } = rows;
    expect(withoutDays(late as Rows)).toBe(withoutDays(rest as Rows));
    expect(lateAnswers.map(({ value }) => value)).toEqual(answers.map(({ value }) => value));
  });

  it("has two organizations of the size the demo promises", () => {
    const coachees = (id: string) =>
      own(rows.membership, id).filter(({ roles }) => roles.includes("coachee"));
    const coaches = (id: string) => own(rows.membership, id).filter(({ roles }) => roles.includes("coach"));
    expect([coachees(aldermoor).length, coaches(aldermoor).length]).toEqual([150, 12]);
    expect([coachees(brightwater).length, coaches(brightwater).length]).toEqual([36, 3]);
    expect(own(rows.unit, aldermoor).length).toBe(12);
    // One coach works in both.
    expect(rows.membership.length - rows.person.length).toBe(1);
    expect(new Set(rows.person.map(({ name }) => name)).size).toBe(rows.person.length);
    expect(new Set(rows.person.map(({ email }) => email)).size).toBe(rows.person.length);
    const third = own(submitted, aldermoor).filter(({ occasion }) => occasion === 3);
    expect(third.length).toBeGreaterThan(75);
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
    for (const { id, createdAt, startedAt, closedAt } of rows.engagement) {
      if (!startedAt) continue;
      expect(createdAt! < startedAt && startedAt < (closedAt ?? now)).toBe(true);
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
