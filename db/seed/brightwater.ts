import { HAULIER } from "./cultures";
import { Library } from "./library";
import { namesFor } from "./names";
import { join } from "./people";
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

/** Writes the whole organization: sponsor, admin, three coaches, 36 coachees. Nobody of it signs in to the demo. */
export function populateBrightwater(world: World): void {
  const [sponsor, admin, ...names] = namesFor("brightwater/staff", 5);
  join(world, { name: sponsor!, roles: ["sponsor"], joined: 329 });
  join(world, { name: admin!, roles: ["admin"], joined: 329 });
  const coaches = names.map((name) => join(world, { name, roles: ["coach"], joined: 327 }));
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
