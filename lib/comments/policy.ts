import type { comment, thread } from "@/db/schema";
import { all, any, is, isNot, isSet, mine, type Rule } from "../rules";

type ThreadRow = (typeof thread)["$inferSelect"];
type CommentRow = (typeof comment)["$inferSelect"];

/** A thread is its coach's and its coachee's; before its first shared comment, only its opener's. */
export const threadPolicy = {
  readable: all<ThreadRow>(any(mine("coachId"), mine("coacheeId")), any(isSet("sharedAt"), mine("openedBy"))),
  answer: any<ThreadRow>(mine("coachId"), mine("coacheeId")),
  settle: all<ThreadRow>(any(mine("coachId"), mine("coacheeId")), isSet("sharedAt")),
} satisfies Record<string, Rule<ThreadRow>>;

/** A draft is its author's alone. What was shared, its author may edit and withdraw. Product rules, section 5. */
export const commentPolicy = {
  readable: any<CommentRow>(
    mine("authorId"),
    all(isNot("state", "draft"), any(mine("coachId"), mine("coacheeId"))),
  ),
  edit: all<CommentRow>(mine("authorId"), isNot("state", "withdrawn")),
  withdraw: all<CommentRow>(mine("authorId"), is("state", "shared")),
  discard: all<CommentRow>(mine("authorId"), is("state", "draft")),
} satisfies Record<string, Rule<CommentRow>>;
