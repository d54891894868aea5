import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { lexicographicSortSchema, printSchema } from "graphql";
import { buildSchema } from "@/graphql/schema";

/** Prints the schema to graphql/schema.graphql and its types for documents to graphql/introspection.ts. */
writeFileSync("graphql/schema.graphql", `${printSchema(lexicographicSortSchema(buildSchema()))}\n`);
execFileSync(process.execPath, ["node_modules/gql.tada/bin/cli.js", "generate", "output"], {
  stdio: "inherit",
});
