import { randomUUID } from "node:crypto";
import type { Place } from "./roles";
import { ADMINS, but, COACHEES, COACHES, PEOPLE, type Who, who } from "./who";

/** A mutation with everything it needs to work, and for whom it does. "shown" stands for done. */
export interface Written {
  readonly document: string;
  readonly variables: (place: Place) => Record<string, unknown>;
  readonly row: Who;
}

/** The coachee alone, while the engagement is open: the coach reads, and is told so. */
const own = who("coachee coacheeOfSecret", { [COACHES]: "FORBIDDEN", coacheeOfPast: "FORBIDDEN" });
/** The coachee alone, and the coach only where they can read it at all. */
const answering = who(COACHEES, { coach: "FORBIDDEN" });
/** The author, who is the coachee here; the coach can see what was shared, not change it. */
const author = who(COACHEES, { [COACHES]: "FORBIDDEN" });
const admins = who(ADMINS, {}, "FORBIDDEN");

type GoalName = keyof Place["pair"]["goals"];

/** A mutation that names a goal and the version that was read, and perhaps more. */
const goal = (
  name: string,
  which: GoalName,
  more: { args?: string; types?: string; values?: Record<string, unknown>; selects?: string } = {},
): Written => ({
  document: `mutation ($id: ID!, $version: Int!${more.types ?? ""}) {
    ${name}(id: $id, version: $version${more.args ?? ""}) ${more.selects ?? "{ id }"} }`,
  variables: ({ pair }) => ({ id: pair.goals[which], version: 1, ...more.values }),
  row: own,
});

const one = (document: string, variables: Written["variables"], row: Who): Written => ({
  document,
  variables,
  row,
});

/** Every mutation of the schema. */
export const MUTATIONS: Readonly<Record<string, Written>> = {
  changePassword: one(
    "mutation ($current: String!, $next: String!) { changePassword(current: $current, next: $next) }",
    () => ({ current: "correct horse battery", next: "another good long password" }),
    who(PEOPLE),
  ),
  createToken: one(
    "mutation ($name: String!, $days: Int!) { createToken(name: $name, days: $days) { secret } }",
    () => ({ name: "Reporting", days: 90 }),
    admins,
  ),
  revokeToken: one(
    "mutation ($id: ID!) { revokeToken(id: $id) { id } }",
    ({ tenant }) => ({ id: tenant.tokenId }),
    who("admin adminOfSecret"),
  ),

  assignAssessment: one(
    "mutation ($engagementId: ID!) { assignAssessment(engagementId: $engagementId) { id } }",
    ({ pair }) => ({ engagementId: pair.emptyEngagementId }),
    // The coach opens it where results are shared, else the coachee.
    who("coach coacheeOfSecret", { "coachee coachOfSecret coacheeOfPast coachOfPast": "FORBIDDEN" }),
  ),
  saveAnswer: one(
    `mutation ($assessmentId: ID!) { saveAnswer(assessmentId: $assessmentId,
      itemKey: "needed.order-people.management", value: 5, revision: 2) { answeredCount } }`,
    ({ pair }) => ({ assessmentId: pair.assessments.complete }),
    answering,
  ),
  saveAnswers: one(
    `mutation ($assessmentId: ID!, $answers: [AnswerInput!]!) {
      saveAnswers(assessmentId: $assessmentId, answers: $answers) { answeredCount } }`,
    ({ pair }) => ({
      assessmentId: pair.assessments.complete,
      answers: [{ itemKey: "needed.order-people.management", value: 5, revision: 2 }],
    }),
    answering,
  ),
  submitAssessment: one(
    "mutation ($id: ID!) { submitAssessment(id: $id) { id } }",
    ({ pair }) => ({ id: pair.assessments.complete }),
    answering,
  ),
  reviewAssessment: one(
    "mutation ($id: ID!) { reviewAssessment(id: $id) { id } }",
    ({ pair }) => ({ id: pair.assessments.submitted }),
    who("coach", { [COACHEES]: "FORBIDDEN" }),
  ),

  draftGoal: one(
    `mutation ($engagementId: ID!, $requestKey: ID!, $input: GoalDraftInput!) {
      draftGoal(engagementId: $engagementId, requestKey: $requestKey, input: $input) { id } }`,
    ({ pair }) => ({
      engagementId: pair.engagementId,
      requestKey: randomUUID(),
      input: { level: "self" },
    }),
    own,
  ),
  saveGoalDraft: goal("saveGoalDraft", "draft", {
    types: ", $input: GoalDraftInput!",
    args: ", input: $input",
    values: { input: { keepNote: "The check stays mine." } },
  }),
  discardDraft: goal("discardDraft", "loose", { selects: "" }),
  proposeGoal: goal("proposeGoal", "draft"),
  startGoal: goal("startGoal", "proposed"),
  pauseGoal: goal("pauseGoal", "self"),
  resumeGoal: goal("resumeGoal", "paused"),
  achieveGoal: goal("achieveGoal", "team"),
  letGoOfGoal: goal("letGoOfGoal", "team", {
    types: ", $lesson: String!",
    args: ", lesson: $lesson",
    values: { lesson: "The no was never the hard part." },
  }),
  setGoalWeight: goal("setGoalWeight", "self", {
    types: ", $weight: Int!",
    args: ", weight: $weight",
    values: { weight: 3 },
  }),
  reviseGoal: goal("reviseGoal", "self", {
    types: ", $reason: String!, $input: GoalRevisionInput!",
    args: ", reason: $reason, input: $input",
    values: { reason: "One idea is enough.", input: { statement: "I look once." } },
  }),
  checkIn: one(
    `mutation ($goalId: ID!, $requestKey: ID!) {
      checkIn(goalId: $goalId, requestKey: $requestKey, rung: 1, confidence: 7, line: "Two files.") { id } }`,
    ({ pair }) => ({ goalId: pair.goals.self, requestKey: randomUUID() }),
    own,
  ),

  writeComment: one(
    "mutation ($input: NewCommentInput!) { writeComment(input: $input) { id } }",
    ({ pair }) => ({
      input: { threadId: pair.threadId, body: "And then?", share: true, requestKey: randomUUID() },
    }),
    // What has closed stays as it is.
    but(who(`${COACHEES} ${COACHES}`), { "coacheeOfPast coachOfPast": "FORBIDDEN" }),
  ),
  editComment: one(
    `mutation ($id: ID!) { editComment(id: $id, version: 2, body: "That nobody asks.", share: true) { id } }`,
    ({ pair }) => ({ id: pair.comments.coachees }),
    author,
  ),
  withdrawComment: one(
    "mutation ($id: ID!) { withdrawComment(id: $id) { id } }",
    ({ pair }) => ({ id: pair.comments.coachees }),
    author,
  ),
  discardComment: one(
    "mutation ($id: ID!) { discardComment(id: $id) }",
    ({ pair }) => ({ id: pair.comments.coacheesDraft }),
    // Nobody else knows of a draft.
    who(COACHEES),
  ),
  settleThread: one(
    "mutation ($id: ID!) { settleThread(id: $id, settled: true) { id } }",
    ({ pair }) => ({ id: pair.threadId }),
    who(`${COACHEES} ${COACHES}`),
  ),
  readThreads: one(
    "mutation ($ids: [ID!]!) { readThreads(ids: $ids) }",
    ({ pair }) => ({ ids: [pair.threadId] }),
    // Ids that are not theirs are passed over, and nothing is noted.
    who(`${COACHEES} ${COACHES}`, {}, "nothing"),
  ),
};
