"use client";
import { useRouter } from "next/navigation";
import {
  type FormEvent,
  Fragment,
  type KeyboardEvent,
  type ReactNode,
  useActionState,
  useState,
} from "react";
import { AnswerBar } from "@/components/shell/answer-bar";
import { Main } from "@/components/shell/main";
import { ActionBar } from "@/components/ui/action-bar";
import { buttonClass } from "@/components/ui/button-class";
import { ErrorSummary } from "@/components/ui/error-summary";
import { type FormState, problemAt } from "@/components/ui/form-state";
import { savePageAction } from "./actions";
import { actOfKey } from "./autosave/keys";
import { statusInWords } from "./autosave/status";
import { type SheetAnswer, useAutosave } from "./autosave/use-autosave";
import { NOT_MINE, ScaleItem } from "./scale";

export interface SheetItem extends SheetAnswer {
  /** Where it stands in its part, from 1. */
  readonly number: number;
  readonly statement: string;
}

interface Props {
  assessmentId: string;
  page: string;
  items: readonly SheetItem[];
  /** The seven words of the answer scale. */
  words: readonly string[];
  notMine: string;
  /** The server's clock when the page was made, in milliseconds. */
  clock: number;
  /** When something was last saved, ISO 8601. */
  savedAt: string | null;
  timeZone: string;
  /** Milliseconds the page was in view on earlier visits; null when that was not counted. */
  before: number | null;
  place: ReactNode;
  /** Share of all sentences that have an answer, 0 to 1. */
  done: number;
  next: { href: string; label: string; hint: string };
  leave: string;
  /** Whether sentences without an answer are marked. */
  markMissing: boolean;
  children: ReactNode;
}

const radiosOf = (target: EventTarget): HTMLInputElement[] => {
  const fieldset =
    target instanceof HTMLInputElement && target.type === "radio" && target.closest("fieldset");
  return fieldset ? [...fieldset.querySelectorAll<HTMLInputElement>("input[type=radio]")] : [];
};

/**
 * The sentences of one page. Every answer is saved as it is given; without JavaScript the page is sent as
 * a form, and goes on.
 */
export function AnswerSheet({ items, words, notMine, children, ...page }: Props) {
  const { assessmentId, timeZone, next, leave } = page;
  const router = useRouter();
  const [state, action] = useActionState<FormState, FormData>(savePageAction, {});
  const [busy, setBusy] = useState(false);
  const [held, setHeld] = useState(false);
  const { form, status, take, flush } = useAutosave({ ...page, answers: items });
  const clock = (at: Date) =>
    new Intl.DateTimeFormat("en-GB", {
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
      timeZone,
    }).format(at);

  function onKeyDown(event: KeyboardEvent) {
    const radios = radiosOf(event.target);
    const act = radios.length > 0 && actOfKey(event, true);
    if (!act) return;
    event.preventDefault();
    const at = radios.indexOf(event.target as HTMLInputElement);
    const value = act.kind === "answer" ? String(act.value ?? NOT_MINE) : null;
    const radio =
      act.kind === "move"
        ? radios[Math.min(radios.length - 1, Math.max(0, at + act.by))]
        : radios.find((each, i) => (value === null ? i === at : each.value === value));
    radio?.focus();
    if (radio && act.kind !== "move") {
      radio.checked = true;
      take(radio);
    }
  }

  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    const leaving = submitter instanceof HTMLButtonElement && submitter.name === "leave";
    if (busy) return;
    setBusy(true);
    setHeld(false);
    if (await flush()) router.push(leaving ? leave : next.href);
    else {
      setBusy(false);
      setHeld(true);
    }
  }

  return (
    <>
      <AnswerBar place={page.place} status={statusInWords(status, clock)} done={page.done} />
      <Main width="narrow" assessment>
        {state.title && (
          <ErrorSummary title={state.title} note={state.note} problems={state.problems ?? []} />
        )}
        {children}
        <form
          className="items"
          // A browser that fills in what stood here before would answer in somebody's place.
          autoComplete="off"
          action={action}
          ref={form}
          onSubmit={onSubmit}
          onKeyDown={onKeyDown}
          onChange={({ target }) => {
            if (target instanceof HTMLInputElement) take(target);
          }}
        >
          <input type="hidden" name="assessment" value={assessmentId} />
          <input type="hidden" name="page" value={page.page} />
          {items.map(({ itemKey, number, statement, value }) => {
            const shown = value === undefined ? "" : String(value ?? NOT_MINE);
            const typed = state.typed?.[itemKey] ?? shown;
            return (
              <Fragment key={itemKey}>
                <input type="hidden" name={`was ${itemKey}`} value={shown} />
                {problemAt(state, itemKey) && <p className="error">{problemAt(state, itemKey)}</p>}
                <ScaleItem
                  name={itemKey}
                  number={number}
                  statement={statement}
                  words={words}
                  notMine={notMine}
                  defaultValue={typed === "" ? undefined : typed === NOT_MINE ? null : Number(typed)}
                  missing={page.markMissing && value === undefined}
                />
              </Fragment>
            );
          })}
          {held && (
            <p role="alert" className="softq">
              This page stays open until its answers are saved. They are kept on this device; go on again in a
              moment.
            </p>
          )}
          <ActionBar>
            <button type="submit" className={buttonClass("primary", "big")} aria-disabled={busy || undefined}>
              {busy ? "Saving…" : next.label}
            </button>
            <button
              type="submit"
              className={buttonClass("text")}
              name="leave"
              value={leave}
              aria-disabled={busy || undefined}
            >
              Save and leave
            </button>
            <span className="faint small not-phone">{next.hint}</span>
          </ActionBar>
        </form>
      </Main>
    </>
  );
}
