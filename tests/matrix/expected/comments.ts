import { LISTED_RESULTS, PAIR, type Rows } from "../who";

const threads = (inner: string) => `{ engagement(id: $engagement) { threads(first: 20) { ${inner} } } }`;

/** What is said stays between the two; that drafts stay with their author, the values show. */
export const COMMENT_ROWS: Rows = {
  ThreadConnection: { at: threads("@"), rows: { "edges pageInfo": PAIR } },
  ThreadEdge: { at: threads("edges { @ }"), rows: { "cursor node": PAIR } },
  Thread: {
    at: threads("edges { node { @ } }"),
    rows: {
      "id state assessmentId contrast goalId goal checkInId checkIn lastSharedAt comments": PAIR,
      "unread waitsForViewer viewerCanSettle": PAIR,
      assessment: LISTED_RESULTS,
    },
  },
  Comment: {
    at: "{ thread(id: $thread) { comments { @ } } }",
    rows: {
      "id threadId state body author mine version createdAt sharedAt editedAt viewerCanEdit": PAIR,
    },
  },
};
