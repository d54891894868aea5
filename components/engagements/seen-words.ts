import { counted, inWords } from "@/lib/format/numbers";
import { capital, listed } from "@/lib/format/words";
import { type ClauseNumber, clausesOf, type Terms } from "./agreement-terms";

/** How much came back in somebody's place. */
export interface SeenBy {
  readonly from: "yourself" | "coach" | "organization" | "token" | "another_coachee";
  readonly name: string | null;
  readonly status: "invited" | "active" | "closed" | null;
  readonly results: number;
  readonly answers: number;
  readonly unsentAnswers: number;
  readonly selfGoals: number;
  readonly otherGoals: number;
  readonly checkIns: number;
  readonly comments: number;
  readonly drafts: number;
  readonly releases: number;
}

/** One cell: what came back, more about it, and the sentence that allows or forbids it. */
export interface SeenCell {
  /** Null where nothing came back. */
  readonly what: string | null;
  readonly more: string;
  readonly clause: { readonly number: ClauseNumber | "Always"; readonly say: string };
}

export interface SeenRow {
  readonly label: string;
  readonly note?: string;
  /** In the order of the viewers given. */
  readonly cells: readonly SeenCell[];
}

export interface Telling {
  /** First name. */
  readonly coach: string;
  readonly organization: string;
  readonly terms: Terms;
}

type Cell = (by: SeenBy) => SeenCell;

/** “Both assessments”, “All three …”, “Two of three …”, or null for none. */
function part(seen: number, own: number, one: string): string | null {
  if (seen === 0) return null;
  if (seen < own) return `${capital(inWords(seen))} of ${counted(own, one)}`;
  if (own === 1) return `One ${one}`;
  return own === 2 ? `Both ${one}s` : `All ${counted(own, one)}`;
}

const always = (say: string) => ({ number: "Always" as const, say });

/** Rows in the order of the page. Nothing here is known beforehand: each cell counts what came back. */
export function seenRows(own: SeenBy, viewers: readonly SeenBy[], telling: Telling): SeenRow[] {
  const { coach, organization, terms } = telling;
  const sentence = (number: ClauseNumber) => ({
    number,
    say: clausesOf(terms, coach)[number - 1]?.say ?? "",
  });
  const refused = (number: ClauseNumber, say: string) => ({ number, say });
  /** The coach's clause in the coach's place, what always holds in all others. */
  const work = (by: SeenBy, number: ClauseNumber, never: string) =>
    by.from === "coach" ? sentence(number) : always(never);
  /** That there is nothing yet: in the place of whoever would see it, not where it is never seen. */
  const yet = (by: SeenBy, ownCount: number, none: string) =>
    by.from === "coach" && ownCount === 0 ? none : "";
  const row = (label: string, cell: Cell, note?: string): SeenRow => ({
    label,
    note,
    cells: viewers.map(cell),
  });

  const answers: Cell = (by) => ({
    what: part(by.results, own.results, "result"),
    more: [
      by.results > 0 &&
        (by.answers === own.answers ? "every answer and every score" : `${by.answers} answers`),
      by.unsentAnswers > 0 && `${counted(by.unsentAnswers, "answer")} not submitted yet`,
      by.results === 0 && yet(by, own.results, "You have submitted none yet"),
    ]
      .filter(Boolean)
      .join(", "),
    clause:
      by.from === "coach" && !terms.sharesResults
        ? refused(1, `${coach} does not read my answers and scores.`)
        : work(by, 1, "Answers and scores are for nobody but you and your coach."),
  });
  const goals =
    (of: "selfGoals" | "otherGoals"): Cell =>
    (by) => ({
      what: part(by[of], own[of], "goal"),
      more: by[of] > 0 ? "statement, ladder and if–then" : yet(by, own[of], "You have drafted none yet"),
      clause: work(by, 2, "Goals stay between coachee and coach."),
    });
  const talk: Cell = (by) => {
    const found = [
      by.checkIns > 0 && counted(by.checkIns, "check-in"),
      by.comments > 0 && counted(by.comments, "comment"),
    ].filter((text): text is string => Boolean(text));
    return {
      what: found.length > 0 ? capital(listed(found)) : null,
      more: found.length > 0 ? "" : yet(by, own.checkIns + own.comments, "There are none yet"),
      clause: work(by, 3, "Check-ins and comments stay between coachee and coach."),
    };
  };
  const drafts: Cell = (by) => ({
    what: part(by.drafts, own.drafts, "draft"),
    more: "",
    clause: always("A draft is its author’s alone."),
  });
  const standing: Cell = (by) => {
    const name = by.name && (by.status ? `${by.name}: ${by.status}` : by.name);
    const more = by.name && !by.status ? "that you are a member, not where you stand" : "";
    if (by.from === "coach") return { what: name, more, clause: sentence(2) };
    if (by.from === "another_coachee")
      return { what: name, more, clause: always("Who else is coached is not theirs to see.") };
    const clause = terms.sharesStatus
      ? sentence(4)
      : refused(4, "The organization does not see by name whether I am invited, active or closed.");
    return { what: name, more, clause };
  };
  const figures: Cell = (by) => ({
    what: part(by.releases, own.releases, "release"),
    more:
      by.releases > 0
        ? "groups only, never you"
        : own.releases === 0
          ? `${organization} has published none yet`
          : "",
    clause: sentence(5),
  });

  return [
    row("Answers and scores", answers),
    row("Self goals", goals("selfGoals")),
    row("Team and organization goals", goals("otherGoals")),
    row("Check-ins and comments", talk),
    row("Drafts of comments", drafts, own.drafts > 0 ? `You have ${inWords(own.drafts)}` : "You have none"),
    row("Your name and where you stand", standing),
    row("Figures about groups", figures, "releases"),
  ];
}

const ofWork = (by: SeenBy) =>
  by.answers + by.unsentAnswers + by.selfGoals + by.otherGoals + by.checkIns + by.comments + by.drafts;

/** The page in a few sentences, composed from what came back. */
export function seenLede(viewers: readonly SeenBy[], { coach, organization }: Telling): string {
  const from = (place: SeenBy["from"]) => viewers.find((by) => by.from === place);
  const said: string[] = [];
  const byCoach = from("coach");
  if (byCoach && ofWork(byCoach) > 0)
    said.push(
      byCoach.results > 0
        ? `${coach} sees your results and your plan.`
        : `${coach} sees your plan, and none of your answers.`,
    );
  else said.push(byCoach ? `${coach} sees nothing of your work yet.` : "Your coach is no longer here.");
  const above = [from("organization"), from("token")].filter((by) => by !== undefined);
  const status = above.find((by) => by.status)?.status;
  if (above.some((by) => ofWork(by) > 0)) said.push(`${organization} sees something of your work.`);
  else if (status)
    said.push(`${organization} sees your name and that you are ${status}, and figures about groups.`);
  else if (above.some((by) => by.name))
    said.push(`${organization} sees your name, and figures about groups.`);
  const other = from("another_coachee");
  if (other && ofWork(other) === 0 && !other.name) said.push("Nobody else sees anything of you.");
  return said.join(" ");
}
