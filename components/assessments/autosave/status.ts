/** Where an answer is: shown, and said aloud when it changes. */
export type Status =
  /** `at` is null before anything was saved. */
  | { readonly kind: "saved"; readonly at: Date | null }
  | { readonly kind: "kept"; readonly since: Date | null; readonly online: boolean }
  | { readonly kind: "signed out" }
  | { readonly kind: "refused"; readonly message: string };

/** @param clock the time of day as the person reads it: “14:32” */
export function statusInWords(status: Status, clock: (at: Date) => string): string {
  switch (status.kind) {
    case "saved":
      return status.at ? `Saved at ${clock(status.at)}` : "Answers are saved as you go";
    case "kept": {
      const since = status.since ? `Not saved since ${clock(status.since)}` : "Not saved yet";
      const until = status.online ? "in a moment" : "when you are back online";
      return `${since}; your answers are kept here and sent ${until}`;
    }
    case "signed out":
      return "Not saved: you are signed out. Your answers are kept here and sent when you have signed in again";
    case "refused":
      return `Not saved: ${status.message}`;
  }
}
