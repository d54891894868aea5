import type { Member } from "@/db/viewer";
import type { CheckInRow } from "@/lib/check-ins/queries";
import type { CommentRow, ThreadRow } from "@/lib/comments/queries";
import type { NextStep } from "@/lib/engagements/next-step-facts";
import type { AgreementRow, EngagementRow } from "@/lib/engagements/queries";
import type { Target } from "@/lib/engagements/signals-facts";
import type { GoalRow, GoalVersionRow } from "@/lib/goals/queries";
import type { GoalActs } from "@/lib/goals/rules/acts";
import type { Attaining } from "@/lib/goals/rules/attaining";
import type { CheckInDue } from "@/lib/goals/rules/check-ins";
import type { GoalState, MissingPart, Refusal } from "@/lib/goals/rules/facts";
import type { Gate } from "@/lib/goals/rules/gate";
import type { PauseWarning } from "@/lib/goals/rules/pausing";
import type { Contrast, Level, Side } from "@/lib/instrument/framework";
import type { NewToken } from "@/lib/organizations/mutations";
import type { ApiTokenRow, OrganizationRow, UnitRow } from "@/lib/organizations/queries";
import type { Page } from "@/lib/pages";
import type { MemberRow } from "@/lib/people/queries";
import type { PlanRow } from "@/lib/plans/queries";
import type { ReleaseRow, ReleaseScope } from "@/lib/releases/queries";
import type { Count, Estimate, Figure, Withheld } from "@/lib/releases/release";
import type { Seen } from "./seen-by-others";
import type { AssessmentObjects } from "./types/assessments";
import type { AttentionObjects } from "./types/attention";
import type { ChangeObjects } from "./types/changes";
import type { ResultObjects } from "./types/results";
import type { ScoreObjects } from "./types/scores";

/** The three types of a Relay connection over `Row`. */
type Connection<Name extends string, Row> = Record<Name, Row> &
  Record<`${Name}Connection`, Page<Row>> &
  Record<`${Name}Edge`, { node: Row; cursor: string }>;

/** What a released figure is about; null stands for all of them taken together. */
export interface Spot {
  contrast: Contrast | null;
  level: Level | null;
  side: Side | null;
}

/** What stands behind each object type of the schema, by its name. */
export type Objects = {
  PageInfo: { hasNextPage: boolean; endCursor: string | null };
  Viewer: Member;
  Organization: OrganizationRow;
  NewToken: NewToken;
  SharingAgreement: AgreementRow;
  SeenBy: Seen;
  Comment: CommentRow;
  Withheld: Withheld;
  PeopleCount: Count;
  Estimate: Estimate;
  ReleasedEstimate: Spot & { figure: Figure<Estimate> };
  ReleasedGoals: { level: Level; state: GoalState; figure: Figure<Count> };
  Plan: PlanRow;
  Gate: Gate;
  Attainment: Attaining;
  Goal: GoalRow;
  GoalVersion: GoalVersionRow;
  GoalActs: GoalActs;
  GoalRefusal: Refusal;
  GoalPart: MissingPart;
  PauseWarning: PauseWarning;
  CheckInDue: CheckInDue;
  NextStep: NextStep;
  Target: Target;
} & AttentionObjects &
  AssessmentObjects &
  ScoreObjects &
  ResultObjects &
  ChangeObjects &
  Connection<"Unit", UnitRow> &
  Connection<"ApiToken", ApiTokenRow> &
  Connection<"Release", ReleaseRow> &
  Connection<"ReleaseScope", ReleaseScope> &
  Connection<"Member", MemberRow> &
  Connection<"Engagement", EngagementRow> &
  Connection<"CheckIn", CheckInRow> &
  Connection<"Thread", ThreadRow>;
