"use client";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { startAutosave } from "./autosave/autosave";
import { type Status, statusInWords } from "./autosave/status";

/**
 * Sends what an answering page has left on this device, and says whether it is saved; `saved` is what
 * the page says until then.
 */
export function KeptStatus({
  assessmentId,
  saved,
  timeZone,
}: {
  assessmentId: string;
  saved: string;
  timeZone: string;
}) {
  const router = useRouter();
  const [status, setStatus] = useState<Status | null>(null);
  useEffect(() => {
    const saving = startAutosave({
      assessmentId,
      savedAt: null,
      pageTime: () => null,
      onStatus: setStatus,
      onStored: () => router.refresh(),
    });
    const retry = () => void saving.flush();
    addEventListener("online", retry);
    return () => {
      removeEventListener("online", retry);
      saving.stop();
    };
  }, [assessmentId, router]);
  const clock = (at: Date) =>
    new Intl.DateTimeFormat("en-GB", {
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
      timeZone,
    }).format(at);
  return status ? statusInWords(status, clock) : saved;
}
