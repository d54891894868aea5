import { type FragmentOf, graphql } from "@/graphql/tada";

const ScaleFields = graphql(`
  fragment ResultScale on ScaleScore @_unmask {
    __typename
    ... on Scale {
      mean
      sem
      band
    }
    ... on Insufficient {
      answered
      of
    }
  }
`);

const PairFields = graphql(
  `
    fragment ResultPair on PairResult @_unmask {
      word
      leanInWords
      management {
        ...ResultScale
      }
      leadership {
        ...ResultScale
      }
      measures {
        __typename
        ... on PairMeasures {
          height
          lean
          threshold
          leanClaimed
          pairScore
        }
      }
    }
  `,
  [ScaleFields],
);

const SideFields = graphql(
  `
    fragment ResultSide on SideResult @_unmask {
      side
      name
      needed
      gapInWords
      now {
        ...ResultScale
      }
      gap {
        __typename
        ... on GapMeasures {
          gap
          claimed
        }
      }
      cells {
        value
      }
    }
  `,
  [ScaleFields],
);

const ChangeFields = graphql(
  `
    fragment ResultChange on PairChange @_unmask {
      management {
        ...ResultSideChange
      }
      leadership {
        ...ResultSideChange
      }
    }
    fragment ResultSideChange on SideChange {
      side
      inWords
      partExpected
      before {
        ...ResultScale
      }
      now {
        ...ResultScale
      }
      measures {
        __typename
        ... on ChangeMeasures {
          threshold
          claimed
        }
      }
    }
  `,
  [ScaleFields],
);

const VersatilityFields = graphql(`
  fragment ResultVersatility on VersatilityScore @_unmask {
    __typename
    ... on Versatility {
      value
    }
    ... on Insufficient {
      answered
      of
    }
  }
`);

/** Everything the report of one result shows, for the coachee's page and their coach's alike. */
export const ResultFields = graphql(
  `
    fragment ResultReport on AssessmentResult @_unmask {
      headline
      provisional
      scoringVersion
      answeredNow
      answeredNeeded
      assessment {
        occasion
        submittedAt
        instrumentVersion
      }
      paragraphs {
        words {
          text
          strong
        }
      }
      titles {
        needed
        beam
        levels
        goal
      }
      overall {
        ...ResultPair
      }
      versatility {
        ...ResultVersatility
      }
      contrasts {
        contrast
        title
        management {
          ...ResultSide
        }
        leadership {
          ...ResultSide
        }
        pair {
          ...ResultPair
        }
      }
      levels {
        level
        pair {
          ...ResultPair
        }
      }
      claims {
        inWords
      }
      suggestions {
        contrast
        side
        level
        name
        gapInWords
        reason
      }
      comparison {
        comparable
        title
        since {
          occasion
          submittedAt
        }
        overall {
          ...ResultChange
        }
        levels {
          level
          change {
            ...ResultChange
          }
        }
        contrasts {
          contrast
          change {
            ...ResultChange
          }
        }
        versatilityBefore {
          ...ResultVersatility
        }
      }
    }
  `,
  [SideFields, PairFields, ChangeFields, VersatilityFields],
);

export type ResultData = FragmentOf<typeof ResultFields>;
export type ContrastData = ResultData["contrasts"][number];
export type PairData = ContrastData["pair"];
export type SideData = ContrastData["management"];
export type ScaleData = SideData["now"];
export type ComparisonData = NonNullable<ResultData["comparison"]>;
export type ChangeData = ComparisonData["levels"][number]["change"]["management"];
export type VersatilityData = ResultData["versatility"];
