import type { ReactNode } from "react";
import { classes } from "@/components/ui/classes";
import type { Side } from "@/lib/instrument/framework";
import { ANSWER_WORDS, along, BAND, drawable, span } from "./scale";

/** Class letter of a side: `m-fill`, `band-l`, `side--m`. */
export const letter = (side: Side) => (side === "management" ? "m" : "l");

/** A unit stands further in than the one above it; three steps are drawn, deeper ones as the third. */
export const under = (depth = 0) => (depth > 0 ? `under--${Math.min(depth, 3)}` : undefined);

/** What stands in words beside a mark. `strong` first, then `rest`; `quiet` where nothing is claimed. */
export type Said = { strong?: string; rest?: string; quiet?: boolean };

export function SaidWords({ strong, rest, quiet }: Said) {
  const words = (
    <>
      {strong && <b>{strong}</b>}
      {rest}
    </>
  );
  return quiet ? <span className="quiet">{words}</span> : words;
}

/** The name of a side's scale with the side's mark before it. */
export function SideName({ side, children }: { side: Side; children: ReactNode }) {
  return <span className={`side side--${letter(side)}`}>{children}</span>;
}

/**
 * The field a chart draws on: x in per cent, y in pixels, no viewBox. With a label it is a picture of its
 * own; without, words beside it or a table say the same and it is not heard.
 */
export function Plot({
  height,
  label,
  className,
  children,
}: {
  height: number;
  label?: string;
  className?: string;
  children: ReactNode;
}) {
  const heard = label ? { role: "img", "aria-label": label } : { "aria-hidden": true as const };
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: it is hidden, or named by its label
    <svg className={classes("plot", className)} width="100%" height={height} focusable="false" {...heard}>
      {children}
    </svg>
  );
}

type MarkProps = {
  side: Side;
  /** SVG length, as `along` gives it. */
  x: string;
  y: number;
  /** An earlier value: the same shape, open. */
  before?: boolean;
  /** Side length of the square in pixels; the circle is drawn one wider to weigh the same. */
  size?: number;
};

/** Management is a square, leadership a circle, everywhere. */
export function Mark({ side, x, y, before, size = before ? 10 : 11 }: MarkProps) {
  const c = letter(side);
  const shown = before ? `before ${c}-line` : `${c}-fill halo`;
  return (
    <svg x={x} y={y} overflow="visible" aria-hidden="true">
      {side === "management" ? (
        <rect className={shown} x={-size / 2} y={-size / 2} width={size} height={size} />
      ) : (
        <circle className={shown} r={(size + 1) / 2} />
      )}
    </svg>
  );
}

/** Hairlines at the seven points; the middle one is stronger. */
export function Grid({ height }: { height: number }) {
  return ANSWER_WORDS.map((word, i) => (
    <line
      key={word}
      className={classes("grid-line", i === 3 && "grid-line--mid")}
      x1={along(i + 1)}
      x2={along(i + 1)}
      y1="0"
      y2={height}
    />
  ));
}

/** Where the true value may lie. Nothing without a standard error. */
export function Band({
  side,
  value,
  sem,
  y,
  thick = 9,
}: {
  side: Side;
  value: number;
  sem?: number | null;
  y: number;
  thick?: number;
}) {
  if (!drawable(sem) || sem <= 0) return null;
  const { x, width } = span(value - BAND * sem, value + BAND * sem);
  return (
    <rect
      className={`band-${letter(side)}`}
      x={x}
      width={width}
      y={y - thick / 2}
      height={thick}
      rx={thick / 2}
    />
  );
}

/** What the work will call for: a tall tick in ink. */
export function Needed({ value, y, tall = 20 }: { value: number; y: number; tall?: number }) {
  return <line className="needed" x1={along(value)} x2={along(value)} y1={y - tall / 2} y2={y + tall / 2} />;
}

/** A line between two values on the answer scale, in the side's colour. */
export function GapLine({ side, from, to, y }: { side: Side; from: number; to: number; y: number }) {
  return <line className={`gapline ${letter(side)}-line`} x1={along(from)} x2={along(to)} y1={y} y2={y} />;
}

/** The words of the axis above a chart; on phones only the ends and the middle. Heard in the table instead. */
export function AnswerAxis({ words = ANSWER_WORDS }: { words?: readonly string[] }) {
  const major = new Set([0, (words.length - 1) / 2, words.length - 1]);
  return (
    <div className="db__axis" aria-hidden="true">
      <div className="db__ticks">
        {words.map((word, i) => (
          <span key={word} className={major.has(i) ? undefined : "t-minor"}>
            {word}
          </span>
        ))}
      </div>
    </div>
  );
}
