import { openDatabase } from "@/db/open";
import { setDatabase } from "@/db/viewer";
import { organizationIds, publishRelease } from "@/lib/releases/mutations";
import { place } from "./place";

/**
 * Makes the next release: `npm run release` for every organization, `npm run release -- <id> …` for some.
 * The server must not be running on an embedded database: one process holds it at a time.
 */
const database = await openDatabase(place());
setDatabase(Promise.resolve(database));
try {
  const named = process.argv.slice(2);
  for (const id of named.length ? named : await organizationIds())
    console.log(`Release ${await publishRelease(id, new Date())} of ${id} is published.`);
} finally {
  await database.close();
}
