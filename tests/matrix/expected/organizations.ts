import { ADMINS, LISTERS, MEMBERS, type Rows, who } from "../who";

const admins = who(ADMINS, {}, "FORBIDDEN");

export const ORGANIZATION_ROWS: Rows = {
  Organization: {
    at: "{ organization { @ } }",
    rows: {
      "id name units releases release": MEMBERS,
      members: who(LISTERS, {}, "nothing"),
      tokens: admins,
    },
  },
  UnitConnection: { at: "{ organization { units(first: 10) { @ } } }", rows: { "edges pageInfo": MEMBERS } },
  UnitEdge: { at: "{ organization { units(first: 10) { edges { @ } } } }", rows: { "cursor node": MEMBERS } },
  Unit: {
    at: "{ organization { units(first: 10) { edges { node { @ } } } } }",
    rows: { "id name parent": MEMBERS },
  },
  PageInfo: {
    at: "{ organization { units(first: 1) { pageInfo { @ } } } }",
    rows: { "hasNextPage endCursor": MEMBERS },
  },
  ApiTokenConnection: {
    at: "{ organization { tokens(first: 10) { @ } } }",
    rows: { "edges pageInfo": admins },
  },
  ApiTokenEdge: {
    at: "{ organization { tokens(first: 10) { edges { @ } } } }",
    rows: { "cursor node": admins },
  },
  ApiToken: {
    at: "{ organization { tokens(first: 10) { edges { node { @ } } } } }",
    rows: { "id name lastFour createdAt expiresAt revokedAt": admins },
  },
  NewToken: {
    from: 'mutation { createToken(name: "Reporting", days: 90) { @ } }',
    at: "createToken",
    rows: { "token secret": admins },
  },
};
