import type { ReactNode } from "react";
import { classes } from "@/components/ui/classes";
import { RingNow, RingWait } from "@/components/ui/stations";

/** `open`: a goal is alive here; `waiting`: something is needed first, or nothing is here yet. */
export type StationState = "open" | "waiting";

export type GateStation = {
  key: string;
  title: ReactNode;
  state: StationState;
  /** Whether the way on from here is open: solid rail, else dashed. */
  leads?: boolean;
  /** What opens it, or what is there: one sentence. */
  say?: ReactNode;
  children?: ReactNode;
};

type Props = {
  stations: readonly GateStation[];
  /** On a page of its own there is more room between the stations. */
  roomy?: boolean;
  level?: 2 | 3;
};

/** Self, team, organization on one rail: solid once open, dashed while waiting. */
export function Gate({ stations, roomy, level = 2 }: Props) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <ol className={classes("gate", roomy && "planrail")}>
      {stations.map(({ key, title, state, leads = state === "open", say, children }) => (
        <li key={key}>
          <div className={classes("gate__rail", !leads && "gate__rail--wait")}>
            {state === "open" ? <RingNow /> : <RingWait />}
          </div>
          <div className={classes("gate__body", roomy ? "stack" : "stack-2")}>
            {roomy ? (
              <div>
                <Heading>{title}</Heading>
                {say != null && <p className="quiet">{say}</p>}
              </div>
            ) : (
              <Heading>{title}</Heading>
            )}
            {children}
            {!roomy && say != null && <p className="small quiet">{say}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
