import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { columnsOf, owned, tenantTables } from "./catalog";

/** Stands in no text of the product, and in no name or word of a test. */
export const CANARY = "kanarek";

/** Closed vocabularies that the database itself holds: no other text can stand there. */
const HELD = [
  "assessment.state",
  "comment.state",
  "engagement.state",
  "goal.level",
  "goal.side",
  "goal.state",
  "membership.roles",
  "thread.state",
];

/**
 * Writes a text of its own into every text, list of texts and document of every row of the organization, and
 * of its people, and returns the columns. What is left out is what the database refuses.
 */
export async function plantCanaries(organizationId: string): Promise<string[]> {
  const tenant = await tenantTables();
  const planted: string[] = [];
  for (const { table, column, type } of await columnsOf("text", "ARRAY", "jsonb")) {
    if (table !== "person" && !tenant.includes(table)) continue;
    const name = `${table}.${column}`;
    if (HELD.includes(name)) continue;
    const text = sql`${`${CANARY}-${name}-`}::text || replace(ctid::text, ',', '-')`;
    const col = sql.identifier(column);
    const value =
      type === "ARRAY"
        ? sql`array(select ${text} || '-' || n from generate_series(1, cardinality(${col})) n)`
        : type === "jsonb"
          ? sql`jsonb_build_object(${text}, ${text})`
          : text;
    const own =
      table === "person"
        ? sql`id in (select person_id from membership where organization_id = ${organizationId})`
        : sql`${sql.identifier(table === "organization" ? "id" : "organization_id")} = ${organizationId}`;
    const there = table === "person" ? sql`true` : sql`${col} is not null`;
    const rows = await owned(
      sql`update ${sql.identifier(table)} set ${col} = ${value} where ${own} and ${there} returning 1`,
    );
    if (rows.length === 0)
      throw new Error(`The world has no text in ${name}, so nothing can be planted there`);
    planted.push(name);
  }
  return planted;
}

/** The canaries in a text, and in what of it is encoded (cursors, tokens). */
export function canariesIn(text: string): string[] {
  const decoded = [...text.matchAll(/[A-Za-z0-9_-]{16,}/g)].map(([part]) =>
    Buffer.from(part, "base64url").toString("latin1"),
  );
  return [text, ...decoded].flatMap((each) =>
    [...each.matchAll(new RegExp(`${CANARY}[^"\\\\ ]*`, "g"))].map(([found]) => found),
  );
}

const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.tsx?$/.test(entry.name) ? [readFileSync(path, "utf8")] : [];
  });

/** The queries that the pages send, whole: each with the fragments that it spreads, its name first. */
export function pageQueries(): { name: string; text: string; ids: string[] }[] {
  const documents = ["app", "components"]
    .flatMap(sources)
    .flatMap((source) => [...source.matchAll(/graphql\(\s*`([^`]*)`/g)].map(([, text]) => text as string))
    // A word to the typing, which is taken out before a document is sent.
    .map((text) => text.replaceAll("@_unmask", ""));
  const fragments = new Map(
    documents.flatMap((text) => {
      const name = /^\s*fragment (\w+)/.exec(text)?.[1];
      return name ? [[name, text] as const] : [];
    }),
  );
  const spread = (text: string, seen: Set<string>): Set<string> => {
    for (const [, name] of text.matchAll(/\.\.\.\s*(\w+)/g)) {
      const fragment = fragments.get(name as string);
      if (!fragment || seen.has(name as string)) continue;
      seen.add(name as string);
      spread(fragment, seen);
    }
    return seen;
  };
  return documents
    .filter((text) => /^\s*query\b/.test(text))
    .map((text) => ({
      name: /^\s*query (\w+)/.exec(text)?.[1] ?? "",
      text: [text, ...[...spread(text, new Set())].map((name) => fragments.get(name))].join("\n"),
      ids: [...text.matchAll(/\$(\w+): ID/g)].map(([, name]) => name as string),
    }));
}
