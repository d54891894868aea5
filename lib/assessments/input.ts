import { z } from "zod";
import { whole } from "@/lib/input";
import { isItemKey } from "@/lib/instrument/framework";
import { pageBySlug } from "@/lib/instrument/pages";

const DAY = 86_400_000;
const ALL = 64;
const VALUE = "Choose one of the seven, or “not part of my work”.";

/** Longest item key and page slug with room to spare: what is longer names nothing. */
const key = z.string().max(80, "This sentence is not in the questionnaire.");

const item = key.refine(isItemKey, "This sentence is not in the questionnaire.");

/** `null` is “not part of my work”; a value that was left out is no answer. */
const value = z.union([z.null(), whole(1, 7, VALUE)], VALUE);

/**
 * The writer's clock in whole milliseconds since 1970. A day ahead of the server at most, so that one
 * wrong clock cannot lock a sentence against every later answer.
 */
const revision = (now: Date) =>
  whole(1, now.getTime() + DAY, "This clock is more than a day ahead. Load the page again.");

const pageTime = z.object({
  page: key.refine((slug) => pageBySlug(slug) !== undefined, "This page is not in the questionnaire."),
  activeMs: whole(0, DAY, "Count at most one day."),
});

/** Some answers of one assessment, each item once, and how long their page was in view. */
export const answersInput = (now: Date) =>
  z
    .object({
      answers: z
        .array(z.object({ itemKey: item, value, revision: revision(now) }))
        .max(ALL, `Send at most ${ALL} answers.`),
      pageTime: pageTime.nullish(),
    })
    .refine(({ answers }) => new Set(answers.map(({ itemKey }) => itemKey)).size === answers.length, {
      path: ["answers"],
      message: "Send each sentence once.",
    });

/** One answer. */
export const answerInput = (now: Date) => z.object({ itemKey: item, value, revision: revision(now) });
