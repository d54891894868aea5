import type { NextAuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { DomainError } from "../errors";
import { COOKIE_SECONDS, secret } from "./cookie";
import { signIn } from "./mutations";

/**
 * next-auth as the product uses it: credentials, and a sealed cookie that names a person and a session
 * row. The row decides at every request, so that a sign-out or a changed password acts at once.
 */
export const nextAuthOptions = (place: string): NextAuthOptions => ({
  secret: secret(),
  session: { strategy: "jwt", maxAge: COOKIE_SECONDS },
  pages: { signIn: "/sign-in", error: "/sign-in" },
  providers: [
    CredentialsProvider({
      credentials: { email: { type: "email" }, password: { type: "password" } },
      async authorize(credentials) {
        if (!credentials) return null;
        try {
          const { secret: session, personId } = await signIn(credentials, { place, now: new Date() });
          return { id: personId, session };
        } catch (error) {
          if (error instanceof DomainError) return null;
          throw error;
        }
      },
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) =>
      user ? { person: user.id, session: (user as { session?: string }).session } : token,
    session: ({ session }) => ({ expires: session.expires }),
  },
});
