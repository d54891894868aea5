import { ThreadFields } from "@/components/comments/fields";
import { graphql, type ResultOf } from "@/graphql/tada";
import { AnchorFields } from "./anchor-fields";

/** So many people stand on one page of a caseload. */
export const PEOPLE_ON_A_PAGE = 100;

/** The caseload in order of need, and the conversation of the one row that is open. */
export const Caseload = graphql(
  `
    query Caseload($first: Int!, $after: String, $group: SignalGroup, $open: ID!, $opens: Boolean!) {
      viewer {
        timeZone
        caseloadByNeed {
          title
          all: count
          waiting: count(group: waiting)
          week: count(group: week)
          along: count(group: along)
          people(first: $first, after: $after, group: $group) {
            edges {
              node {
                id
                state
                startedAt
                coachee {
                  name
                  unit {
                    name
                  }
                }
                signals(first: 1) {
                  group
                  say
                  context
                  action {
                    label
                    target {
                      kind
                      id
                    }
                  }
                }
                selfGoalTrend {
                  say
                  rungs
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
      engagement(id: $open) @include(if: $opens) {
        id
        waitingThread {
          ...ThreadFields
          ...AnchorFields
        }
      }
    }
  `,
  [ThreadFields, AnchorFields],
);

type Loaded = ResultOf<typeof Caseload>;
export type ByNeed = NonNullable<Loaded["viewer"]>["caseloadByNeed"];
export type Person = ByNeed["people"]["edges"][number]["node"];
export type OpenRow = NonNullable<Loaded["engagement"]>;
