import type { organization, unit } from "@/db/schema";
import { anyone, type Rule } from "../rules";

type OrganizationRow = (typeof organization)["$inferSelect"];
type UnitRow = (typeof unit)["$inferSelect"];

/** Everybody sees the name and the tree of their own organization. Product rules, section 6. */
export const organizationPolicy = { readable: anyone<OrganizationRow>() } satisfies {
  readable: Rule<OrganizationRow>;
};
export const unitPolicy = { readable: anyone<UnitRow>() } satisfies { readable: Rule<UnitRow> };
