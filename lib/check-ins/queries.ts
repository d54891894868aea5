import type { InferSelectModel } from "drizzle-orm";
import { single } from "@/db/relations";
import { checkIn } from "@/db/schema";
import type { Access, SignedIn } from "@/db/viewer";
import { newestCheckIns } from "../goals/queries";
import { afterCursor, checkFirst, type Page, type PageInput, pageOf } from "../pages";
import { seen } from "../rules";
import { checkInPolicy } from "./policy";

export type CheckInRow = InferSelectModel<typeof checkIn>;

/**
 * For each goal a page of its check-ins, the newest first. One statement for all goals; the cursor holds
 * for each of them alike.
 * @throws INVALID_INPUT at `first` or `after`
 */
export async function checkInsOfGoals(
  access: Access,
  goalIds: readonly string[],
  { first, after }: PageInput,
): Promise<Page<CheckInRow>[]> {
  const older = afterCursor(
    after,
    [
      [checkIn.createdAt, "timestamptz"],
      [checkIn.id, "uuid"],
    ],
    "desc",
  );
  const rows = await newestCheckIns(access, goalIds, { most: checkFirst(first) + 1, after: older });
  return goalIds.map((id) =>
    pageOf(rows.get(id) ?? [], first, (row) => [row.createdAt.toISOString(), row.id]),
  );
}

/** The check-in that a row points at, or null. */
export const checkInOf = single<typeof checkIn, { checkInId: string | null }, SignedIn>(checkIn, {
  on: ["id", "checkInId"],
  where: (viewer) => seen(checkIn, checkInPolicy.readable, viewer),
});
