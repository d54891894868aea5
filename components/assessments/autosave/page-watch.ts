/**
 * How long a page was in view, pauses included. Nothing counts while the page is hidden; a page that was
 * answered before counts from the first answer on (docs/instrument.md, answer quality).
 */
export interface PageWatch {
  /** Milliseconds of earlier visits. */
  readonly before: number;
  readonly counted: number;
  /** When the current stretch began; null while nothing counts. */
  readonly since: number | null;
  /** Whether it waits for the first answer. */
  readonly waits: boolean;
}

/** @param resumed whether the page had answers when it was opened */
export const opened = (before: number, resumed: boolean, at: number): PageWatch => ({
  before,
  counted: 0,
  since: resumed ? null : at,
  waits: resumed,
});

/** An answer was given on the page. */
export const onAnswer = (watch: PageWatch, at: number): PageWatch =>
  watch.waits ? { ...watch, waits: false, since: at } : watch;

export const onHidden = (watch: PageWatch, at: number): PageWatch =>
  watch.since === null ? watch : { ...watch, counted: watch.counted + at - watch.since, since: null };

export const onShown = (watch: PageWatch, at: number): PageWatch =>
  watch.waits || watch.since !== null ? watch : { ...watch, since: at };

/** The whole time of all visits in whole milliseconds, a day at most. */
export const activeMs = ({ before, counted, since }: PageWatch, at: number): number =>
  Math.min(86_400_000, Math.floor(before + counted + (since === null ? 0 : at - since)));
