import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { CheckInData, GoalReportData, Reader } from "./fields";
import { GoalReport } from "./goal-report";

const own: Reader = { own: true, coachee: "Mara", now: new Date("2026-11-23T09:00:00Z"), zone: "UTC" };
const coach: Reader = { ...own, own: false };

const acts = {
  edit: false,
  discard: false,
  propose: false,
  start: false,
  checkIn: true,
  revise: true,
  pause: true,
  resume: false,
  achieve: true,
  letGo: true,
  setWeight: true,
};

const goal = (change: Partial<GoalReportData> = {}): GoalReportData => ({
  id: "goal",
  version: 3,
  state: "active",
  level: "team",
  contrast: "control_commitment",
  side: "leadership",
  statement: "I ask for people’s own view before I ask for their yes.",
  keepNote: "The release check stays mine.",
  behaviour: "I ask first.",
  rungs: ["I announce", "I ask late", "In one round", "In two rounds", "In every round"],
  startRung: -2,
  ifObstacle: "I feel uneasy",
  thenResponse: "I write my question down",
  dueOn: "2027-01-11",
  rhythm: "on Mondays",
  rhythmDays: 7,
  number: 2,
  weight: 1,
  lesson: "",
  glance: null,
  startedAt: "2026-09-28T08:00:00.000Z",
  pausedAt: null,
  endedAt: null,
  leansOn: { id: "self", level: "self", statement: "I say no the same day." },
  lastCheckIn: { rung: 1, createdAt: "2026-11-16T08:00:00.000Z" },
  viewerCan: acts,
  startRefusals: [],
  versions: [
    {
      number: 2,
      statement: "I ask for people’s own view.",
      reason: "One idea is enough.",
      createdAt: "2026-10-12T08:00:00.000Z",
    },
    { number: 1, statement: "I ask and listen.", reason: "", createdAt: "2026-09-28T08:00:00.000Z" },
  ],
  resumeRefusals: [],
  letGoRefusals: [],
  pauseWarning: null,
  ...change,
});

const checkIns: CheckInData[] = [
  {
    id: "b",
    rung: 1,
    confidence: 8,
    line: "Left two files shut.",
    number: 2,
    createdAt: "2026-11-16T08:00:00.000Z",
  },
  { id: "a", rung: -2, confidence: 4, line: "", number: 1, createdAt: "2026-10-05T08:00:00.000Z" },
];

const text = (html: string) => html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
const report = (reader: Reader, change: Partial<GoalReportData> = {}, list = checkIns) =>
  renderToStaticMarkup(
    <GoalReport
      goal={goal(change)}
      checkIns={list}
      reader={reader}
      threads={<p>THREADS OF THE GOAL</p>}
      threadsOf={({ id }) => <p>THREADS OF {id}</p>}
    />,
  );

describe("the report of a goal", () => {
  it("says everything the goal says, and what is said about it", () => {
    const html = text(report(own));
    for (const part of [
      "Team goal, active",
      "Until 11 January 2027",
      "Check-in on Mondays",
      "Version 2",
      "Earning commitment beside keeping control",
      "Leans on your self goal “I say no the same day.”",
      "you started here",
      "last check-in",
      "The release check stays mine.",
      "If I feel uneasy, then I write my question down",
      "Rung +1, one above what you expected; the time before it was rung −2",
      "Confidence 8 of 10",
      "Under version 1",
      "Version 2, since 12 October",
      "One idea is enough.",
      "As it was started.",
      "THREADS OF THE GOAL",
      "THREADS OF a",
    ])
      expect(html).toContain(part);
  });

  it("speaks to the coach of somebody else: no “you”, no act", () => {
    const html = report(coach);
    expect(text(html)).not.toMatch(/\b(you|your)\b/i);
    expect(text(html)).toContain("started here");
    expect(text(html)).toContain("Rung +1, one above what was expected");
    expect(html).not.toContain("<form");
    expect(html).not.toContain("<button");
  });

  it("of a draft says what is not written, and shows no check-ins", () => {
    const html = text(
      report(
        own,
        {
          state: "draft",
          startedAt: null,
          statement: "",
          keepNote: "",
          rungs: ["", "", "", "", ""],
          versions: [],
        },
        [],
      ),
    );
    expect(html).toContain("A team goal, not written yet");
    expect(html).toContain("Not all five rungs are written yet.");
    expect(html).not.toContain("Check-ins");
  });

  it("keeps the lesson of a goal that was let go, and calls nothing failed", () => {
    const html = text(
      report(own, {
        state: "let_go",
        lesson: "Finding out what they needed.",
        endedAt: "2026-08-14T08:00:00.000Z",
      }),
    );
    expect(html).toContain("Let go on 14 August");
    expect(html).toContain("Finding out what they needed.");
    expect(html).not.toMatch(/fail/i);
  });
});
