import { MEMBERS, type Rows } from "../who";

const release = (inner: string) => `{ organization { release { ${inner} } } }`;

/** What an organization may see, everyone in it may see. */
export const RELEASE_ROWS: Rows = {
  ReleaseConnection: {
    at: "{ organization { releases(first: 10) { @ } } }",
    rows: { "edges pageInfo": MEMBERS },
  },
  ReleaseEdge: {
    at: "{ organization { releases(first: 10) { edges { @ } } } }",
    rows: { "cursor node": MEMBERS },
  },
  Release: {
    at: release("@"),
    rows: {
      "id number publishedAt minimumCount minimumMean minimumChange": MEMBERS,
      "instrumentVersion scoringVersion whole units": MEMBERS,
    },
  },
  ReleaseScopeConnection: { at: release("units(first: 10) { @ }"), rows: { "edges pageInfo": MEMBERS } },
  ReleaseScopeEdge: { at: release("units(first: 10) { edges { @ } }"), rows: { "cursor node": MEMBERS } },
  ReleaseScope: {
    at: release("units(first: 10) { edges { node { @ } } }"),
    rows: { "unit invited participated answering means heights leans changes goals": MEMBERS },
  },
  ReleasedEstimate: { at: release("whole { means { @ } }"), rows: { "contrast level side figure": MEMBERS } },
  ReleasedGoals: { at: release("whole { goals { @ } }"), rows: { "level state figure": MEMBERS } },
  PeopleCount: {
    at: release("whole { invited { ... on PeopleCount { @ } } }"),
    rows: { "about asOf": MEMBERS },
  },
  Estimate: {
    at: release("whole { changes { figure { ... on Estimate { @ } } } }"),
    rows: { "value halfWidth asOf since": MEMBERS },
  },
  Withheld: {
    at: release("whole { goals { figure { ... on Withheld { @ } } } }"),
    rows: { "reason minimum": MEMBERS },
  },
};
