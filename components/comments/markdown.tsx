import ReactMarkdown from "react-markdown";

const ELEMENTS = ["p", "em", "strong", "a", "ul", "ol", "li", "blockquote", "code", "pre", "br", "hr"];

/**
 * A comment's Markdown as a page may show it: no raw HTML, no images, no headings that would break into
 * the page's own, links to the web only and without a referrer.
 */
export function Markdown({ children }: { children: string }) {
  return (
    <ReactMarkdown
      allowedElements={ELEMENTS}
      unwrapDisallowed
      skipHtml
      urlTransform={(url) => (/^(https?:|mailto:)/i.test(url) ? url : "")}
      components={{
        a: ({ href, children: words }) =>
          href ? (
            <a href={href} rel="noreferrer nofollow">
              {words}
            </a>
          ) : (
            words
          ),
      }}
    >
      {children}
    </ReactMarkdown>
  );
}
