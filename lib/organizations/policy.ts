import type { apiToken, organization, unit } from "@/db/schema";
import { anyone, holds, type Rule } from "../rules";

type OrganizationRow = (typeof organization)["$inferSelect"];
type ApiTokenRow = (typeof apiToken)["$inferSelect"];
type UnitRow = (typeof unit)["$inferSelect"];

/** Everybody sees the name and the tree of their own organization. Product rules, section 6. */
export const organizationPolicy = { readable: anyone<OrganizationRow>() } satisfies {
  readable: Rule<OrganizationRow>;
};
export const unitPolicy = { readable: anyone<UnitRow>() } satisfies { readable: Rule<UnitRow> };

/** Service tokens are the admins'. They are owned by the organization, not by whoever made them. */
export const apiTokenPolicy = {
  readable: holds<ApiTokenRow>("admin"),
  create: holds<ApiTokenRow>("admin"),
  revoke: holds<ApiTokenRow>("admin"),
} satisfies Record<string, Rule<ApiTokenRow>>;
