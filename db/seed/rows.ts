import type {
  answer,
  assessment,
  checkIn,
  comment,
  commentRevision,
  engagement,
  goal,
  goalVersion,
  membership,
  organization,
  person,
  plan,
  sharingAgreement,
  thread,
  threadRead,
  unit,
} from "@/db/schema";

/** Every row of the demo, by table, in the order in which they can be stored. */
export interface Rows {
  organization: (typeof organization.$inferInsert)[];
  unit: (typeof unit.$inferInsert)[];
  person: (typeof person.$inferInsert)[];
  membership: (typeof membership.$inferInsert)[];
  engagement: (typeof engagement.$inferInsert)[];
  sharingAgreement: (typeof sharingAgreement.$inferInsert)[];
  assessment: (typeof assessment.$inferInsert)[];
  answer: (typeof answer.$inferInsert)[];
  plan: (typeof plan.$inferInsert)[];
  goal: (typeof goal.$inferInsert)[];
  goalVersion: (typeof goalVersion.$inferInsert)[];
  checkIn: (typeof checkIn.$inferInsert)[];
  thread: (typeof thread.$inferInsert)[];
  comment: (typeof comment.$inferInsert)[];
  commentRevision: (typeof commentRevision.$inferInsert)[];
  threadRead: (typeof threadRead.$inferInsert)[];
}

export const noRows = (): Rows => ({
  organization: [],
  unit: [],
  person: [],
  membership: [],
  engagement: [],
  sharingAgreement: [],
  assessment: [],
  answer: [],
  plan: [],
  goal: [],
  goalVersion: [],
  checkIn: [],
  thread: [],
  comment: [],
  commentRevision: [],
  threadRead: [],
});
