import { decode, encode } from "next-auth/jwt";
import { nobody, type Viewer } from "@/db/viewer";
import { env } from "../env";
import { viewerOfSession } from "./queries";

/** The cookie holds a sealed `{ person, session }` and no more; the session row decides. */
interface Sealed {
  person: string;
  session: string;
}

const secure = () => env().NEXTAUTH_URL.startsWith("https://");

export const cookieName = () => `${secure() ? "__Secure-" : ""}next-auth.session-token`;

/** 14 days, as the session row. */
export const COOKIE_SECONDS = 14 * 24 * 60 * 60;

export const cookieOptions = () =>
  ({ httpOnly: true, sameSite: "lax", secure: secure(), path: "/", maxAge: COOKIE_SECONDS }) as const;

/** @throws Error when the installation has no secret. */
export function secret(): string {
  const value = env().NEXTAUTH_SECRET;
  if (!value) throw new Error("NEXTAUTH_SECRET is not set. Put 32 or more random characters there.");
  return value;
}

export const seal = (content: Sealed) =>
  encode({ token: { ...content }, secret: secret(), maxAge: COOKIE_SECONDS });

/** The viewer behind a cookie's value; `nobody` when it is absent, forged, or its session has ended. */
export async function viewerOfCookie(value: string | undefined, now: Date): Promise<Viewer> {
  if (!value) return nobody;
  const content = await decode({ token: value, secret: secret() }).catch(() => null);
  if (typeof content?.session !== "string" || typeof content.person !== "string") return nobody;
  const viewer = await viewerOfSession(content.session, now);
  return viewer.kind === "person" && viewer.personId === content.person ? viewer : nobody;
}
