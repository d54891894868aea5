import type { membership } from "@/db/schema";
import { any, holds, includes, mine, type Rule } from "../rules";

type MemberRow = (typeof membership)["$inferSelect"];

/**
 * Who may know that somebody is a member: themselves, their coach, the organization's own roles. Coaches
 * are known to everyone, so that a coachee can read who their coach is. Product rules, section 6.
 */
export const memberPolicy = {
  readable: any<MemberRow>(
    mine("personId"),
    mine("coachId"),
    includes("roles", "coach"),
    holds("sponsor", "admin", "token"),
  ),
} satisfies { readable: Rule<MemberRow> };

/** The list of all members is for the organization's own roles. */
export const memberListPolicy = { readable: holds<MemberRow>("sponsor", "admin", "token") } satisfies {
  readable: Rule<MemberRow>;
};
