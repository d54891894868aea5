"use client";
import { useActionState } from "react";
import { SubmitButton } from "@/components/ui/submit-button";
import { settleThreadAction } from "./actions";

/** Settles a thread, or opens it again; one press, no question asked, since it can be undone the same way. */
export function SettleForm({ id, settled, on }: { id: string; settled: boolean; on?: string }) {
  const [state, action] = useActionState(settleThreadAction, {});
  return (
    <form action={action}>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="settled" value={settled ? "no" : "yes"} />
      <SubmitButton linkish busy="One moment…">
        {settled ? "Open it again" : "Mark as settled"}
        {on && <span className="vh">: {on}</span>}
      </SubmitButton>
      {state.title && (
        <p className="small" role="alert">
          {state.problems?.[0]?.message}
        </p>
      )}
    </form>
  );
}
