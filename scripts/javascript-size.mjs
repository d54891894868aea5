// Measures what a browser has to load before each page works, from the built app, and fails when it is too much.
import { existsSync, readFileSync } from "node:fs";
import { measure, table } from "./support/page-sizes.mjs";

const stats = ".next/diagnostics/route-bundle-stats.json";

if (!existsSync(stats)) {
  console.error(`${stats} is missing: build the app first (npm run build).`);
  process.exit(1);
}
const pages = measure(JSON.parse(readFileSync(stats, "utf8")), readFileSync);
console.log(table(pages));
const over = pages.filter(({ size, limit }) => size > limit);
for (const { route, size, limit } of over)
  console.error(`${route} loads ${size} bytes of JavaScript; ${limit} are allowed.`);
if (pages.length === 0) console.error("The build names no page.");
process.exit(over.length || pages.length === 0 ? 1 : 0);
