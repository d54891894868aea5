import { COMMENT_STATES, THREAD_STATES } from "@/db/schema";
import { can } from "@/lib/authorize";
import { checkInOf } from "@/lib/check-ins/queries";
import {
  discardComment,
  editComment,
  readThreads,
  settleThread,
  withdrawComment,
  writeComment,
} from "@/lib/comments/mutations";
import { commentPolicy, threadPolicy } from "@/lib/comments/policy";
import {
  assessmentOfThread,
  authorOfComment,
  commentsOfThread,
  threadById,
  threadsOfAssessment,
  threadsOfCheckIn,
  threadsOfEngagement,
  threadsOfGoal,
  unreadThreads,
} from "@/lib/comments/queries";
import { goalOf } from "@/lib/goals/queries";
import type { Contrast as ContrastKey } from "@/lib/instrument/framework";
import type { Builder } from "../builder";
import { addConnection, costOfFirst } from "../connections";
import { asPerson, batched, related } from "../context";
import { framework } from "../framework";

/** Threads and their comments, at the things they are about. */
export function comments(builder: Builder) {
  addConnection(builder, "Thread");
  const { Contrast } = framework(builder);
  const ThreadState = builder.enumType("ThreadState", { values: THREAD_STATES });
  const CommentState = builder.enumType("CommentState", { values: COMMENT_STATES });

  builder.objectType("Thread", {
    description: "A conversation of coach and coachee about one thing.",
    fields: (t) => ({
      id: t.exposeID("id"),
      state: t.field({ type: ThreadState, resolve: (thread) => thread.state }),
      assessmentId: t.exposeID("assessmentId", { nullable: true }),
      contrast: t.field({
        type: Contrast,
        nullable: true,
        resolve: ({ contrast }) => contrast as ContrastKey | null,
      }),
      goalId: t.exposeID("goalId", { nullable: true }),
      checkInId: t.exposeID("checkInId", { nullable: true }),
      assessment: t.field({ type: "Assessment", nullable: true, resolve: related(assessmentOfThread).one }),
      goal: t.field({ type: "Goal", nullable: true, resolve: related(goalOf).one }),
      checkIn: t.field({ type: "CheckIn", nullable: true, resolve: related(checkInOf).one }),
      lastSharedAt: t.expose("lastSharedAt", { type: "DateTime", nullable: true }),
      comments: t.field({
        description: "Oldest first, at most 200; another person's drafts are not among them.",
        type: ["Comment"],
        resolve: related(commentsOfThread).list,
      }),
      unread: t.boolean({
        description: "Whether the other one shared something since the viewer last looked.",
        resolve: (thread, _args, context) => batched(context, unreadThreads, thread.id),
      }),
      waitsForViewer: t.boolean({
        description: "Whether the other one wrote last and it is not settled.",
        resolve: (thread, _args, { viewer }) =>
          viewer.kind === "person" &&
          thread.state !== "settled" &&
          thread.lastAuthorId !== null &&
          thread.lastAuthorId !== viewer.personId,
      }),
      viewerCanSettle: t.boolean({
        resolve: (thread, _args, { viewer }) => can(viewer, threadPolicy, "settle", thread),
      }),
    }),
  });

  builder.objectType("Comment", {
    description: "Part of a thread. A draft is its author's alone.",
    fields: (t) => ({
      id: t.exposeID("id"),
      threadId: t.exposeID("threadId"),
      state: t.field({ type: CommentState, resolve: (comment) => comment.state }),
      body: t.exposeString("body", { description: "Markdown. Empty once it was withdrawn." }),
      author: t.field({ type: "Member", nullable: true, resolve: related(authorOfComment).one }),
      mine: t.boolean({
        resolve: (comment, _args, { viewer }) =>
          viewer.kind === "person" && comment.authorId === viewer.personId,
      }),
      version: t.exposeInt("version"),
      createdAt: t.expose("createdAt", { type: "DateTime" }),
      sharedAt: t.expose("sharedAt", { type: "DateTime", nullable: true }),
      editedAt: t.expose("editedAt", { type: "DateTime", nullable: true }),
      viewerCanEdit: t.boolean({
        resolve: (comment, _args, { viewer }) => can(viewer, commentPolicy, "edit", comment),
      }),
    }),
  });

  builder.objectFields("Engagement", (t) => ({
    threads: t.field({
      description: "The last written in first.",
      type: "ThreadConnection",
      args: { first: t.arg.int(), after: t.arg.string({ required: false }) },
      complexity: costOfFirst,
      resolve: (engagement, args, context) => threadsOfEngagement(asPerson(context), engagement.id, args),
    }),
  }));
  builder.objectFields("Assessment", (t) => ({
    threads: t.field({ type: ["Thread"], resolve: related(threadsOfAssessment).list }),
  }));
  builder.objectFields("Goal", (t) => ({
    threads: t.field({ type: ["Thread"], resolve: related(threadsOfGoal).list }),
  }));
  builder.objectFields("CheckIn", (t) => ({
    threads: t.field({
      type: ["Thread"],
      // Of many check-ins few are talked about, so that a page of them with their threads stays affordable.
      complexity: { field: 1, multiplier: 3 },
      resolve: related(threadsOfCheckIn).list,
    }),
  }));

  builder.queryField("thread", (t) =>
    t.field({
      type: "Thread",
      args: { id: t.arg.id() },
      resolve: (_root, { id }, context) => threadById(asPerson(context), id),
    }),
  );

  const NewCommentInput = builder.inputType("NewCommentInput", {
    description: "Names one thread to answer in, or one thing to open a thread on.",
    fields: (t) => ({
      threadId: t.id({ required: false }),
      assessmentId: t.id({ required: false }),
      contrast: t.field({ type: Contrast, required: false }),
      goalId: t.id({ required: false }),
      checkInId: t.id({ required: false }),
      body: t.string(),
      share: t.boolean({ description: "False keeps it as a draft that only its author can see." }),
      requestKey: t.string({ description: "A uuid of the caller's; the same again is the same comment." }),
    }),
  });

  builder.mutationFields((t) => ({
    writeComment: t.field({
      type: "Comment",
      args: { input: t.arg({ type: NewCommentInput }) },
      resolve: (_root, { input }, context) => writeComment(asPerson(context), input, context.now),
    }),
    editComment: t.field({
      type: "Comment",
      args: { id: t.arg.id(), version: t.arg.int(), body: t.arg.string(), share: t.arg.boolean() },
      resolve: (_root, { id, ...input }, context) => editComment(asPerson(context), id, input, context.now),
    }),
    withdrawComment: t.field({
      type: "Comment",
      args: { id: t.arg.id() },
      resolve: (_root, { id }, context) => withdrawComment(asPerson(context), id),
    }),
    discardComment: t.id({
      args: { id: t.arg.id() },
      resolve: (_root, { id }, context) => discardComment(asPerson(context), id),
    }),
    settleThread: t.field({
      type: "Thread",
      args: { id: t.arg.id(), settled: t.arg.boolean() },
      resolve: (_root, { id, settled }, context) => settleThread(asPerson(context), id, settled),
    }),
    readThreads: t.boolean({
      args: { ids: t.arg.idList() },
      resolve: async (_root, args, context) => {
        await readThreads(asPerson(context), args, context.now);
        return true;
      },
    }),
  }));
}
