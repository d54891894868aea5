import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";

export interface Quality {
  /** The page it is about; null where it is about all of them. */
  readonly page: string | null;
  readonly title: string;
  readonly seen: string;
  readonly line: string;
}

/**
 * What is worth another look, gently: to the one who answers, with a way back to each page while `pages` is
 * the address they stand under, and to their coach without.
 */
export function QualityNotice({ quality, pages }: { quality: readonly Quality[]; pages?: string }) {
  const [first] = quality;
  if (!first) return null;
  return (
    <div className="softq">
      <Notice title={first.title}>
        <ul className="stack-2">
          {quality.map(({ page, seen }) => (
            <li key={seen}>
              {seen} {page && pages && <Link href={`${pages}/${page}`}>Look at that page again</Link>}
            </li>
          ))}
        </ul>
        <p className="quiet">{first.line}</p>
      </Notice>
    </div>
  );
}
