import { and, asc, eq, type InferSelectModel } from "drizzle-orm";
import { single } from "@/db/relations";
import { apiToken, organization, unit } from "@/db/schema";
import type { Access, SignedIn } from "@/db/viewer";
import { authorize } from "../authorize";
import { forbidden } from "../errors";
import { knownId } from "../input";
import { afterCursor, checkFirst, type Page, type PageInput, pageOf } from "../pages";
import { seen } from "../rules";
import { apiTokenPolicy, organizationPolicy, unitPolicy } from "./policy";

export type OrganizationRow = InferSelectModel<typeof organization>;
export type UnitRow = InferSelectModel<typeof unit>;

/** The viewer's own organization. @throws NOT_FOUND when it is gone. */
export async function ownOrganization({ db, viewer }: Access): Promise<OrganizationRow> {
  const [row] = await db.select().from(organization).where(eq(organization.id, viewer.organizationId));
  return authorize(viewer, organizationPolicy, "readable", row);
}

/** Units in the organization's own order, then by id; parents are not always before their children. */
export async function unitsPage({ db, viewer }: Access, { first, after }: PageInput): Promise<Page<UnitRow>> {
  const rows = await db
    .select()
    .from(unit)
    .where(
      and(
        eq(unit.organizationId, viewer.organizationId),
        seen(unit, unitPolicy.readable, viewer),
        afterCursor(after, [
          [unit.position, "integer"],
          [unit.id, "uuid"],
        ]),
      ),
    )
    .orderBy(asc(unit.position), asc(unit.id))
    .limit(checkFirst(first) + 1);
  return pageOf(rows, first, (row) => [row.position, row.id]);
}

/** The unit that something names by `unitId`, or null. */
export const unitOf = single<typeof unit, { unitId: string | null }, SignedIn>(unit, {
  on: ["id", "unitId"],
  where: (viewer) => seen(unit, unitPolicy.readable, viewer),
});

/** The unit above, or null at the top. */
export const parentUnit = single<typeof unit, UnitRow, SignedIn>(unit, {
  on: ["id", "parentId"],
  where: (viewer) => seen(unit, unitPolicy.readable, viewer),
});

export type ApiTokenRow = InferSelectModel<typeof apiToken>;

/** The organization's tokens, oldest first, revoked and expired ones too. @throws FORBIDDEN for who is no admin. */
export async function tokensPage(
  { db, viewer }: Access,
  { first, after }: PageInput,
): Promise<Page<ApiTokenRow>> {
  // A list has no row to ask the policy about: the rule is about the viewer alone.
  if (!apiTokenPolicy.readable.ok(viewer, {} as ApiTokenRow)) throw forbidden();
  const rows = await db
    .select()
    .from(apiToken)
    .where(
      and(
        eq(apiToken.organizationId, viewer.organizationId),
        seen(apiToken, apiTokenPolicy.readable, viewer),
        afterCursor(after, [
          [apiToken.createdAt, "timestamptz"],
          [apiToken.id, "uuid"],
        ]),
      ),
    )
    .orderBy(asc(apiToken.createdAt), asc(apiToken.id))
    .limit(checkFirst(first) + 1);
  return pageOf(rows, first, (row) => [row.createdAt.toISOString(), row.id]);
}

/** @throws NOT_FOUND when it is absent or the viewer is no admin. */
export async function tokenById({ db, viewer }: Access, id: string): Promise<ApiTokenRow> {
  const [row] = await db
    .select()
    .from(apiToken)
    .where(
      and(
        eq(apiToken.organizationId, viewer.organizationId),
        eq(apiToken.id, knownId(id)),
        seen(apiToken, apiTokenPolicy.readable, viewer),
      ),
    );
  return authorize(viewer, apiTokenPolicy, "readable", row);
}
