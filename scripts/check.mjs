// npm run check: the quick part of npm test, for every few minutes of work.
import { requireNodeAndPackages } from "./support/node-version.mjs";

const root = new URL("../", import.meta.url);
requireNodeAndPackages(root);
process.chdir(decodeURIComponent(root.pathname));
import("./support/test.mjs").then(({ test }) => test(["types", "lint", "structure", "unit"]));
