/** Check-in lines that fit any goal. */
export const LINES = {
  low: [
    "Two people ill. The week belonged to them.",
    "I meant to, every morning.",
    "Once, and too late.",
    "Did the opposite on Wednesday. Saw it while I did it.",
    "Old groove. I know what it sounds like now.",
    "Holiday week, hardly a chance.",
    "I noticed it each time. That is all, and it is something.",
    "Tired. No more to say about it.",
    "Wrote my if–then again. It was too clever.",
  ],
  expected: [
    "As expected, and not by chance.",
    "Easier when I start before nine.",
    "The third time I did not have to think of it.",
    "Half of the times it could have come up.",
    "Somebody asked what I was doing. I told them.",
    "The obstacle came, as announced. The answer to it worked.",
    "Quiet week, quiet progress.",
    "It takes less time than I had feared.",
    "Good until Thursday.",
    "Better alone than when I am watched.",
  ],
  high: [
    "Better than I had hoped, on an ordinary week.",
    "Did not have to think of it at all.",
    "Somebody else began with it. I said nothing and was glad.",
    "Even on Thursday.",
    "The keep-note holds as well. I looked.",
    "I was asked how I do it.",
    "It has become how we do things here.",
  ],
} as const;

/** Why the statement or ladder of a goal was changed under way. */
export const REVISION_REASONS: readonly string[] = [
  "What I had written nobody could have seen. Now it is something that others can tell me about.",
  "After three weeks I know what I really meant. The first wording was a wish.",
  "I had left myself a way out. This one says when and where.",
];
