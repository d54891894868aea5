import { describe, expect, it } from "vitest";
import { LOCALES } from "@/lib/instrument/catalogue";
import { canonicalJson, textHash } from "@/lib/instrument/hash";
import { CURRENT_VERSION, instrumentByVersion, VERSIONS } from "@/lib/instrument/versions";

describe("published versions", () => {
  it.each(VERSIONS.flatMap((version) => LOCALES.map((locale) => [version.id, locale, version] as const)))(
    "%s %s still says what it said when it was published (P22)",
    (_, locale, version) => {
      expect(textHash(version.text[locale])).toBe(version.hash[locale]);
    },
  );

  it("have ids of their own, the newest is in use", () => {
    expect(new Set(VERSIONS.map(({ id }) => id)).size).toBe(VERSIONS.length);
    expect(CURRENT_VERSION).toBe(VERSIONS.at(-1));
  });

  it("are found by id, and an unknown id is refused", () => {
    expect(instrumentByVersion("evenkeel-1")).toBe(VERSIONS[0]);
    expect(() => instrumentByVersion("evenkeel-0")).toThrow("evenkeel-0");
    expect(() => instrumentByVersion("")).toThrow();
  });

  it("cannot be changed at run time", () => {
    const { text, hash } = instrumentByVersion("evenkeel-1");
    expect(() => Object.assign(text.en.now, { "now.order-people.management.self": "I nap." })).toThrow(
      TypeError,
    );
    expect(() => Object.assign(text.en.scale, { 0: "rarely" })).toThrow(TypeError);
    expect(() => Object.assign(text.en.contrasts["order-people"].sides.management, { name: "x" })).toThrow(
      TypeError,
    );
    expect(() => Object.assign(hash, { en: "" })).toThrow(TypeError);
  });
});

describe("the text hash", () => {
  const { en } = VERSIONS[0]!.text;

  it("changes with a single letter", () => {
    expect(textHash({ ...en, notPartOfMyWork: "not part of my work" })).not.toBe(textHash(en));
  });

  it("does not depend on the order of keys", () => {
    const turned = Object.fromEntries(Object.entries(en.now).reverse()) as typeof en.now;
    expect(textHash({ ...en, now: turned })).toBe(textHash(en));
  });

  it("is taken from JSON with sorted keys, lists in their own order", () => {
    expect(canonicalJson({ b: [2, 1], a: { d: null, c: "ä" } })).toBe('{"a":{"c":"ä","d":null},"b":[2,1]}');
  });
});
