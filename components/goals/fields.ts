import { type FragmentOf, graphql } from "@/graphql/tada";

/** What a goal needs to be shown, whoever looks. */
export const GoalFields = graphql(`
  fragment GoalFields on Goal @_unmask {
    id
    version
    state
    level
    contrast
    side
    statement
    keepNote
    behaviour
    rungs
    startRung
    ifObstacle
    thenResponse
    dueOn
    rhythm
    rhythmDays
    number
    weight
    lesson
    glance
    startedAt
    pausedAt
    endedAt
    leansOn {
      id
      level
      statement
    }
    lastCheckIn {
      rung
      createdAt
    }
    viewerCan {
      edit
      discard
      propose
      start
      checkIn
      revise
      pause
      resume
      achieve
      letGo
      setWeight
    }
    startRefusals {
      reason
      say
      wayOut
      missing {
        field
        say
      }
    }
  }
`);

export type GoalData = FragmentOf<typeof GoalFields>;
export type Refusals = GoalData["startRefusals"];

/** A check-in in a list. */
export const CheckInFields = graphql(`
  fragment CheckInFields on CheckIn @_unmask {
    id
    rung
    confidence
    line
    number
    createdAt
  }
`);

export type CheckInData = FragmentOf<typeof CheckInFields>;

/** What the page of one goal needs beside: its versions, and what keeps its acts from being done. */
export const GoalReportFields = graphql(
  `
    fragment GoalReportFields on Goal @_unmask {
      ...GoalFields
      versions {
        number
        statement
        reason
        createdAt
      }
      resumeRefusals {
        reason
        say
        wayOut
      }
      letGoRefusals {
        reason
        say
        wayOut
      }
      pauseWarning {
        say
        wayOut
      }
    }
  `,
  [GoalFields],
);

export type GoalReportData = FragmentOf<typeof GoalReportFields>;

/** Whose eyes: the words are for the coachee, or about them by first name. */
export interface Reader {
  readonly own: boolean;
  /** First name of the coachee. */
  readonly coachee: string;
  readonly now: Date;
  readonly zone: string;
}
