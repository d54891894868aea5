import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { database, setDatabase } from "@/db/viewer";
import { owned, tenantTables } from "./catalog";

/** Whether the first wall stands: read by the double of lib/rules.ts that a test puts in its place. */
export const policyWall = { stands: true };

/** Takes the second wall down for every table, or puts it up again. */
export async function rowSecurity(action: "enable" | "disable"): Promise<void> {
  for (const table of await tenantTables())
    await owned(sql.raw(`alter table "${table}" ${action} row level security`));
}

class Done extends Error {}

/** Each transaction as a step of `tx`, which begins as whoever owns the tables, as every transaction does. */
const steps = (tx: Db): Db =>
  new Proxy(tx, {
    get(target, name, receiver) {
      if (name !== "transaction") return Reflect.get(target, name, receiver);
      return async (...args: Parameters<Db["transaction"]>) => {
        await tx.execute(sql`reset role`);
        return tx.transaction(...args);
      };
    },
  });

/**
 * Runs `work`, in which the product's transactions are steps of one outer transaction, and then undoes all
 * of it. `asOwner` looks at the rows meanwhile, past both walls.
 */
export async function undone<T>(work: (asOwner: <R>(look: () => Promise<R>) => Promise<R>) => Promise<T>) {
  const before = await database();
  let result: T | undefined;
  try {
    await before.db.transaction(async (tx) => {
      setDatabase(Promise.resolve({ ...before, db: steps(tx as unknown as Db) }));
      result = await work(async (look) => {
        // `set local role` outlives the step that it was set in.
        await tx.execute(sql`reset role`);
        return look();
      });
      throw new Done();
    });
  } catch (error) {
    if (!(error instanceof Done)) throw error;
  } finally {
    setDatabase(Promise.resolve(before));
  }
  return result as T;
}
