"use client";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";
import { currentOf } from "./current";

/** A word of the navigation. It says where one is, on the server and again after each step. */
export function NavLink({
  href,
  also,
  among,
  className,
  children,
}: {
  href: string;
  /** Another address whose pages belong to this word. */
  also?: string;
  /** All addresses of the same navigation: the longest that fits is the current one. */
  among: readonly string[];
  className?: string;
  children: ReactNode;
}) {
  const found = currentOf(usePathname() ?? "", among);
  const current = found !== undefined && (found === href || found === also);
  return (
    <Link href={href} className={className} aria-current={current ? "page" : undefined}>
      {children}
    </Link>
  );
}
