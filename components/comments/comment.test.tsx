import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Comment, Thread } from "./comment";

describe("a comment", () => {
  it("says who, when, and is new only when told so", () => {
    const html = renderToStaticMarkup(
      <Comment author="Tomasz Brandt" when="Friday 16:10, edited" acts="Answer">
        Text
      </Comment>,
    );
    expect(html).toContain("<b>Tomasz Brandt</b><span>Friday 16:10, edited</span>");
    expect(html).toContain('<div class="comment__text">Text</div><div class="comment__acts">Answer</div>');
    expect(html).not.toContain("New");
    expect(renderToStaticMarkup(<Comment author="A" fresh />)).toContain("New");
  });

  it("as a draft has a dashed edge and says who sees it", () => {
    const html = renderToStaticMarkup(
      <Comment author="Tomasz Brandt" draft>
        Text
      </Comment>,
    );
    expect(html).toContain("comment comment--draft");
    expect(html).toContain("<b>Your draft</b>");
    expect(html).toContain("Only you can see this");
  });

  it("withdrawn leaves one line and not a word of its text", () => {
    const html = renderToStaticMarkup(
      <Comment author="Mara Lindqvist" withdrawn="withdrew a comment on 12 November" acts="Answer">
        the old words
      </Comment>,
    );
    expect(html).toContain("withdrew a comment on 12 November");
    expect(html).not.toMatch(/the old words|Answer/);
  });
});

describe("a thread", () => {
  it("says what it is about and how it stands", () => {
    const html = renderToStaticMarkup(
      <Thread anchor="On serving" state="Settled">
        x
      </Thread>,
    );
    expect(html).toContain(
      '<div class="anchor"><div>On serving</div><span class="small quiet">Settled</span></div>',
    );
    expect(renderToStaticMarkup(<Thread>x</Thread>)).not.toContain("anchor");
  });
});
