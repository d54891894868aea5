import { controlCommitment } from "./control-commitment";
import { directServe } from "./direct-serve";
import type { ContrastTexts } from "./goal-text";
import { improveInvent } from "./improve-invent";
import { methodCharacter } from "./method-character";
import { orderPeople } from "./order-people";
import { planOpportunity } from "./plan-opportunity";
import { respondInitiate } from "./respond-initiate";
import { targetsDirection } from "./targets-direction";

/** What people of the demo write in their plans, by contrast. */
export const GOAL_TEXTS: ContrastTexts = {
  "order-people": orderPeople,
  "targets-direction": targetsDirection,
  "control-commitment": controlCommitment,
  "plan-opportunity": planOpportunity,
  "method-character": methodCharacter,
  "direct-serve": directServe,
  "respond-initiate": respondInitiate,
  "improve-invent": improveInvent,
};
