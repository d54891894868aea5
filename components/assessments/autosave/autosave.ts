import { forget, forgetAll, keep, keptAnswers } from "./kept";
import { type Outcome, type PageTime, postAnswers, readAnswers, type StoredAnswer } from "./post";
import { type GivenAnswer, merged, type Queue, without } from "./queue";
import type { Status } from "./status";

/** Milliseconds between tries, the last one again and again. */
const PAUSES = [2_000, 5_000, 15_000, 30_000];

interface Options {
  assessmentId: string;
  savedAt: Date | null;
  /** How long the page has been in view so far. */
  pageTime: () => PageTime | null;
  onStatus: (status: Status) => void;
  /** What is known to be stored: saved here, in another tab or on another device. */
  onStored: (answers: readonly StoredAnswer[]) => void;
}

export interface Autosave {
  /** Keeps an answer on this device and sends it. */
  give: (answer: GivenAnswer) => void;
  /** What is given and not yet known to be stored. */
  waiting: () => Queue;
  /** Sends what waits. True once everything is committed; false when it could not be. */
  flush: () => Promise<boolean>;
  /** The page is being left: sends what waits without waiting for an answer. */
  leave: () => void;
  /** Asks what other devices have stored meanwhile, and tries again what waits. */
  refresh: () => Promise<void>;
  stop: () => void;
}

/**
 * Saves answers as they are given. What is not yet committed is kept on this device and tried again; the
 * status never says “saved” before the server has.
 */
export function startAutosave({ assessmentId, savedAt, pageTime, onStatus, onStored }: Options): Autosave {
  let waiting: Queue = keptAnswers(assessmentId);
  let last = savedAt;
  let tries = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending: Promise<boolean> | null = null;
  let asking = false;
  const tabs = "BroadcastChannel" in globalThis ? new BroadcastChannel(`evenkeel ${assessmentId}`) : null;

  const settle = (stored: readonly StoredAnswer[]) => {
    waiting = without(waiting, stored);
    forget(assessmentId, stored);
    const at = Math.max(...stored.map((each) => Date.parse(each.savedAt)), last?.getTime() ?? 0);
    last = at > 0 ? new Date(at) : null;
    onStored(stored);
    if (waiting.length === 0) onStatus({ kind: "saved", at: last });
  };
  if (tabs)
    tabs.onmessage = ({ data }: MessageEvent<readonly StoredAnswer[]>) => {
      settle(data);
    };

  function judge(outcome: Outcome): boolean {
    switch (outcome.kind) {
      case "stored": {
        tries = 0;
        settle(outcome.answers);
        tabs?.postMessage(outcome.answers);
        return true;
      }
      case "unreachable":
        clearTimeout(timer);
        timer = setTimeout(() => void flush(), PAUSES[Math.min(tries, PAUSES.length - 1)]);
        tries += 1;
        onStatus({ kind: "kept", since: last, online: navigator.onLine });
        return false;
      case "signed out":
        onStatus({ kind: "signed out" });
        return false;
      case "refused":
        waiting = [];
        forgetAll(assessmentId);
        onStatus({ kind: "refused", message: outcome.message });
        return false;
    }
  }

  const send = async () => judge(await postAnswers(assessmentId, waiting, pageTime(), false));

  async function flush(): Promise<boolean> {
    clearTimeout(timer);
    while (waiting.length > 0 || sending) {
      sending ??= send().finally(() => {
        sending = null;
      });
      if (!(await sending)) return false;
    }
    return true;
  }

  if (waiting.length > 0) void flush();
  return {
    give(answer) {
      waiting = merged(waiting, [answer]);
      keep(assessmentId, waiting);
      void flush();
    },
    waiting: () => waiting,
    flush,
    leave() {
      const time = pageTime();
      if (waiting.length > 0 || time) void postAnswers(assessmentId, waiting, time, true);
    },
    async refresh() {
      if (asking) return;
      asking = true;
      if (await flush()) {
        const outcome = await readAnswers(assessmentId);
        if (outcome.kind === "stored") settle(outcome.answers);
      }
      asking = false;
    },
    stop() {
      clearTimeout(timer);
      tabs?.close();
    },
  };
}
