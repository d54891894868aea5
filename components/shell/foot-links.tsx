import { Link } from "@/components/ui/link";

/** Who runs this, and what anyone may want to know about it. */
export function FootLinks({ runBy }: { runBy?: string }) {
  return (
    <>
      <span>{runBy ? `Evenkeel, run by ${runBy}` : "Evenkeel"}</span>
      <Link href="/who-sees-what">Who sees what</Link>
      <Link href="/how-scores-are-made">How scores are made</Link>
      <Link href="/accessibility">Accessibility</Link>
    </>
  );
}
