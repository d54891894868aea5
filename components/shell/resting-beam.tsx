import { Mark, Plot } from "@/components/charts/marks";

/** The one drawing the product has: a beam at rest, and what it stands for. */
export function RestingBeam() {
  return (
    <div className="hullo">
      <p className="hullo__say">Run the work. Lead the people. Keep both level.</p>
      <Plot height={56}>
        <line className="grid-line" x1="0" x2="100%" y1="14" y2="14" />
        <line className="ink-line" strokeWidth="2.5" x1="8%" x2="92%" y1="14" y2="14" />
        <Mark side="management" x="8%" y={14} size={14} />
        <Mark side="leadership" x="92%" y={14} size={14} />
        <text className="tl" x="8%" y="44" textAnchor="middle">
          management
        </text>
        <text className="tl" x="92%" y="44" textAnchor="middle">
          leadership
        </text>
      </Plot>
    </div>
  );
}
