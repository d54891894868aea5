import { randomUUID } from "node:crypto";
import { childrenOf, type Relation, type Table } from "@/db/relations";
import type { Role } from "@/db/schema";
import { type Access, type Member, type SignedIn, withViewer } from "@/db/viewer";
import { answersOf, assessmentsOfEngagement } from "@/lib/assessments/queries";
import { isSubmitted } from "@/lib/assessments/rules";
import { commentsOfThread, threadsOfEngagement } from "@/lib/comments/queries";
import { type CoachingStatus, coachingStatuses, type EngagementRow } from "@/lib/engagements/queries";
import { goalsOfPlans, newestCheckIns } from "@/lib/goals/queries";
import { MAX_PAGE } from "@/lib/pages";
import { coacheeMember, coachMember } from "@/lib/people/queries";
import { planOfEngagement } from "@/lib/plans/queries";
import { releasesPage } from "@/lib/releases/queries";

/** In whose place was asked: first the coachee's own, which the others are held against. */
export const SEEN_FROM = ["yourself", "coach", "organization", "token", "another_coachee"] as const;
export type SeenFrom = (typeof SEEN_FROM)[number];

/** How much of one coachee a viewer gets. */
export interface Seen {
  readonly from: SeenFrom;
  /** The coachee's name as it came back; null where it did not. */
  readonly name: string | null;
  readonly status: CoachingStatus | null;
  readonly assessments: number;
  readonly results: number;
  readonly answers: number;
  readonly unsentAnswers: number;
  readonly selfGoals: number;
  readonly otherGoals: number;
  readonly checkIns: number;
  readonly comments: number;
  readonly drafts: number;
  readonly releases: number;
}

/** Of one goal at most so many check-ins are counted. */
const MOST_CHECK_INS = 1_000;

/** The coachee's own things, by which others are asked for them. */
interface Known {
  readonly assessmentIds: readonly string[];
  readonly planIds: readonly string[];
  readonly goalIds: readonly string[];
  readonly threadIds: readonly string[];
}

/** Everything of an engagement that the queries of the product return to this viewer. */
async function look(access: Access, engagement: EngagementRow, known: Known | null, at: Date) {
  const { db, viewer } = access;
  const of = async <T extends Table, Parent>(relation: Relation<T, Parent>, keys: readonly string[]) =>
    keys.length > 0 ? (await childrenOf(db, viewer.organizationId, relation, keys, viewer)).flat() : [];
  const assessments = await of(assessmentsOfEngagement, [engagement.id]);
  const threads = (await threadsOfEngagement(access, engagement.id, { first: MAX_PAGE })).rows;
  const plans = await of(planOfEngagement, [engagement.id]);
  // Others are also asked for each thing by its id, whether or not they are shown the way to it.
  const ids = known ?? {
    assessmentIds: assessments.map(({ id }) => id),
    planIds: plans.map(({ id }) => id),
    threadIds: threads.map(({ id }) => id),
  };
  const answers = (await answersOf(access, ids.assessmentIds)).flat();
  const goals = (await goalsOfPlans(access, ids.planIds, at)).flatMap(({ goals }) => goals);
  const goalIds = known?.goalIds ?? goals.map(({ row }) => row.id);
  const checkIns = await newestCheckIns(access, goalIds, { most: MOST_CHECK_INS });
  const comments = await of(commentsOfThread, ids.threadIds);
  const [status] = await coachingStatuses(access, [engagement.coacheeId]);
  const [member] = await of(coacheeMember, [engagement.coacheeId]);
  const { rows: releases } = await releasesPage(access, { first: MAX_PAGE });
  return {
    ids: { ...ids, goalIds } satisfies Known,
    assessments,
    answers,
    goals: goals.map(({ row }) => row),
    checkIns: [...checkIns.values()].flat(),
    comments,
    status: status ?? null,
    name: member?.name ?? null,
    releases,
  };
}

type Look = Awaited<ReturnType<typeof look>>;

/** What came back, as far as it is of the coachee's own things: a coach's own drafts are not theirs to count. */
function counted(from: SeenFrom, seen: Look, own: Look): Seen {
  const submitted = new Set(own.assessments.filter(isSubmitted).map(({ id }) => id));
  const ownComments = new Set(own.comments.map(({ id }) => id));
  const comments = seen.comments.filter(({ id }) => ownComments.has(id));
  const sent = seen.answers.filter(({ assessmentId }) => submitted.has(assessmentId));
  const self = seen.goals.filter(({ level }) => level === "self");
  const drafts = comments.filter(({ state }) => state === "draft");
  return {
    from,
    name: seen.name,
    status: seen.status,
    assessments: seen.assessments.length,
    results: new Set(sent.map(({ assessmentId }) => assessmentId)).size,
    answers: sent.length,
    unsentAnswers: seen.answers.length - sent.length,
    selfGoals: self.length,
    otherGoals: seen.goals.length - self.length,
    checkIns: seen.checkIns.length,
    comments: comments.length - drafts.length,
    drafts: drafts.length,
    releases: seen.releases.length,
  };
}

/** Somebody of this organization who holds these roles and is nobody in particular. */
const somebody = (viewer: Member, roles: readonly Role[]): Member => ({
  ...viewer,
  personId: randomUUID(),
  roles,
  name: "",
  session: "",
});

/**
 * What each viewer gets of the engagement of `viewer`, its coachee, in the order of `SEEN_FROM`: found by
 * running the product's own queries in the place of each, past both walls, in a read-only transaction of
 * their own. A coach who has left the organization is left out, for they get nothing. Product rules, section 6.
 */
export async function seenByOthers(viewer: Member, engagement: EngagementRow, at: Date): Promise<Seen[]> {
  const lookAs = (as: SignedIn, known: Known | null) =>
    withViewer(as, (db) => look({ viewer: as, db }, engagement, known, at), { access: "read" });
  const coaches = await withViewer(
    viewer,
    (db) => childrenOf(db, viewer.organizationId, coachMember, [engagement.coachId], viewer),
    { access: "read" },
  );
  const coach = coaches[0]?.[0];
  const { organizationId } = viewer;
  const places: [SeenFrom, SignedIn][] = [
    ["organization", somebody(viewer, ["sponsor", "admin"])],
    ["token", { kind: "token", tokenId: randomUUID(), organizationId }],
    ["another_coachee", somebody(viewer, ["coachee"])],
  ];
  if (coach && !coach.leftAt) {
    const { personId, name, roles } = coach;
    places.unshift(["coach", { ...viewer, personId, name, roles: roles as Role[], session: "" }]);
  }
  const own = await lookAs(viewer, null);
  const seen = [counted("yourself", own, own)];
  for (const [from, as] of places) seen.push(counted(from, await lookAs(as, own.ids), own));
  return seen;
}
