import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const files = (folder: string, end: RegExp): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? files(join(folder, entry.name), end)
      : end.test(entry.name)
        ? [join(folder, entry.name)]
        : [],
  );

describe("the style sheets and the parts", () => {
  const sheets = files("app/styles", /\.css$/);
  const parts = [...files("components", /\.tsx?$/), ...files("app", /\.tsx$/)].filter(
    (file) => !/\.(test|fixture)\./.test(file),
  );

  it("write no style into the page: the policy of the product refuses it", () => {
    expect(parts.filter((file) => / style=/.test(readFileSync(file, "utf8")))).toEqual([]);
  });

  it("write colours nowhere but in the tokens", () => {
    const written = sheets.filter(
      (file) =>
        !file.endsWith("tokens.css") &&
        /#[0-9a-f]{3,8}\b|\b(?:oklch|rgba?|hsla?)\(/i.test(readFileSync(file, "utf8")),
    );
    expect(written).toEqual([]);
  });

  it("have every sheet in the index, once", () => {
    const index = readFileSync("app/styles/index.css", "utf8");
    const imported = [...index.matchAll(/@import "\.\/([\w-]+\.css)"/g)].map(([, name]) => name);
    expect(imported.toSorted()).toEqual(
      sheets
        .map((file) => file.split("/").at(-1))
        .filter((name) => name !== "index.css")
        .sort(),
    );
    expect(imported.slice(-3)).toEqual(["enlarged.css", "forced-colors.css", "print.css"]);
  });

  it("use no class that no sheet knows", () => {
    const known = new Set(
      sheets.flatMap((file) =>
        [...readFileSync(file, "utf8").matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name),
      ),
    );
    const unknown = parts.flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/className="([^"]+)"/g)]
        .flatMap(([, names]) => names!.split(" "))
        .filter((name) => !known.has(name))
        .map((name) => `${file}: ${name}`),
    );
    expect(unknown).toEqual([]);
  });

  it("serve the fonts that the packages hold", () => {
    for (const family of ["figtree", "stix-two-text"]) {
      const file = `${family}-latin-wght-normal.woff2`;
      expect(
        readFileSync(`public/fonts/${file}`).equals(
          readFileSync(`node_modules/@fontsource-variable/${family}/files/${file}`),
        ),
      ).toBe(true);
    }
  });
});
