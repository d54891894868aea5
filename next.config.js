import { fileURLToPath } from "node:url";

/** Sent with every answer of Next; proxy.ts adds the content security policy, whose nonce is new each time. */
const headers = [
  { key: "x-content-type-options", value: "nosniff" },
  { key: "x-frame-options", value: "DENY" },
  { key: "referrer-policy", value: "same-origin" },
  { key: "permissions-policy", value: "camera=(), microphone=(), geolocation=(), payment=()" },
  { key: "cross-origin-opener-policy", value: "same-origin" },
];

/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  agentRules: false,
  // `npm run typecheck` judges the types; a build on somebody's machine need not do it again.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: fileURLToPath(new URL(".", import.meta.url)) },
  serverExternalPackages: [
    "@electric-sql/pglite",
    "@node-rs/argon2",
    "postgres",
    "pino",
    "graphql",
    "@apollo/server",
  ],
  experimental: { serverActions: { bodySizeLimit: "256kb" } },
  headers: async () => [{ source: "/:path*", headers }],
};
