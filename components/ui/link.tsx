import NextLink from "next/link";
import type { AnchorHTMLAttributes } from "react";

export type LinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href"> & { href: string };

/**
 * A link inside the product. A place on the same page (`#field`) stays a plain anchor. Nothing is fetched
 * ahead: pages hold what one person may see at one moment.
 */
export function Link({ href, ...rest }: LinkProps) {
  return href.startsWith("#") ? (
    <a href={href} {...rest} />
  ) : (
    <NextLink href={href} prefetch={false} {...rest} />
  );
}
