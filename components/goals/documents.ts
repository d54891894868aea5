import type { TadaDocumentNode } from "gql.tada";
import { graphql } from "@/graphql/tada";

/** What a coachee does with a goal, for the actions of its forms. */
export const DRAFT = graphql(`
  mutation DraftGoal($engagementId: ID!, $requestKey: ID!, $input: GoalDraftInput!) {
    draftGoal(engagementId: $engagementId, requestKey: $requestKey, input: $input) {
      id
    }
  }
`);

export const SAVE = graphql(`
  mutation SaveGoalDraft($id: ID!, $version: Int!, $input: GoalDraftInput!) {
    saveGoalDraft(id: $id, version: $version, input: $input) {
      version
    }
  }
`);

export const REVISE = graphql(`
  mutation ReviseGoal($id: ID!, $version: Int!, $reason: String, $input: GoalRevisionInput!) {
    reviseGoal(id: $id, version: $version, reason: $reason, input: $input) {
      id
    }
  }
`);

export const LET_GO = graphql(`
  mutation LetGoOfGoal($id: ID!, $version: Int!, $lesson: String!) {
    letGoOfGoal(id: $id, version: $version, lesson: $lesson) {
      id
    }
  }
`);

export const WEIGH = graphql(`
  mutation SetGoalWeight($id: ID!, $version: Int!, $weight: Int!) {
    setGoalWeight(id: $id, version: $version, weight: $weight) {
      id
    }
  }
`);

const PROPOSE = graphql(`
  mutation ProposeGoal($id: ID!, $version: Int!) {
    proposeGoal(id: $id, version: $version) {
      id
    }
  }
`);

const START = graphql(`
  mutation StartGoal($id: ID!, $version: Int!) {
    startGoal(id: $id, version: $version) {
      id
    }
  }
`);

const PAUSE = graphql(`
  mutation PauseGoal($id: ID!, $version: Int!) {
    pauseGoal(id: $id, version: $version) {
      id
    }
  }
`);

const RESUME = graphql(`
  mutation ResumeGoal($id: ID!, $version: Int!) {
    resumeGoal(id: $id, version: $version) {
      id
    }
  }
`);

const ACHIEVE = graphql(`
  mutation AchieveGoal($id: ID!, $version: Int!) {
    achieveGoal(id: $id, version: $version) {
      id
    }
  }
`);

const DISCARD = graphql(`
  mutation DiscardDraft($id: ID!, $version: Int!) {
    discardDraft(id: $id, version: $version)
  }
`);

/** The acts that need nothing but the goal and its version, by the value of their button. */
export const ACTS = {
  propose: PROPOSE,
  start: START,
  pause: PAUSE,
  resume: RESUME,
  achieve: ACHIEVE,
  discard: DISCARD,
} satisfies Record<string, object> as Record<
  "propose" | "start" | "pause" | "resume" | "achieve" | "discard",
  TadaDocumentNode<unknown, { id: string; version: number }>
>;

export type ActName = keyof typeof ACTS;
