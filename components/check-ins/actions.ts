"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { type FormState, refused } from "@/components/ui/form-state";
import { submit } from "@/graphql/next";
import { graphql } from "@/graphql/tada";

const CHECK_IN = graphql(`
  mutation CheckIn($goalId: ID!, $requestKey: ID!, $rung: Int!, $confidence: Int!, $line: String) {
    checkIn(goalId: $goalId, requestKey: $requestKey, rung: $rung, confidence: $confidence, line: $line) {
      id
    }
  }
`);

const text = (form: FormData, name: string) => String(form.get(name) ?? "");

/** What has to be chosen before a number can be sent at all. */
function unchosen(form: FormData) {
  const asked = [
    ["rung", "Choose the rung that fits best."],
    ["confidence", "Say how sure you are, from 0 to 10."],
  ] as const;
  return asked
    .filter(([name]) => !/^-?\d+$/.test(text(form, name)))
    .map(([path, message]) => ({ path, message }));
}

/** Checks in, once however often it is sent. Everything chosen and typed stays when it is refused. */
export async function checkInAction(_before: FormState, form: FormData): Promise<FormState> {
  const title = "You are not checked in yet";
  const fields = unchosen(form);
  if (fields.length > 0) return refused(title, { message: title, fields }, form);
  const goalId = text(form, "goalId");
  const outcome = await submit(CHECK_IN, {
    goalId,
    requestKey: text(form, "requestKey"),
    rung: Number(text(form, "rung")),
    confidence: Number(text(form, "confidence")),
    line: text(form, "line"),
  });
  if (!outcome.ok) return refused(title, outcome.failure, form);
  revalidatePath("/coachee", "layout");
  redirect(`/coachee/goals/${encodeURIComponent(goalId)}`);
}
