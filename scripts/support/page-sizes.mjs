import { gzipSync } from "node:zlib";

/** Bytes of gzipped JavaScript before a page works: for the pages people meet often or on a phone, and for all others. */
const strict = 150_000;
const usual = 190_000;
const strictPages = /(^|\/)(assessments?|results?|organization)(\/|$)/;

/**
 * The size of each page, the largest first: `[{ route, size, limit }]`, in bytes as they are sent (gzip), with the
 * scripts that every page loads. `stats` is what Next leaves in .next/diagnostics/route-bundle-stats.json.
 */
export function measure(stats, read) {
  const sizes = new Map();
  const sizeOf = (file) => {
    if (!sizes.has(file)) sizes.set(file, gzipSync(read(file)).length);
    return sizes.get(file);
  };
  return stats
    .map(({ route, firstLoadChunkPaths }) => ({
      route,
      size: [...new Set(firstLoadChunkPaths)].reduce((sum, file) => sum + sizeOf(file), 0),
      limit: strictPages.test(route) ? strict : usual,
    }))
    .sort((a, b) => b.size - a.size || a.route.localeCompare(b.route));
}

/** The sizes as lines of text, in kB (1000 bytes). */
export function table(pages) {
  const width = Math.max(4, ...pages.map(({ route }) => route.length));
  const line = (route, size, limit, note) =>
    `${route.padEnd(width)}  ${size.padStart(7)}  ${limit.padStart(7)}  ${note}`.trimEnd();
  const rows = pages.map(({ route, size, limit }) =>
    line(route, kilobytes(size), kilobytes(limit), size > limit ? "too much" : ""),
  );
  return [line("page", "kB gzip", "limit", ""), ...rows].join("\n");
}

const kilobytes = (bytes) => (bytes / 1000).toFixed(1);
