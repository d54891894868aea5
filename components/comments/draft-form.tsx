"use client";
import { useActionState, useId } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextArea } from "@/components/ui/field";
import { problemAt } from "@/components/ui/form-state";
import { SubmitButton } from "@/components/ui/submit-button";
import { changeCommentAction } from "./actions";

interface Props {
  id: string;
  version: number;
  body: string;
  /** A draft can be shared or thrown away; a shared comment can be saved or withdrawn. */
  draft: boolean;
  other: string;
}

/** Changes the viewer's own comment. */
export function DraftForm({ id, version, body, draft, other }: Props) {
  const [state, action] = useActionState(changeCommentAction, {});
  const field = useId();
  const label = draft ? "Your draft" : "Your comment";
  return (
    <form className="stack-3" action={action}>
      {state.title && <ErrorSummary title={state.title} note={state.note} problems={state.problems ?? []} />}
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      <TextArea
        name="body"
        id={field}
        label={label}
        labelHidden
        error={problemAt(state, "body")}
        defaultValue={state.typed?.body ?? body}
        maxLength={4000}
        required
      />
      <div className="row">
        {draft ? (
          <>
            <SubmitButton look="quiet" name="act" value="share" busy="Sharing…">
              Share with {other}
            </SubmitButton>
            <SubmitButton look="text" name="act" value="keep" busy="Keeping…">
              Keep as draft
            </SubmitButton>
            <SubmitButton look="text" name="act" value="discard" busy="Discarding…" formNoValidate>
              Discard
            </SubmitButton>
          </>
        ) : (
          <>
            <SubmitButton look="quiet" name="act" value="save" busy="Saving…">
              Save the change
            </SubmitButton>
            <SubmitButton look="text" name="act" value="withdraw" busy="Withdrawing…" formNoValidate>
              Withdraw this comment
            </SubmitButton>
            <span className="small quiet">A line that you withdrew it stays.</span>
          </>
        )}
      </div>
    </form>
  );
}
