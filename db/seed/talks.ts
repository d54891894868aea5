import { score } from "@/lib/scoring/result";
import { suggest } from "@/lib/scoring/suggestions";
import type { Taken } from "./assessments";
import type { Coaching } from "./engagements";
import type { Planned } from "./goals";
import type { Random } from "./random";
import type { Conversation } from "./texts/conversation";
import { ON_CONTRASTS } from "./texts/on-contrasts";
import { ON_ASSESSMENTS, ON_CHECK_INS, ON_GOALS, ON_LOW_CHECK_INS } from "./texts/on-plans";
import { type About, talk } from "./threads";
import type { World } from "./world";

export interface Talks {
  readonly world: World;
  readonly coaching: Coaching;
  readonly random: Random;
  readonly taken: readonly Taken[];
  readonly goals: readonly Planned[];
  /** Days ago: the last day on which anything was said. */
  readonly until: number;
  /** Whether everything was settled, however recent it is. */
  readonly allSettled?: boolean;
}

/** Writes what coach and coachee said to each other: on results the coach may read, on goals, on check-ins. */
export function writeTalks(talks: Talks): void {
  const { coaching, random, taken, goals, until, allSettled } = talks;
  const said = new Set<Conversation>();
  let count = 0;
  const say = (from: readonly Conversation[], about: About, asked: number) => {
    const conversation = random.shuffled(from).find((each) => !said.has(each));
    if (!conversation || asked <= until + (allSettled ? CLOSES : 0)) return;
    said.add(conversation);
    count += 1;
    converse(talks, `talk-${count}`, about, conversation, asked);
  };
  if (coaching.sharesResults)
    for (const { id, answers, submitted } of taken) {
      const asked = submitted - random.whole(2, 6);
      if (random.chance(0.25)) say(ON_ASSESSMENTS, { assessmentId: id }, asked);
      const [thin] = suggest(score(answers));
      if (thin && random.chance(0.35)) {
        const { contrast, side } = thin;
        say(ON_CONTRASTS[contrast][side], { assessmentId: id, contrast }, asked);
      }
    }
  for (const { id, started, ended, checkIns } of goals) {
    if (started !== undefined && random.chance(0.4))
      say(ON_GOALS, { goalId: id }, Math.max(ended ?? 0, started - random.whole(1, 20)));
    for (const checkIn of checkIns)
      if (checkIn.line && random.chance(0.11))
        say(checkIn.rung < 0 ? ON_LOW_CHECK_INS : ON_CHECK_INS, { checkInId: checkIn.id }, checkIn.back - 1);
  }
}

/** Days from a question to what closes it, at most. */
const CLOSES = 7;

/** How long a conversation that nobody settled may lie. */
const RECENT = 16;

function converse(
  { world, coaching, random, until, allSettled = false }: Talks,
  key: string,
  about: About,
  [ask, answer, close]: Conversation,
  asked: number,
): void {
  const answered = asked - random.whole(0, 3);
  const closed = answered - random.whole(1, 4);
  const recent = !allSettled && asked < until + RECENT;
  const length =
    closed <= until
      ? answered <= until
        ? 1
        : 2
      : recent
        ? random.pick([1, 2, 2, 3])
        : random.pick([2, 3, 3, 3]);
  const time = (from: number) =>
    `${String(random.whole(from, from + 3)).padStart(2, "0")}:${random.whole(10, 59)}`;
  const says = [
    { by: "coach" as const, body: ask, back: asked, time: time(8) },
    { by: "coachee" as const, body: answer, back: answered, time: time(12) },
    { by: "coach" as const, body: close, back: closed, time: time(16) },
  ].slice(0, length);
  talk(world, coaching, {
    key,
    about,
    says,
    settled: !recent || (length === 3 && random.chance(0.6)),
    seen: !recent || random.chance(0.5),
  });
}
