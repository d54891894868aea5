import { sql } from "drizzle-orm";
import type { Database, Db } from "./client";
import type { Role } from "./schema/people";

/** Who asks. Built on every request from the session row or the token row, never from a cookie alone. */
export type Viewer =
  | {
      readonly kind: "person";
      readonly personId: string;
      readonly organizationId: string;
      readonly roles: readonly Role[];
      readonly name: string;
      readonly organizationName: string;
      readonly timeZone: string;
      /** Hash of the sign-in's secret: the key of its row. */
      readonly session: string;
    }
  | { readonly kind: "token"; readonly tokenId: string; readonly organizationId: string }
  | { readonly kind: "nobody" };

export type Member = Extract<Viewer, { kind: "person" }>;
export type SignedIn = Exclude<Viewer, { kind: "nobody" }>;

/** What a query or mutation works with: who asks, and the transaction opened for them. */
export interface Access<V extends Viewer = SignedIn> {
  readonly viewer: V;
  readonly db: Db;
}

export const nobody: Viewer = { kind: "nobody" };

const key = Symbol.for("evenkeel.database");
const shared = globalThis as Record<symbol, Promise<Database> | undefined>;

/** Names the database that this process uses. Later calls replace it (tests); nothing is opened twice. */
export function setDatabase(opening: Promise<Database>): void {
  shared[key] = opening;
}

/** @throws Error before `setDatabase` was called. */
export function database(): Promise<Database> {
  const opening = shared[key];
  if (!opening) throw new Error("No database has been opened in this process");
  return opening;
}

/** Whether a database has been named in this process. */
export const hasDatabase = () => shared[key] !== undefined;

/**
 * Runs `work` in one transaction in which only the viewer's rows exist (row-level security). A thrown
 * error rolls back. `read` is truly read only, so that a replica could serve it.
 */
export async function withViewer<T>(
  viewer: Viewer,
  work: (db: Db) => Promise<T>,
  { access }: { access: "read" | "write" },
): Promise<T> {
  const { db } = await database();
  const organizationId = viewer.kind === "nobody" ? null : viewer.organizationId;
  const personId = viewer.kind === "person" ? viewer.personId : null;
  const roles = viewer.kind === "person" ? viewer.roles.join(",") : viewer.kind === "token" ? "token" : "";
  return db.transaction(
    async (tx) => {
      await tx.execute(
        sql`select app_become('evenkeel_app', ${organizationId}::uuid, ${personId}::uuid, ${roles}::text)`,
      );
      return work(tx as unknown as Db);
    },
    { accessMode: access === "read" ? "read only" : "read write" },
  );
}

/**
 * Runs `work` in one transaction that sees every row. For what no viewer stands behind: sign-in, the
 * release job, the seed. `reason` says which, for whoever searches for the uses.
 */
export async function withSystem<T>(_reason: string, work: (db: Db) => Promise<T>): Promise<T> {
  const { db } = await database();
  return db.transaction(async (tx) => {
    await tx.execute(sql`select app_become('evenkeel_system', null, null, '')`);
    return work(tx as unknown as Db);
  });
}
