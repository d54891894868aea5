import type { Viewer } from "@/db/viewer";
import type * as Rules from "@/lib/rules";
import { policyWall } from "../support/walls";

type Real = typeof Rules;
type AnyRule = Rules.Rule<never>;

/**
 * A double of lib/rules.ts for the tests: the same rules while `policyWall.stands`, and else rules that let
 * everyone through, in SQL and in TypeScript alike. lib/authorize.ts asks the rules, so it is open too.
 */
export function openable(real: Real, everything: ReturnType<AnyRule["sql"]>): Real {
  const opened = <R extends AnyRule>(rule: R): R => ({
    ...rule,
    sql: (column: never, viewer: Viewer) => (policyWall.stands ? rule.sql(column, viewer) : everything),
    ok: (viewer: Viewer, row: never) => !policyWall.stands || rule.ok(viewer, row),
  });
  const makers = ["is", "isNot", "isSet", "mine", "includes", "holds", "anyone", "any", "all"] as const;
  const doubles = makers.map((name) => [
    name,
    (...args: unknown[]) => opened((real[name] as (...given: unknown[]) => AnyRule)(...args)),
  ]);
  return { ...real, ...Object.fromEntries(doubles) };
}
