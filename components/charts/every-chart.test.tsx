import type { ReactElement } from "react";
import { describe, expect, it } from "vitest";
import { BeamFigure, Beams, BigBeam, MiniBeam } from "./beam";
import { ChangeChart } from "./change";
import {
  change,
  draw,
  full,
  half,
  none,
  nothing,
  overview,
  pair,
  small,
  sparse,
  unchanged,
  units,
  unseen,
} from "./charts.fixture";
import { Dumbbell } from "./dumbbell";
import { Heat } from "./heat";
import { Legend } from "./legend";
import { OverviewLanes } from "./overview";
import { ParticipationBars } from "./participation-bars";
import { ReleaseChange } from "./release-change";
import { RungSpark, RungTrend } from "./rung-trend";
import { Strip } from "./strip";

const every: [name: string, drawn: ReactElement][] = [
  ["dumbbell, full", <Dumbbell key="" pairs={[full, small]} />],
  ["dumbbell, sparse", <Dumbbell key="" pairs={[sparse, nothing]} />],
  ["dumbbell, empty", <Dumbbell key="" pairs={[]} />],
  [
    "strip, full and sparse",
    <Strip
      key=""
      rows={[
        { ...full, words: "running-led" },
        { ...nothing, words: "not enough answers" },
      ]}
    />,
  ],
  ["strip, empty", <Strip key="" rows={[]} />],
  ["big beam", <BigBeam key="" pair={pair} />],
  ["big beam, one end", <BigBeam key="" pair={half} />],
  ["big beam, none", <BigBeam key="" pair={none} />],
  ["beam figure", <BeamFigure key="" pair={half} />],
  ["mini beam", <MiniBeam key="" pair={none} />],
  [
    "beams",
    <Beams
      key=""
      columns={3}
      pairs={[pair, half, none].map((p, i) => ({
        ...p,
        key: `${i}`,
        title: "Self",
        said: { strong: "Running-led", rest: "height 5.0" },
        numbers: true,
      }))}
    />,
  ],
  ["beams, empty", <Beams key="" pairs={[]} />],
  ["change", <ChangeChart key="" rows={[change, unchanged, unseen]} />],
  ["change, empty", <ChangeChart key="" rows={[]} />],
  [
    "trend",
    <RungTrend key="" rungs={[-2, -1, -1, 0, -1, 0, 0, 1]} from="28 Sep" to="16 Nov" versions={[2]} />,
  ],
  ["trend of one", <RungTrend key="" rungs={[0]} from="28 Sep" to="28 Sep" versions={[0]} />],
  ["trend of none", <RungTrend key="" rungs={[]} />],
  ["spark", <RungSpark key="" rungs={[-2, 0, 2]} />],
  ["spark of one", <RungSpark key="" rungs={[1]} />],
  [
    "heat",
    <Heat
      key=""
      caption="Height and lean"
      columns={["Order, people", "Targets, direction", "Control, commitment"]}
      units={units}
    />,
  ],
  ["heat, empty", <Heat key="" caption="Height and lean" columns={["Order, people"]} units={[]} />],
  [
    "bars",
    <ParticipationBars
      key=""
      rows={[
        {
          key: "a",
          label: "Nursing",
          counts: { took: 50, invited: 65 },
          strong: "about 50",
          rest: " of about 65",
        },
        { key: "b", label: "Facilities", counts: null },
      ]}
    />,
  ],
  [
    "bars of nobody",
    <ParticipationBars
      key=""
      rows={[{ key: "a", label: "Nursing", counts: { took: 0, invited: 0 }, strong: "nobody yet" }]}
    />,
  ],
  ["bars, empty", <ParticipationBars key="" rows={[]} />],
  [
    "release change",
    <ReleaseChange
      key=""
      rows={[
        {
          key: "a",
          side: "leadership",
          label: "Leadership, all units",
          difference: { value: 0.31, low: 0.15, high: 3 },
          said: { strong: "0.3 more", rest: ", between 0.1 and 0.5" },
        },
        { key: "b", side: "management", label: "Management, pharmacy", difference: null },
      ]}
    />,
  ],
  ["release change, empty", <ReleaseChange key="" rows={[]} />],
  [
    "overview",
    <OverviewLanes key="" rows={[overview, { key: "y", label: "Method and character", means: null }]} />,
  ],
  [
    "legend",
    <Legend
      key=""
      items={(
        [
          "management",
          "leadership",
          "before",
          "needed",
          "certainty",
          "noise",
          "tilted",
          "level",
          "tint",
        ] as const
      ).map((mark) => ({ mark, words: mark }))}
    />,
  ],
];

describe("every chart", () => {
  it.each(every)("%s: no style, no broken number, hidden or named, inside its axis", (_, element) => {
    const html = draw(element);
    expect(html).not.toMatch(/ style=|NaN|Infinity|undefined|\[object/);
    expect(html).not.toMatch(/viewBox/);
    for (const [svg] of html.matchAll(/<svg[^>]*>/g))
      expect(svg).toMatch(/aria-hidden="true"|aria-label="[^"]+"/);
    for (const [, width] of html.matchAll(/ (?:width|height|r)="(-?[\d.]+)%?"/g))
      expect(Number(width)).toBeGreaterThanOrEqual(0);
    for (const [, x] of html.matchAll(/ x[12]?="(-?[\d.]+)%"/g)) {
      expect(Number(x)).toBeGreaterThanOrEqual(0);
      expect(Number(x)).toBeLessThanOrEqual(100);
    }
  });
});
