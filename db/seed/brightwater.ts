import { HAULIER } from "./cultures";
import { Library } from "./library";
import { namesFor } from "./names";
import { enrol, join, type Somebody } from "./people";
import { populate } from "./population";
import type { OrganizationSpec, World } from "./world";

/** The second organization of the demo, which the people of the first must never see anything of. */
export const BRIGHTWATER: OrganizationSpec = {
  key: "brightwater",
  name: "Brightwater Logistics",
  domain: "brightwater.example",
  units: [
    { key: "warehouse", name: "Warehouse" },
    { key: "inbound", name: "Goods in", parent: "warehouse" },
    { key: "outbound", name: "Goods out", parent: "warehouse" },
    { key: "dispatch", name: "Dispatch" },
    { key: "service", name: "Customer desk" },
    { key: "fleet", name: "Fleet and yard" },
  ],
};

/**
 * Writes the whole organization: sponsor, admin, three coaches, 36 coachees. Nobody of it signs in to the demo.
 * @param visiting a coach of the first organization, who coaches here too.
 */
export function populateBrightwater(world: World, visiting: Somebody): void {
  const [sponsor, admin, ...names] = namesFor("brightwater/staff", 4);
  join(world, { name: sponsor!, roles: ["sponsor"], joined: 329 });
  join(world, { name: admin!, roles: ["admin"], joined: 329 });
  const coaches = [...names.map((name) => join(world, { name, roles: ["coach"], joined: 327 })), visiting];
  enrol(world, visiting, { roles: ["coach"], joined: 300 });
  populate(world, {
    culture: HAULIER,
    places: {
      inbound: { three: 8, "third-under-way": 1 },
      outbound: { three: 8 },
      dispatch: { "second-and-third": 9 },
      service: { three: 4, "first-under-way": 1, left: 1 },
      fleet: { three: 2, invited: 1, unsigned: 1 },
    },
    tilts: { inbound: -0.2, outbound: 0.1, dispatch: 0, service: 0.4, fleet: -0.3 },
    coaches,
    library: new Library(),
  });
}
