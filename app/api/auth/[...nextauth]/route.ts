import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { nextAuthOptions } from "@/lib/auth/next-auth";

type Context = { params: Promise<{ nextauth: string[] }> };

const handler = (request: NextRequest, context: Context) =>
  NextAuth(
    request as never,
    { params: context.params } as never,
    nextAuthOptions(request.headers.get("x-forwarded-for") ?? "unknown"),
  );

export { handler as GET, handler as POST };
