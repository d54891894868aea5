import type { Member } from "@/db/viewer";
import type { EngagementRow } from "@/lib/engagements/queries";
import type { NewToken } from "@/lib/organizations/mutations";
import type { ApiTokenRow, OrganizationRow, UnitRow } from "@/lib/organizations/queries";
import type { Page } from "@/lib/pages";
import type { MemberRow } from "@/lib/people/queries";

/** The three types of a Relay connection over `Row`. */
type Connection<Name extends string, Row> = Record<Name, Row> &
  Record<`${Name}Connection`, Page<Row>> &
  Record<`${Name}Edge`, { node: Row; cursor: string }>;

/** What stands behind each object type of the schema, by its name. */
export type Objects = {
  PageInfo: { hasNextPage: boolean; endCursor: string | null };
  Viewer: Member;
  Organization: OrganizationRow;
  NewToken: NewToken;
} & Connection<"Unit", UnitRow> &
  Connection<"ApiToken", ApiTokenRow> &
  Connection<"Member", MemberRow> &
  Connection<"Engagement", EngagementRow>;
