import type { ReactNode } from "react";

const drawings = {
  home: (
    <>
      <path d="M4 11.5 12 5l8 6.5V20H4z" />
      <path d="M9.5 20v-5h5v5" />
    </>
  ),
  sheet: (
    <>
      <path d="M6 4h12v16H6z" />
      <path d="M9 9h6M9 12.5h6M9 16h3.5" />
    </>
  ),
  plan: <path d="M8 21V4M16 21V4M8 8h8M8 13h8M8 18h8" />,
  talk: <path d="M4 5h16v11H11l-4.5 4V16H4z" />,
  eye: (
    <>
      <path d="M2.5 12S6 6 12 6s9.5 6 9.5 6-3.5 6-9.5 6-9.5-6-9.5-6z" />
      <circle cx="12" cy="12" r="2.75" />
    </>
  ),
  people: (
    <>
      <circle cx="9" cy="8.5" r="3.5" />
      <path d="M3 20c0-3.5 2.7-6 6-6s6 2.5 6 6M15.5 5.3a3.5 3.5 0 0 1 0 6.4M17.5 14.4c2.2.7 3.5 2.8 3.5 5.6" />
    </>
  ),
  layers: (
    <>
      <path d="m12 4 9 4.5-9 4.5-9-4.5z" />
      <path d="m3 13 9 4.5 9-4.5" />
    </>
  ),
  braces: <path d="M9 4C6 4 7.5 11 4.5 12 7.5 13 6 20 9 20M15 4c3 0 1.5 7 4.5 8-3 1-1.5 8-4.5 8" />,
  key: (
    <>
      <circle cx="8" cy="15.5" r="4" />
      <path d="m11 12.5 8-8M16.5 7l2.5 2.5" />
    </>
  ),
  down: <path d="m6 9 6 6 6-6" />,
  calendar: <path d="M4 6h16v14H4zM4 10h16M8 3.5V8M16 3.5V8" />,
  tick: <path d="m5 12.5 4.5 4.5L19 7" />,
  right: <path d="M5 12h14M13 6l6 6-6 6" />,
  info: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M12 11v5M12 8v.2" />
    </>
  ),
  clock: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M12 7v5l3.5 2" />
    </>
  ),
  pencil: <path d="m5 19 1-4L16.5 4.5l3 3L9 18z" />,
  close: <path d="m6 6 12 12M18 6 6 18" />,
  gear: (
    <>
      <circle cx="12" cy="12" r="3" />
      <path d="M12 3.5v3M12 17.5v3M3.5 12h3M17.5 12h3M6 6l2 2M16 16l2 2M18 6l-2 2M8 16l-2 2" />
    </>
  ),
  sun: (
    <>
      <circle cx="12" cy="12" r="4" />
      <path d="M12 3v2M12 19v2M3 12h2M19 12h2" />
    </>
  ),
  print: (
    <>
      <path d="M7 9V4h10v5M7 17H4V9h16v8h-3" />
      <path d="M7 14h10v6H7z" />
    </>
  ),
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof drawings;

/** A line drawing beside a word, never instead of one: it is hidden from whoever hears the page. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {drawings[name]}
    </svg>
  );
}
