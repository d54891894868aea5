// npm run dev and npm run build: Next's own commands, without telemetry, and for dev with data to look at.
import { requireNodeAndPackages } from "./support/node-version.mjs";

const root = new URL("../", import.meta.url);
requireNodeAndPackages(root);
process.chdir(decodeURIComponent(root.pathname));
import("./support/next.mjs");
