import { ThreadFields } from "@/components/comments/fields";
import { CheckInFields } from "@/components/goals/fields";
import { graphql, type ResultOf } from "@/graphql/tada";
import { AnchorFields } from "./anchor-fields";
import { CoacheeHead } from "./coachee-page";
import { StripFields } from "./result-strip";

/** The first page of a coachee: the latest result, what waits, the self goal, the plan beside it. */
export const Overview = graphql(
  `
    query CoacheeOverview($id: ID!) {
      viewer {
        timeZone
      }
      engagement(id: $id) {
        ...CoacheeHead
        assessmentOpening {
          open
          reason
          message
          wayOut
        }
        assessments {
          id
          occasion
          state
          dueAt
        }
        latestResult {
          ...StripFields
        }
        threads(first: 20) {
          edges {
            node {
              ...ThreadFields
              ...AnchorFields
            }
          }
        }
        selfGoal {
          id
          state
          statement
          checkIns(first: 8) {
            edges {
              node {
                ...CheckInFields
                threads {
                  id
                }
              }
            }
          }
        }
        plan {
          goals {
            id
            level
            state
            statement
            dueOn
            lastCheckIn {
              rung
            }
          }
        }
      }
    }
  `,
  [CoacheeHead, StripFields, ThreadFields, AnchorFields, CheckInFields],
);

export type OverviewData = NonNullable<ResultOf<typeof Overview>["engagement"]>;
export type OverviewThread = OverviewData["threads"]["edges"][number]["node"];
