"use server";

import { revalidatePath } from "next/cache";
import { type FormState, refused } from "@/components/ui/form-state";
import { submit } from "@/graphql/next";
import { graphql } from "@/graphql/tada";

const PAGE = "/organization/tokens";
const text = (form: FormData, name: string) => String(form.get(name) ?? "");

const CREATE = graphql(`
  mutation CreateToken($name: String!, $days: Int!) {
    createToken(name: $name, days: $days) { secret token { name lastFour } }
  }
`);

/** The state of the form; after a token was made, the token itself, which is in this answer and nowhere else. */
export interface MadeState extends FormState {
  made?: { name: string; secret: string; lastFour: string };
}

/** Out of the range of the schema's whole numbers, so that the rule about days refuses it in its own words. */
const NO_DAYS = 0;

/** Makes a token. Its secret is handed back once: it is in no address, no cookie and no log. */
export async function createTokenAction(_before: MadeState, form: FormData): Promise<MadeState> {
  const days = /^\d{1,9}$/.test(text(form, "days").trim()) ? Number(text(form, "days")) : NO_DAYS;
  const outcome = await submit(CREATE, { name: text(form, "name"), days });
  if (!outcome.ok) return refused("The token is not made yet", outcome.failure, form);
  revalidatePath(PAGE);
  const { secret, token } = outcome.data.createToken;
  return { made: { ...token, secret } };
}

const REVOKE = graphql(`
  mutation RevokeToken($id: ID!) {
    revokeToken(id: $id) { name }
  }
`);

/** Revokes a token for good: the next request with it is refused. */
export async function revokeTokenAction(_before: FormState, form: FormData): Promise<FormState> {
  const outcome = await submit(REVOKE, { id: text(form, "id") });
  if (!outcome.ok) return refused("The token is not revoked", outcome.failure);
  revalidatePath(PAGE);
  return { done: `“${outcome.data.revokeToken.name}” is revoked.` };
}
