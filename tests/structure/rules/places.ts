import { importsOf, isScript, isTest, type Rule, roomOf, textsOf } from "../sources";

/** rules.ts and pages.ts of lib write the conditions and cursors that all queries share. */
const sqlPlaces = /^(db\/|lib\/[^/]+\/(queries|mutations)\.ts$|lib\/(rules|pages)\.ts$)/;
const drivers = /^(drizzle-orm|postgres|@electric-sql\/pglite)(\/|$)/;

/** SQL is written in lib/<noun>/queries.ts and mutations.ts and in db; elsewhere a driver lends its types at most. */
export const sqlInItsPlace: Rule = (sources) =>
  sources
    .filter(
      ({ path }) => isScript(path) && !isTest(path) && !sqlPlaces.test(path) && !/\.config\.\w+$/.test(path),
    )
    .flatMap((source) => [
      ...importsOf(source, { types: false })
        .filter((target) => drivers.test(target))
        .map((target) => `${source.path}: imports ${target}`),
      ...(/\bsql(<[^>]*>)?`/.test(source.text) ? [`${source.path}: writes sql\`…\``] : []),
      ...(/\.select(Distinct)?\([^)]*\)\s*\.from\(/.test(source.text)
        ? [`${source.path}: writes a select`]
        : []),
    ]);

const settingPlaces = /^(lib\/env\.ts|server\.mjs|scripts\/|[^/]+\.config\.(ts|mjs|js))/;

/** The environment is read in lib/env.ts, by scripts and by configuration files; the rest asks lib/env.ts. */
export const settingsInOnePlace: Rule = (sources) =>
  sources
    .filter(({ path }) => isScript(path) && !isTest(path) && !settingPlaces.test(path))
    .filter(({ text }) => {
      // Next replaces these two while building, and only when they are written out.
      return /process\.env(?!\.(NEXT_RUNTIME|NODE_ENV)\b)/.test(text);
    })
    .map(({ path }) => `${path}: reads process.env, which lib/env.ts is for`);

const inlined = ["NEXT", "PUBLIC", ""].join("_");

/** A setting built into the browser's scripts cannot be changed by who runs the product. */
export const nothingBakedIn: Rule = (sources) =>
  sources
    .filter(({ text }) => text.includes(inlined))
    .map(({ path }) => `${path}: ${inlined} settings are fixed at build time`);

/** The content security policy allows no style attributes. */
export const noStyleAttributes: Rule = (sources) =>
  sources
    .filter(({ path, text }) => path.endsWith(".tsx") && /\sstyle=\{/.test(text))
    .map(({ path }) => `${path}: a style attribute, which the content security policy blocks`);

const impersonal = /\b(head-?counts?|human (resources?|capital|assets?)|resources?|assets?)\b/i;

/** People are never called resources, assets or headcount. */
export const peopleArePeople: Rule = (sources) =>
  sources
    .filter(
      ({ path }) =>
        isScript(path) && !isTest(path) && ["app", "components", "lib"].includes(roomOf(path) ?? ""),
    )
    .flatMap((source) =>
      textsOf(source)
        .filter(({ text }) => impersonal.test(text))
        .map(({ text, line }) => `${source.path}:${line}: says “${impersonal.exec(text)?.[0]}”`),
    );
