import { importsOf, isTest, nounOf, nouns, type Rule, roomOf, rooms } from "../sources";

/** May be imported from every room below the app as well: they import nothing of the project themselves. */
const leaves = ["lib/env", "lib/errors"];

/** Demo data is made through the product's own rules, so it stands above lib; only scripts import it. */
const seed = /^db\/seed\//;

/** Imports run one way: app → components → graphql → lib → db. */
export const roomsRunOneWay: Rule = (sources) =>
  sources
    .filter(({ path }) => !isTest(path) && !seed.test(path))
    .flatMap((source) => {
      const from = roomOf(source.path);
      if (!from) return [];
      return importsOf(source)
        .filter((target) => {
          if (leaves.includes(target)) return false;
          if (seed.test(target)) return true;
          const to = roomOf(target);
          return to !== undefined && rooms.indexOf(to) < rooms.indexOf(from);
        })
        .map((target) => `${source.path}: imports ${target}, against app → components → graphql → lib → db`);
    });

/** What may be imported from anywhere must import nothing of the project. */
export const leavesImportNothing: Rule = (sources) =>
  sources
    .filter(({ path }) => leaves.includes(path.replace(/\.ts$/, "")))
    .flatMap((source) =>
      importsOf(source)
        .filter((target) => roomOf(target))
        .map((target) => `${source.path}: imports ${target}, but every room may import it`),
    );

/** Among the nouns of lib and of the database schema, imports run to the left of the order only. */
export const nounsRunOneWay: Rule = (sources) =>
  sources
    .filter(({ path }) => /^(lib|db\/schema)\//.test(path) && !isTest(path))
    .flatMap((source) => {
      const from = nounOf(source.path);
      if (!from) return [];
      return importsOf(source)
        .filter((target) => {
          const to = /^(lib|db\/schema)\//.test(target) ? nounOf(target) : undefined;
          // Whether somebody may see a thing can depend on any noun; a policy is a pure sentence and reads nothing.
          if (target.endsWith("/policy")) return false;
          return to !== undefined && nouns.indexOf(to) > nouns.indexOf(from);
        })
        .map((target) => `${source.path}: imports ${target}, which comes after ${from}`);
    });

/** No file may reach itself through its imports (imports for types alone aside). */
export const noCycles: Rule = (sources) => {
  const byPath = new Map<string, string[]>();
  for (const source of sources)
    byPath.set(source.path.replace(/\.(ts|tsx|mjs)$/, ""), importsOf(source, { types: false }));
  const done = new Set<string>();
  const breaches: string[] = [];
  const visit = (path: string, trail: string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) breaches.push(`${path}: imports itself through ${[...trail.slice(at), path].join(" → ")}`);
    if (at >= 0 || done.has(path)) return;
    for (const next of byPath.get(path) ?? []) if (byPath.has(next)) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of byPath.keys()) visit(path, []);
  return breaches;
};

/** components/ui knows nothing of the product: it imports itself, lib/format and packages. */
export const primitivesAreNeutral: Rule = (sources) =>
  sources
    .filter(({ path }) => path.startsWith("components/ui/") && !isTest(path))
    .flatMap((source) =>
      importsOf(source)
        .filter((target) => roomOf(target) && !/^(components\/ui\/|lib\/format\/)/.test(target))
        .map((target) => `${source.path}: imports ${target}, but a primitive knows no product noun`),
    );

/** Only graphql/next.ts knows Next, so that the API is served and tested without it. */
export const graphqlKnowsNoNext: Rule = (sources) =>
  sources
    .filter(({ path }) => path.startsWith("graphql/") && path !== "graphql/next.ts" && !isTest(path))
    .flatMap((source) =>
      importsOf(source)
        .filter((target) => /^next(\/|$)/.test(target))
        .map((target) => `${source.path}: imports ${target}, which only graphql/next.ts may`),
    );
