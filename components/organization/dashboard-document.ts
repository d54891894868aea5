import { graphql, type ResultOf } from "@/graphql/tada";

const COUNT = graphql(`
  fragment Count on CountFigure @_unmask {
    ... on PeopleCount { about asOf }
    ... on Withheld { reason }
  }
`);

const FIGURE = graphql(`
  fragment Figure on EstimateFigure @_unmask {
    ... on Estimate { value halfWidth asOf since }
    ... on Withheld { reason }
  }
`);

/**
 * All that the dashboard shows, and nothing else: one release, with the whole organization and its units, and
 * the whole of the other releases. Without a number the newest one.
 */
export const DASHBOARD = graphql(
  `
    query Dashboard($number: Int) {
      organization {
        name
        releases(first: 40) {
          edges {
            node {
              number
              publishedAt
              whole {
                answering { ...Count }
                heights(parts: [overall]) { figure { ...Figure } }
                leans(parts: [overall]) { figure { ...Figure } }
              }
            }
          }
        }
        release(number: $number) {
          number
          publishedAt
          whole {
            invited { ...Count }
            participated { ...Count }
            answering { ...Count }
            means { contrast level side figure { ...Figure } }
            heights { contrast level figure { ...Figure } }
            leans { contrast level figure { ...Figure } }
            changes { contrast level side figure { ...Figure } }
            goals { level state figure { ...Count } }
          }
          units(first: 100) {
            pageInfo { hasNextPage }
            edges {
              node {
                unit { id name parent { id } }
                invited { ...Count }
                participated { ...Count }
                answering { ...Count }
                heights(parts: [contrasts, overall]) { contrast figure { ... on Estimate { value } } }
                leans(parts: [contrasts, overall]) { contrast figure { ... on Estimate { value halfWidth } } }
                changes(parts: [overall]) { side figure { ...Figure } }
              }
            }
          }
        }
      }
    }
  `,
  [COUNT, FIGURE],
);

export type DashboardData = ResultOf<typeof DASHBOARD>;
