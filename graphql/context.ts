import DataLoader from "dataloader";

import type { Db } from "@/db/client";
import { childrenOf, type Relation, type Table } from "@/db/relations";
import type { Member, SignedIn, Viewer } from "@/db/viewer";
import { forbidden, unauthenticated } from "@/lib/errors";
import type { Apart } from "./apart";

/** What every resolver gets. `db` is the one transaction of the request. */
export interface Context {
  readonly viewer: Viewer;
  readonly db: Db;
  readonly requestId: string;
  readonly loaders: Map<unknown, DataLoader<string, unknown>>;
  readonly now: Date;
  /** Whether the document was written by us; what a caller sends has limits. */
  readonly own: boolean;
  /** For values that need transactions of their own. */
  readonly apart: Apart;
}

/** The viewer and the transaction, for the functions of `lib`. @throws UNAUTHENTICATED for nobody. */
export function signedIn(context: Context): { viewer: SignedIn; db: Db } {
  if (context.viewer.kind === "nobody") throw unauthenticated();
  return { viewer: context.viewer, db: context.db };
}

/** @throws UNAUTHENTICATED for nobody. @throws FORBIDDEN for a token: this is for people. */
export function asPerson(context: Context): { viewer: Member; db: Db } {
  const { viewer, db } = signedIn(context);
  if (viewer.kind !== "person") throw forbidden("A service token cannot do this.");
  return { viewer, db };
}

/**
 * A resolver that reads a relation for all parents of the same field in one statement.
 * `many` gives the list in the relation's order; `one` gives the row, or null.
 */
export function related<T extends Table, Parent>(relation: Relation<T, Parent>) {
  type Row = T["$inferSelect"];
  const load = (parent: Parent, context: Context): Promise<Row[]> => {
    const key = parent[relation.parentKey] as string | null;
    if (key === null) return Promise.resolve([]);
    const { viewer, db } = signedIn(context);
    let loader = context.loaders.get(relation) as DataLoader<string, Row[]> | undefined;
    if (!loader) {
      loader = new DataLoader<string, Row[]>((keys) =>
        childrenOf(db, viewer.organizationId, relation, keys, viewer),
      );
      context.loaders.set(relation, loader as DataLoader<string, unknown>);
    }
    return loader.load(key);
  };
  return {
    list: (parent: Parent, _args: object, context: Context) => load(parent, context),
    one: async (parent: Parent, _args: object, context: Context) => (await load(parent, context))[0] ?? null,
  };
}

/**
 * Loads one value for each key with one call for all parents of a field. `source` names the loader and is
 * then the same function on every call; a source that was made for its arguments has a `name` instead.
 */
export function batched<Value>(
  context: Context,
  source: (access: { viewer: SignedIn; db: Db }, keys: readonly string[]) => Promise<Value[]>,
  key: string,
  name: unknown = source,
): Promise<Value> {
  let loader = context.loaders.get(name) as DataLoader<string, Value> | undefined;
  if (!loader) {
    const access = signedIn(context);
    loader = new DataLoader<string, Value>((keys) => source(access, keys));
    context.loaders.set(name, loader as DataLoader<string, unknown>);
  }
  return loader.load(key);
}
