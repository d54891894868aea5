import type { checkIn } from "@/db/schema";
import { any, mine, type Rule } from "../rules";

type CheckInRow = (typeof checkIn)["$inferSelect"];

/** A check-in is its coachee's and their coach's to read. Nobody changes one: it is append-only. */
export const checkInPolicy = {
  readable: any<CheckInRow>(mine("coachId"), mine("coacheeId")),
} satisfies { readable: Rule<CheckInRow> };
