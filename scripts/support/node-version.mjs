// Old syntax on purpose: this file has to run on the very versions it turns away.
import { readFileSync } from "node:fs";

/** The sentence to show when `version` ("v18.0.0") is older than `engines` (">=20.19") asks for; "" when it will do. */
export function versionProblem(version, engines) {
  const wanted = numbers(engines);
  const found = numbers(version);
  const tooOld = found[0] < wanted[0] || (found[0] === wanted[0] && found[1] < (wanted[1] || 0));
  return tooOld ? `Node ${wanted.join(".")} or newer is needed; this is ${version}.` : "";
}

/** Ends the program with one line when Node is too old, or when the packages have not been installed. */
export function requireNodeAndPackages(root) {
  const engines = JSON.parse(readFileSync(new URL("package.json", root), "utf8")).engines.node;
  let problem = versionProblem(process.version, engines);
  if (!problem && !installed(root)) problem = "The packages are missing. Run npm install first.";
  if (!problem) return;
  console.error(problem);
  process.exit(1);
}

function installed(root) {
  try {
    readFileSync(new URL("node_modules/next/package.json", root));
    return true;
  } catch {
    return false;
  }
}

function numbers(text) {
  return text.match(/\d+/g).map(Number);
}
