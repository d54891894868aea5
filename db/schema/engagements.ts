import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { createdAt, id, instant, organizationId } from "./columns";
import { membership } from "./people";
import { both, coachOrCoachee, either, holds, isMe, policies } from "./policies";

export const ENGAGEMENT_STATES = ["proposed", "agreed", "active", "paused", "closed"] as const;
export type EngagementState = (typeof ENGAGEMENT_STATES)[number];

/**
 * One coach, one coachee, one organization: the container of all coaching data. `sharesResults` and
 * `sharesStatus` repeat the agreement in force, so that a policy reads its own row only.
 */
export const engagement = pgTable(
  "engagement",
  {
    organizationId: organizationId(),
    id: id(),
    coachId: uuid("coach_id").notNull(),
    coacheeId: uuid("coachee_id").notNull(),
    state: text("state").$type<EngagementState>().notNull(),
    sharesResults: boolean("shares_results").notNull(),
    sharesStatus: boolean("shares_status").notNull(),
    startedAt: instant("started_at"),
    closedAt: instant("closed_at"),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.id] }),
    foreignKey({
      name: "engagement_coach",
      columns: [t.organizationId, t.coachId],
      foreignColumns: [membership.organizationId, membership.personId],
    }),
    foreignKey({
      name: "engagement_coachee",
      columns: [t.organizationId, t.coacheeId],
      foreignColumns: [membership.organizationId, membership.personId],
    }),
    check("engagement_state", sql`${t.state} in ('proposed','agreed','active','paused','closed')`),
    check("engagement_two_people", sql`${t.coachId} <> ${t.coacheeId}`),
    index("engagement_by_coach").on(t.organizationId, t.coachId, t.id),
    index("engagement_by_coachee").on(t.organizationId, t.coacheeId, t.id),
    ...policies("engagement", {
      select: either(coachOrCoachee, both(sql`shares_status`, sql`(${holds("sponsor", "admin", "token")})`)),
    }),
  ],
);

/** The versioned statement of what flows to whom, signed by both. Every version is kept. */
export const sharingAgreement = pgTable(
  "sharing_agreement",
  {
    organizationId: organizationId(),
    id: id(),
    engagementId: uuid("engagement_id").notNull(),
    coachId: uuid("coach_id").notNull(),
    coacheeId: uuid("coachee_id").notNull(),
    version: integer("version").notNull(),
    sharesResults: boolean("shares_results").notNull(),
    sharesStatus: boolean("shares_status").notNull(),
    coachSignedAt: instant("coach_signed_at"),
    coacheeSignedAt: instant("coachee_signed_at"),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.id] }),
    foreignKey({
      name: "sharing_agreement_engagement",
      columns: [t.organizationId, t.engagementId],
      foreignColumns: [engagement.organizationId, engagement.id],
    }),
    unique("sharing_agreement_version").on(t.organizationId, t.engagementId, t.version),
    ...policies("sharing_agreement", { select: either(isMe("coach_id"), isMe("coachee_id")) }),
  ],
);
