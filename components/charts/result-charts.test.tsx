import { createElement } from "react";
import { describe, expect, it } from "vitest";
import { Beams, BigBeam, MiniBeam } from "./beam";
import { ChangeChart } from "./change";
import {
  change,
  count,
  draw,
  full,
  half,
  nothing,
  pair,
  small,
  sparse,
  unchanged,
  unseen,
} from "./charts.fixture";
import { byWiderGap, Dumbbell, widerGap } from "./dumbbell";
import { Figure } from "./figure";
import { RungSpark, RungTrend } from "./rung-trend";

describe("dumbbell", () => {
  it("says label and gap in words beside every lane", () => {
    const html = draw(<Dumbbell pairs={[full]} />);
    expect(html).toContain('<span class="side side--m">Keeping control</span>');
    expect(html).toContain('<div class="db__gap db__gap--wide"><b>2.3</b> below needed</div>');
    expect(html.indexOf("Keeping control")).toBeLessThan(html.indexOf("Earning commitment"));
  });

  it("puts mark, need, line and band where the numbers are", () => {
    const html = draw(<Dumbbell pairs={[full]} />);
    expect(html).toContain('<svg x="88.88%" y="13"');
    expect(html).toContain('<line class="needed" x1="50%" x2="50%" y1="3" y2="23">');
    expect(html).toContain('<line class="gapline l-line" x1="44.45%" x2="83.33%"');
    // 6.333 + 1.645 × 0.555 lies beyond 7: the band ends at the axis.
    expect(html).toContain('<rect class="band-m" x="73.67%" width="26.33%"');
  });

  it("with too few answers shows the need, no mark and no line", () => {
    const html = draw(<Dumbbell pairs={[sparse]} />);
    expect(html).toContain("too few answers");
    expect(count(html, "l-fill")).toBe(0);
    expect(count(html, "gapline")).toBe(0);
    expect(count(html, 'class="needed"')).toBe(1);
    expect(count(html, "m-fill")).toBe(1);
  });

  it("is sorted by the wider gap, equal ones and those without one as they came", () => {
    const twin = { ...small, key: "twin" };
    expect(byWiderGap([nothing, small, full, twin, sparse]).map(({ key }) => key)).toEqual([
      "control",
      "small",
      "twin",
      "order",
      "improve",
    ]);
    expect(widerGap(small)).toBeCloseTo(0.5);
    expect(widerGap(nothing)).toBe(-1);
  });
});

describe("beam", () => {
  it("is solid for a claimed lean and dashed for about level", () => {
    expect(draw(<MiniBeam pair={pair} />)).toContain('class="beam-line beam-line--mini"');
    expect(draw(<MiniBeam pair={{ ...pair, claimed: false }} />)).toContain("beam-line--level");
  });

  it("has management left, leadership right, and the higher value nearer to the top", () => {
    const html = draw(<MiniBeam pair={pair} />);
    const [, top, bottom] = html.match(/y1="([\d.]+)" x2="88%" y2="([\d.]+)"/)!;
    expect(Number(top)).toBeLessThan(Number(bottom));
  });

  it("draws no line where one end is missing, and says so aloud", () => {
    const html = draw(<BigBeam pair={half} />);
    expect(count(html, "beam-line")).toBe(0);
    expect(html).toContain(
      'aria-label="Beam: management 5.0, leadership too few answers, on a scale from 1 never to 7 always"',
    );
  });

  it("never names a lean without its height", () => {
    const html = draw(
      <Beams
        pairs={[{ ...pair, key: "a", title: "Self", said: { strong: "Running-led", rest: "height 4.9" } }]}
      />,
    );
    expect(html).toContain("<b>Running-led</b><br/>height 4.9");
    expect(html).toMatch(/<section class="beam" aria-labelledby="([^"]+)"><h3 id="\1">Self<\/h3>/);
  });
});

describe("change", () => {
  it("goes from open to filled, quiet when nothing is claimed", () => {
    const html = draw(<ChangeChart rows={[change, unchanged]} />);
    expect(count(html, "chg__row--quiet")).toBe(1);
    expect(html).toMatch(/chg__row chg__row--quiet"><div><span class="side side--m">Management, all/);
    expect(count(html, 'class="before l-line"')).toBe(1);
    expect(count(html, 'class="l-fill halo"')).toBe(1);
    expect(count(html, 'class="noise"')).toBe(2);
    expect(count(html, "plot--drift")).toBe(1);
    expect(html).toContain('<span class="quiet"><b>−0.1</b>, not beyond noise</span>');
  });

  it("draws nothing but the axis where neither occasion has a number", () => {
    expect(draw(<ChangeChart rows={[unseen]} />)).not.toMatch(/noise"|gapline|halo|before/);
  });
});

describe("rungs over time", () => {
  it("are steps: level, then up or down", () => {
    const html = draw(<RungTrend rungs={[-2, -1]} />);
    expect(html).toContain('<line x1="8%" x2="98%" y1="136" y2="136">');
    expect(html).toContain('<line x1="98%" x2="98%" y1="136" y2="105.5">');
  });

  it("opens with an open mark, ends with a larger one, marks a new version", () => {
    const html = draw(<RungTrend rungs={[-2, -1, 0]} versions={[1]} from="28 Sep" to="12 Oct" />);
    expect(count(html, "before sea-line")).toBe(1);
    expect(html).toContain('r="6"');
    expect(html).toContain("new version");
    expect(html).toMatch(/>28 Sep<.*>12 Oct</);
  });

  it("leaves an empty row empty", () => {
    expect(draw(createElement(RungSpark, { rungs: [] }))).toBe("");
  });
});

describe("figure", () => {
  it("is named by its finding and leads to the same numbers as words", () => {
    const html = draw(
      <Figure title="Leading has risen" drawn="Open: May." source="Provisional." tableHref="#table">
        x
      </Figure>,
    );
    expect(html).toMatch(
      /<figure class="figure" aria-labelledby="([^"]+)"><div><h2 class="chart__title" id="\1">Leading has risen<\/h2>/,
    );
    expect(html).toContain('<a href="#table">The same as a table</a>');
    expect(html).toContain('<figcaption class="chart__src">Provisional.</figcaption>');
  });

  it("folds a table in, or points to words elsewhere", () => {
    expect(
      draw(
        <Figure title="T" table={<table />}>
          x
        </Figure>,
      ),
    ).toContain("<summary>The same as a table</summary><table>");
    expect(
      draw(
        <Figure title="T" level={3} describedBy="words">
          x
        </Figure>,
      ),
    ).toContain('aria-describedby="words"');
  });
});
