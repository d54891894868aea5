import type { ReactNode } from "react";
import { SideName } from "@/components/charts/marks";
import { CheckInList } from "@/components/check-ins/check-in-list";
import { Trend } from "@/components/check-ins/trend";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { quoted } from "@/lib/format/words";
import type { CheckInData, GoalReportData, Reader } from "./fields";
import { GoalNote, GoalNotes, IfThen } from "./goal-card";
import { Ladder } from "./ladder";
import { asRung, dateOf, goalFacts, LEVEL_WORDS, ladderOf, STATE_WORDS, sidesOf, titleOf } from "./words";

type Props = {
  goal: GoalReportData;
  /** The newest first. */
  checkIns: readonly CheckInData[];
  reader: Reader;
  /** What can be done now; nothing for who only reads. */
  acts?: ReactNode;
  /** A link to earlier check-ins, where there are more. */
  earlier?: ReactNode;
  /** What is said about the goal. */
  threads?: ReactNode;
  /** What is said about one check-in. */
  threadsOf?: (checkIn: CheckInData) => ReactNode;
};

/** One goal whole, for its coachee and their coach alike: statement, ladder, notes, check-ins, versions. */
export function GoalReport({ goal, checkIns, reader, acts, earlier, threads, threadsOf }: Props) {
  const sides = sidesOf(goal);
  const hasBegun = goal.startedAt !== null;
  return (
    <>
      <PageHead
        kicker={`${LEVEL_WORDS[goal.level]} goal, ${STATE_WORDS[goal.state].toLowerCase()}`}
        title={titleOf(goal)}
        facts={goalFacts(goal, reader)}
      >
        {sides && (
          <p>
            <SideName side={sides.side}>{sides.grow}</SideName>{" "}
            <span className="faint">beside {sides.beside}</span>
          </p>
        )}
        {goal.leansOn && (
          <p className="small quiet">
            Leans on {reader.own ? "your" : "their"} {goal.leansOn.level} goal{" "}
            {goal.leansOn.statement && quoted(goal.leansOn.statement)}
          </p>
        )}
      </PageHead>
      {acts}
      {goal.state === "let_go" && (
        <Section label="What was learnt" note={goal.endedAt ? dateOf(goal.endedAt, reader) : undefined}>
          <p className="serif">{goal.lesson}</p>
        </Section>
      )}
      <TheLadder goal={goal} checkIns={checkIns} reader={reader} />
      <Section label="How" note="What is to be seen, what stays, and what to do when it is hard.">
        <TheNotes goal={goal} />
      </Section>
      {hasBegun && (
        <Section label="Check-ins" note="The newest first. None can be changed later." id="check-ins">
          <div className="stack">
            <CheckInList checkIns={checkIns} reader={reader} number={goal.number} threadsOf={threadsOf} />
            {earlier}
          </div>
        </Section>
      )}
      {goal.versions.length > 1 && <Versions goal={goal} reader={reader} />}
      {threads && (
        <Section label="Conversation" note="On the goal as a whole.">
          {threads}
        </Section>
      )}
    </>
  );
}

function TheLadder({ goal, checkIns, reader }: Pick<Props, "goal" | "checkIns" | "reader">) {
  const words = ladderOf(goal.rungs);
  return (
    <Section label="The ladder" note="Five rungs. Rung 0 is what is honestly expected.">
      {words ? (
        <div className="goal__two">
          <Ladder
            words={words}
            start={asRung(goal.startRung)}
            now={asRung(goal.lastCheckIn?.rung)}
            startWords={reader.own ? undefined : "started here"}
          />
          <Trend checkIns={checkIns} reader={reader} />
        </div>
      ) : (
        <p className="quiet">Not all five rungs are written yet.</p>
      )}
    </Section>
  );
}

function TheNotes({ goal }: Pick<Props, "goal">) {
  const { behaviour, keepNote, ifObstacle, thenResponse } = goal;
  return (
    <div className="stack">
      <GoalNote level={3} title="One behaviour others could see">
        <Written>{behaviour}</Written>
      </GoalNote>
      <GoalNotes>
        <GoalNote level={3} title="Keep">
          <Written>{keepNote}</Written>
        </GoalNote>
        <GoalNote level={3} title="If, then">
          {ifObstacle && thenResponse ? (
            <IfThen obstacle={ifObstacle} act={thenResponse} />
          ) : (
            <Written>{ifObstacle || thenResponse}</Written>
          )}
        </GoalNote>
      </GoalNotes>
    </div>
  );
}

const Written = ({ children }: { children: string }) =>
  children ? <p>{children}</p> : <p className="quiet">Not written yet.</p>;

function Versions({ goal, reader }: Pick<Props, "goal" | "reader">) {
  return (
    <Section label="Versions" note="Statement and ladder change with a reason. Check-ins stay with theirs.">
      <ol className="plainlist" reversed>
        {goal.versions.map(({ number, statement, reason, createdAt }) => (
          <li key={number} className="stack-2">
            <h3 className="lab">
              Version {number}, since {dateOf(createdAt, reader)}
            </h3>
            <p className="serif">{statement}</p>
            <p className="small quiet">{reason || "As it was started."}</p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
