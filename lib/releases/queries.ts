import { and, desc, eq, type InferSelectModel, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import { single } from "@/db/relations";
import { release, releaseCell, unit } from "@/db/schema";
import type { Access, SignedIn } from "@/db/viewer";
import { authorize } from "../authorize";
import { unitPolicy } from "../organizations/policy";
import { afterCursor, checkFirst, type Page, type PageInput, pageOf } from "../pages";
import { seen } from "../rules";
import { releaseCellPolicy, releasePolicy } from "./policy";
import type { ScopeFigures } from "./release";
import { type ReleaseCell, releaseOf } from "./rows";
import { WHOLE } from "./scopes";

export type ReleaseRow = InferSelectModel<typeof release>;

/** One scope of a release as the API shows it; `unitId` is null for the whole organization. */
export interface ReleaseScope extends ScopeFigures {
  readonly unitId: string | null;
}

const readable = (viewer: SignedIn) => seen(release, releasePolicy.readable, viewer);

/** The organization's releases, newest first. */
export async function releasesPage(
  { db, viewer }: Access,
  { first, after }: PageInput,
): Promise<Page<ReleaseRow>> {
  const rows = await db
    .select()
    .from(release)
    .where(
      and(
        eq(release.organizationId, viewer.organizationId),
        readable(viewer),
        afterCursor(after, [[release.number, "integer"]], "desc"),
      ),
    )
    .orderBy(desc(release.number))
    .limit(checkFirst(first) + 1);
  return pageOf(rows, first, (row) => [row.number]);
}

/** The release with this number, or the newest without one; null before the first. @throws NOT_FOUND for an unknown number. */
export async function releaseByNumber(
  { db, viewer }: Access,
  number?: number | null,
): Promise<ReleaseRow | null> {
  const [row] = await db
    .select()
    .from(release)
    .where(
      and(
        eq(release.organizationId, viewer.organizationId),
        readable(viewer),
        number == null ? undefined : eq(release.number, number),
      ),
    )
    .orderBy(desc(release.number))
    .limit(1);
  if (number == null && !row) return null;
  return authorize(viewer, releasePolicy, "readable", row);
}

/** The figures of the whole organization, for each release. One statement for all. */
export const wholesOfReleases = async (
  access: Access,
  ids: readonly string[],
): Promise<(ReleaseScope | null)[]> =>
  (await scopesIn(access, ids, isNull(releaseCell.unitId))).map(([whole]) => whole ?? null);

/** For each release the units, depth first, each level in the organization's order. One statement for all. */
export const unitsOfReleases = (access: Access, ids: readonly string[]): Promise<ReleaseScope[][]> =>
  scopesIn(access, ids, isNotNull(releaseCell.unitId));

async function scopesIn(
  { db, viewer }: Access,
  ids: readonly string[],
  which: SQL,
): Promise<ReleaseScope[][]> {
  const cells = await db
    .select()
    .from(releaseCell)
    .where(
      and(
        eq(releaseCell.organizationId, viewer.organizationId),
        sql`${releaseCell.releaseId} = any(${`{${ids.join(",")}}`}::uuid[])`,
        which,
        seen(releaseCell, releaseCellPolicy.readable, viewer),
      ),
    );
  const byRelease = new Map<string, ReleaseCell[]>(ids.map((id) => [id, []]));
  for (const cell of cells)
    byRelease.get(cell.releaseId)?.push({ ...cell, scope: cell.unitId ?? WHOLE } as ReleaseCell);
  return ids.map((id) => {
    const rows = byRelease.get(id) ?? [];
    if (rows.length === 0) return [];
    return releaseOf(0, rows).scopes.map((figures) => ({
      ...figures,
      unitId: figures.scope === WHOLE ? null : figures.scope,
    }));
  });
}

export const unitOfScope = single<typeof unit, ReleaseScope, SignedIn>(unit, {
  on: ["id", "unitId"],
  where: (viewer) => seen(unit, unitPolicy.readable, viewer),
});
