"use client";
import { useEffect } from "react";
import { readThreadsAction } from "./actions";

/** Notes, once the page was really opened in a browser, that these threads were looked at. */
export function MarkRead({ ids }: { ids: readonly string[] }) {
  const list = ids.join(" ");
  useEffect(() => {
    if (list) void readThreadsAction(list.split(" "));
  }, [list]);
  return null;
}
