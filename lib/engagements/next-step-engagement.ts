import type { Step } from "@/lib/engagements/next-step-facts";
import { dayAndMonth, onDay, relativeDay } from "@/lib/format/dates";
import { dayOf, today } from "@/lib/format/day";
import { counted } from "@/lib/format/numbers";
import { capital } from "@/lib/format/words";

/** The agreement while it is to be signed; what is left to do once the engagement is paused or closed. */
export const engagement: Step = (
  { engagement: { id, state, signature, closesOn, pausedAt }, coach },
  now,
) => {
  const day = today(now);
  const agreement = { label: "Read the agreement", href: { kind: "agreement", id } as const };
  if (state === "closed") {
    return {
      say: `Your work with ${coach} is closed.`,
      why: `${closesOn ? `It ended ${onDay(closesOn, day)}. ` : ""}Your record stays yours, and you can take it with you.`,
      label: "Take your record",
      href: { kind: "record" },
    };
  }
  if (state === "paused") {
    return {
      say: `Your work with ${coach} is paused.`,
      why: `${pausedAt ? `Since ${dayAndMonth(dayOf(pausedAt, now.zone), day)}. ` : ""}Nothing is due until it goes on.`,
      label: "Open the plan",
      href: { kind: "plan", id },
    };
  }
  if (state === "active") return null;
  if (signature?.of === "coachee") {
    return {
      say: "Read and sign what flows to whom.",
      why: `${coach} is to be your coach. Before anything is written, you agree on what ${coach} sees, and what the organization sees. It takes four minutes.`,
      ...agreement,
    };
  }
  const waits = signature?.of === "coach" ? coach : "the organization";
  return signature
    ? {
        say: `You have signed; ${waits} signs next.`,
        why: "Your assessment opens when all have signed.",
        ...agreement,
      }
    : {
        say: `Your work with ${coach} has not begun yet.`,
        why: `Your assessment opens when ${coach} begins.`,
        ...agreement,
      };
};

/** The longest-waiting open thread in which the coach wrote last. */
export const question: Step = ({ threads, coach }, now) => {
  const open = threads.filter(({ state, lastBy }) => state === "open" && lastBy === "coach");
  const found = open.toSorted((a, b) => a.lastAt.getTime() - b.lastAt.getTime())[0];
  if (!found) return null;
  const more = open.length > 1 ? ` ${capital(counted(open.length - 1, "more thread"))} after it.` : "";
  return {
    say: `${coach} wrote to you ${relativeDay(dayOf(found.lastAt, now.zone), today(now))}, and waits for your answer.`,
    why: `It is on ${found.on}. Only you and ${coach} can read what you write.${more}`,
    label: "Answer",
    href: { kind: "thread", id: found.id },
  };
};
