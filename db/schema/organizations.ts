import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
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
import { holds, policies } from "./policies";

/** The customer. Minimums may be raised by the organization and never lowered. */
export const organization = pgTable(
  "organization",
  {
    id: uuid("id").primaryKey(),
    name: text("name").notNull(),
    minimumCount: integer("minimum_count").notNull().default(5),
    minimumMean: integer("minimum_mean").notNull().default(8),
    minimumChange: integer("minimum_change").notNull().default(10),
    createdAt: createdAt(),
  },
  (t) => [
    check(
      "organization_minimums",
      sql`${t.minimumCount} >= 5 and ${t.minimumMean} >= 8 and ${t.minimumChange} >= 10`,
    ),
    ...policies(
      "organization",
      { select: sql`true` },
      sql`id = nullif(current_setting('app.organization_id', true), '')::uuid`,
    ),
  ],
);

/** A node of the organization's tree. */
export const unit = pgTable(
  "unit",
  {
    organizationId: organizationId().references((): AnyPgColumn => organization.id),
    id: id(),
    parentId: uuid("parent_id"),
    name: text("name").notNull(),
    position: integer("position").notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.id] }),
    foreignKey({
      name: "unit_parent",
      columns: [t.organizationId, t.parentId],
      foreignColumns: [t.organizationId, t.id],
    }),
    unique("unit_name").on(t.organizationId, t.parentId, t.name),
    ...policies("unit", { select: sql`true` }),
  ],
);

/** A service token: owned by the organization, stored as a hash, shown once. */
export const apiToken = pgTable(
  "api_token",
  {
    organizationId: organizationId().references((): AnyPgColumn => organization.id),
    id: id(),
    name: text("name").notNull(),
    tokenHash: text("token_hash").notNull(),
    lastFour: text("last_four").notNull(),
    createdBy: uuid("created_by").notNull(),
    createdAt: createdAt(),
    expiresAt: instant("expires_at").notNull(),
    revokedAt: instant("revoked_at"),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.id] }),
    unique("api_token_hash").on(t.organizationId, t.tokenHash),
    index("api_token_newest").on(t.organizationId, t.createdAt, t.id),
    ...policies("api_token", { select: holds("admin"), insert: holds("admin"), update: holds("admin") }),
  ],
);
