import type { Pages } from "@/components/comments/anchor";
import { graphql } from "@/graphql/tada";
import { goalAddress, personAddress, resultAddress } from "./addresses";

/** What a thread hangs on, for the places where threads of many things stand together. */
export const AnchorFields = graphql(`
  fragment AnchorFields on Thread @_unmask {
    contrast
    assessment {
      id
      submittedAt
    }
    goal {
      id
      statement
    }
    checkIn {
      createdAt
      goal {
        id
      }
    }
  }
`);

/** Where the things of one coachee stand on the coach's pages. */
export const pagesOf = (engagementId: string, firstName: string): Pages => ({
  whose: `${firstName}’s`,
  home: personAddress(engagementId),
  result: (id) => resultAddress(engagementId, id),
  goal: (id) => goalAddress(engagementId, id),
});
