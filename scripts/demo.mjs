// npm run demo: everything needed to look at the product, on this machine alone. The version comes first: the rest
// may not even load on an older Node.
import { requireNodeAndPackages } from "./support/node-version.mjs";

const root = new URL("../", import.meta.url);
requireNodeAndPackages(root);
process.chdir(decodeURIComponent(root.pathname));
import("./support/demo.mjs");
