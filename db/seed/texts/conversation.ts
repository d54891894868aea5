/** A thread as it goes: the coach asks, the coachee answers, the coach closes. Each may be missing at the end. */
export type Conversation = readonly [ask: string, answer: string, close: string];
