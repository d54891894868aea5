import { ASSESSMENT_STATES } from "@/db/schema";
import type { Saved } from "@/lib/assessments/mutations";
import { assessmentPolicy } from "@/lib/assessments/policy";
import {
  type AnswerRow,
  type AssessmentRow,
  answersByItem,
  assessmentById,
  assessmentsOfEngagement,
  latestSubmitted,
  MAX_OCCASIONS,
} from "@/lib/assessments/queries";
import { closedToAnswers, isSubmitted, notAssignable, type Refusal, stateAt } from "@/lib/assessments/rules";
import { can } from "@/lib/authorize";
import { engagementOf } from "@/lib/engagements/queries";
import { ITEM_KEYS } from "@/lib/instrument/framework";
import { answerQuality, type QualityFlag } from "@/lib/instrument/quality";
import { type FlagWords, flagForCoach, flagForRespondent } from "@/lib/instrument/quality-words";
import type { Builder } from "../builder";
import { asPerson, batched, type Context, related } from "../context";
import { answersFor, outcomeOf } from "../outcome";

/** What stands behind the types of an assessment. */
export interface AssessmentObjects {
  Assessment: AssessmentRow;
  Answer: AnswerRow;
  PageTime: { page: string; activeMs: number };
  QualityFlag: { flag: QualityFlag; words: FlagWords };
  SavedAnswers: Saved;
  AssessmentOpening: { refusal: Refusal | null };
}

/** Soft flags on the answers the viewer may read, once nothing is missing. */
async function flagsOf(row: AssessmentRow, context: Context) {
  const rows = await answersFor(row, context);
  const flags = answerQuality({
    answers: answersByItem(rows),
    activeMs: row.pageTimes,
    complete: rows.length === ITEM_KEYS.length,
  });
  const own = asPerson(context).viewer.personId === row.coacheeId;
  return flags.map((flag) => ({ flag, words: own ? flagForRespondent(flag) : flagForCoach(flag) }));
}

/** Assessments and their answers. */
export function assessments(builder: Builder) {
  const AssessmentState = builder.enumType("AssessmentState", { values: ASSESSMENT_STATES });

  builder.objectType("Answer", {
    description: "The answer to one sentence.",
    fields: (t) => ({
      itemKey: t.exposeString("itemKey"),
      value: t.exposeInt("value", {
        nullable: true,
        description: "1 to 7; null is “not part of my work”, which is never scored.",
      }),
      revision: t.exposeFloat("revision", {
        description: "The writer’s clock in milliseconds: of two answers the later one stays.",
      }),
      savedAt: t.expose("savedAt", { type: "DateTime" }),
    }),
  });

  builder.objectType("PageTime", {
    description: "How long one page was in view.",
    fields: (t) => ({ page: t.exposeString("page"), activeMs: t.exposeInt("activeMs") }),
  });

  builder.objectType("QualityFlag", {
    description: "Worth another look; never a verdict.",
    fields: (t) => ({
      kind: t.string({
        description: "fast, same, notApplicable.",
        resolve: ({ flag }) => flag.kind,
      }),
      page: t.string({ nullable: true, resolve: ({ flag }) => ("page" in flag ? flag.page : null) }),
      title: t.string({ resolve: ({ words }) => words.title }),
      seen: t.string({ resolve: ({ words }) => words.seen }),
      line: t.string({ resolve: ({ words }) => words.line }),
    }),
  });

  builder.objectType("Assessment", {
    description: "One person answering one instrument version once.",
    fields: (t) => ({
      id: t.exposeID("id"),
      occasion: t.exposeInt("occasion", { description: "Which time round, from 1." }),
      state: t.field({
        type: AssessmentState,
        resolve: (row, _args, { now }) => stateAt(row, now),
      }),
      instrumentVersion: t.exposeString("instrumentVersion"),
      dueAt: t.expose("dueAt", { type: "DateTime" }),
      startedAt: t.expose("startedAt", { type: "DateTime", nullable: true }),
      submittedAt: t.expose("submittedAt", { type: "DateTime", nullable: true }),
      reviewedAt: t.expose("reviewedAt", { type: "DateTime", nullable: true }),
      engagement: t.field({ type: "Engagement", nullable: true, resolve: related(engagementOf).one }),
      own: t.boolean({
        description: "Whether the viewer is the one who answers it.",
        resolve: (row, _args, context) => asPerson(context).viewer.personId === row.coacheeId,
      }),
      canAnswer: t.boolean({
        description: "Whether the viewer can still answer and submit it.",
        resolve: (row, _args, context) =>
          can(context.viewer, assessmentPolicy, "answer", row) && !closedToAnswers(row, context.now),
      }),
      canReview: t.boolean({
        description: "Whether the viewer can mark it as reviewed.",
        resolve: (row, _args, { viewer }) =>
          can(viewer, assessmentPolicy, "review", row) && row.state === "submitted",
      }),
      answeredCount: t.int({
        nullable: true,
        description: "Of 64, “not part of my work” included. Null for the coach until it is submitted.",
        resolve: async (row, _args, context) => {
          const own = asPerson(context).viewer.personId === row.coacheeId;
          return own || isSubmitted(row) ? (await answersFor(row, context)).length : null;
        },
      }),
      answers: t.field({
        description: "At most 64, in the order they are asked. Empty for the coach until it is submitted.",
        type: ["Answer"],
        complexity: { multiplier: ITEM_KEYS.length },
        resolve: answersFrom,
      }),
      pageTimes: t.field({
        description: "Pages that were timed, at most eight.",
        type: ["PageTime"],
        complexity: { multiplier: 8 },
        resolve: (row) => Object.entries(row.pageTimes).map(([page, activeMs]) => ({ page, activeMs })),
      }),
      quality: t.field({
        description: "What is worth another look, once nothing is missing.",
        type: ["QualityFlag"],
        resolve: (row, _args, context) => flagsOf(row, context),
      }),
      result: t.field({
        description: "Null until it is submitted.",
        type: "AssessmentResult",
        nullable: true,
        resolve: (row, _args, context) => outcomeOf(row, context),
      }),
    }),
  });

  builder.objectType("SavedAnswers", {
    description: "What is stored now, which need not be what was sent: a later answer stays.",
    fields: (t) => ({
      assessment: t.field({ type: "Assessment", resolve: ({ assessment }) => assessment }),
      answers: t.field({
        description: "The answers to the sentences that were sent, in the same order.",
        type: ["Answer"],
        complexity: { multiplier: ITEM_KEYS.length },
        resolve: ({ answers }) => [...answers],
      }),
      answeredCount: t.exposeInt("answeredCount"),
    }),
  });

  onEngagements(builder);

  builder.queryField("assessment", (t) =>
    t.field({
      type: "Assessment",
      args: { id: t.arg.id() },
      resolve: (_root, { id }, context) => assessmentById(asPerson(context), id),
    }),
  );
}

const answersFrom = (row: AssessmentRow, _args: object, context: Context) => answersFor(row, context);

function onEngagements(builder: Builder) {
  const occasions = related(assessmentsOfEngagement).list;

  builder.objectType("AssessmentOpening", {
    description: "Whether the viewer can open the next occasion, and why not.",
    fields: (t) => ({
      open: t.boolean({ resolve: ({ refusal }) => refusal === null }),
      reason: t.string({ nullable: true, resolve: ({ refusal }) => refusal?.reason ?? null }),
      message: t.string({ nullable: true, resolve: ({ refusal }) => refusal?.message ?? null }),
      wayOut: t.string({ nullable: true, resolve: ({ refusal }) => refusal?.wayOut ?? null }),
    }),
  });

  builder.objectFields("Engagement", (t) => ({
    assessments: t.field({
      description: `The occasions, the latest first, at most ${MAX_OCCASIONS}. Empty where the agreement keeps them private.`,
      type: ["Assessment"],
      resolve: occasions,
    }),
    latestResult: t.field({
      description: "The result of the latest occasion that was submitted.",
      type: "AssessmentResult",
      nullable: true,
      resolve: async (engagement, _args, context) =>
        outcomeOf(await batched(context, latestSubmitted, engagement.id), context),
    }),
    assessmentOpening: t.field({
      type: "AssessmentOpening",
      resolve: async (engagement, args, context) => {
        const { viewer } = asPerson(context);
        const by = viewer.personId === engagement.coachId ? "coach" : "coachee";
        const earlier = await occasions(engagement, args, context);
        return { refusal: notAssignable({ engagement, by, assessments: earlier }, context.now) };
      },
    }),
  }));
}
