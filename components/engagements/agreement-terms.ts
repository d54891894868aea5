/** What two people have agreed, as the sentences below need it. */
export interface Terms {
  readonly sharesResults: boolean;
  readonly sharesStatus: boolean;
}

export type ClauseNumber = 1 | 2 | 3 | 4 | 5;

export interface Clause {
  readonly number: ClauseNumber;
  /** As the coachee says it. */
  readonly say: string;
  readonly why?: string;
  /** What holds: a choice of the two, or what no agreement changes. */
  readonly word: "yes" | "no" | "always";
}

const choice = (yes: boolean) => (yes ? "yes" : "no");

/** The five sentences of an agreement, in their order. `coach` is a first name. Product rules, section 6. */
export const clausesOf = ({ sharesResults, sharesStatus }: Terms, coach: string): readonly Clause[] => [
  {
    number: 1,
    say: `${coach} may read my answers and scores while we work together.`,
    why: "Each assessment from the moment I submit it, until the engagement closes.",
    word: choice(sharesResults),
  },
  {
    number: 2,
    say: `${coach} may read my whole plan, with check-ins.`,
    why: "Without it there is nothing to coach.",
    word: "always",
  },
  { number: 3, say: `What ${coach} and I write to each other is for the two of us.`, word: "always" },
  {
    number: 4,
    say: "The organization may see by name whether I am invited, active or closed.",
    why: "Otherwise it sees my name among its members, and not where I stand.",
    word: choice(sharesStatus),
  },
  {
    number: 5,
    say: "My answers count in figures about groups; no mean is shown for fewer than eight people.",
    why: "Nor for a group that could be worked out from others.",
    word: "always",
  },
];

/** What no agreement can allow, in the organization's place and in another coachee's. */
export const NEVER = {
  work: "The organization reads my answers, scores, goals, check-ins or comments.",
  drafts: "Anyone but me reads a comment that I have not shared.",
  others: "Another coachee reads anything of mine.",
} as const;
