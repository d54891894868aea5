import type { NowKey } from "@/lib/instrument/framework";

/** The 48 sentences about the last four weeks. How they are written: docs/instrument.md. */
export const now: Readonly<Record<NowKey, string>> = {
  "now.order-people.management.self": "I put the things I work with back in their usual place.",
  "now.order-people.leadership.self": "I stop to notice how my surroundings at work affect me.",
  "now.order-people.management.team": "I say where joint work stands when I hand it over.",
  "now.order-people.leadership.team": "I talk with colleagues about the way we treat each other.",
  "now.order-people.management.organization": "I show someone outside my team the usual steps for a request.",
  "now.order-people.leadership.organization": "I ask others outside my team what it is like to deal with us.",

  "now.targets-direction.management.self": "I set myself a measure for how much I get done in a week.",
  "now.targets-direction.leadership.self": "I remind myself what my work is for in the long run.",
  "now.targets-direction.management.team": "I spell out the standard that joint work has to meet.",
  "now.targets-direction.leadership.team": "I tell colleagues which larger purpose a task belongs to.",
  "now.targets-direction.management.organization":
    "I share results in plain figures with people outside my team.",
  "now.targets-direction.leadership.organization":
    "I tell people outside my team what we hope to bring about.",

  "now.control-commitment.management.self": "I check midway whether my own work is still on course.",
  "now.control-commitment.leadership.self": "I look for my own reason to do a task before accepting it.",
  "now.control-commitment.management.team": "I speak up early when joint work drifts from what was agreed.",
  "now.control-commitment.leadership.team": "I leave colleagues room to object before I count on their yes.",
  "now.control-commitment.management.organization":
    "I follow up whether agreements with people outside my team are carried out.",
  "now.control-commitment.leadership.organization":
    "I ask people outside my team for their view before something affects them.",

  "now.plan-opportunity.management.self": "I lay out the steps of a task before I begin it.",
  "now.plan-opportunity.leadership.self": "I make room in my day for a chance that just came up.",
  "now.plan-opportunity.management.team": "I set out the sequence of joint work before it starts.",
  "now.plan-opportunity.leadership.team": "I point colleagues to an unexpected chance while there is time.",
  "now.plan-opportunity.management.organization":
    "I compare dates with other teams before shared work begins.",
  "now.plan-opportunity.leadership.organization":
    "I act on a chance that arises outside my team before it passes.",

  "now.method-character.management.self": "I set time aside to practise a skill for my work.",
  "now.method-character.leadership.self": "I admit to myself when a mistake was mine.",
  "now.method-character.management.team": "I show colleagues step by step how a task is done.",
  "now.method-character.leadership.team": "I stand by a promise to colleagues when it costs me time.",
  "now.method-character.management.organization": "I show people outside my team a technique from my work.",
  "now.method-character.leadership.organization":
    "I say the same thing outside my team that I say inside it.",

  "now.direct-serve.management.self": "I decide at the start of a day which task comes first.",
  "now.direct-serve.leadership.self": "I do the small jobs that the work of others depends on.",
  "now.direct-serve.management.team": "I say at the start who does which part of joint work.",
  "now.direct-serve.leadership.team": "I offer colleagues a hand with a task of theirs.",
  "now.direct-serve.management.organization": "I tell other teams in plain words what I need from them.",
  "now.direct-serve.leadership.organization": "I clear something out of the way for other teams.",

  "now.respond-initiate.management.self": "I deal with a request on the day it reaches me.",
  "now.respond-initiate.leadership.self": "I start on a task that I have set myself.",
  "now.respond-initiate.management.team": "I step in at once when something goes wrong in my team.",
  "now.respond-initiate.leadership.team": "I suggest a first step in joint work before I am asked to.",
  "now.respond-initiate.management.organization": "I see a request from outside my team through to the end.",
  "now.respond-initiate.leadership.organization": "I raise an issue unasked with people outside my team.",

  "now.improve-invent.management.self": "I change a small habit so that a task takes less time.",
  "now.improve-invent.leadership.self": "I play with an idea for something quite new in my work.",
  "now.improve-invent.management.team": "I propose a small change to make joint work easier.",
  "now.improve-invent.leadership.team": "I try out something new with colleagues on a small scale.",
  "now.improve-invent.management.organization": "I offer other teams a hint on making a shared rule simpler.",
  "now.improve-invent.leadership.organization": "I invite people outside my team to test a rough new idea.",
};
