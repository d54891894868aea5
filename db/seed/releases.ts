/**
 * Publishes the releases of the demo's past for one organization, oldest first, at the dates its people
 * would have seen them.
 * @returns how many were published.
 */
export async function publishReleases(_organizationId: string, _now: Date): Promise<number> {
  return 0;
}
