// npm test: everything that is checked, or the steps named: npm test -- unit lint
import { requireNodeAndPackages } from "./support/node-version.mjs";

const root = new URL("../", import.meta.url);
requireNodeAndPackages(root);
process.chdir(decodeURIComponent(root.pathname));
import("./support/test.mjs").then(({ test }) => test(process.argv.slice(2)));
