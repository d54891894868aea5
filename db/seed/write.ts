import { getTableColumns } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Db } from "@/db/client";
import * as schema from "@/db/schema";
import type { Rows } from "./rows";

/** Well under the 65,535 of the protocol: long statements take longer to parse than they save. */
const PARAMETERS = 8_000;

/** The table of each kind of row, parents first. */
export const tables = {
  organization: schema.organization,
  unit: schema.unit,
  person: schema.person,
  membership: schema.membership,
  engagement: schema.engagement,
  sharingAgreement: schema.sharingAgreement,
  assessment: schema.assessment,
  answer: schema.answer,
  plan: schema.plan,
  goal: schema.goal,
  goalVersion: schema.goalVersion,
  checkIn: schema.checkIn,
  thread: schema.thread,
  comment: schema.comment,
  commentRevision: schema.commentRevision,
  threadRead: schema.threadRead,
} satisfies Record<keyof Rows, PgTable>;

/** Stores all rows, parents first, some thousand values in a statement. */
export async function write(db: Db, rows: Rows): Promise<void> {
  for (const name of Object.keys(tables) as (keyof Rows)[]) {
    const table = tables[name] as PgTable;
    const size = Math.floor(PARAMETERS / Object.keys(getTableColumns(table)).length);
    for (let from = 0; from < rows[name].length; from += size)
      await db.insert(table).values(rows[name].slice(from, from + size) as Record<string, unknown>[]);
  }
}

/** Ids of the organizations in the database, a few of them where there are many. */
export async function organizationsIn(db: Db): Promise<string[]> {
  const rows = await db.select({ id: schema.organization.id }).from(schema.organization).limit(100);
  return rows.map(({ id }) => id);
}
