import { type FragmentOf, graphql } from "@/graphql/tada";

/** What a thread needs to be shown. Spread it wherever threads are asked for. */
export const ThreadFields = graphql(`
  fragment ThreadFields on Thread @_unmask {
    id
    state
    assessmentId
    contrast
    goalId
    checkInId
    lastSharedAt
    unread
    waitsForViewer
    viewerCanSettle
    comments {
      id
      state
      body
      mine
      version
      createdAt
      sharedAt
      editedAt
      viewerCanEdit
      author {
        name
      }
    }
  }
`);

export type ThreadData = FragmentOf<typeof ThreadFields>;
export type CommentData = ThreadData["comments"][number];

/** What a new thread is about; exactly one id, and a contrast only with an assessment. */
export interface About {
  threadId?: string;
  assessmentId?: string;
  contrast?: string;
  goalId?: string;
  checkInId?: string;
}

/** Who looks at a conversation, and when. */
export interface Seat {
  /** First name of the other one: “Share with Mara”. */
  other: string;
  now: Date;
  zone: string;
}
