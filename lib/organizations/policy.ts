import type { InferSelectModel } from "drizzle-orm";
import type { organization, unit } from "@/db/schema";
import { anyone, type Rule } from "../rules";

type OrganizationRow = InferSelectModel<typeof organization>;
type UnitRow = InferSelectModel<typeof unit>;

/** Everybody sees the name and the tree of their own organization. Product rules, section 6. */
export const organizationPolicy = { readable: anyone<OrganizationRow>() } satisfies {
  readable: Rule<OrganizationRow>;
};
export const unitPolicy = { readable: anyone<UnitRow>() } satisfies { readable: Rule<UnitRow> };
