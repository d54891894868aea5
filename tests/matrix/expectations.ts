import { COMMENT_ROWS } from "./expected/comments";
import { ENGAGEMENT_ROWS } from "./expected/engagements";
import { ORGANIZATION_ROWS } from "./expected/organizations";
import { PEOPLE_ROWS } from "./expected/people";
import { PLAN_ROWS } from "./expected/plans";
import { RELEASE_ROWS } from "./expected/releases";
import { RESULT_ROWS } from "./expected/results";
import { COACHEES, COACHES, type Rows } from "./who";

/**
 * Who gets what of every field of every object type. A type stands under its name; where it is reached by
 * more than one way that differ, once more as “Type via another way”. A field that is missing here, and a
 * row without a field, fail the test: whoever adds to the schema says here for whom.
 */
export const EXPECTED: Rows = {
  ...PEOPLE_ROWS,
  ...ORGANIZATION_ROWS,
  ...RELEASE_ROWS,
  ...ENGAGEMENT_ROWS,
  ...RESULT_ROWS,
  ...PLAN_ROWS,
  ...COMMENT_ROWS,
};

/**
 * Answers about what the viewer may do. The policy alone knows, so they are more than they should be when
 * it lets everyone through; they open nothing.
 */
export const JUDGED_BY_POLICY = [
  "Assessment.canAnswer",
  "Assessment.canReview",
  "Comment.viewerCanEdit",
  "Thread.viewerCanSettle",
  ...[
    "achieve",
    "checkIn",
    "discard",
    "edit",
    "letGo",
    "pause",
    "propose",
    "resume",
    "revise",
    "setWeight",
    "start",
  ].map((act) => `GoalActs.${act}`),
];

/** What a wall cannot refuse by itself: fields of types, or all of them as `*`, and mutations; by whom. */
export type Beyond = Readonly<Record<string, string>>;

/** The organization's own roles, about a coachee whose status they may know. */
const STATUS = "sponsor admin";
const NOT_LISTERS = `${COACHEES} ${COACHES} otherCoachee otherCoach coacheeElsewhere coachElsewhere`;

/**
 * Row-level security knows whose a row is, and no more. It cannot tell one column of a row from another, a
 * list from its members, or who of two people does what with a row of both: that is the policy's alone.
 */
export const BEYOND_ROWS: Beyond = {
  // The status of a named person stands in the row of the engagement, so its other columns come with it,
  // and with it the names of the two, which these roles know anyway. Nothing that hangs on it follows: what
  // is worked out from goals, threads and occasions is worked out from none.
  "Query.engagement": STATUS,
  ...Object.fromEntries(
    ["id", "state", "startedAt", "sharesResults", "coach", "coachee", "viewerCoaches"].map((field) => [
      `Engagement.${field}`,
      STATUS,
    ]),
  ),
  "Member.*": STATUS,
  ...Object.fromEntries(
    ["id", "name", "roles", "unit"].map((field) => [`Member via the coach.${field}`, STATUS]),
  ),
  "Engagement.assessmentOpening": STATUS,
  "AssessmentOpening.*": STATUS,
  "Engagement.selfGoalTrend": STATUS,
  "SelfGoalTrend.say": STATUS,
  "ThreadConnection.pageInfo": STATUS,
  // Each of these members the viewer may know by name: the coaches, their own coachees, themselves. That
  // there is a list of them is for others.
  "Organization.members": NOT_LISTERS,
  "MemberConnection.edges": NOT_LISTERS,
  "MemberEdge.*": NOT_LISTERS,
  "Member via the directory.*": `${COACHEES} coach coachOfSecret`,
  // No token comes back, but an empty list instead of a refusal.
  "ApiTokenConnection.pageInfo": `${NOT_LISTERS} sponsor sponsorOfSecret sponsorElsewhere`,
  // How much each gets to see is counted behind this very wall, so it is no more than that; who may ask is
  // the policy's.
  "Engagement.seenByOthers": `${COACHES} ${STATUS}`,
  "SeenBy.*": `${COACHES} ${STATUS}`,
  // The row is its coachee's to change, and its state with it.
  reviewAssessment: COACHEES,
};
