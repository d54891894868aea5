import { counted } from "@/lib/format/numbers";
import { capital } from "@/lib/format/words";
import { type InstrumentText, itemText } from "@/lib/instrument/catalogue";
import { ITEM_KEYS, type ItemKey } from "@/lib/instrument/framework";
import { PAGES, pageOfItem } from "@/lib/instrument/pages";
import type { Task } from "./task-list";

/** Answers by item; null is “not part of my work”. */
export type Given = ReadonlyMap<string, number | null>;

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

const withoutStop = (sentence: string) => sentence.replace(/\.$/, "");

/** Up to so many missing answers are sought one by one; more are simply what comes next. */
export const FEW = 8;

/**
 * Where an item is answered; `home` is the assessment's own address. With few `missing` in all, they are
 * marked there.
 */
export const placeOf = (home: string, key: ItemKey, missing: number): string =>
  `${home}/${pageOfItem(key).slug}${missing <= FEW ? "?missing=1" : ""}#${key}`;

function hintOf(missing: readonly ItemKey[], notMine: number, started: boolean, text: InstrumentText) {
  const [first, ...others] = missing;
  if (first && started) {
    const more = others.length > 0 ? `, and ${counted(others.length, "more", "more")}` : "";
    return `“${withoutStop(itemText(text, first))}”${more}`;
  }
  if (notMine > 0) return `${notMine} marked “${lower(text.notPartOfMyWork)}”`;
  return undefined;
}

/** The four parts as tasks: what is answered, what is missing and where to go on. */
export function partTasks(given: Given, text: InstrumentText, home: string): Task[] {
  return [1, 2, 3, 4].map((part) => {
    const pages = PAGES.filter((page) => page.part === part);
    const [page] = pages;
    const items = pages.flatMap((each) => each.items);
    const missing = items.filter((key) => !given.has(key));
    const notMine = items.filter((key) => given.get(key) === null).length;
    const started = missing.length < items.length;
    const title = page ? text.topics[page.level].title : "";
    return {
      key: String(part),
      name: `Part ${part}: ${lower(title)}`,
      href:
        started && missing[0]
          ? placeOf(home, missing[0], ITEM_KEYS.length - given.size)
          : `${home}/${page?.slug}`,
      state: !started
        ? "not begun"
        : missing.length > 0
          ? `${missing.length} without an answer`
          : `${items.length} of ${items.length} answered`,
      open: started && missing.length > 0,
      hint: hintOf(missing, notMine, started, text),
    };
  });
}

/** “Two sentences have no answer yet.” */
export const missingInWords = (missing: number): string =>
  `${capital(counted(missing, "sentence"))} ${missing === 1 ? "has" : "have"} no answer yet.`;
