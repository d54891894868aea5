import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Gate } from "./gate";
import { GoalCard, IfThen } from "./goal-card";
import { Ladder, type LadderWords, rungTag } from "./ladder";
import { PointPicker, RungPicker } from "./rung-picker";

const words: LadderWords = { 2: "much more", 1: "more", 0: "as hoped", [-1]: "less", [-2]: "much less" };
const rungs = (html: string) =>
  [...html.matchAll(/<li class="(rung[^"]*)">.*?<\/li>/g)].map(([item]) => item);

describe("the ladder", () => {
  it("has +2 on top, and says in words where one is, was, and what is expected", () => {
    const items = rungs(renderToStaticMarkup(<Ladder words={words} start={-2} now={1} />));
    expect(items.map((item) => item.match(/rung__v">([^<]+)/)?.[1])).toEqual(["+2", "+1", "0", "−1", "−2"]);
    expect(items.map((item) => item.match(/rung__tag">([^<]*)/)?.[1])).toEqual([
      "",
      "last check-in",
      "expected",
      "",
      "you started here",
    ]);
    expect(items[1]).toContain('class="rung rung--now"');
    expect(items[1]).toContain('<circle class="sea-fill"');
    expect(items[4]).toContain('<circle class="before sea-line"');
  });

  it("before the first check-in has only the start", () => {
    const html = renderToStaticMarkup(<Ladder words={words} start={-1} />);
    expect(html).not.toContain("rung--now");
    expect(html.match(/<circle/g)).toHaveLength(1);
  });

  it("lets the last check-in speak when it is the start, or what was expected", () => {
    expect(rungTag(-1, -1, -1)).toBe("last check-in");
    expect(rungTag(0, 0, null)).toBe("you started here");
    expect(rungTag(0, -1, 1)).toBe("expected");
  });
});

describe("the rung one chooses", () => {
  it("is one of five radios, none chosen beforehand, each with its words", () => {
    const html = renderToStaticMarkup(
      <RungPicker name="rung" legend="The rung that fits best" words={words} start={-2} last={1} />,
    );
    expect([...html.matchAll(/value="(-?\d)"/g)].map(([, value]) => value)).toEqual([
      "2",
      "1",
      "0",
      "-1",
      "-2",
    ]);
    expect(html).not.toContain("checked");
    expect(html).toContain("<span>more</span><small>where you were last time</small>");
    expect(html).toContain('<legend class="label">The rung that fits best</legend>');
  });

  it("says a mistake at its place", () => {
    const html = renderToStaticMarkup(
      <PointPicker
        name="confidence"
        legend="How sure?"
        points={[0, 1, 2]}
        error="Choose one"
        ends={["not at all", "quite sure"]}
      />,
    );
    expect(html).toContain('<fieldset class="stack-3 field--error" aria-describedby="confidence-error">');
    expect(html).toContain('<input type="radio" id="confidence" name="confidence" value="0"/>0');
    expect(html).toContain("<span>not at all</span><span>quite sure</span>");
  });

  it("shows a sign where points lie below 0", () => {
    const html = renderToStaticMarkup(
      <PointPicker name="start" legend="Today?" points={[-2, -1, 0, 1, 2]} defaultValue={-1} />,
    );
    expect(html).toContain('checked="" value="-1"/>−1');
    expect(html).toContain("/>+2");
    expect(html).toContain('class="conf conf--5"');
  });
});

describe("the gate", () => {
  it("is solid where the way is open, dashed where it waits", () => {
    const html = renderToStaticMarkup(
      <Gate
        stations={[
          { key: "self", title: "Self", state: "open", say: "One goal is active." },
          { key: "team", title: "Team", state: "waiting", say: "Not yet." },
          { key: "organization", title: "Organization", state: "waiting", leads: true },
        ]}
      />,
    );
    expect([...html.matchAll(/class="(gate__rail[^"]*)"/g)].map(([, name]) => name)).toEqual([
      "gate__rail",
      "gate__rail gate__rail--wait",
      "gate__rail",
    ]);
    expect(html.match(/stroke-dasharray="3 3"/g)).toHaveLength(2);
    expect(html).toContain('<h2>Team</h2><p class="small quiet">Not yet.</p>');
  });
});

describe("a goal", () => {
  it("is named by its statement and says its state in a word", () => {
    const html = renderToStaticMarkup(
      <GoalCard side="leadership" sideName="Serving" state="Active" active statement="I ask first." />,
    );
    expect(html).toMatch(
      /<article class="goal" aria-labelledby="([^"]+)">.*<h3 class="goal__say" id="\1">I ask first\.<\/h3>/,
    );
    expect(html).toContain('<span class="badge badge--box badge--strong">Active</span>');
    expect(html).not.toMatch(/goal__body|goal__foot/);
  });

  it("joins an obstacle that was written as a sentence of its own", () => {
    const html = renderToStaticMarkup(<IfThen obstacle="I feel rushed. " act="I breathe out." />);
    expect(html).toContain("I feel rushed, <b>then</b> I breathe out.");
  });

  it("joins obstacle and act", () => {
    expect(renderToStaticMarkup(<IfThen obstacle="I feel uneasy" act="I write it down." />)).toBe(
      '<p class="ifthen"><b>If</b> I feel uneasy, <b>then</b> I write it down.</p>',
    );
  });
});
