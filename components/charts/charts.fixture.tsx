import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Pair } from "./beam";
import type { Change } from "./change";
import type { LanePair } from "./dumbbell";
import type { HeatUnit } from "./heat";
import type { Overview } from "./overview";

export const draw = (element: ReactElement) => renderToStaticMarkup(element);
export const count = (html: string, part: string) => html.split(part).length - 1;

export const full: LanePair = {
  key: "control",
  management: {
    label: "Keeping control",
    now: 6.333,
    sem: 0.555,
    needed: 4,
    said: { strong: "2.3", rest: " above needed" },
  },
  leadership: {
    label: "Earning commitment",
    now: 3.667,
    sem: 0.555,
    needed: 6,
    said: { strong: "2.3", rest: " below needed" },
  },
};
export const sparse: LanePair = {
  key: "improve",
  management: { label: "Improving", now: 5, sem: null, needed: null, said: { strong: "no need given" } },
  leadership: { label: "Inventing", now: null, needed: 3, said: { strong: "too few answers" } },
};
export const nothing: LanePair = {
  key: "order",
  management: { label: "Order", now: null, needed: null, said: { strong: "too few answers" } },
  leadership: {
    label: "People",
    now: Number.NaN,
    sem: Number.NaN,
    needed: Number.POSITIVE_INFINITY,
    said: { strong: "too few answers" },
  },
};
export const small: LanePair = {
  ...full,
  key: "small",
  management: { ...full.management, now: 4.1, needed: 4 },
  leadership: { ...full.leadership, now: 4.5, needed: 4 },
};

export const pair: Pair = {
  management: 5.63,
  leadership: 4.1,
  claimed: true,
  semManagement: 0.24,
  semLeadership: 0.24,
};
export const half: Pair = { management: 5, leadership: null, claimed: false };
export const none: Pair = { management: null, leadership: null, claimed: false };

export const change: Change = {
  key: "all",
  side: "leadership",
  label: "Leadership, all",
  before: 3.4,
  now: 4.1,
  noise: 0.66,
  claimed: true,
  drift: 3.6,
  said: { strong: "0.7 more", rest: ", beyond noise" },
};
export const unchanged: Change = {
  ...change,
  key: "m",
  side: "management",
  label: "Management, all",
  claimed: false,
  drift: null,
  said: { strong: "−0.1", rest: ", not beyond noise", quiet: true },
};
export const unseen: Change = {
  ...unchanged,
  key: "u",
  before: null,
  now: null,
  noise: null,
  said: { rest: "too few answers" },
};

export const cell = { management: 5.4, leadership: 4.4, claimed: true, said: "1.0 to running" };
export const units: HeatUnit[] = [
  {
    key: "a",
    name: "Nursing",
    note: "about 50 people",
    cells: [cell, { ...cell, claimed: false, said: "about level" }, cell],
  },
  { key: "b", name: "Pharmacy", cells: [cell, null, null] },
  { key: "c", name: "Facilities", cells: null },
];
export const mean = { mean: 5.4, low: 5.2, high: 5.6 };
export const overview: Overview = {
  key: "x",
  label: "Order and people",
  means: { management: mean, leadership: { mean: 4.2, low: 4, high: 4.4 } },
  said: { strong: "1.2", rest: " to running" },
  more: ", height 4.8",
};
