import type { NeededKey } from "@/lib/instrument/framework";

/** The 16 acts at no particular level, asked for the next six months. */
export const needed: Readonly<Record<NeededKey, string>> = {
  "needed.order-people.management": "Making daily work run dependably along clear steps",
  "needed.order-people.leadership": "Paying attention to how it feels to work here",

  "needed.targets-direction.management": "Naming the measure by which results are judged",
  "needed.targets-direction.leadership": "Saying in plain words where the work is to lead",

  "needed.control-commitment.management": "Watching closely that work stays within what was agreed",
  "needed.control-commitment.leadership": "Making sure that those involved stand behind the work",

  "needed.plan-opportunity.management": "Working out beforehand what has to happen when",
  "needed.plan-opportunity.leadership": "Changing course in time when a chance turns up",

  "needed.method-character.management": "Applying a practised technique to the task at hand",
  "needed.method-character.leadership": "Acting in a way that shows what one stands for",

  "needed.direct-serve.management": "Saying plainly which task falls to whom",
  "needed.direct-serve.leadership": "Lending a hand with the work of others",

  "needed.respond-initiate.management": "Dealing in time with whatever comes in",
  "needed.respond-initiate.leadership": "Getting things started of one’s own accord",

  "needed.improve-invent.management": "Refining in small steps what already exists",
  "needed.improve-invent.leadership": "Trying out ideas for things that have yet to exist",
};
