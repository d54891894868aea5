import type { NavItem } from "./shell";

/** The words of the navigation for each role, and where each role is at home. */
export const AREAS = {
  coachee: {
    word: "Coachee",
    home: "/coachee",
    nav: [
      { label: "Home", href: "/coachee", icon: "home" },
      { label: "Assessments", href: "/coachee/assessments", icon: "sheet" },
      { label: "Plan", href: "/coachee/plan", icon: "plan", also: "/coachee/goals" },
      { label: "Conversations", href: "/coachee/conversations", icon: "talk" },
      { label: "What others see", href: "/coachee/what-others-see", icon: "eye" },
    ],
  },
  coach: {
    word: "Coach",
    home: "/coach",
    nav: [{ label: "People", href: "/coach", icon: "people" }],
  },
  sponsor: {
    word: "Sponsor",
    home: "/organization",
    nav: [
      { label: "Dashboard", href: "/organization", icon: "home" },
      { label: "Members", href: "/organization/members", icon: "people" },
    ],
  },
  admin: {
    word: "Administrator",
    home: "/organization",
    nav: [
      { label: "Dashboard", href: "/organization", icon: "home" },
      { label: "Members", href: "/organization/members", icon: "people" },
      { label: "Tokens", href: "/organization/tokens", icon: "key" },
    ],
  },
} as const satisfies Record<string, { word: string; home: string; nav: readonly NavItem[] }>;

export type Area = keyof typeof AREAS;

/** The home of the first of `roles`, in the order coachee, coach, sponsor, admin. */
export function homeOf(roles: readonly Area[]): string {
  const first = (Object.keys(AREAS) as Area[]).find((area) => roles.includes(area));
  return first ? AREAS[first].home : "/sign-in";
}

/** The area a path belongs to: a person of several roles stands in the one whose page they opened. */
export function areaOf(path: string, roles: readonly Area[]): Area {
  const organization: Area = roles.includes("admin") ? "admin" : "sponsor";
  const named = path.startsWith("/coachee") ? "coachee" : path.startsWith("/coach") ? "coach" : organization;
  const first = (Object.keys(AREAS) as Area[]).find((area) => roles.includes(area)) ?? "coachee";
  return path.startsWith("/settings") || !roles.includes(named) ? first : named;
}
