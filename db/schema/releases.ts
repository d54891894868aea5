import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  integer,
  jsonb,
  numeric,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { createdAt, id, instant, organizationId } from "./columns";
import { organization } from "./organizations";
import { policies } from "./policies";

/** An immutable snapshot of what an organization may see. Written by the release job only. */
export const release = pgTable(
  "release",
  {
    organizationId: organizationId().references(() => organization.id),
    id: id(),
    number: integer("number").notNull(),
    publishedAt: instant("published_at").notNull(),
    minimumCount: integer("minimum_count").notNull(),
    minimumMean: integer("minimum_mean").notNull(),
    minimumChange: integer("minimum_change").notNull(),
    instrumentVersion: text("instrument_version").notNull(),
    scoringVersion: text("scoring_version").notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.id] }),
    unique("release_number").on(t.organizationId, t.number),
    ...policies("release", { select: sql`true` }),
  ],
);

/**
 * One cell of the closed catalogue: a measure of one scope (`unitId` null is the whole organization).
 * A withheld cell holds no number at all, and all withheld cells look alike.
 */
export const releaseCell = pgTable(
  "release_cell",
  {
    organizationId: organizationId(),
    id: id(),
    releaseId: uuid("release_id").notNull(),
    unitId: uuid("unit_id"),
    /** 0, 1, … in the order of the catalogue, over the whole release. */
    position: integer("position").notNull(),
    measure: text("measure").notNull(),
    contrast: text("contrast"),
    level: text("level"),
    side: text("side"),
    state: text("state"),
    value: numeric("value", { precision: 4, scale: 2, mode: "number" }),
    halfWidth: numeric("half_width", { precision: 4, scale: 2, mode: "number" }),
    band: integer("band"),
    withheld: boolean("withheld").notNull(),
    minimum: integer("minimum").notNull(),
    /** The release whose figure stands here; null when it is withheld. */
    asOf: integer("as_of"),
    /** The release that a change is measured from. */
    since: integer("since"),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.id] }),
    foreignKey({
      name: "release_cell_release",
      columns: [t.organizationId, t.releaseId],
      foreignColumns: [release.organizationId, release.id],
    }),
    check(
      "release_cell_withheld",
      sql`not ${t.withheld} or num_nonnulls(${t.value}, ${t.halfWidth}, ${t.band}, ${t.asOf}, ${t.since}) = 0`,
    ),
    unique("release_cell_position").on(t.organizationId, t.releaseId, t.position),
    ...policies("release_cell", { select: sql`true` }),
  ],
);

/**
 * What the publisher must remember to keep later releases safe: who counted in which scope, and a
 * fingerprint of their values. No role of a viewer may read it.
 */
export const releaseLedger = pgTable(
  "release_ledger",
  {
    organizationId: organizationId(),
    releaseId: uuid("release_id").notNull(),
    ledger: jsonb("ledger").notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.releaseId] }),
    foreignKey({
      name: "release_ledger_release",
      columns: [t.organizationId, t.releaseId],
      foreignColumns: [release.organizationId, release.id],
    }),
    ...policies("release_ledger", {}),
  ],
);
