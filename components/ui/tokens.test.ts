import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/**
 * The contrast table of the design, worked out anew from the one file that holds the colours.
 * OKLCH to linear sRGB after Ottosson; luminance and ratio after WCAG 2.2. Text needs 4.5, marks and edges 3.
 */
const css = readFileSync("app/styles/tokens.css", "utf8");
const modes = ["light", "dark"] as const;
type Linear = [number, number, number];

const tokens = new Map<string, [string, string]>();
for (const [, name, light, dark] of css.matchAll(
  /--color-([\w-]+):\s*light-dark\(\s*(oklch\([^)]*\)),\s*(oklch\([^)]*\))\s*\)/g,
))
  tokens.set(name!, [light!, dark!]);

function linear(oklch: string): Linear {
  const [lightness = 0, chroma = 0, hue = 0] = oklch
    .match(/oklch\(([^)/]*)/)![1]!
    .trim()
    .split(/\s+/)
    .map(Number);
  const angle = (hue * Math.PI) / 180;
  const a = chroma * Math.cos(angle);
  const b = chroma * Math.sin(angle);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

function luminance(name: string, mode: 0 | 1): number {
  const value = tokens.get(name);
  if (!value) throw new Error(`no token --color-${name}`);
  const [r, g, b] = linear(value[mode]).map((v) => Math.min(1, Math.max(0, v))) as Linear;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function ratio(top: string, ground: string, mode: 0 | 1): number {
  const [x, y] = [luminance(top, mode), luminance(ground, mode)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

const plain = ["paper", "surface", "sunken"];
const heat = [1, 2, 3, 4, 5].map((n) => `heat-${n}`);
/** On top, grounds, what it needs, and the worst ratio the design states (light, dark). */
const rows: [string[], string[], number, number, number][] = [
  [
    ["ink"],
    [...plain, "sea-wash", "management-wash", "leadership-wash", "alert-wash", ...heat],
    4.5,
    8.4,
    7.2,
  ],
  [["ink-2"], [...plain, "sea-wash", "heat-3", "heat-5"], 4.5, 4.6, 4.6],
  [["ink-3"], [...plain, "sea-wash"], 4.5, 5.3, 5.3],
  [["sea", "sea-deep"], [...plain, "sea-wash"], 4.5, 8.0, 7.2],
  [["on-sea"], ["sea", "sea-deep"], 4.5, 9.1, 9.1],
  [["management-text"], [...plain, "management-wash"], 4.5, 6.7, 6.5],
  [["leadership-text"], [...plain, "leadership-wash"], 4.5, 6.0, 7.2],
  [["alert"], [...plain, "alert-wash"], 4.5, 6.4, 7.0],
  [["on-alert"], ["alert", "alert-deep"], 4.5, 6.4, 7.0],
  [["management"], [...plain, "management-wash"], 3, 5.0, 4.6],
  [["leadership"], [...plain, "leadership-wash"], 3, 3.1, 5.0],
  [["control"], plain, 3, 3.7, 4.3],
];

describe("the colours of the tokens", () => {
  it("are all written once, for light and dark", () => {
    expect(tokens.size).toBe(30);
    expect(css.match(/--color-[\w-]+:/g)!.length).toBe(tokens.size);
  });

  it("can be shown on any screen", () => {
    for (const [name, values] of tokens)
      for (const value of values)
        for (const v of linear(value)) {
          expect(v, `${name} ${value}`).toBeGreaterThan(-0.002);
          expect(v, `${name} ${value}`).toBeLessThan(1.002);
        }
  });

  for (const [tops, grounds, needs, ...stated] of rows)
    it(`${tops.join(", ")} can be read on ${grounds.length} grounds`, () => {
      modes.forEach((mode, i) => {
        const worst = Math.min(
          ...tops.flatMap((top) => grounds.map((ground) => ratio(top, ground, i as 0 | 1))),
        );
        expect(worst, mode).toBeGreaterThanOrEqual(needs);
        expect(worst, `${mode}, as the design states`).toBeGreaterThanOrEqual(stated[i]! - 0.1);
      });
    });

  it("keep the two sides apart in greyscale", () => {
    const grey = (name: string, mode: 0 | 1) => {
      const y = luminance(name, mode);
      return Math.round(255 * (y <= 0.0031308 ? 12.92 * y : 1.055 * y ** (1 / 2.4) - 0.055));
    };
    expect([grey("management", 0), grey("leadership", 0)]).toEqual([85, 129]);
    expect([grey("management", 1), grey("leadership", 1)]).toEqual([159, 192]);
  });
});
