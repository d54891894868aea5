import {
  but,
  COACHEES,
  COACHES,
  LISTERS,
  MEMBERS,
  PAIR,
  RESULTS,
  type Rows,
  SELVES,
  TOKENS,
  who,
} from "../who";

const nothing = { [`nobody ${TOKENS}`]: "nothing" } as const;
const everyCoachee = `${COACHEES} otherCoachee coacheeElsewhere`;
const everyCoach = `${COACHES} otherCoach coachElsewhere`;
const coaches = who(everyCoach, nothing, "nothing");
const listers = who(LISTERS, {}, "nothing");

/** Of the coachee who is asked about: the organization's own roles, in their own organization. */
const organization = "sponsor admin token sponsorOfSecret adminOfSecret tokenOfSecret";
const inDirectory = who(organization, { tokenElsewhere: "nothing" }, "nothing");

export const PEOPLE_ROWS: Rows = {
  Query: {
    at: "{ @ }",
    rows: {
      viewer: SELVES,
      organization: MEMBERS,
      assessment: RESULTS,
      "engagement goal thread": PAIR,
    },
  },
  Viewer: {
    at: "{ viewer { @ } }",
    rows: {
      "id name timeZone roles organization membership nextStep caseloadByNeed": SELVES,
      engagement: who(everyCoachee, nothing, "nothing"),
      caseload: coaches,
    },
  },
  NextStep: { at: "{ viewer { nextStep { @ } } }", rows: { "say why label target": SELVES } },
  Target: {
    at: "{ engagement(id: $engagement) { nextStep { target { @ } } } }",
    rows: {
      kind: but(PAIR, { [COACHES]: "nothing" }),
      // The record of a closed engagement has no id of its own.
      id: but(PAIR, { [`${COACHES} coacheeOfPast`]: "nothing" }),
      // Only where there is no goal yet.
      level: but(PAIR, { [`${COACHEES} ${COACHES}`]: "nothing" }),
    },
  },
  EngagementConnection: {
    at: "{ viewer { caseload(first: 10) { @ } } }",
    rows: { edges: coaches, pageInfo: SELVES },
  },
  EngagementEdge: {
    at: "{ viewer { caseload(first: 10) { edges { @ } } } }",
    rows: { "cursor node": coaches },
  },
  CaseloadByNeed: {
    at: "{ viewer { caseloadByNeed { @ } } }",
    rows: { "title count": SELVES, people: coaches },
  },
  MemberConnection: {
    at: "{ organization { members(first: 50) { @ } } }",
    rows: { edges: listers, pageInfo: MEMBERS },
  },
  MemberEdge: {
    at: "{ organization { members(first: 50) { edges { @ } } } }",
    rows: { "cursor node": listers },
  },
  Member: {
    at: "{ engagement(id: $engagement) { coachee { @ } } }",
    rows: {
      // Somebody whose coach one was is a stranger again.
      "id name roles unit coachingStatus": but(PAIR, { coachOfPast: "nothing" }),
    },
  },
  "Member via the coach": {
    at: "{ engagement(id: $engagement) { coach { @ } } }",
    rows: {
      "id name roles unit": PAIR,
      // A coach has no coach.
      coachingStatus: but(PAIR, { [`${COACHEES} ${COACHES}`]: "nothing" }),
    },
  },
  "Member via the directory": {
    at: "{ organization { members(first: 50) { edges { node { @ } } } } }",
    only: "coachee",
    rows: {
      "id name roles unit": inDirectory,
      coachingStatus: but(inDirectory, { "sponsorOfSecret adminOfSecret tokenOfSecret": "nothing" }),
    },
  },
};
