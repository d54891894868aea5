/**
 * Which of these addresses a page belongs to: the longest one that is the path itself or a part of it up to
 * a slash. Undefined when none is.
 */
export function currentOf(path: string, hrefs: readonly string[]): string | undefined {
  return hrefs
    .filter((href) => path === href || path.startsWith(href.endsWith("/") ? href : `${href}/`))
    .sort((a, b) => b.length - a.length)[0];
}
