import { nobody, type Viewer } from "@/db/viewer";
import type { Pair } from "../support/pair";
import type { Tenant } from "../support/world";

/**
 * Who asks, and about whom. The first eight ask about a coachee whose agreement is open; `…OfSecret` about
 * one whose agreement keeps results and status private; `…OfPast` about a closed engagement; `…Elsewhere`
 * are of another organization and ask about the first coachee.
 */
export const ROLES = [
  "nobody",
  "coachee",
  "coach",
  "otherCoachee",
  "otherCoach",
  "sponsor",
  "admin",
  "token",
  "coacheeOfSecret",
  "coachOfSecret",
  "sponsorOfSecret",
  "adminOfSecret",
  "tokenOfSecret",
  "coacheeOfPast",
  "coachOfPast",
  "coacheeElsewhere",
  "coachElsewhere",
  "sponsorElsewhere",
  "adminElsewhere",
  "tokenElsewhere",
] as const;
export type Role = (typeof ROLES)[number];

export interface Place {
  readonly viewer: Viewer;
  /** The two people that are asked about. */
  readonly pair: Pair;
  /** Whose organization that is. */
  readonly tenant: Tenant;
}

/** Everyone's place in a world of two organizations. */
export function places({ one, two }: { one: Tenant; two: Tenant }): Record<Role, Place> {
  const about = (pair: Pair, viewer: Viewer): Place => ({ viewer, pair, tenant: one });
  return {
    nobody: about(one.open, nobody),
    coachee: about(one.open, one.open.coachee),
    coach: about(one.open, one.coach),
    otherCoachee: about(one.open, one.other.coachee),
    otherCoach: about(one.open, one.otherCoach),
    sponsor: about(one.open, one.sponsor),
    admin: about(one.open, one.admin),
    token: about(one.open, one.token),
    coacheeOfSecret: about(one.secret, one.secret.coachee),
    coachOfSecret: about(one.secret, one.coach),
    sponsorOfSecret: about(one.secret, one.sponsor),
    adminOfSecret: about(one.secret, one.admin),
    tokenOfSecret: about(one.secret, one.token),
    coacheeOfPast: about(one.past, one.past.coachee),
    coachOfPast: about(one.past, one.coach),
    coacheeElsewhere: about(one.open, two.open.coachee),
    coachElsewhere: about(one.open, two.coach),
    sponsorElsewhere: about(one.open, two.sponsor),
    adminElsewhere: about(one.open, two.admin),
    tokenElsewhere: about(one.open, two.token),
  };
}
