import { publishRelease } from "@/lib/releases/mutations";
import { clockOf } from "./clock";

/** Days ago on which the demo's organizations published: some weeks after each of the three rounds of journeys.ts. */
const PUBLISHED = [206, 96, 4] as const;

/**
 * Publishes the releases of the demo's past for one organization, oldest first, in the morning of the days
 * on which its people would have seen them.
 * @returns how many were published.
 */
export async function publishReleases(organizationId: string, now: Date): Promise<number> {
  const clock = clockOf(now);
  for (const back of PUBLISHED) await publishRelease(organizationId, clock.at(clock.workday(back), "07:00"));
  return PUBLISHED.length;
}
