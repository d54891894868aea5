import { describe, expect, it } from "vitest";
import { WITHHELD } from "@/components/ui/withheld";
import { count, draw, units } from "./charts.fixture";
import { Heat, tintOf } from "./heat";
import { OverviewLanes } from "./overview";
import { ParticipationBars } from "./participation-bars";
import { ReleaseChange } from "./release-change";

describe("heat", () => {
  const html = draw(
    <Heat caption="Height and lean, release 4" columns={["Order", "Targets", "Control"]} units={units} />,
  );

  it("is a table with heads, in a named place that the keyboard reaches", () => {
    expect(html).toContain('<section class="scroll" tabindex="0" aria-label="Height and lean, release 4">');
    expect(html).toContain('<caption class="vh">Height and lean, release 4</caption>');
    expect(count(html, 'scope="col"')).toBe(4);
    expect(count(html, 'scope="row"')).toBe(3);
  });

  it("says height and lean in words, and a tint for the height", () => {
    expect(html).toContain("<b>4.9</b>");
    expect(html).toContain("<small>1.0 to running</small>");
    expect(html).toContain('class="cell h4"');
    expect([3, 4.2, 4.5, 4.8, 5.1, 7].map((h) => tintOf(h))).toEqual([1, 2, 3, 4, 5, 5]);
  });

  it("withholds in one field and in the same words, a unit or a part of one", () => {
    expect(count(html, WITHHELD)).toBe(2);
    expect(html).toContain('class="withheld" colSpan="2"');
    expect(html).toContain('class="withheld" colSpan="3"');
  });
});

describe("releases", () => {
  it("withholds in the one sentence", () => {
    expect(
      draw(<ReleaseChange rows={[{ key: "b", side: "management", label: "M", difference: null }]} />),
    ).toContain(WITHHELD);
    expect(draw(<ParticipationBars rows={[{ key: "b", label: "M", counts: null }]} />)).toContain(WITHHELD);
    expect(draw(<OverviewLanes rows={[{ key: "b", label: "M", means: null }]} />)).toContain(WITHHELD);
  });

  it("draws bars on one axis", () => {
    const html = draw(
      <ParticipationBars
        rows={[
          { key: "a", label: "A", counts: { took: 10, invited: 20 }, strong: "about 10" },
          { key: "b", label: "B", counts: { took: 40, invited: 40 }, strong: "about 40" },
        ]}
      />,
    );
    expect([...html.matchAll(/width="([\d.]+)%" height="12"/g)].map(([, w]) => Number(w))).toEqual([
      50, 25, 100, 100,
    ]);
  });

  it("has no change in the middle and cuts long intervals at the ends", () => {
    const html = draw(
      <ReleaseChange
        rows={[{ key: "a", side: "leadership", label: "L", difference: { value: 0.5, low: 0, high: 3 } }]}
      />,
    );
    expect(html).toContain('<line x1="50%" x2="100%" y1="13" y2="13">');
    expect(html).toContain('<svg x="75%" y="13"');
  });
});
