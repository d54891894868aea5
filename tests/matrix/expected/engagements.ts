import { but, COACHEES, COACHES, LISTED_RESULTS, PAIR, RESULTS, type Rows, who } from "../who";

const engagement = (inner: string) => `{ engagement(id: $engagement) { ${inner} } }`;
const assessment = (inner: string) => `{ assessment(id: $assessment) { ${inner} } }`;

/** What a coachee is told about what others see of them. */
const coachees = who(COACHEES, { [COACHES]: "FORBIDDEN" });
/** Why a coach might look; once closed, there is no reason. */
const signals = who("coach coachOfSecret", { [COACHEES]: "FORBIDDEN", coachOfPast: "nothing" });

export const ENGAGEMENT_ROWS: Rows = {
  Engagement: {
    at: engagement("@"),
    rows: {
      "id state startedAt sharesResults agreement assessmentOpening coach viewerCoaches": PAIR,
      "plan selfGoal selfGoalTrend threads waitingThread": PAIR,
      coachee: but(PAIR, { coachOfPast: "nothing" }),
      "assessments latestResult": LISTED_RESULTS,
      seenByOthers: coachees,
      signals,
      nextStep: but(PAIR, { [COACHES]: "nothing" }),
    },
  },
  SharingAgreement: {
    at: engagement("agreement { @ }"),
    rows: {
      "version inForce sharesResults sharesStatus createdAt coachSignedAt coacheeSignedAt": PAIR,
    },
  },
  AssessmentOpening: {
    at: engagement("assessmentOpening { @ }"),
    rows: { "open reason message wayOut": PAIR },
  },
  SeenBy: {
    at: engagement("seenByOthers { @ }"),
    rows: {
      "from name status assessments results answers unsentAnswers": coachees,
      "selfGoals otherGoals checkIns comments drafts releases": coachees,
    },
  },
  Signal: { at: engagement("signals { @ }"), rows: { "kind group say context since action": signals } },
  SignalAction: { at: engagement("signals { action { @ } }"), rows: { "label target": signals } },
  SelfGoalTrend: { at: engagement("selfGoalTrend { @ }"), rows: { "say rungs": PAIR } },

  Assessment: {
    at: assessment("@"),
    rows: {
      "id state occasion instrumentVersion dueAt startedAt submittedAt engagement own": RESULTS,
      "canAnswer canReview answers answeredCount pageTimes quality result threads": RESULTS,
      // It has not been reviewed.
      reviewedAt: but(RESULTS, { [`${COACHEES} coach`]: "nothing" }),
    },
  },
  "Assessment via the engagement": {
    at: engagement("assessments { @ }"),
    rows: {
      "id state occasion instrumentVersion dueAt startedAt submittedAt reviewedAt": LISTED_RESULTS,
      "engagement own canAnswer canReview answers answeredCount pageTimes": LISTED_RESULTS,
      "quality result threads": LISTED_RESULTS,
    },
  },
  Answer: { at: assessment("answers { @ }"), rows: { "itemKey value revision savedAt": RESULTS } },
  PageTime: { at: assessment("pageTimes { @ }"), rows: { "page activeMs": RESULTS } },
  QualityFlag: { at: assessment("quality { @ }"), rows: { "kind page title seen line": RESULTS } },
  SavedAnswers: {
    from: `mutation ($complete: ID!) {
      saveAnswer(assessmentId: $complete, itemKey: "needed.order-people.management", value: 5, revision: 2) { @ } }`,
    at: "saveAnswer",
    rows: {
      // Others may read it once it is submitted, and never write in it.
      "assessment answers answeredCount": who(COACHEES, { coach: "FORBIDDEN" }),
    },
  },
};
