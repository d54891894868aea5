import { readdirSync, readFileSync } from "node:fs";
import { join, posix, relative } from "node:path";
import ts from "typescript";

/** One file of the project: its path from the root, with forward slashes, and its text. */
export type Source = { path: string; text: string };

/** A rule reads all sources and returns one line for each breach, "path: what is wrong"; empty when it holds. */
export type Rule = (sources: Source[]) => string[];

/** From the top to the bottom: imports run to the right only. */
export const rooms = ["app", "components", "graphql", "lib", "db"] as const;
export type Room = (typeof rooms)[number];

/** Nouns in their order: each may import the ones to its left. */
export const nouns = [
  "organizations",
  "people",
  "engagements",
  "instruments",
  "assessments",
  "plans",
  "goals",
  "check-ins",
  "sessions",
  "comments",
  "releases",
];

const root = join(import.meta.dirname, "../..");
const code = /\.(ts|tsx|mjs|js|css)$/;
const generated = /^(db\/migrations\/|graphql\/(introspection\.ts|schema\.d\.ts)$|next-env\.d\.ts$)/;
const foreign = /^(node_modules|\.|docs$|public$|test-results|playwright-report|coverage)/;

/** All source files of the project, tests and scripts included, generated files and dependencies left out. */
export function projectSources(): Source[] {
  const found: Source[] = [];
  const walk = (folder: string) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (foreign.test(entry.name)) continue;
      const full = join(folder, entry.name);
      const path = relative(root, full).replaceAll("\\", "/");
      if (entry.isDirectory()) walk(full);
      else if (code.test(entry.name) && !generated.test(path))
        found.push({ path, text: readFileSync(full, "utf8") });
    }
  };
  walk(root);
  return found;
}

/** The room of a path; the few files of the root that Next reads count as app, everything else as none. */
export function roomOf(path: string): Room | undefined {
  if (/^(proxy|instrumentation(-\w+)?)\.ts$/.test(path)) return "app";
  return rooms.find((room) => path.startsWith(`${room}/`));
}

/** The noun of a path within its room ("lib/goals/input.ts", "db/schema/goals.ts"), if it belongs to one. */
export function nounOf(path: string): string | undefined {
  const match = /^(?:lib|components|db\/schema|graphql\/types)\/([a-z-]+)/.exec(path);
  return match?.[1] && nouns.includes(match[1]) ? match[1] : undefined;
}

/** Tests and what only they use: most rules speak about the product, not about them. */
export function isTest(path: string): boolean {
  return path.startsWith("tests/") || /\.test\.tsx?$/.test(path);
}

/** Script files only: what can import and hold code. */
export function isScript(path: string): boolean {
  return /\.(ts|tsx|mjs|js)$/.test(path);
}

const typeOnly = /^\s*(?:import|export)\s+type\s[^;"']*?from\s+["'][^"']+["']/gm;

/**
 * What a file imports, in the order of the text: paths of the project without extension ("lib/goals/input"), names of
 * packages as written. Imports for types alone are left out on request: they are gone when the program runs.
 */
export function importsOf(source: Source, { types = true } = {}): string[] {
  if (!isScript(source.path)) return [];
  const text = types ? source.text : source.text.replace(typeOnly, "");
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => {
    if (fileName.startsWith("@/")) return withoutExtension(fileName.slice(2));
    if (!fileName.startsWith(".")) return fileName;
    return withoutExtension(posix.normalize(posix.join(posix.dirname(source.path), fileName)));
  });
}

export function withoutExtension(path: string): string {
  return path.replace(/\.(ts|tsx|mjs|js)$/, "");
}

/** The words a reader may meet: string literals, template text and JSX text, imports left out, with their line. */
export function textsOf(source: Source): { text: string; line: number }[] {
  const kind = source.path.endsWith(".tsx") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(source.path, source.text, ts.ScriptTarget.Latest, true, kind);
  const found: { text: string; line: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) || ts.isJsxText(node))
      found.push({ text: node.text, line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1 });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
