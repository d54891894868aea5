import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { nextAuthOptions } from "@/lib/auth/next-auth";
import { placeOf } from "@/lib/auth/place";

type Context = { params: Promise<{ nextauth: string[] }> };

const handler = (request: NextRequest, context: Context) =>
  NextAuth(
    request as never,
    { params: context.params } as never,
    nextAuthOptions(placeOf(request.headers.get("x-forwarded-for"))),
  );

export { handler as GET, handler as POST };
