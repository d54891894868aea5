import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { AnswerBar } from "./answer-bar";
import { currentOf } from "./current";
import { Main } from "./main";
import { type NavItem, Shell } from "./shell";
import { THEMES, ThemeChooser, themeAttribute } from "./theme-chooser";

vi.mock("next/navigation", () => ({ usePathname: () => "/coachee/plan/goals/7" }));

const nav: NavItem[] = [
  { label: "Home", href: "/coachee", icon: "home" },
  { label: "Assessments", href: "/coachee/assessments", icon: "sheet", count: 2 },
  { label: "Plan", href: "/coachee/plan", icon: "plan", count: 0 },
  { label: "Sessions", href: "/coachee/sessions", icon: "talk" },
  { label: "What others see", href: "/coachee/seen", icon: "eye" },
];
const html = renderToStaticMarkup(
  <Shell
    home="/coachee"
    nav={nav}
    person={{ name: "Mara Lindqvist", place: "Coachee, Aldermoor Clinics" }}
    menu={<a href="/notices">Notices</a>}
    signOut={<button type="submit">Sign out</button>}
    foot="Run by Aldermoor Clinics"
  >
    <Main width="wide">
      <h1>Plan</h1>
    </Main>
  </Shell>,
);
const part = (from: string, to: string) =>
  html.slice(html.indexOf(from), html.indexOf(to, html.indexOf(from)));

describe("where one is", () => {
  it.each([
    ["/coachee", "/coachee"],
    ["/coachee/plan", "/coachee/plan"],
    ["/coachee/plan/goals/7", "/coachee/plan"],
    ["/coachee/other", "/coachee"],
    ["/coacheeplan", undefined],
    ["/coach", undefined],
    ["", undefined],
  ])("%j belongs to %j", (path, href) => {
    expect(
      currentOf(
        path,
        nav.map((item) => item.href),
      ),
    ).toBe(href);
  });
});

describe("the frame of a page", () => {
  it("begins with the way past it, which leads to the matter", () => {
    expect(html.startsWith('<a class="skip" href="#main">Skip to content</a>')).toBe(true);
    expect(html).toContain('<main id="main" class="wide"><h1>Plan</h1></main>');
  });

  it("has all words on desktop, marks one as current, counts beside a word", () => {
    const main = part('<nav class="mainnav" aria-label="Main"', "</nav>");
    expect(main.match(/<a /g)).toHaveLength(5);
    expect(main.match(/aria-current="page"/g)).toHaveLength(1);
    expect(main.match(/<a [^>]*aria-current="page"[^>]*>/)?.[0]).toContain('href="/coachee/plan"');
    expect(main).toContain('<span class="count">2<span class="vh"> waiting</span></span>');
    expect(main.match(/class="count"/g)).toHaveLength(1);
  });

  it("has the first four in the phone's bar with the same words, the fifth in the person's menu", () => {
    const phone = part('<nav class="tabbar"', "</nav>");
    expect(phone.match(/<a /g)).toHaveLength(4);
    expect(phone).not.toContain("What others see");
    const menu = part('<div class="menu">', "</details>");
    expect(menu.match(/<a [^>]*class="only-phone"[^>]*>What others see/)).not.toBeNull();
    expect(menu.match(/only-phone/g)).toHaveLength(1);
    expect(menu.indexOf("Notices")).toBeLessThan(menu.indexOf("Sign out"));
  });

  it("opens the account menu without JavaScript, named in words", () => {
    expect(html).toMatch(
      /<details class="account"><summary>.*<span class="vh">Account menu<\/span><\/summary>/,
    );
    expect(html).toContain('<span class="avatar" aria-hidden="true">ML</span>');
  });
});

describe("the line of a focus page", () => {
  it("says the place, and the status aloud", () => {
    const bar = renderToStaticMarkup(<AnswerBar place="Part 2 of 4" status="Saved at 14:32" done={0.314} />);
    expect(bar).toContain('<span>Part 2 of 4</span><span role="status">Saved at 14:32</span>');
    expect(bar).toContain('<rect width="31%" height="3">');
  });

  it("keeps the depth between nothing and all", () => {
    expect(renderToStaticMarkup(<AnswerBar place="x" done={7} />)).toContain('width="100%"');
    expect(renderToStaticMarkup(<AnswerBar place="x" done={-1} />)).toContain('width="0%"');
    expect(renderToStaticMarkup(<AnswerBar place="x" />)).not.toMatch(/<svg|role="status"/);
  });
});

describe("the appearance", () => {
  it("moves on through three and comes back", () => {
    const sent = THEMES.map(
      (theme) =>
        renderToStaticMarkup(<ThemeChooser theme={theme} action={() => {}} />).match(
          /name="theme" value="(\w+)"/,
        )?.[1],
    );
    expect(sent).toEqual(["light", "dark", "system"]);
    expect(THEMES.map(themeAttribute)).toEqual([undefined, "light", "dark"]);
  });
});
