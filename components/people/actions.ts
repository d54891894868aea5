"use server";

import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { type FormState, refused } from "@/components/ui/form-state";
import { currentViewer, submit } from "@/graphql/next";
import { graphql } from "@/graphql/tada";
import { cookieName, cookieOptions, seal } from "@/lib/auth/cookie";
import { demoAccounts } from "@/lib/auth/demo";
import { signIn, signOut } from "@/lib/auth/mutations";
import { placeOf } from "@/lib/auth/place";
import { DomainError } from "@/lib/errors";

const text = (form: FormData, name: string) => String(form.get(name) ?? "");

const place = async () => placeOf((await headers()).get("x-forwarded-for"));

async function enter(email: string, password: string): Promise<FormState> {
  try {
    const { secret, personId } = await signIn({ email, password }, { place: await place(), now: new Date() });
    (await cookies()).set(cookieName(), await seal({ person: personId, session: secret }), cookieOptions());
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { title: "You are not signed in", problems: [{ message: error.message }], typed: { email } };
  }
  redirect("/");
}

/** Signs in, or says in one sentence for both cases that it does not match. */
export async function signInAction(_before: FormState, form: FormData): Promise<FormState> {
  return enter(text(form, "email"), text(form, "password"));
}

/** Signs in as one of the invented people. In demo mode only; otherwise nobody is known by that name. */
export async function enterDemoAction(form: FormData): Promise<void> {
  const account = (await demoAccounts()).find(({ email }) => email === text(form, "as"));
  if (account) await enter(account.email, account.password);
  redirect("/sign-in");
}

/** Ends the sign-in on the server, then forgets the cookie. */
export async function signOutAction(): Promise<void> {
  const viewer = await currentViewer();
  if (viewer.kind === "person") await signOut(viewer.session, new Date());
  (await cookies()).delete(cookieName());
  redirect("/sign-in");
}

const CHANGE_PASSWORD = graphql(`
  mutation ChangePassword($current: String!, $next: String!) {
    changePassword(current: $current, next: $next)
  }
`);

/** Changes the password; every other sign-in of this person ends at once. */
export async function changePasswordAction(_before: FormState, form: FormData): Promise<FormState> {
  const outcome = await submit(CHANGE_PASSWORD, { current: text(form, "current"), next: text(form, "next") });
  if (outcome.ok) return { done: "Your password is changed. Every other device was signed out." };
  return refused("Your password is not changed", outcome.failure);
}

/** Keeps the choice of light, dark or the system's own in a cookie of this device. */
export async function chooseThemeAction(form: FormData): Promise<void> {
  const theme = text(form, "theme");
  const jar = await cookies();
  if (theme === "light" || theme === "dark")
    jar.set("theme", theme, { path: "/", sameSite: "lax", maxAge: 365 * 24 * 60 * 60, httpOnly: true });
  else jar.delete("theme");
  redirect("/settings");
}
