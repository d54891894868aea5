import { sql } from "drizzle-orm";
import {
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
import { organization, unit } from "./organizations";
import { either, holds, isMe, policies } from "./policies";

/**
 * One human with one sign-in; exists apart from any organization. Global: only the system role may read
 * it, and only by a key it already has. Names are read from the membership.
 */
export const person = pgTable(
  "person",
  {
    id: uuid("id").primaryKey(),
    email: text("email").notNull().unique("person_email"),
    name: text("name").notNull(),
    timeZone: text("time_zone").notNull().default("Europe/Berlin"),
    passwordHash: text("password_hash"),
    createdAt: createdAt(),
  },
  (t) => [check("person_email_lower", sql`${t.email} = lower(${t.email})`)],
);

/** A sign-in, found by the hash of its secret. `endedAt` is set on sign-out and on a changed password. */
export const signInSession = pgTable(
  "sign_in_session",
  {
    tokenHash: text("token_hash").primaryKey(),
    personId: uuid("person_id")
      .notNull()
      .references(() => person.id),
    organizationId: uuid("organization_id").notNull(),
    createdAt: createdAt(),
    expiresAt: instant("expires_at").notNull(),
    endedAt: instant("ended_at"),
  },
  (t) => [index("sign_in_session_person").on(t.personId)],
);

/** Attempts counted in a window, by the hash of what is limited. */
export const rateLimit = pgTable("rate_limit", {
  bucket: text("bucket").primaryKey(),
  attempts: integer("attempts").notNull(),
  windowEndsAt: instant("window_ends_at").notNull(),
});

export const ROLES = ["coachee", "coach", "sponsor", "admin"] as const;
export type Role = (typeof ROLES)[number];

/**
 * Person × organization, with roles. `coachId` is the coach of the person's open engagement, carried
 * here so that the policy can let a coach see their own coachees by name.
 */
export const membership = pgTable(
  "membership",
  {
    organizationId: organizationId().references(() => organization.id),
    id: id(),
    personId: uuid("person_id")
      .notNull()
      .references(() => person.id),
    unitId: uuid("unit_id"),
    coachId: uuid("coach_id"),
    name: text("name").notNull(),
    roles: text("roles").array().notNull(),
    joinedAt: createdAt(),
    leftAt: instant("left_at"),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.id] }),
    unique("membership_person").on(t.organizationId, t.personId),
    foreignKey({
      name: "membership_unit",
      columns: [t.organizationId, t.unitId],
      foreignColumns: [unit.organizationId, unit.id],
    }),
    check(
      "membership_roles",
      sql`${t.roles} <@ array['coachee','coach','sponsor','admin'] and cardinality(${t.roles}) > 0`,
    ),
    index("membership_name").on(t.organizationId, t.name, t.id),
    index("membership_unit_name").on(t.organizationId, t.unitId, t.name, t.id),
    index("membership_by_person").on(t.personId),
    ...policies("membership", {
      select: either(
        isMe("person_id"),
        isMe("coach_id"),
        sql`'coach' = any(roles)`,
        holds("sponsor", "admin", "token"),
      ),
    }),
  ],
);
