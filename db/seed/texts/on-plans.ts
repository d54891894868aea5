import type { Conversation } from "./conversation";

/** Threads on an assessment as a whole. */
export const ON_ASSESSMENTS: readonly Conversation[] = [
  [
    "Before we speak: which line of the result did you read twice?",
    "The one in the middle. I would have said a point less.",
    "Bring an example of it. A real one, with a date.",
  ],
  [
    "Before we turn to what is thin: which part do you want to keep as it is?",
    "How I lead myself. It took me years.",
    "Good. Then we leave that alone and look at the team.",
  ],
  [
    "What do you do now that you did not do half a year ago?",
    "I ask earlier. I am not sure that it shows.",
    "Ask somebody who would notice. One is enough.",
  ],
  [
    "What will your work call for in the next months that it did not before?",
    "We are to work with the other house. Nobody there has to listen to me.",
    "That is what the right half of the page is for. We will begin there.",
  ],
  [
    "Was there a sentence that you could not answer without thinking of one particular day?",
    "Yes, the one about promises. It was a Thursday, and it was not a good one.",
    "Bring the Thursday. It tells us more than the number.",
  ],
];

/** Threads on a goal. */
export const ON_GOALS: readonly Conversation[] = [
  [
    "Rung 0 is what you honestly expect. Reading yours, I would have called it a good week. Is it too high?",
    "Perhaps. I do not want to make it easy for myself.",
    "It need not be hard. It has to be true.",
  ],
  [
    "Who would notice first if you did this?",
    "The person at the next desk. And the one who answers the phone after me.",
    "Ask one of them in three weeks. Not before.",
  ],
  [
    "Your keep-note is the best sentence in the plan. How will you see that it holds?",
    "If somebody has to remind me of it, it does not.",
    "Fair enough. Write that down beside it.",
  ],
  [
    "What got in the way last time, before you had the if–then?",
    "Myself, mostly. I was quicker than my own good intention.",
    "Then it is the right obstacle. Leave it as it is.",
  ],
  [
    "You chose the rung you stand on today. Is it an ordinary day’s, or a bad day’s?",
    "A bad day’s. I chose it on one.",
    "Then you may be further than you think. Leave it, and see.",
  ],
  [
    "Which part of the behaviour is the one that matters?",
    "The first. The rest is what I can do already.",
    "Then count the first alone, and let the rest come.",
  ],
  [
    "Is the ladder still the right one, now that you have stood on it?",
    "The top rung is a dream. I like having it there.",
    "Keep it, then.",
  ],
];

/** Threads on a check-in that lies below what was expected. */
export const ON_LOW_CHECK_INS: readonly Conversation[] = [
  [
    "Thank you for writing it down as it was. What was the first moment at which it slipped?",
    "Monday at ten. One call, and I was back in the old groove.",
    "Then Monday at ten is the place for your if–then.",
  ],
  [
    "A low rung is no step back on a ladder that one is honest on. What did you do instead?",
    "I helped out on the other side. It was needed.",
    "Then say that. A week can have another purpose.",
  ],
  [
    "What do you know about next week that I do not?",
    "Two of us are away. I do not see how.",
    "Then set the week aside. Pausing is allowed.",
  ],
  [
    "What would have made it half a rung better, and no more than half?",
    "Five minutes in the morning. I gave them to the printer.",
    "Five minutes, then. And somebody else for the printer.",
  ],
  [
    "You wrote this on the day itself. Would you put it the same way today?",
    "A little kinder. It was one bad day and I made a week of it.",
    "Keep both wordings. Next time you will know which hour is speaking.",
  ],
];

/** Threads on any other check-in. */
export const ON_CHECK_INS: readonly Conversation[] = [
  [
    "What did not happen this week, because of it?",
    "Nobody came back to ask. I noticed on Thursday.",
    "Note that. What does not happen is easily overlooked.",
  ],
  [
    "You say it in one line, and I can see it. Was it as easy as it sounds?",
    "The first time took all my courage. The third was nearly dull.",
    "Dull is good. Dull stays.",
  ],
  [
    "What would make it stay when you are tired?",
    "If the others did it as well. I will ask one of them.",
    "Do. And tell me what the answer was.",
  ],
  [
    "How sure were you beforehand, and how sure afterwards?",
    "Four before, eight after. I always think it will be worse.",
    "Then keep a list of both numbers, for a while.",
  ],
  [
    "Which of your two notes did more for it, the if–then or the keep-note?",
    "The keep-note. I dared more because I knew what stays.",
    "Then look at it first, next time you write a goal.",
  ],
  [
    "Did anybody notice?",
    "One. With a raised eyebrow, and then the same thing on Friday.",
    "An eyebrow and a Friday. That is how it spreads.",
  ],
  [
    "Is this rung a landing or a wall?",
    "A landing, I think. I am no longer counting.",
    "Then rest there. There is no hurry upstairs.",
  ],
];
