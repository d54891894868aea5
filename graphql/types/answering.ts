import {
  assignAssessment,
  reviewAssessment,
  saveAnswer,
  saveAnswers,
  submitAssessment,
} from "@/lib/assessments/mutations";
import type { Builder } from "../builder";
import { asPerson } from "../context";

/** What can be done with an assessment. */
export function answering(builder: Builder) {
  const AnswerInput = builder.inputType("AnswerInput", {
    fields: (t) => ({
      itemKey: t.string(),
      value: t.int({ required: false, description: "1 to 7, or null for “not part of my work”." }),
      revision: t.float(),
    }),
  });
  const PageTimeInput = builder.inputType("PageTimeInput", {
    description: "The whole time a page was in view, not what was added.",
    fields: (t) => ({ page: t.string(), activeMs: t.int() }),
  });

  builder.mutationField("saveAnswer", (t) =>
    t.field({
      type: "SavedAnswers",
      description: "Stores one answer. An older one that arrives late changes nothing.",
      args: {
        assessmentId: t.arg.id(),
        itemKey: t.arg.string(),
        value: t.arg.int({ required: false, description: "1 to 7, or null for “not part of my work”." }),
        revision: t.arg.float(),
      },
      resolve: (_root, args, context) => saveAnswer(asPerson(context), args, context.now),
    }),
  );

  builder.mutationField("saveAnswers", (t) =>
    t.field({
      type: "SavedAnswers",
      description: "Stores several answers of one assessment, or none of them.",
      args: {
        assessmentId: t.arg.id(),
        answers: t.arg({ type: [AnswerInput] }),
        pageTime: t.arg({ type: PageTimeInput, required: false }),
      },
      resolve: (_root, args, context) => saveAnswers(asPerson(context), args, context.now),
    }),
  );

  builder.mutationField("submitAssessment", (t) =>
    t.field({
      type: "Assessment",
      description: "Once and for all. Refused, with every missing sentence, until all 64 are answered.",
      args: { id: t.arg.id() },
      resolve: (_root, { id }, context) => submitAssessment(asPerson(context), id, context.now),
    }),
  );

  builder.mutationField("reviewAssessment", (t) =>
    t.field({
      type: "Assessment",
      description: "Marks a submitted assessment as reviewed by its coach.",
      args: { id: t.arg.id() },
      resolve: (_root, { id }, context) => reviewAssessment(asPerson(context), id, context.now),
    }),
  );

  builder.mutationField("assignAssessment", (t) =>
    t.field({
      type: "Assessment",
      description: "Opens the next occasion: by the coach, or by the coachee where results are private.",
      args: { engagementId: t.arg.id() },
      resolve: (_root, { engagementId }, context) =>
        assignAssessment(asPerson(context), engagementId, context.now),
    }),
  );
}
