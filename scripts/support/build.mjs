import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./run.mjs";

const folders = ["app", "components", "graphql", "lib", "db", "public"];
const files =
  /^(package-lock\.json|tsconfig\.json|(next|postcss)\.config\.\w+|proxy\.ts|instrumentation[\w-]*\.ts)$/;
const stamp = ".next/evenkeel-sources";

/** A fingerprint of everything a build is made from: it changes when, and only when, one of those files does. */
export function sourcesFingerprint(root = ".") {
  const hash = createHash("sha256").update(process.versions.node.split(".")[0]);
  const add = (path) => hash.update(`\0${path}\0`).update(readFileSync(join(root, path)));
  const walk = (folder) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true }).sort(byName)) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else if (!/\.test\.tsx?$/.test(entry.name)) add(path);
    }
  };
  for (const { name } of readdirSync(root, { withFileTypes: true }).sort(byName))
    if (files.test(name)) add(name);
  for (const folder of folders) if (existsSync(join(root, folder))) walk(folder);
  return hash.digest("hex");
}

/** Whether `.next` holds a whole build of the sources as they are now. */
export function isBuilt() {
  return (
    existsSync(".next/BUILD_ID") && existsSync(stamp) && readFileSync(stamp, "utf8") === sourcesFingerprint()
  );
}

/**
 * Builds the app, and remembers of which sources. An interrupted build is never taken for a whole one.
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function build(options) {
  rmSync(stamp, { force: true });
  const fingerprint = sourcesFingerprint();
  const env = { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  const result = await run(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
    env,
    ...options,
  });
  if (result.code === 0) writeFileSync(stamp, fingerprint);
  return result;
}

const byName = (a, b) => (a.name < b.name ? -1 : 1);
