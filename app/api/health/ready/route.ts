import { ready } from "@/lib/health";

/** The database answers: 200, else 503. */
export async function GET() {
  const ok = await ready();
  return Response.json(
    { status: ok ? "ready" : "not ready" },
    { status: ok ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
}

export const dynamic = "force-dynamic";
