import type { GivenAnswer, Queue } from "./queue";

/** What became of a save. Only `stored` means that it was committed. */
export type Outcome =
  | { readonly kind: "stored"; readonly answers: readonly StoredAnswer[] }
  /** Nobody answered, or not sensibly: to be tried again. */
  | { readonly kind: "unreachable" }
  | { readonly kind: "signed out" }
  /** Trying again would not help; the message is for the person. */
  | { readonly kind: "refused"; readonly message: string };

export interface StoredAnswer extends GivenAnswer {
  /** ISO 8601. */
  readonly savedAt: string;
}

export interface PageTime {
  readonly page: string;
  readonly activeMs: number;
}

export const SAVE = `mutation SaveAnswers($assessmentId: ID!, $answers: [AnswerInput!]!, $pageTime: PageTimeInput) {
  saved: saveAnswers(assessmentId: $assessmentId, answers: $answers, pageTime: $pageTime) {
    answers { itemKey value revision savedAt }
  }
}`;

export const READ = `query StoredAnswers($assessmentId: ID!) {
  saved: assessment(id: $assessmentId) { answers { itemKey value revision savedAt } }
}`;

/** A connection that neither answers nor breaks is given up after this many milliseconds. */
const PATIENCE = 15_000;

async function ask(query: string, variables: object, keepalive: boolean): Promise<Outcome> {
  try {
    const response = await fetch("/api/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, variables }),
      keepalive,
      signal: AbortSignal.timeout(PATIENCE),
    });
    const { data, errors } = await response.json();
    const error = errors?.[0];
    if (!error) return { kind: "stored", answers: data.saved.answers };
    const code = error.extensions?.code;
    if (code === "UNAUTHENTICATED") return { kind: "signed out" };
    if (code === "INTERNAL" || code === "RATE_LIMITED" || !code) return { kind: "unreachable" };
    const { wayOut = "" } = error.extensions;
    return { kind: "refused", message: `${error.message} ${wayOut}`.trim() };
  } catch {
    // Offline, given up, or an answer that is not ours: whatever it was, nothing is known to be stored.
    return { kind: "unreachable" };
  }
}

/** Sends answers and the page's time. `keepalive` lets it go out while the page is being left. */
export const postAnswers = (
  assessmentId: string,
  answers: Queue,
  pageTime: PageTime | null,
  keepalive: boolean,
): Promise<Outcome> => ask(SAVE, { assessmentId, answers, pageTime }, keepalive);

/** What is stored now, perhaps from another device. */
export const readAnswers = (assessmentId: string): Promise<Outcome> => ask(READ, { assessmentId }, false);
