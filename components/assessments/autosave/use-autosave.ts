import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { NOT_MINE } from "../scale";
import { type Autosave, startAutosave } from "./autosave";
import { activeMs, onAnswer, onHidden, onShown, opened } from "./page-watch";
import { newer, type Queue, revisionAfter } from "./queue";
import type { Status } from "./status";

/** An item as the page was made with it. */
export interface SheetAnswer {
  readonly itemKey: string;
  /** Undefined without an answer. */
  readonly value: number | null | undefined;
  /** 0 without an answer. */
  readonly revision: number;
}

interface Options {
  assessmentId: string;
  page: string;
  answers: readonly SheetAnswer[];
  /** The server's clock when the page was made, in milliseconds. */
  clock: number;
  /** ISO 8601. */
  savedAt: string | null;
  /** Milliseconds the page was in view on earlier visits; null when that was not counted. */
  before: number | null;
}

interface Answering {
  form: RefObject<HTMLFormElement | null>;
  status: Status;
  /** The radio was chosen. */
  take: (radio: HTMLInputElement) => void;
  /** True once everything is saved. */
  flush: () => Promise<boolean>;
}

const answerIn = (radio: HTMLInputElement) => (radio.value === NOT_MINE ? null : Number(radio.value));

/**
 * How far the server's clock is ahead of this page's, by the latest page that was made: one that comes
 * back from the browser's memory has an old time on it.
 */
let ahead = Number.NEGATIVE_INFINITY;

/** Saves the radios of a form as they are chosen, and shows what other tabs and devices have saved. */
export function useAutosave({ assessmentId, page, answers, clock, savedAt, before }: Options): Answering {
  const form = useRef<HTMLFormElement>(null);
  const autosave = useRef<Autosave>(null);
  const give = useRef<(radio: HTMLInputElement) => void>(() => {});
  const [status, setStatus] = useState<Status>({ kind: "saved", at: savedAt ? new Date(savedAt) : null });

  // biome-ignore lint/correctness/useExhaustiveDependencies: what the page was made with; another page is another mount
  useEffect(() => {
    const radios = () => [...(form.current?.querySelectorAll<HTMLInputElement>("input[type=radio]") ?? [])];
    const known = new Map(answers.map(({ itemKey, revision }) => [itemKey, revision]));
    const made = performance.now();
    const old = clock - made < ahead - 1_000;
    ahead = Math.max(ahead, clock - made);
    const now = () => ahead + performance.now();
    const resumed = answers.some(({ revision }) => revision > 0);
    // Answers that were given uncounted (without script) would make the rest look hasty.
    const counts = before !== null || !resumed;
    let watch = opened(before ?? 0, resumed, made);

    const show = (stored: Queue) => {
      for (const { itemKey, value, revision } of newer(stored, known)) {
        known.set(itemKey, revision);
        for (const radio of radios())
          if (radio.name === itemKey && answerIn(radio) === value) radio.checked = true;
      }
    };
    const saving = startAutosave({
      assessmentId,
      savedAt: savedAt ? new Date(savedAt) : null,
      pageTime: () => (counts ? { page, activeMs: activeMs(watch, performance.now()) } : null),
      onStatus: setStatus,
      onStored: show,
    });
    autosave.current = saving;
    give.current = (radio) => {
      const revision = revisionAfter(known.get(radio.name) ?? 0, now());
      known.set(radio.name, revision);
      watch = onAnswer(watch, performance.now());
      saving.give({ itemKey: radio.name, value: answerIn(radio), revision });
    };
    // What was chosen before this script ran, then what an earlier visit has left to be sent.
    const shown = new Map(answers.map(({ itemKey, value }) => [itemKey, value]));
    for (const radio of radios())
      if (radio.checked && shown.has(radio.name) && answerIn(radio) !== shown.get(radio.name))
        give.current(radio);
    show(saving.waiting());
    if (old) void saving.refresh();

    const onVisibility = () => {
      if (document.visibilityState === "hidden") {
        watch = onHidden(watch, performance.now());
        saving.leave();
      } else {
        watch = onShown(watch, performance.now());
        void saving.refresh();
      }
    };
    const onOnline = () => void saving.flush();
    document.addEventListener("visibilitychange", onVisibility);
    addEventListener("pagehide", saving.leave);
    addEventListener("focus", saving.refresh);
    addEventListener("online", onOnline);
    return () => {
      document.removeEventListener("visibilitychange", onVisibility);
      removeEventListener("pagehide", saving.leave);
      removeEventListener("focus", saving.refresh);
      removeEventListener("online", onOnline);
      saving.leave();
      saving.stop();
    };
  }, []);

  return {
    form,
    status,
    take: useCallback((radio) => give.current(radio), []),
    flush: useCallback(async () => (await autosave.current?.flush()) ?? false, []),
  };
}
