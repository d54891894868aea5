import { execute } from "@/graphql/execute";
import { fingerprints } from "../support/fingerprints";
import { undone } from "../support/walls";
import { type Cell, cellsOf, fieldsOf, marked, type Outcome, selection } from "./asking";
import type { Written } from "./mutations";
import type { Place } from "./roles";
import type { TypeRows } from "./who";

interface Watching {
  /** The fingerprints of the untouched world. */
  before: string;
  watch: (text: string) => void;
  /** Whether the database may be the one that refuses, in its own words. */
  anyRefusal?: boolean;
}

/** What a mutation of this role comes to: "shown" when it has changed a row. All of it is undone. */
export async function write(
  { document, variables }: Written,
  place: Place,
  { before, watch, anyRefusal = false }: Watching,
): Promise<Outcome> {
  return undone(async (asOwner) => {
    const { result } = await execute(place.viewer, { query: document, variables: variables(place) });
    watch(JSON.stringify(result));
    const code = result.errors?.[0]?.extensions?.code as string | undefined;
    if (!anyRefusal && (code === "INVALID_INPUT" || code === "INTERNAL"))
      throw new Error(JSON.stringify(result.errors));
    // A refused mutation is undone by the product itself: tests/integration/execute.test.ts.
    if (code) return code;
    return (await asOwner(fingerprints)) === before ? "nothing" : "shown";
  });
}

/** Every field of a type that only a mutation returns. */
export async function askAfterwards(
  type: string,
  { from = "" }: TypeRows,
  place: Place,
  watch: (text: string) => void,
): Promise<Record<string, Cell>> {
  const fields = fieldsOf(type);
  const { complete } = place.pair.assessments;
  return undone(async () => {
    const { result } = await execute(place.viewer, {
      query: from.replace("@", `at__: __typename ${fields.map((field) => selection(type, field)).join(" ")}`),
      variables: from.includes("$complete") ? { complete } : {},
    });
    watch(JSON.stringify(result));
    const code = result.errors?.[0]?.extensions?.code as string | undefined;
    if (code) return Object.fromEntries(fields.map((field) => [field, { outcome: code }]));
    return cellsOf(fields, marked(result.data));
  });
}
