import { asText, fromText, merged, type Queue, without } from "./queue";

const keyOf = (assessmentId: string) => `evenkeel.answers.${assessmentId}`;

/** What works without a place to keep things: some browsers have none in private windows. */
function attempt<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}

/** Answers kept on this device, from every tab. */
export const keptAnswers = (assessmentId: string): Queue =>
  attempt(() => fromText(localStorage.getItem(keyOf(assessmentId))), []);

const write = (assessmentId: string, queue: Queue): void =>
  attempt(() => {
    if (queue.length === 0) localStorage.removeItem(keyOf(assessmentId));
    else localStorage.setItem(keyOf(assessmentId), asText(queue));
  }, undefined);

/** Keeps these too. */
export const keep = (assessmentId: string, queue: Queue): void =>
  write(assessmentId, merged(keptAnswers(assessmentId), queue));

/** Forgets what the server holds. */
export const forget = (assessmentId: string, stored: Queue): void =>
  write(assessmentId, without(keptAnswers(assessmentId), stored));

/** Forgets all of it: the server will never take it. */
export const forgetAll = (assessmentId: string): void => write(assessmentId, []);
