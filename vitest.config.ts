import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));
const alias = {
  // graphql is published twice (cjs and esm); one realm only, or its instanceof checks fail.
  graphql: `${root}node_modules/graphql/index.js`,
  "server-only": `${root}tests/support/empty.ts`,
  "@": root.replace(/\/$/, ""),
};

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          // A slow machine is no failed test.
          testTimeout: 20_000,
          include: ["{lib,db,graphql,components,scripts,tests/structure}/**/*.test.{ts,tsx}"],
        },
      },
      // The operations against a real database: embedded, and on the server of TEST_DATABASE_URL.
      ...["pglite", "postgres"].map((name) => ({
        extends: true as const,
        test: {
          name,
          include: ["tests/{integration,matrix}/**/*.test.ts"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          env: { NEXTAUTH_SECRET: "a secret of the tests, at least 32 long" },
        },
      })),
    ],
  },
});
