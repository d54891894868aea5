import { describe, expect, it } from "vitest";
import { CONTRASTS } from "@/lib/instrument/framework";
import { releaseFinding } from "./finding";
import { about, balance, contrastsWith } from "./finding.fixture";

const thin = contrastsWith({
  "control-commitment": balance(5.6, 3.8),
  "respond-initiate": balance(5.6, 3.9),
});
const high = { height: 4.9, lean: about(-0.6, 0.9) };

describe("the finding of a release", () => {
  it("names the strong side and the thin place", () => {
    expect(releaseFinding({ overall: balance(5.2, 4.3), contrasts: thin, units: [] })).toBe(
      "Running is strong. The thin place is earning commitment.",
    );
    expect(releaseFinding({ overall: balance(4.3, 5.2), contrasts: thin, units: [] })).toMatch(
      /^Leading is strong\./,
    );
  });

  it("says “every unit” only where two or more are shown and each of them is strong", () => {
    const said = (units: Parameters<typeof releaseFinding>[0]["units"]) =>
      releaseFinding({ overall: balance(5.2, 4.3), contrasts: thin, units });
    expect(said([high, null, high])).toMatch(/^Running is strong in every unit shown\./);
    expect(said([high, null])).toMatch(/^Running is strong\./);
    // 4.6 and a lean of −0.6 make a management side of 4.9: not high.
    expect(said([high, { height: 4.6, lean: about(-0.6) }])).toMatch(/^Running is strong\./);
  });

  it("calls a side ahead, not strong, below the high mark", () => {
    expect(releaseFinding({ overall: balance(4.9, 4.3), contrasts: thin, units: [] })).toMatch(
      /^Running is ahead of leading\./,
    );
  });

  it("claims nothing within noise", () => {
    expect(releaseFinding({ overall: balance(5.2, 4.9), contrasts: contrastsWith({}), units: [] })).toBe(
      "Running and leading lie about level. No contrast tilts beyond noise.",
    );
  });

  it("says of both sides together that they are strong or quiet", () => {
    const at = (value: number) =>
      releaseFinding({ overall: balance(value, value), contrasts: contrastsWith({}), units: [] });
    expect(at(5)).toMatch(/^Running and leading are both strong\./);
    expect(at(3)).toMatch(/^Running and leading are both quiet\./);
    expect(at(4)).toMatch(/^Running and leading lie about level\./);
  });

  it("names two places that are equally wide, and none of three", () => {
    const wide = balance(5.6, 3.8);
    const said = (count: number) =>
      releaseFinding({
        overall: balance(5.2, 4.3),
        contrasts: contrastsWith(
          Object.fromEntries(CONTRASTS.slice(0, count).map((contrast) => [contrast, wide])),
        ),
        units: [],
      });
    expect(said(2)).toMatch(/The thin places are people and direction\.$/);
    expect(said(3)).toMatch(/No place stands out as the thin one\.$/);
  });

  it("does not call thin what is done often", () => {
    const contrasts = contrastsWith({ "order-people": balance(6.4, 5.2) });
    expect(releaseFinding({ overall: balance(6, 5.1), contrasts, units: [] })).toBe(
      "Running and leading are both strong. The widest distance is to people.",
    );
  });

  it("says what is withheld, and nothing of why", () => {
    const none = Object.fromEntries(CONTRASTS.map((contrast) => [contrast, null])) as never;
    expect(releaseFinding({ overall: null, contrasts: none, units: [null] })).toBe(
      "Nothing can be shown in this release.",
    );
    expect(releaseFinding({ overall: null, contrasts: none, units: [high] })).toBe(
      "The whole organization is withheld in this release. Some units are shown.",
    );
  });
});
