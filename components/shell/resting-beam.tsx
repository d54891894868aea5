/** The one drawing the product has: a beam at rest, and what it stands for. */
export function RestingBeam() {
  return (
    <div className="hullo">
      <p className="hullo__say">Run the work. Lead the people. Keep both level.</p>
      <svg className="plot" width="100%" height="56" aria-hidden="true" focusable="false">
        <line className="grid-line" x1="0" x2="100%" y1="14" y2="14" />
        <line className="ink-line" strokeWidth="2.5" x1="8%" x2="92%" y1="14" y2="14" />
        <svg x="8%" y="14" overflow="visible">
          <rect className="m-fill halo" x="-7" y="-7" width="14" height="14" />
        </svg>
        <svg x="92%" y="14" overflow="visible">
          <circle className="l-fill halo" r="7.5" />
        </svg>
        <text className="tl" x="8%" y="44" textAnchor="middle">
          management
        </text>
        <text className="tl" x="92%" y="44" textAnchor="middle">
          leadership
        </text>
      </svg>
    </div>
  );
}
