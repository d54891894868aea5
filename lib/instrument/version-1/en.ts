import type { InstrumentText } from "@/lib/instrument/catalogue";
import { contrasts } from "@/lib/instrument/version-1/en-contrasts";
import { needed } from "@/lib/instrument/version-1/en-needed";
import { now } from "@/lib/instrument/version-1/en-now";

const nowStem = "In the last four weeks, of the times it could have come up, how often was this true of you?";

/** Every word of version 1 in English. */
export const en: InstrumentText = {
  now,
  needed,
  scale: ["never", "almost never", "seldom", "at times", "often", "very often", "always"],
  notPartOfMyWork: "Not part of my work",
  contrasts,
  sides: { management: "Management", leadership: "Leadership" },
  levels: { self: "Self", team: "Team", organization: "Organization" },
  topics: {
    self: {
      title: "You and your own work",
      intro: "This part is about what you do by yourself, as if nobody else were in the room.",
      stem: nowStem,
    },
    team: {
      title: "You and your team",
      intro: "“Team” is whoever you work with in most weeks, whatever your title.",
      stem: nowStem,
    },
    organization: {
      title: "You and the organization",
      intro:
        "This part is about anyone beyond your team: other teams, customers, the whole. You need no title for any of it.",
      stem: nowStem,
    },
    needed: {
      title: "What your work will call for",
      intro: "Now look ahead. Think of the work that is coming, not of what you do today.",
      stem: "In the next six months, how often will your work call for this?",
    },
  },
};
