import type { GoalText } from "./goal-text";

/** What Mara Lindqvist wrote in her plan. */
export const OPENING_FILES: GoalText = {
  level: "self",
  side: "leadership",
  statement: "Before I open anyone’s finished work, I write down the one thing I need to be sure of.",
  behaviour: "I write one line on the pad beside my keyboard, and only then open the file.",
  keepNote: "The release check on patient results. It stays mine, every day.",
  rungs: [
    "I check everything that is finished, without asking myself why",
    "I notice the urge to check, usually after I have checked",
    "On three days of five I write down what I need to be sure of, before I open the file",
    "On four days of five, and I leave the file shut when my list is empty",
    "Every day, and I tell the person beforehand what I will look at",
  ],
  obstacle: "I feel uneasy because a result is late",
  response: "I write my question down before I touch the file",
  low: [],
  expected: [],
  high: [],
  lesson: "",
};

/** The first version of the same goal. */
export const OPENING_FILES_FIRST = {
  statement: "I check less of what others have finished.",
  behaviour: "I open fewer finished files.",
  rungs: [
    "I check everything that is finished",
    "I check most of it",
    "I check half of it",
    "I check what I have a reason to check",
    "I check only what I am asked to",
  ],
} as const;

export const OPENING_FILES_REASON =
  "“Less” was nothing that anyone could see. What I can do is say what I am looking for, before I look.";

export const ASKING_FIRST: GoalText = {
  level: "team",
  side: "leadership",
  statement: "I ask for people’s own view before I ask for their yes.",
  behaviour: "I ask for people’s own view before I ask for their yes.",
  keepNote: "",
  rungs: [
    "I announce, and take silence for a yes",
    "I ask after I have said what I want",
    "",
    "In two of three rounds, with the quiet ones too",
    "In every planning round, and someone changes my mind",
  ],
  obstacle: "I already know what I want and the round is short",
  response: "I put my proposal face down until each has spoken",
  low: [],
  expected: [],
  high: [],
  lesson: "",
};

export const SAYING_NO: GoalText = {
  level: "self",
  side: "leadership",
  statement: "I say no to a request on the day it comes.",
  behaviour: "When I will not do a thing I say so before I go home, with one sentence of reason.",
  keepNote: "That people can count on what I have said yes to.",
  rungs: [
    "I say yes and do it in the evening",
    "I say “let me see” and hope it goes away",
    "Half of my noes come on the same day",
    "Nearly all do, with a reason",
    "I say whom they could ask instead, and have asked that person",
  ],
  obstacle: "I fear they will think I do not care",
  response: "I say first what I understand of what they need",
  low: [],
  expected: [],
  high: [],
  lesson: "The no was never the hard part. Finding out what they needed was.",
};
