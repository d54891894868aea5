"use client";
import { useActionState } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Fold } from "@/components/ui/fold";
import { SubmitButton } from "@/components/ui/submit-button";
import { revokeTokenAction } from "./actions";

/** Asks before it revokes, in place; once it is done, it says so. */
export function RevokeForm({ id, name, usable }: { id: string; name: string; usable: boolean }) {
  const [state, action] = useActionState(revokeTokenAction, {});
  return (
    <>
      {state.title && <ErrorSummary title={state.title} problems={state.problems ?? []} />}
      <p role="status" className="small">
        {state.done}
      </p>
      {usable && (
        <Fold
          summary={
            <>
              Revoke<span className="vh"> “{name}”</span>
            </>
          }
        >
          <form className="stack-2" action={action}>
            <input type="hidden" name="id" value={id} />
            <p className="small" id={`revoke-${id}`}>
              The next request with “{name}” is refused. This cannot be undone; a new token can be made.
            </p>
            <SubmitButton look="alert" size="dense" busy="Revoking…" aria-describedby={`revoke-${id}`}>
              Revoke the token
            </SubmitButton>
          </form>
        </Fold>
      )}
    </>
  );
}
