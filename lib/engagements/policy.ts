import type { engagement, sharingAgreement } from "@/db/schema";
import { all, any, holds, is, mine, type Rule } from "../rules";

type EngagementRow = (typeof engagement)["$inferSelect"];
type AgreementRow = (typeof sharingAgreement)["$inferSelect"];

/** An engagement is its coach's and its coachee's. */
export const engagementPolicy = {
  readable: any<EngagementRow>(mine("coachId"), mine("coacheeId")),
} satisfies { readable: Rule<EngagementRow> };

/** Whether somebody is invited, active or closed: the organization reads it if the agreement says so. */
export const engagementStatusPolicy = {
  readable: any<EngagementRow>(
    engagementPolicy.readable,
    all(is("sharesStatus", true), holds("sponsor", "admin", "token")),
  ),
} satisfies { readable: Rule<EngagementRow> };

/** The sharing agreement is read by the two who sign it. */
export const agreementPolicy = {
  readable: any<AgreementRow>(mine("coachId"), mine("coacheeId")),
} satisfies { readable: Rule<AgreementRow> };

/** Only the coachee asks what others see of them. */
export const seenByOthersPolicy = {
  readable: engagementPolicy.readable,
  ask: mine<EngagementRow>("coacheeId"),
} satisfies Record<string, Rule<EngagementRow>>;
