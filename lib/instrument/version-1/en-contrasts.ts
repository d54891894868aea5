import type { ContrastText } from "@/lib/instrument/catalogue";
import type { Contrast } from "@/lib/instrument/framework";

/** Names and one-line definitions of the eight contrasts and their sides. */
export const contrasts: Readonly<Record<Contrast, ContrastText>> = {
  "order-people": {
    title: "Order and people",
    sides: {
      management: {
        name: "order",
        definition: "Making work run dependably as it is now: clear steps, known places, clean handovers.",
      },
      leadership: {
        name: "people",
        definition: "Attending to the setting people work in: mood, relations, customs.",
      },
    },
  },
  "targets-direction": {
    title: "Targets and direction",
    sides: {
      management: {
        name: "targets",
        definition: "Saying how much and how good, and reading the result off a measure.",
      },
      leadership: {
        name: "direction",
        definition: "Saying what the work is for and where it is meant to lead.",
      },
    },
  },
  "control-commitment": {
    title: "Keeping control and earning commitment",
    sides: {
      management: {
        name: "keeping control",
        definition: "Staying close to agreed work while it runs, and bringing it back when it drifts.",
      },
      leadership: {
        name: "earning commitment",
        definition: "Letting a yes be freely given: reasons, a say, room to object.",
      },
    },
  },
  "plan-opportunity": {
    title: "Planning the route and taking the opening",
    sides: {
      management: {
        name: "planning the route",
        definition: "Thinking the way through beforehand: steps, dates, what if.",
      },
      leadership: {
        name: "taking the opening",
        definition: "Seeing that something unplanned has opened up, and using it in time.",
      },
    },
  },
  "method-character": {
    title: "Method and character",
    sides: {
      management: {
        name: "method",
        definition: "Working by a sound technique: practising it, choosing it on purpose, passing it on.",
      },
      leadership: {
        name: "character",
        definition:
          "Acting so that others can tell what you stand for: candour, a kept word, an owned mistake.",
      },
    },
  },
  "direct-serve": {
    title: "Directing and serving",
    sides: {
      management: {
        name: "directing",
        definition: "Making clear who does what by saying it: a request, a decision, a priority.",
      },
      leadership: {
        name: "serving",
        definition: "Putting your own effort at the disposal of someone else’s work.",
      },
    },
  },
  "respond-initiate": {
    title: "Responding and initiating",
    sides: {
      management: {
        name: "responding",
        definition: "Meeting what comes, a request or an incident: promptly, completely, calmly.",
      },
      leadership: {
        name: "initiating",
        definition: "Beginning something that nobody asked for and no event called for.",
      },
    },
  },
  "improve-invent": {
    title: "Improving and inventing",
    sides: {
      management: {
        name: "improving",
        definition: "Making what exists better in small steps: fewer errors, less waiting, less effort.",
      },
      leadership: {
        name: "inventing",
        definition: "Imagining and trying what does not exist yet: an experiment, a rough model.",
      },
    },
  },
};
