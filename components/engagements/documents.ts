import { ResultFields } from "@/components/assessments/result/fields";
import { ThreadFields } from "@/components/comments/fields";
import { CheckInFields, GoalFields, GoalReportFields } from "@/components/goals/fields";
import { graphql } from "@/graphql/tada";
import { AnchorFields } from "./anchor-fields";
import { CoacheeHead } from "./coachee-page";
import { OccasionFields } from "./occasions";

/** Every occasion of one coachee. */
export const CoacheeResults = graphql(
  `
    query CoacheeResults($id: ID!) {
      viewer {
        timeZone
      }
      engagement(id: $id) {
        ...CoacheeHead
        ...OccasionFields
      }
    }
  `,
  [CoacheeHead, OccasionFields],
);

/** One submitted occasion of a coachee, and what is said about it. */
export const CoacheeResult = graphql(
  `
    query CoacheeResult($id: ID!, $assessmentId: ID!) {
      viewer {
        name
        timeZone
      }
      engagement(id: $id) {
        ...CoacheeHead
      }
      assessment(id: $assessmentId) {
        id
        occasion
        submittedAt
        canReview
        engagement {
          id
        }
        quality {
          line
        }
        result {
          ...ResultReport
        }
        threads {
          ...ThreadFields
        }
      }
    }
  `,
  [CoacheeHead, ResultFields, ThreadFields],
);

/** The plan of one coachee. */
export const CoacheePlan = graphql(
  `
    query CoacheePlan($id: ID!) {
      viewer {
        timeZone
      }
      engagement(id: $id) {
        ...CoacheeHead
        plan {
          attainment {
            value
            goals
            say
          }
          gate {
            level
            state
            sentence
            glance
          }
          goals {
            ...GoalFields
            checkIns(first: 8) {
              edges {
                node {
                  ...CheckInFields
                }
              }
            }
          }
        }
      }
    }
  `,
  [CoacheeHead, GoalFields, CheckInFields],
);

/** A page of the threads of one coachee, the last written in first. */
export const CoacheeConversations = graphql(
  `
    query CoacheeConversations($id: ID!, $after: String) {
      viewer {
        timeZone
      }
      engagement(id: $id) {
        ...CoacheeHead
        threads(first: 20, after: $after) {
          edges {
            node {
              ...ThreadFields
              ...AnchorFields
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  `,
  [CoacheeHead, ThreadFields, AnchorFields],
);

/** One goal of a coachee with its check-ins and what is said about them. */
export const CoacheeGoal = graphql(
  `
    query CoacheeGoal($id: ID!, $goalId: ID!, $after: String) {
      viewer {
        timeZone
      }
      engagement(id: $id) {
        ...CoacheeHead
        plan {
          goals {
            id
          }
        }
      }
      goal(id: $goalId) {
        ...GoalReportFields
        threads {
          ...ThreadFields
        }
        checkIns(first: 6, after: $after) {
          edges {
            node {
              ...CheckInFields
              threads {
                ...ThreadFields
              }
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  `,
  [CoacheeHead, GoalReportFields, CheckInFields, ThreadFields],
);
