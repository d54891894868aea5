import { openDatabase } from "@/db/open";
import { hasDatabase, setDatabase } from "@/db/viewer";
import { serve } from "@/graphql/http";
import { env } from "@/lib/env";
import { log } from "@/lib/log";

/**
 * Leaves the API's door where server.mjs looks for it, and opens the database of this process once. `closing` ends
 * what would never end by itself; `close` comes after the last answer, which still needs the database.
 */
const closing = new AbortController();
const left = { door: serve, closing, close: async () => {} };
(globalThis as Record<symbol, unknown>)[Symbol.for("evenkeel.door")] = left;

/** A throw in here would not stop the server, so the process ends by itself, with one clear line. */
const stop = (message: string): never => {
  console.error(message);
  process.exit(1);
};

const { DATABASE_URL, NODE_ENV, EVENKEEL_ALLOW_EMBEDDED, EVENKEEL_DEMO, NEXTAUTH_SECRET, ...rest } = env();
if (!NEXTAUTH_SECRET) stop("NEXTAUTH_SECRET is not set. Put 32 or more random characters there.");
if (!DATABASE_URL && NODE_ENV === "production" && !EVENKEEL_ALLOW_EMBEDDED && !EVENKEEL_DEMO)
  stop(
    "DATABASE_URL is not set. The embedded database does not survive a power cut: see docs/operations.md.",
  );

if (!hasDatabase()) {
  const opening = openDatabase({
    databaseUrl: DATABASE_URL,
    directUrl: rest.DATABASE_DIRECT_URL,
    pool: rest.DATABASE_POOL,
    prepare: rest.DATABASE_PREPARE === "1",
    dataFolder: rest.EVENKEEL_DATA,
  });
  setDatabase(opening);
  const database = await opening.catch((error: Error) => {
    log.error({ err: error }, "the database could not be opened");
    return stop(`The database could not be opened: ${error.message}`);
  });
  left.close = () => database.close();
}
