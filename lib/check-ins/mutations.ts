import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { checkIn as table } from "@/db/schema";
import type { Access, Member } from "@/db/viewer";
import { checkInRefusal } from "@/lib/goals/rules/check-ins";
import { refuse } from "@/lib/goals/rules/refusing";
import { goalToChange } from "../goals/mutations";
import { parse } from "../input";
import { seen } from "../rules";
import { checkInInput } from "./input";
import { checkInPolicy } from "./policy";
import type { CheckInRow } from "./queries";

/**
 * Reports on an active goal, for good: a check-in is never changed. The same `requestKey` twice answers
 * with the first one.
 * @throws INVALID_INPUT; NOT_FOUND; FORBIDDEN for the coach, `WRONG_STATE`, `PLAN_NOT_OPEN`
 */
export async function checkIn(
  access: Access<Member>,
  goalId: string,
  input: unknown,
  at: Date,
): Promise<CheckInRow> {
  const { db, viewer } = access;
  const { line, ...said } = parse(checkInInput, input);
  const { row, facts } = await goalToChange(access, goalId, at);
  const [before] = await db
    .select()
    .from(table)
    .where(
      and(
        eq(table.organizationId, viewer.organizationId),
        eq(table.goalId, row.id),
        eq(table.requestKey, said.requestKey),
        seen(table, checkInPolicy.readable, viewer),
      ),
    );
  if (before) return before;
  const refusal = checkInRefusal(facts);
  refuse(refusal ? [refusal] : []);
  const made: CheckInRow = {
    ...said,
    organizationId: viewer.organizationId,
    id: randomUUID(),
    goalId: row.id,
    coacheeId: row.coacheeId,
    coachId: row.coachId,
    goalNumber: row.number,
    line: line ?? "",
    createdAt: at,
  };
  await db.insert(table).values(made);
  return made;
}
