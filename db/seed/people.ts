import type { Role } from "@/db/schema";
import { ZONE } from "./clock";
import { idOf } from "./random";
import type { World } from "./world";

/** A member of one organization of the demo. */
export interface Somebody {
  /** Unique in the organization; chance and ids of what belongs to them are drawn for it. */
  readonly key: string;
  readonly personId: string;
  readonly name: string;
  readonly unit: string | undefined;
}

export interface Joining {
  readonly name: string;
  readonly roles: readonly Role[];
  readonly unit?: string;
  /** Days ago. */
  readonly joined: number;
  readonly left?: number;
  /** Only who can sign in has one. */
  readonly passwordHash?: string;
}

const folded: Readonly<Record<string, string>> = { ø: "o", å: "a", æ: "ae", ł: "l", ß: "ss", ı: "i", đ: "d" };

/** Letters, figures and hyphens of a name as an address or key can carry them. */
export const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/[øåæłßıđ]/g, (letter) => folded[letter]!)
    .normalize("NFD")
    .replace(/[^a-z0-9 -]/g, "")
    .replace(/ +/g, "-");

const addressOf = (name: string, domain: string, taken: ReadonlySet<string>) => {
  const [first = "", ...rest] = name.split(" ");
  const base = `${plain(first).slice(0, 1)}.${plain(rest.join("")) || plain(first)}`;
  for (let count = 1; ; count += 1) {
    const address = `${base}${count === 1 ? "" : count}@${domain}`;
    if (!taken.has(address)) return address;
  }
};

/** Writes a new person and their membership. */
export function join(world: World, { name, roles, unit, joined, left, passwordHash }: Joining): Somebody {
  const key = plain(name);
  const personId = idOf(`${world.key}/person/${key}`);
  const taken = new Set(world.rows.person.map(({ email }) => email));
  const joinedAt = world.clock.at(joined, "08:30");
  world.rows.person.push({
    id: personId,
    email: addressOf(name, world.domain, taken),
    name,
    timeZone: ZONE,
    passwordHash: passwordHash ?? null,
    createdAt: joinedAt,
  });
  const somebody = { key, personId, name, unit };
  enrol(world, somebody, { roles, joined, left });
  return somebody;
}

/** Writes a membership of somebody who is a person already, as somebody who works in two organizations is. */
export function enrol(
  world: World,
  { key, personId, name, unit }: Somebody,
  { roles, joined, left }: Pick<Joining, "roles" | "joined" | "left">,
): void {
  world.rows.membership.push({
    organizationId: world.organizationId,
    id: idOf(`${world.key}/membership/${key}`),
    personId,
    unitId: unit === undefined ? null : world.units.get(unit)!,
    coachId: null,
    name,
    roles: [...roles],
    joinedAt: world.clock.at(joined, "08:30"),
    leftAt: left === undefined ? null : world.clock.at(left, "17:00"),
  });
}
