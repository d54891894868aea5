"use server";

import { revalidatePath } from "next/cache";
import { type FormState, refused } from "@/components/ui/form-state";
import { submit } from "@/graphql/next";
import { graphql } from "@/graphql/tada";

/** A contrast by its name in the schema; anything else is refused there. */
type ContrastName = ReturnType<typeof graphql.scalar<"Contrast">>;

const text = (form: FormData, name: string) => String(form.get(name) ?? "");
const given = (form: FormData, name: string) => text(form, name) || undefined;

const WRITE = graphql(`
  mutation WriteComment($input: NewCommentInput!) {
    writeComment(input: $input) {
      id
    }
  }
`);

/** Shares what was written, or keeps it as a draft. Everything typed stays when it is refused. */
export async function writeCommentAction(_before: FormState, form: FormData): Promise<FormState> {
  const share = text(form, "act") !== "keep";
  const outcome = await submit(WRITE, {
    input: {
      threadId: given(form, "threadId"),
      assessmentId: given(form, "assessmentId"),
      contrast: given(form, "contrast") as ContrastName | undefined,
      goalId: given(form, "goalId"),
      checkInId: given(form, "checkInId"),
      body: text(form, "body"),
      share,
      requestKey: text(form, "requestKey"),
    },
  });
  if (!outcome.ok)
    return refused(share ? "This is not shared yet" : "This is not kept yet", outcome.failure, form);
  revalidatePath("/", "layout");
  return { done: share ? "Shared." : "Kept as a draft. Only you can see it." };
}

const EDIT = graphql(`
  mutation EditComment($id: ID!, $version: Int!, $body: String!, $share: Boolean!) {
    editComment(id: $id, version: $version, body: $body, share: $share) {
      id
    }
  }
`);
const DISCARD = graphql(`
  mutation DiscardComment($id: ID!) {
    discardComment(id: $id)
  }
`);
const WITHDRAW = graphql(`
  mutation WithdrawComment($id: ID!) {
    withdrawComment(id: $id) {
      id
    }
  }
`);

/** What a form on one comment asks for: `share`, `keep` (a draft), `save` (an edit), `discard`, `withdraw`. */
export async function changeCommentAction(_before: FormState, form: FormData): Promise<FormState> {
  const id = text(form, "id");
  const act = text(form, "act");
  const outcome =
    act === "discard"
      ? await submit(DISCARD, { id })
      : act === "withdraw"
        ? await submit(WITHDRAW, { id })
        : await submit(EDIT, {
            id,
            version: Number(text(form, "version")),
            body: text(form, "body"),
            share: act === "share",
          });
  if (!outcome.ok) return refused("This is not changed yet", outcome.failure, form);
  revalidatePath("/", "layout");
  return { done: "Done." };
}

const SETTLE = graphql(`
  mutation SettleThread($id: ID!, $settled: Boolean!) {
    settleThread(id: $id, settled: $settled) {
      id
    }
  }
`);

/** Settles a thread, or opens it again. */
export async function settleThreadAction(_before: FormState, form: FormData): Promise<FormState> {
  const outcome = await submit(SETTLE, { id: text(form, "id"), settled: text(form, "settled") === "yes" });
  if (!outcome.ok) return refused("This thread is as it was", outcome.failure);
  revalidatePath("/", "layout");
  return {};
}

const READ = graphql(`
  mutation ReadThreads($ids: [ID!]!) {
    readThreads(ids: $ids)
  }
`);

/** Notes that these threads were looked at. Quiet: what could not be noted is new again next time. */
export async function readThreadsAction(ids: string[]): Promise<void> {
  await submit(READ, { ids });
}
