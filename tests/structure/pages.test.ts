import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { buildSchema, parse, validate } from "graphql";
import { describe, expect, it } from "vitest";
import { AREAS } from "@/components/shell/areas";
import { isTest, projectSources } from "./sources";

const root = join(import.meta.dirname, "../..");

const markdown = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return folder === "." ? [] : markdown(path);
    return entry.name.endsWith(".md") ? [path] : [];
  });
const pages = [...markdown("."), ...markdown("docs")];

/** The heading's address on its page, as GitHub makes it. */
const anchorOf = (heading: string) =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");

/** Links and pictures of a page that lead nowhere. */
function brokenLinks(page: string, text: string, exists: (path: string) => boolean): string[] {
  const prose = text.replace(/```[\s\S]*?```/g, "");
  const links = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link as string);
  return links
    .filter((link) => !/^[a-z]+:/i.test(link))
    .filter((link) => {
      const [path = "", anchor] = link.split("#");
      const target = path ? join(dirname(page), path) : page;
      if (!exists(target)) return true;
      if (!anchor || !target.endsWith(".md")) return false;
      const read = target === page ? text : readFileSync(join(root, target), "utf8");
      return ![...read.matchAll(/^#+ (.+)$/gm)].some(([, heading]) => anchorOf(heading ?? "") === anchor);
    })
    .map((link) => `${page}: ${link}`);
}

describe("the pages about the project", () => {
  const exists = (path: string) => existsSync(join(root, path));

  it("link to what is there", () => {
    expect(pages).toContain("README.md");
    expect(pages.length).toBeGreaterThan(20);
    expect(
      pages.flatMap((page) => brokenLinks(page, readFileSync(join(root, page), "utf8"), exists)),
    ).toEqual([]);
  });

  it("would be found linking to what is not", () => {
    const text =
      "# One thing\n[a](b.md) [c](https://example.org) [d](#one-thing) [e](#two) ```\n[f](g.md)\n```";
    expect(brokenLinks("docs/x.md", text, (path) => path === "docs/x.md")).toEqual([
      "docs/x.md: b.md",
      "docs/x.md: #two",
    ]);
  });

  it("are named in the code by names they have", () => {
    const named = projectSources().flatMap(({ path, text }) =>
      [...text.matchAll(/\bdocs\/[a-zA-Z0-9/-]+\.md/g)].map(([page]) => ({ path, page })),
    );
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter(({ page }) => !pages.includes(page) && !page.startsWith("docs/x"))).toEqual([]);
  });

  it("have no heavy pictures", () => {
    const folder = join(root, "docs/pictures");
    const heavy = readdirSync(folder).filter((name) => statSync(join(folder, name)).size > 250_000);
    expect(heavy).toEqual([]);
  });
});

describe("docs/errors.md", () => {
  const text = readFileSync(join(root, "docs/errors.md"), "utf8");
  const listed = new Set([...text.matchAll(/`([A-Z]+(?:_[A-Z]+)*)`/g)].map(([, word]) => word as string));

  it("lists every code and every reason of the code, and no others", () => {
    const used = new Set(["SYNTAX", "HTTP"]);
    for (const { path, text: code } of projectSources()) {
      if (isTest(path) || path === "graphql/introspection.ts" || /\.fixture\.ts$/.test(path)) continue;
      if (!/^(lib|graphql)\//.test(path)) continue;
      const words = [
        ...code.matchAll(/\breason: "([A-Z_]+)"/g),
        ...code.matchAll(/\brefuse\("([A-Z_]+)"/g),
        // Closed unions of reasons and codes, one a line.
        ...code.matchAll(/^\s*\| "([A-Z_]+)"/gm),
        ...code.matchAll(/^\s*[A-Z_]+: "([A-Z_]+)",?$/gm),
        ...code.matchAll(/\bcode: "([A-Z_]+)"/g),
      ];
      for (const [, word] of words) used.add(word as string);
    }
    expect([...used].filter((word) => !listed.has(word)).sort()).toEqual([]);
    expect([...listed].filter((word) => !used.has(word)).sort()).toEqual([]);
  });
});

describe("docs/api.md", () => {
  it("has examples that the schema knows", () => {
    const schema = buildSchema(readFileSync(join(root, "graphql/schema.graphql"), "utf8"));
    const text = readFileSync(join(root, "docs/api.md"), "utf8");
    // As the shell function there sends them: one line of JSON.
    const bodies = [...text.matchAll(/^ask '([^']+)'$/gm)].map(([, body]) => body?.replaceAll("\n", " "));
    expect(bodies.length).toBeGreaterThan(3);
    for (const body of bodies) expect(validate(schema, parse(JSON.parse(body ?? "").query))).toEqual([]);
  });
});

describe("the navigation", () => {
  it("leads to pages that exist", () => {
    const inFrame = (href: string) => existsSync(join(root, "app/(signed-in)/(pages)", href, "page.tsx"));
    const hrefs = Object.values(AREAS).flatMap(({ home, nav }) => [home, ...nav.map(({ href }) => href)]);
    expect(hrefs.length).toBeGreaterThan(8);
    expect(hrefs.filter((href) => !inFrame(href))).toEqual([]);
  });
});
