import { isScript, isTest, nouns, type Rule, rooms } from "../sources";

const parts = ["input", "policy", "queries", "mutations", "rules"];

/** Folders of lib that are not nouns of the data, or hold pure files of their own beside the usual ones. */
const free = ["instrument", "scoring", "releases", "auth", "format", "mail", "jobs"];

/** Rules that answer a question of their own, across nouns: docs/adr/0003-rules-file.md lists them. */
const questions = /^lib\/(plans\/attainment|engagements\/(signals|next-step)(-[a-z-]+)?)(\.test)?\.ts$/;

/** A folder of named rules, one deep. */
const namedRule = /^lib\/[^/]+\/rules\/[a-z-]+(\.test)?\.ts$/;

/** In lib/<noun>/ there are five names and no others; another needs a decision in docs/adr. */
export const closedVocabulary: Rule = (sources) =>
  sources.flatMap(({ path }) => {
    const [, folder, name, deeper] = /^lib\/([^/]+)\/([^/]+)(\/.*)?$/.exec(path) ?? [];
    if (!folder || !name || free.includes(folder)) return [];
    if (!nouns.includes(folder)) return [`${path}: ${folder} is no noun of the product`];
    if (namedRule.test(path) || questions.test(path)) return [];
    const part = name.replace(/(\.test)?\.tsx?$/, "");
    return deeper || !parts.includes(part) ? [`${path}: lib/${folder} holds ${parts.join(", ")} only`] : [];
  });

const passedOn = /^\s*export\s+(?:type\s+)?(?:\*|\{[^}]*\})[^;]*?\sfrom\s+["'](@\/|\.)/m;

/** A file that passes on what others export hides where things are; what a route exports, Next prescribes. */
export const noBarrels: Rule = (sources) =>
  sources
    .filter(({ path }) => isScript(path) && path !== "db/schema/index.ts")
    .flatMap(({ path, text }) => {
      if (/(^|\/)index\.(ts|tsx|mjs)$/.test(path)) return [`${path}: an index file`];
      if (/^app\/.*\/route\.ts$/.test(path)) return [];
      return passedOn.test(text) ? [`${path}: passes on what another file exports`] : [];
    });

/** A name that says nothing collects everything. */
export const namesSayWhat: Rule = (sources) =>
  sources
    .filter(({ path }) => /(^|\/)(utils?|helpers?|types?|misc|common|shared)\.(ts|tsx|mjs)$/.test(path))
    .map(({ path }) => `${path}: the name does not say what is in it`);

/** 300 lines is the limit of a file that somebody writes. */
export const filesAreShort: Rule = (sources) =>
  sources
    .filter(({ path }) => [...rooms, "scripts"].some((room) => path.startsWith(`${room}/`)) && !isTest(path))
    .filter(({ path }) => path !== "graphql/introspection.ts")
    .map(({ path, text }) => ({ path, lines: text.split("\n").length - 1 }))
    .filter(({ lines }) => lines > 300)
    .map(({ path, lines }) => `${path}: ${lines} lines, the limit is 300`);

/** A test that is left out, or leaves the others out, proves nothing. */
export const everyTestRuns: Rule = (sources) =>
  sources
    .filter(({ path }) => isTest(path) && !path.startsWith("tests/structure/"))
    .filter(({ text }) => /\b(it|test|describe)\.(skip|only|todo|fixme|fails)\b/.test(text))
    .map(({ path }) => `${path}: a test is skipped, singled out or left to do`);
