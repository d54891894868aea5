import type { Taken } from "./assessments";
import type { Coaching } from "./engagements";
import type { Planned } from "./goals";
import { talk } from "./threads";
import type { World } from "./world";

interface Had {
  readonly taken: readonly Taken[];
  readonly files: Planned;
  readonly asking: Planned;
}

/** Writes what Mara Lindqvist and Tomasz Brandt said to each other, and what Tomasz has not shared yet. */
export function writeMaraTalks(world: World, coaching: Coaching, { taken, files, asking }: Had): void {
  const [first, second, third] = taken as [Taken, Taken, Taken];
  const checkIn = (back: number) => ({ checkInId: files.checkIns.find((made) => made.back === back)!.id });

  talk(world, coaching, {
    key: "first",
    about: { assessmentId: first.id },
    settled: true,
    says: [
      {
        by: "coach",
        back: 263,
        time: "10:15",
        body: "Before we speak: which line of this did you read twice?",
      },
      {
        by: "coachee",
        back: 262,
        time: "07:50",
        body: "The one on control. Not that it is high. That I would not have said so.",
      },
      {
        by: "coach",
        back: 262,
        time: "17:05",
        body: "Then we begin there, and with nobody else in the room.",
      },
    ],
  });
  talk(world, coaching, {
    key: "second",
    about: { assessmentId: second.id, contrast: "direct-serve" },
    settled: true,
    says: [
      {
        by: "coach",
        back: 136,
        time: "09:30",
        body: "You say you help less often than your work needs. Who in the laboratory asks you for help?",
      },
      { by: "coachee", back: 135, time: "12:40", body: "Nobody. I had taken that as praise." },
      {
        by: "coach",
        back: 134,
        time: "16:20",
        body: "It may be. Ask one of them what would help today, and do just that.",
      },
    ],
  });
  talk(world, coaching, {
    key: "commitment",
    about: { assessmentId: third.id, contrast: "control-commitment" },
    seen: false,
    says: [
      {
        by: "coach",
        back: 3,
        time: "16:10",
        body: "You told me that people “agree quickly and then nothing moves”. What would you have to leave open for them to agree slowly?",
        edited: {
          back: 3,
          time: "16:25",
          before: "People agree quickly and then nothing moves. Why is that?",
        },
      },
      {
        by: "coachee",
        back: 2,
        time: "09:20",
        body: "If I leave it open, I am afraid the answer is no. Is that what you mean by slowly?",
      },
      {
        by: "coach",
        back: 1,
        time: "08:55",
        draft: true,
        body: "Yes. A no you hear early is worth more than a yes that nobody keeps.",
      },
    ],
  });
  talk(world, coaching, {
    key: "directing",
    about: { assessmentId: third.id, contrast: "direct-serve" },
    says: [
      {
        by: "coach",
        back: 3,
        time: "16:35",
        draft: true,
        body: "Who in the laboratory would miss the directing, if there were a little less of it? And who would not notice?",
      },
    ],
  });
  talk(world, coaching, {
    key: "shut",
    about: checkIn(14),
    settled: true,
    says: [
      {
        by: "coach",
        back: 11,
        time: "15:30",
        body: "Leaving one file shut for a whole day counts. Note what did **not** go wrong.",
      },
      {
        by: "coachee",
        back: 10,
        time: "08:15",
        body: "Nothing did. I looked for it, and was almost offended.",
      },
    ],
  });
  talk(world, coaching, {
    key: "ill",
    about: checkIn(28),
    settled: true,
    says: [
      {
        by: "coach",
        back: 26,
        time: "11:10",
        body: "A week with two people away is no step back. What did you check that week that nobody else could have?",
      },
      { by: "coachee", back: 25, time: "07:40", body: "One thing of about thirty. The release." },
      { by: "coach", back: 25, time: "17:45", body: "That is your keep-note. It held." },
    ],
  });
  talk(world, coaching, {
    key: "counts",
    about: { goalId: files.id },
    settled: true,
    says: [
      {
        by: "coachee",
        back: 20,
        time: "18:05",
        body: "Does a day count on which nothing was finished, so that there was nothing to open?",
      },
      {
        by: "coach",
        back: 19,
        time: "09:10",
        body: "It does not count against you. Leave it out, and say so in the line:\n\n- a day with files: yes or no\n- a day without: neither",
      },
    ],
  });
  talk(world, coaching, {
    key: "first-ask",
    about: { goalId: asking.id },
    seen: false,
    says: [
      {
        by: "coach",
        back: 1,
        time: "17:20",
        body: "Two things are still open here. Who would notice first, if you asked before you proposed?",
      },
    ],
  });
}
