import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Database, openEmbedded, openPostgres } from "./client";

export interface Place {
  databaseUrl?: string;
  directUrl?: string;
  pool: number;
  prepare: boolean;
  dataFolder: string;
}

/**
 * Opens and migrates the database of this installation: Postgres when an address is set, else the
 * embedded one in `dataFolder`.
 */
export async function openDatabase(place: Place): Promise<Database> {
  const database = place.databaseUrl
    ? openPostgres({
        url: place.databaseUrl,
        directUrl: place.directUrl,
        pool: place.pool,
        prepare: place.prepare,
      })
    : await openEmbedded(join(place.dataFolder, "database"));
  try {
    await database.migrate();
  } catch (error) {
    await database.close();
    throw error;
  }
  return database;
}

/** Whether the embedded database has been created in `dataFolder`. */
export const hasEmbedded = (dataFolder: string) => existsSync(join(dataFolder, "database", "PG_VERSION"));
