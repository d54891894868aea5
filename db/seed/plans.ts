import type { Rung } from "@/lib/goals/rules/facts";
import { ALIVE_CHECK_INS, ALIVE_DAYS } from "@/lib/goals/rules/order";
import type { Level } from "@/lib/instrument/framework";
import { reports } from "./check-ins";
import type { Coaching } from "./engagements";
import { openPlan, type Planned, type Planning, plan } from "./goals";
import type { Focus, Library } from "./library";
import type { Random } from "./random";
import { REVISION_REASONS } from "./texts/lines";
import type { World } from "./world";

/** How a plan went. */
export type Story =
  | "steady"
  | "second-self"
  | "with-team"
  | "with-organization"
  | "let-go"
  | "achieved"
  | "paused"
  | "proposed"
  | "draft"
  | "none";

export interface PlanOf {
  readonly world: World;
  readonly coaching: Coaching;
  readonly random: Random;
  readonly library: Library;
  /** Sides below what is needed, the strongest reason first. */
  readonly sides: readonly Focus[];
  /** Days ago: the first day on which something can be planned, a working day, and the last one. */
  readonly from: number;
  readonly until: number;
}

const MOST_DAYS_AGO = 92;

/** Writes a plan and returns its goals. A goal begins only when the rules of the plan let it: docs/plan.md. */
export function writePlan(of: PlanOf, story: Story): readonly Planned[] {
  if (story === "none") return [];
  openPlan(of.world, of.coaching, of.from);
  return STORIES[story](of);
}

const STORIES: Readonly<Record<Exclude<Story, "none">, (of: PlanOf) => Planned[]>> = {
  steady: (of) => [self(of, "self", {})],
  "second-self": (of) => [earlier(of, "achieved"), self(of, "self", {})],
  "let-go": (of) => [earlier(of, "let_go"), self(of, "self", {})],
  achieved: (of) => [earlier(of, "achieved", true), ...(of.random.chance(0.4) ? [draft(of)] : [])],
  "with-team": (of) => withTeam(of),
  "with-organization": (of) => {
    const goals = withTeam(of);
    return [...goals, ...leaning(of, "organization", goals.at(-1)!)];
  },
  paused(of) {
    const paused = of.until + of.random.whole(4, 26);
    return [
      self(of, "self", {
        state: "paused",
        paused,
        began: Math.min(of.from, paused + of.random.whole(25, 60)),
      }),
    ];
  },
  proposed(of) {
    const drafted = of.until + of.random.whole(1, 9);
    return [self(of, "self", { state: "proposed", began: drafted })];
  },
  draft: (of) => [draft(of)],
};

/** Long enough ago for two rounds of a goal before today, or as long as there is. */
const began = ({ from, until, random }: PlanOf) =>
  Math.min(from, until + random.whole(34, MOST_DAYS_AGO - 8));

function withTeam(of: PlanOf): Planned[] {
  const first = of.random.chance(0.5) && of.from > 200 ? [earlier(of, "achieved")] : [];
  const own = self(of, "self", {});
  return [...first, own, ...leaning(of, "team", own)];
}

/** A self goal of the first months that has ended. */
function earlier(of: PlanOf, state: "achieved" | "let_go", late = false): Planned {
  const { world, random, from, until } = of;
  const lasted = state === "achieved" ? random.whole(70, 110) : random.whole(32, 70);
  const ended = late
    ? until + random.whole(5, Math.min(40, from - until - 28))
    : Math.max(until + MOST_DAYS_AGO, from - lasted - random.whole(0, 20));
  const started = world.clock.workday(Math.min(from, ended + lasted));
  return written(of, "earlier", "self", {
    state,
    started,
    ended,
    plateau: state === "achieved" ? 1.2 : -0.4,
  });
}

interface Under {
  readonly state?: "active" | "paused" | "proposed";
  readonly began?: number;
  readonly paused?: number;
}

/** A self goal under way, or about to be. */
function self(of: PlanOf, key: string, { state = "active", began: day, paused }: Under): Planned {
  const started = of.world.clock.workday(day ?? began(of));
  if (state === "proposed") return written(of, key, "self", { state, drafted: started });
  const plateau = of.random.pick([-0.3, 0.1, 0.4, 0.8, 1.2]);
  return written(of, key, "self", { state, started: Math.min(started, of.from), paused, plateau });
}

function draft(of: PlanOf): Planned {
  const drafted = of.until + of.random.whole(1, 15);
  const unwritten = of.random.pick([
    ["keepNote", "rung0"],
    ["rungs", "ifThen", "keepNote"],
    ["ifThen"],
  ] as const);
  return written(of, "draft", "self", { state: "draft", drafted, unwritten });
}

/**
 * A goal that leans on `support`: begun some days after that one had two check-ins within 28 days, else
 * proposed and waiting for it.
 */
function leaning(of: PlanOf, level: "team" | "organization", support: Planned): Planned[] {
  if (support.started === undefined) return [];
  const enough = support.checkIns.find(
    (second, at) =>
      at >= ALIVE_CHECK_INS - 1 && support.checkIns[at - 1]!.back - second.back < ALIVE_DAYS - 8,
  );
  const started = enough && enough.back - of.random.whole(1, 6);
  if (started === undefined || started < of.until + 2)
    return [written(of, level, level, { state: "proposed", drafted: of.until + 2, leansOn: support })];
  return [
    written(of, level, level, {
      state: "active",
      started,
      leansOn: support,
      plateau: of.random.pick([-0.4, 0, 0.5]),
    }),
  ];
}

interface Course extends Pick<Planning, "state" | "started" | "paused" | "ended" | "leansOn" | "unwritten"> {
  readonly drafted?: number;
  readonly plateau?: number;
}

function written(of: PlanOf, key: string, level: Level, course: Course): Planned {
  const { world, coaching, random, library, sides, until } = of;
  const { plateau = 0, ...dates } = course;
  const { contrast, text } = library.choose(coaching, level, sides, random);
  const { started, state, paused, ended } = dates;
  const drafted = Math.min(of.from, dates.drafted ?? started! + random.whole(0, 4));
  const startRung = random.pick<Rung>([-2, -1, -1, 0]);
  const rhythmDays = random.chance(0.85) ? 7 : 14;
  const revised = started !== undefined && state === "active" && started > 45 && random.chance(0.18);
  return plan(world, coaching, {
    ...dates,
    key,
    contrast,
    text,
    drafted,
    startRung,
    rhythmDays,
    proposed: state === "draft" ? undefined : drafted,
    daysToGo:
      started === undefined
        ? 60 + random.whole(0, 50)
        : random.whole(Math.min(118, Math.max(98, started - until + 8)), 119),
    weight: random.chance(0.12) ? random.whole(2, 3) : 1,
    lesson: state === "let_go" ? text.lesson : "",
    reports:
      started === undefined
        ? []
        : reports({ text, random, started, until: ended ?? paused ?? until, rhythmDays, startRung, plateau }),
    revision: revised
      ? { back: started - 21, reason: random.pick(REVISION_REASONS), before: { behaviour: text.statement } }
      : undefined,
  });
}
