import { PAIR, type Rows } from "../who";

const plan = (inner: string) => `{ engagement(id: $engagement) { plan { ${inner} } } }`;
const goals = (inner: string) => plan(`goals { ${inner} }`);

/** Goals, check-ins and how far they are reached stay between the two. */
export const PLAN_ROWS: Rows = {
  Plan: { at: plan("@"), rows: { "id goals gate attainment": PAIR } },
  Gate: { at: plan("gate { @ }"), rows: { "level state sentence glance": PAIR } },
  Attainment: { at: plan("attainment { @ }"), rows: { "value goals say": PAIR } },
  Goal: {
    at: goals("@"),
    rows: {
      "id version number state level contrast side statement keepNote behaviour rungs startRung": PAIR,
      "ifObstacle thenResponse dueOn rhythmDays rhythm weight lesson glance": PAIR,
      "createdAt proposedAt startedAt pausedAt endedAt leansOn checkInDue checkIns lastCheckIn": PAIR,
      "versions viewerCan startRefusals resumeRefusals letGoRefusals pauseWarning threads": PAIR,
    },
  },
  GoalActs: {
    at: goals("viewerCan { @ }"),
    rows: { "achieve checkIn discard edit letGo pause propose resume revise setWeight start": PAIR },
  },
  GoalRefusal: { at: goals("startRefusals { @ }"), rows: { "reason say wayOut missing": PAIR } },
  GoalPart: { at: goals("startRefusals { missing { @ } }"), rows: { "field say": PAIR } },
  PauseWarning: { at: goals("pauseWarning { @ }"), rows: { "say wayOut": PAIR } },
  GoalVersion: {
    at: goals("versions { @ }"),
    rows: { "number statement behaviour rungs reason createdAt": PAIR },
  },
  CheckInDue: { at: goals("checkInDue { @ }"), rows: { "state dueOn remindOn": PAIR } },
  CheckInConnection: { at: goals("checkIns(first: 10) { @ }"), rows: { "edges pageInfo": PAIR } },
  CheckInEdge: { at: goals("checkIns(first: 10) { edges { @ } }"), rows: { "cursor node": PAIR } },
  CheckIn: {
    at: goals("checkIns(first: 10) { edges { node { @ } } }"),
    rows: { "id rung confidence line number createdAt goal threads": PAIR },
  },
};
