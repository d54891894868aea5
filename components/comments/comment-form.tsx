"use client";
import { useActionState, useId } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextArea } from "@/components/ui/field";
import { problemAt } from "@/components/ui/form-state";
import { SubmitButton } from "@/components/ui/submit-button";
import { writeCommentAction } from "./actions";
import type { About } from "./fields";

interface Props {
  about: About;
  /** “Your answer”, “Your comment on keeping control”. */
  label: string;
  /** First name of the other one. */
  other: string;
  /** A uuid made with the page: sending twice writes once. */
  requestKey: string;
}

/** Writes a comment: shared at once, or kept as a draft. */
export function CommentForm({ about, label, other, requestKey }: Props) {
  const [state, action] = useActionState(writeCommentAction, {});
  const id = useId();
  return (
    <form className="stack-3" action={action}>
      {state.title && <ErrorSummary title={state.title} note={state.note} problems={problemsAt(state, id)} />}
      {Object.entries({ ...about, requestKey }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextArea
        name="body"
        id={id}
        label={label}
        error={problemAt(state, "body")}
        defaultValue={state.typed?.body}
        maxLength={4000}
        required
      />
      <div className="row">
        <SubmitButton look="quiet" name="act" value="share" busy="Sharing…">
          Share with {other}
        </SubmitButton>
        <SubmitButton look="text" name="act" value="keep" busy="Keeping…">
          Keep as draft
        </SubmitButton>
        <p className="small quiet" role="status">
          {state.done}
        </p>
      </div>
    </form>
  );
}

const problemsAt = (
  { problems = [] }: { problems?: readonly { field?: string; message: string }[] },
  id: string,
) => problems.map((problem) => (problem.field === "body" ? { ...problem, field: id } : problem));
