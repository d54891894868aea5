import type { Place } from "@/db/open";
import { env } from "@/lib/env";

/** Where the database of this installation is, from the environment. */
export function place(): Place {
  const { DATABASE_URL, DATABASE_DIRECT_URL, DATABASE_POOL, DATABASE_PREPARE, EVENKEEL_DATA } = env();
  return {
    databaseUrl: DATABASE_URL,
    directUrl: DATABASE_DIRECT_URL,
    pool: DATABASE_POOL,
    prepare: DATABASE_PREPARE === "1",
    dataFolder: EVENKEEL_DATA,
  };
}
