import { CLINIC } from "./cultures";
import type { Library } from "./library";
import { namesFor } from "./names";
import { join, type Somebody } from "./people";
import { populate } from "./population";
import type { OrganizationSpec, World } from "./world";

/** The first organization of the demo: a group of clinics. */
export const ALDERMOOR: OrganizationSpec = {
  key: "aldermoor",
  name: "Aldermoor Clinics",
  domain: "aldermoor.example",
  units: [
    { key: "nursing", name: "Nursing" },
    { key: "surgical", name: "Surgical ward", parent: "nursing" },
    { key: "medical", name: "Medical ward", parent: "nursing" },
    { key: "children", name: "Children’s ward", parent: "nursing" },
    { key: "day", name: "Day clinic", parent: "nursing" },
    { key: "admissions", name: "Admissions" },
    { key: "desk", name: "Front desk", parent: "admissions" },
    { key: "records", name: "Patient records", parent: "admissions" },
    { key: "laboratory", name: "Laboratory" },
    { key: "pharmacy", name: "Pharmacy" },
    { key: "facilities", name: "Facilities" },
    { key: "scheduling", name: "Scheduling" },
  ],
};

/** Who can sign in to the demo, besides the coachees. */
export interface Staff {
  readonly tomasz: Somebody;
  readonly ines: Somebody;
  readonly arne: Somebody;
  readonly coaches: readonly Somebody[];
}

/** Writes sponsor, admin and twelve coaches. */
export function staffOf(world: World, passwordHash: string): Staff {
  const ines = join(world, { name: "Ines Okafor", roles: ["sponsor"], joined: 329, passwordHash });
  const arne = join(world, { name: "Arne Dahl", roles: ["admin"], joined: 329, passwordHash });
  const tomasz = join(world, { name: "Tomasz Brandt", roles: ["coach"], joined: 327, passwordHash });
  const coaches = namesFor("aldermoor/coaches", 11).map((name) =>
    join(world, { name, roles: ["coach"], joined: 326 }),
  );
  return { tomasz, ines, arne, coaches };
}

/** Writes the 138 coachees whom nobody signs in as and who are not Tomasz Brandt's. */
export const populateAldermoor = (world: World, coaches: readonly Somebody[], library: Library) =>
  populate(world, {
    culture: CLINIC,
    places: {
      nursing: { three: 3, "third-under-way": 1 },
      surgical: { three: 13, "third-under-way": 1, silent: 1, left: 1 },
      medical: { three: 8, "second-and-third": 6, "third-missed": 1 },
      children: { three: 11, "third-under-way": 1, silent: 1 },
      day: { three: 5, left: 1, invited: 4 },
      desk: { three: 10, "second-and-third": 6, "third-under-way": 1, silent: 1 },
      records: { three: 11, "third-under-way": 1, resting: 1, silent: 1 },
      laboratory: { three: 15, "third-under-way": 1, silent: 2, left: 1 },
      pharmacy: { "second-and-third": 9 },
      facilities: { "third-only": 10 },
      scheduling: { "first-under-way": 4, unsigned: 3 },
      "": { "third-only": 3 },
    },
    tilts: {
      nursing: 0,
      surgical: -0.1,
      medical: 0.1,
      children: 0.35,
      day: 0,
      admissions: -0.2,
      desk: -0.3,
      records: -0.2,
      laboratory: -0.45,
      pharmacy: 0.6,
      facilities: -0.2,
      scheduling: 0.2,
    },
    coaches,
    library,
  });
