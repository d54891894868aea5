import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { initialsOf } from "./avatar";
import { Button, ButtonLink } from "./button";
import { RadioGroup } from "./choice";
import { classes } from "./classes";
import { ErrorSummary } from "./error-summary";
import { Select, TextArea, TextField } from "./field";
import { Link } from "./link";
import { Notice } from "./notice";
import { ShownOnce } from "./shown-once";
import { SubmitButton } from "./submit-button";
import { FixedSwitch, Switch } from "./switch";
import { Table } from "./table";
import { WITHHELD, Withheld, WithheldCell } from "./withheld";

const draw = (element: ReactElement) => renderToStaticMarkup(element);

describe("a field", () => {
  it("has label, hint, error and control in that order, and the control is described by both", () => {
    const html = draw(<TextField name="day" label="Until" hint="Within 120 days" error="Choose a day" />);
    const order = ["<label", 'id="day-hint"', 'id="day-error"', "<input"].map((part) => html.indexOf(part));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order).not.toContain(-1);
    expect(html).toMatch(/<input[^>]* aria-describedby="day-hint day-error"/);
    expect(html).toMatch(/<input[^>]* aria-invalid="true"/);
    expect(html).toContain('<label for="day">');
    expect(html).toContain("field--error");
  });

  it("without hint or error is described by nothing", () => {
    expect(draw(<TextField name="day" label="Until" />)).not.toMatch(
      /aria-describedby|aria-invalid|field--error/,
    );
  });

  it("says what may be left out, and counts below the control", () => {
    const html = draw(
      <TextArea name="line" label="In one line" optional counter="0 of 280" defaultValue="x" />,
    );
    expect(html).toContain("(you may leave this out)");
    expect(html).toContain('aria-describedby="line-count"');
    expect(html).toContain(">x</textarea>");
  });

  it("chooses what was chosen", () => {
    const options = [
      { value: "a", label: "A" },
      { value: "b", label: "B" },
    ];
    expect(draw(<Select name="s" label="S" options={options} defaultValue="b" />)).toContain(
      '<option value="b" selected="">',
    );
    expect(draw(<Select name="s" label="S" options={options} none="Choose one" />)).toContain(
      '<option value="">Choose one</option>',
    );
  });
});

describe("radios", () => {
  const options = [
    { value: "m", label: "Keeping control" },
    { value: "l", label: "Earning commitment" },
  ];

  it("stand in a named group; the first carries the id a summary leads to", () => {
    const html = draw(<RadioGroup name="side" legend="Which side?" options={options} error="Choose one" />);
    expect(html).toContain('role="radiogroup" aria-invalid="true" aria-describedby="side-error"');
    expect(html).toContain('<legend class="label">Which side? </legend>');
    expect(html).toContain('<input type="radio" id="side" name="side" value="m"/>');
    expect(html).not.toContain("checked");
  });

  it("keep what was chosen", () => {
    expect(draw(<RadioGroup name="s" legend="S" options={options} defaultValue="l" />)).toContain(
      '<input type="radio" name="s" checked="" value="l"/>',
    );
  });
});

describe("the error summary", () => {
  it("can take the focus, is named by its title, and has one line a mistake", () => {
    const html = draw(
      <ErrorSummary
        title="Two things are missing"
        problems={[{ field: "keep", message: "Say what stays" }, { message: "Try again" }]}
      />,
    );
    expect(html).toMatch(/<section class="errors" aria-labelledby="([^"]+)" tabindex="-1"><h2 id="\1">/);
    expect(html).toContain('<li><a href="#keep">Say what stays</a></li><li>Try again</li>');
  });
});

describe("buttons and links", () => {
  it("have one class a look and a size", () => {
    expect(
      draw(
        <Button look="quiet" size="dense">
          Later
        </Button>,
      ),
    ).toBe('<button type="button" class="btn btn--quiet btn--dense">Later</button>');
    expect(draw(<ButtonLink href="/plan">Plan</ButtonLink>)).toContain(
      '<a class="btn" href="/plan">Plan</a>',
    );
  });

  it("say nothing of being busy while they are not", () => {
    expect(draw(<SubmitButton busy="Checking in…">Check in</SubmitButton>)).toBe(
      '<button type="submit" class="btn">Check in</button>',
    );
  });

  it("lead to a place on the page by a plain anchor", () => {
    expect(draw(<Link href="#table">Table</Link>)).toBe('<a href="#table">Table</a>');
  });
});

describe("a table", () => {
  const columns = [
    { label: "Name" },
    { label: "Tries", numeric: true, stacked: "tries" },
    { label: "In a line", stacked: true as const },
  ];
  const rows = [{ key: "a", cells: ["Monday", 4, "Nothing burned."] }];

  it("has a caption, heads with scope, numbers to the right", () => {
    const html = draw(<Table caption="Check-ins" columns={columns} rows={rows} />);
    expect(html).toContain("<caption>Check-ins</caption>");
    expect(html).toContain('<th scope="row">Monday</th><td class="n">4</td>');
    expect(html).not.toMatch(/role=|data-l/);
  });

  it("stays a table where phones stack it", () => {
    const html = draw(<Table stack caption="Check-ins" columns={columns} rows={rows} />);
    for (const role of ["table", "rowgroup", "row", "columnheader", "rowheader", "cell"])
      expect(html).toContain(`role="${role}"`);
    expect(html).toContain('class="n" data-l="tries"');
    expect(html).toContain('class="full"');
  });
});

describe("small parts", () => {
  it("withhold in one sentence everywhere", () => {
    expect(WITHHELD).toBe("Withheld: too few people, or another group could be worked out from it.");
    for (const html of [
      draw(<Withheld />),
      draw(<Withheld line />),
      draw(
        <table>
          <tbody>
            <tr>
              <WithheldCell span={8} />
            </tr>
          </tbody>
        </table>,
      ),
    ])
      expect(html).toContain(`<span>${WITHHELD}</span>`);
  });

  it("say a switch's state in a word and keep what cannot be chosen a word alone", () => {
    expect(draw(<Switch name="s" say="May read" defaultChecked />)).toMatch(
      /<input type="checkbox" role="switch" name="s" checked=""\/>.*<span>no<\/span><span>yes<\/span>/,
    );
    expect(draw(<FixedSwitch say="Reads notes" word="never" />)).not.toContain("input");
  });

  it("show a secret in a field that cannot be changed", () => {
    expect(
      draw(
        <ShownOnce id="t" label="New token" value="evk_1">
          <p>Once.</p>
        </ShownOnce>,
      ),
    ).toMatch(
      /<label class="vh" for="t">New token<\/label><input class="input secret__in" id="t" readOnly=""[^>]* value="evk_1"\/>/,
    );
  });

  it("say a status aloud only when it is one", () => {
    expect(draw(<Notice status>Saved</Notice>)).toContain('role="status"');
    expect(draw(<Notice>Paused</Notice>)).not.toContain("role=");
  });

  it.each([
    ["Mara Lindqvist", "ML"],
    ["  Östen   von Århus ", "ÖÅ"],
    ["Cher", "C"],
    ["李 明", "李明"],
    ["123", "?"],
    ["", "?"],
  ])("shorten %j to %j", (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });

  it("join class names", () => {
    expect(classes("a", false, null, undefined, "", "b")).toBe("a b");
    expect(classes(false)).toBeUndefined();
  });
});
