import { Link } from "@/components/ui/link";

/** The mark: a hull on a level line, one half solid and one drawn. */
export function ProductMark() {
  return (
    <svg viewBox="0 0 28 28" aria-hidden="true" focusable="false">
      <path d="M1 6.5h26" stroke="currentColor" strokeWidth="2" fill="none" />
      <path d="M4 9.5h10v10a10 10 0 0 1-10-10z" fill="currentColor" />
      <path d="M14 10.4h9.06A9.1 9.1 0 0 1 14 18.6" fill="none" stroke="currentColor" strokeWidth="1.8" />
      <path d="M14 9.5v16" stroke="currentColor" strokeWidth="2" />
    </svg>
  );
}

/** Mark and name; leads to one's home. */
export function Wordmark({ href }: { href: string }) {
  return (
    <Link className="brand" href={href}>
      <ProductMark />
      <span>Evenkeel</span>
    </Link>
  );
}
