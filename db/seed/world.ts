import type { Clock } from "./clock";
import { idOf } from "./random";
import type { Rows } from "./rows";

/** One organization of the demo while it is being written down. */
export interface World {
  /** Short and unique: the beginning of every name that chance or an id is drawn for. */
  readonly key: string;
  readonly organizationId: string;
  /** What stands behind the @ of its people's addresses. */
  readonly domain: string;
  readonly clock: Clock;
  readonly rows: Rows;
  /** Id of each unit, by the unit's key. */
  readonly units: ReadonlyMap<string, string>;
}

export interface UnitSpec {
  readonly key: string;
  readonly name: string;
  readonly parent?: string;
}

export interface OrganizationSpec {
  readonly key: string;
  readonly name: string;
  readonly domain: string;
  /** Parents before what lies below them. */
  readonly units: readonly UnitSpec[];
}

/** Writes the organization with its units, and returns the world that the rest is added to. */
export function found(rows: Rows, clock: Clock, spec: OrganizationSpec): World {
  const organizationId = idOf(`${spec.key}/organization`);
  const createdAt = clock.at(clock.workday(330), "09:00");
  rows.organization.push({ id: organizationId, name: spec.name, createdAt });
  const units = new Map(spec.units.map(({ key }) => [key, idOf(`${spec.key}/unit/${key}`)]));
  const positions = new Map<string | undefined, number>();
  for (const { key, name, parent } of spec.units) {
    const position = positions.get(parent) ?? 0;
    positions.set(parent, position + 1);
    const parentId = parent === undefined ? null : units.get(parent)!;
    rows.unit.push({ organizationId, id: units.get(key)!, parentId, name, position, createdAt });
  }
  return { key: spec.key, organizationId, domain: spec.domain, clock, rows, units };
}
