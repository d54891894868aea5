import type { release, releaseCell } from "@/db/schema";
import { anyone } from "../rules";

type ReleaseRow = (typeof release)["$inferSelect"];
type ReleaseCellRow = (typeof releaseCell)["$inferSelect"];

/** Everyone in the organization may read its releases: a coachee sees what the sponsor sees. Product rules, section 6. */
export const releasePolicy = { readable: anyone<ReleaseRow>() };
export const releaseCellPolicy = { readable: anyone<ReleaseCellRow>() };
