import { randomUUID } from "node:crypto";
import {
  answer,
  assessment,
  checkIn,
  comment,
  engagement,
  goal,
  goalVersion,
  membership,
  person,
  plan,
  sharingAgreement,
  thread,
} from "@/db/schema";
import { type Member, withSystem } from "@/db/viewer";
import { ITEM_KEYS } from "@/lib/instrument/framework";
import { CURRENT_VERSION } from "@/lib/instrument/versions";
import { aGoalRow, daysAgo } from "./plans";

type NewThread = Partial<typeof thread.$inferInsert> & {
  by: "coach" | "coachee";
  ago: number;
  body?: string;
};

/** A shared thread of one comment, written so many days ago. */
export async function aThread(
  engagementId: string,
  coach: Member,
  coachee: Member,
  { by, ago, body = "What would you have to leave open?", ...about }: NewThread,
) {
  const author = by === "coach" ? coach.personId : coachee.personId;
  const people = {
    organizationId: coach.organizationId,
    coachId: coach.personId,
    coacheeId: coachee.personId,
  };
  const at = daysAgo(ago);
  const id = randomUUID();
  await withSystem("test", async (db) => {
    await db.insert(thread).values({
      ...{ ...people, id, engagementId, openedBy: author, lastAuthorId: author },
      ...{ state: "open" as const, sharedAt: at, lastSharedAt: at, createdAt: at, ...about },
    });
    await db.insert(comment).values({
      ...{ ...people, id: randomUUID(), threadId: id, engagementId, authorId: author, body },
      ...{ state: "shared" as const, requestKey: randomUUID(), sharedAt: at, createdAt: at },
    });
  });
  return id;
}

/**
 * So many coachees of a coach, each with a reviewed and a submitted assessment, a self goal with ten
 * check-ins, a team goal proposed, and a question; written in as few statements as there are tables.
 */
export async function aCaseload(coach: Member, count: number): Promise<string[]> {
  const { organizationId, personId: coachId } = coach;
  const all = Array.from({ length: count }, (_, at) => {
    const ids = { coacheeId: randomUUID(), engagementId: randomUUID(), planId: randomUUID() };
    return { ...ids, name: `Coachee ${at}`, people: { organizationId, coachId, coacheeId: ids.coacheeId } };
  });
  const assessments = all.flatMap(({ people, engagementId }, at) =>
    (["reviewed", "submitted"] as const).map((state, i) => ({
      ...{ ...people, id: randomUUID(), engagementId, occasion: i + 1, state },
      ...{ instrumentVersion: CURRENT_VERSION.id, dueAt: daysAgo(-20) },
      ...{ startedAt: daysAgo(at + 2), submittedAt: daysAgo(at + 1), createdAt: daysAgo(at + 3) },
    })),
  );
  const goals = all.flatMap(({ planId, people }) => {
    const self = aGoalRow({ planId, ...people });
    const proposed = { state: "proposed" as const, startedAt: null, leansOnGoalId: self.id };
    return [self, aGoalRow({ planId, ...people }, { ...proposed, level: "team" })];
  });
  const asked = all.map(({ people, engagementId, coacheeId }, at) => ({
    ...{ ...people, id: randomUUID(), engagementId, assessmentId: assessments[2 * at]?.id },
    ...{ state: "open" as const, openedBy: coacheeId, lastAuthorId: coacheeId },
    ...{ sharedAt: daysAgo(at / 10), lastSharedAt: daysAgo(at / 10), createdAt: daysAgo(at / 10) },
  }));
  await withSystem("test", async (db) => {
    await db
      .insert(person)
      .values(all.map(({ coacheeId: id, name }) => ({ id, name, email: `${id}@example.org` })));
    await db.insert(membership).values(
      all.map(({ coacheeId, name }) => ({
        ...{ organizationId, id: randomUUID(), personId: coacheeId, name, coachId, roles: ["coachee"] },
      })),
    );
    await db.insert(engagement).values(
      all.map(({ people, engagementId }) => ({
        ...{ ...people, id: engagementId, state: "active" as const, startedAt: daysAgo(60) },
        ...{ sharesResults: true, sharesStatus: true },
      })),
    );
    await db.insert(sharingAgreement).values(
      all.map(({ people, engagementId }) => ({
        ...{ ...people, id: randomUUID(), engagementId, version: 1, sharesResults: true, sharesStatus: true },
        ...{ coachSignedAt: daysAgo(60), coacheeSignedAt: daysAgo(60) },
      })),
    );
    await db
      .insert(plan)
      .values(all.map((one) => ({ ...one.people, id: one.planId, engagementId: one.engagementId })));
    await db.insert(assessment).values(assessments);
    for (const { id: assessmentId, coacheeId } of assessments)
      await db.insert(answer).values(
        ITEM_KEYS.map((itemKey) => ({
          ...{ organizationId, assessmentId, itemKey, coacheeId, coachId, value: 4 },
          ...{ revision: 1, savedAt: daysAgo(1) },
        })),
      );
    await db.insert(goal).values(goals);
    const begun = goals.filter(({ state }) => state === "active");
    await db
      .insert(goalVersion)
      .values(begun.map(({ id: goalId, ...row }) => ({ ...row, goalId, reason: "" })));
    await db.insert(checkIn).values(
      begun.flatMap(({ id: goalId, number, coacheeId }) =>
        Array.from({ length: 10 }, (_, i) => ({
          ...{ organizationId, id: randomUUID(), goalId, coacheeId, coachId, goalNumber: number },
          ...{
            rung: (i % 3) - 1,
            confidence: 7,
            line: "",
            requestKey: randomUUID(),
            createdAt: daysAgo(3 * i + 1),
          },
        })),
      ),
    );
    await db.insert(thread).values(asked);
    await db.insert(comment).values(
      asked.map(({ id, engagementId, coacheeId, sharedAt }) => ({
        ...{
          organizationId,
          coachId,
          coacheeId,
          id: randomUUID(),
          threadId: id,
          engagementId,
          body: "Is it?",
        },
        ...{
          authorId: coacheeId,
          state: "shared" as const,
          requestKey: randomUUID(),
          sharedAt,
          createdAt: sharedAt,
        },
      })),
    );
  });
  return all.map(({ engagementId }) => engagementId);
}
