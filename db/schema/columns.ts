import { sql } from "drizzle-orm";
import { timestamp, uuid } from "drizzle-orm/pg-core";

/** Milliseconds, not microseconds: a cursor that went through JavaScript must find its row again. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });

/** Ids are made by the application, so that they are known before the row is stored. */
export const id = () => uuid("id").notNull();

export const organizationId = () => uuid("organization_id").notNull();

export const createdAt = () => instant("created_at").notNull().default(sql`now()`);
