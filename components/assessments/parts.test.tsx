import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ScaleItem } from "./scale";
import { TaskList } from "./task-list";

const words = ["never", "almost never", "seldom", "at times", "often", "very often", "always"];
const item = (props: { defaultValue?: number | null; missing?: boolean; notMine?: string }) =>
  renderToStaticMarkup(<ScaleItem name="now.order" number={3} statement="I ask." words={words} {...props} />);

describe("a statement and its scale", () => {
  it("is a fieldset whose legend is the statement, with seven radios in words, lowest first", () => {
    const html = item({ notMine: "Not part of my work" });
    expect(html).toContain(
      '<fieldset class="item" id="now.order"><legend><span class="item__no" aria-hidden="true">3</span><span>I ask.</span></legend>',
    );
    expect(
      [...html.matchAll(/value="(\w+)"\/><i><\/i><span>([^<]+)/g)].map(
        ([, value, word]) => `${value} ${word}`,
      ),
    ).toEqual(words.map((word, i) => `${i + 1} ${word}`));
    expect(html).toContain(
      '<label class="na"><input type="radio" name="now.order" value="na"/>Not part of my work</label>',
    );
    expect(html).not.toContain("checked");
  });

  it("keeps an answer, and “not part of my work” apart from no answer", () => {
    expect(item({ defaultValue: 5, notMine: "Not mine" }).match(/checked=""[^>]*value="(\w+)"/)?.[1]).toBe(
      "5",
    );
    expect(item({ defaultValue: null, notMine: "Not mine" }).match(/checked=""[^>]*value="(\w+)"/)?.[1]).toBe(
      "na",
    );
    expect(item({ defaultValue: null })).not.toContain("checked");
  });

  it("is marked softly when it was left out", () => {
    expect(item({ missing: true })).toContain('class="item item--missing"');
  });
});

describe("the list of parts", () => {
  it("says each state in words; what is left to do stands out", () => {
    const html = renderToStaticMarkup(
      <TaskList
        tasks={[
          { key: "1", name: "Part 1: yourself", href: "/a/1", state: "16 of 16 answered" },
          {
            key: "2",
            name: "Part 2",
            href: "/a/2",
            state: "2 without an answer",
            open: true,
            hint: "one more",
          },
        ]}
      />,
    );
    expect(html).toContain('<span class="task__state">16 of 16 answered</span>');
    expect(html).toContain(
      '<span class="task__state"><b>2 without an answer</b></span><span class="task__hint">one more</span>',
    );
    expect(html).toContain('<a class="task__name" href="/a/1">');
  });
});
