import { describe, expect, it } from "vitest";
import {
  graphqlKnowsNoNext,
  leavesImportNothing,
  noCycles,
  nounsRunOneWay,
  primitivesAreNeutral,
  roomsRunOneWay,
} from "./rules/arrows";
import {
  noStyleAttributes,
  nothingBakedIn,
  peopleArePeople,
  settingsInOnePlace,
  sqlInItsPlace,
} from "./rules/places";
import { closedVocabulary, everyTestRuns, filesAreShort, namesSayWhat, noBarrels } from "./rules/vocabulary";
import { projectSources, type Rule } from "./sources";

const project = projectSources();

type Files = Record<string, string>;

/** Each rule with a small project that breaks it, the breaches it must find there, and one that keeps it. */
const rules: [rule: Rule, bad: Files, breaches: string[], good: Files][] = [
  [
    roomsRunOneWay,
    {
      "lib/goals/queries.ts": `import { load } from "@/graphql/next";`,
      "components/goals/list.tsx": `import Page from "../../app/page";`,
      "db/client.ts": `const a = await import("@/lib/goals/input");`,
      "graphql/types/goals.ts": `export { Card } from "@/components/ui/card";`,
      "db/viewer.ts": `import type { Viewer } from "@/lib/auth/viewer";`,
      "lib/jobs/run.ts": `import { seed } from "@/db/seed/demo";`,
    },
    [
      "lib/goals/queries.ts",
      "components/goals/list.tsx",
      "db/client.ts",
      "graphql/types/goals.ts",
      "db/viewer.ts",
      "lib/jobs/run.ts",
    ],
    {
      "app/page.tsx": `import { load } from "@/graphql/next"; import { List } from "@/components/goals/list";`,
      "proxy.ts": `import { env } from "@/lib/env";`,
      "db/client.ts": `import { env } from "@/lib/env"; import { eq } from "drizzle-orm";`,
      "db/seed/demo.ts": `import { score } from "@/lib/scoring/score";`,
      "lib/goals/rules.test.ts": `import { execute } from "@/graphql/execute";`,
    },
  ],
  [
    leavesImportNothing,
    { "lib/env.ts": `import { person } from "@/db/schema/people";` },
    ["lib/env.ts"],
    { "lib/errors.ts": `import { z } from "zod";` },
  ],
  [
    nounsRunOneWay,
    {
      "lib/plans/queries.ts": `import { rung } from "@/lib/goals/rules";`,
      "db/schema/people.ts": `import { plan } from "./plans";`,
    },
    ["lib/plans/queries.ts", "db/schema/people.ts"],
    {
      "lib/check-ins/queries.ts": `import { rung } from "@/lib/goals/rules";`,
      "lib/goals/rules.ts": `import { score } from "@/lib/scoring/score";`,
      "lib/people/queries.ts": `import { engagementPolicy } from "../engagements/policy";`,
    },
  ],
  [
    noCycles,
    {
      "lib/a.ts": `import { b } from "@/lib/b";`,
      "lib/b.ts": `import { c } from "./c";`,
      "lib/c.ts": `export const c = () => import("./a");`,
    },
    ["lib/a"],
    {
      "lib/a.ts": `import { b } from "@/lib/b"; import { d } from "./d";`,
      "lib/b.ts": `import type { A } from "@/lib/a"; import { d } from "./d";`,
      "lib/d.ts": `export const d = 1;`,
    },
  ],
  [
    primitivesAreNeutral,
    {
      "components/ui/card.tsx": `import { GoalList } from "@/components/goals/goal-list";`,
      "components/ui/field.tsx": `import { goalInput } from "@/lib/goals/input";`,
    },
    ["components/ui/card.tsx", "components/ui/field.tsx"],
    { "components/ui/card.tsx": `import { Icon } from "./icon"; import { date } from "@/lib/format/date";` },
  ],
  [
    graphqlKnowsNoNext,
    { "graphql/context.ts": `import { headers } from "next/headers";` },
    ["graphql/context.ts"],
    {
      "graphql/next.ts": `import { headers } from "next/headers";`,
      "graphql/http.ts": `import "next-auth";`,
    },
  ],
  [
    closedVocabulary,
    {
      "lib/goals/ladder.ts": "",
      "lib/widgets/input.ts": "",
      "lib/plans/deep/queries.ts": "",
      "lib/goals/service.test.ts": "",
      "lib/goals/rules/deep/order.ts": "",
      "lib/widgets/rules/order.ts": "",
      "lib/goals/attainment.ts": "",
    },
    [
      "lib/goals/ladder.ts",
      "lib/widgets/input.ts",
      "lib/plans/deep/queries.ts",
      "lib/goals/service.test.ts",
      "lib/goals/rules/deep/order.ts",
      "lib/widgets/rules/order.ts",
      "lib/goals/attainment.ts",
    ],
    {
      "lib/goals/rules.ts": "",
      "lib/goals/rules/order.ts": "",
      "lib/plans/attainment.test.ts": "",
      "lib/goals/policy.test.ts": "",
      "lib/scoring/gap.ts": "",
      "lib/env.ts": "",
    },
  ],
  [
    noBarrels,
    {
      "lib/goals/index.ts": "export const a = 1;",
      "graphql/all.ts": `export * from "./goals";`,
      "components/all.tsx": `export { Card } from "./card";`,
    },
    ["lib/goals/index.ts", "graphql/all.ts", "components/all.tsx"],
    {
      "db/schema/index.ts": `export * from "./goals";`,
      "lib/a.ts": `export { a };\nimport { b } from "./b";`,
    },
  ],
  [
    namesSayWhat,
    { "lib/utils.ts": "", "components/goals/helpers.tsx": "", "graphql/types.ts": "" },
    ["lib/utils.ts", "components/goals/helpers.tsx", "graphql/types.ts"],
    { "graphql/types/goals.ts": "", "lib/format/date.ts": "" },
  ],
  [
    filesAreShort,
    { "lib/a.ts": "a\n".repeat(301), "scripts/b.mjs": "b\n".repeat(302) },
    ["lib/a.ts", "scripts/b.mjs"],
    { "lib/a.ts": "a\n".repeat(300), "lib/a.test.ts": "a\n".repeat(900), "tests/b.ts": "b\n".repeat(900) },
  ],
  [
    everyTestRuns,
    {
      "lib/a.test.ts": "it.skip('x', f)",
      "tests/e2e/b.ts": "test.only('y', f)",
      "db/c.test.ts": "test.fixme()",
    },
    ["lib/a.test.ts", "tests/e2e/b.ts", "db/c.test.ts"],
    { "lib/a.test.ts": "it('x', f); test.each([1])('y', f)" },
  ],
  [
    sqlInItsPlace,
    {
      "app/page.tsx": `import { eq } from "drizzle-orm/sql";`,
      "graphql/types/goals.ts": "db.execute(sql`select 1`)",
      "lib/goals/rules.ts": "tx.select({ id: goal.id }).from(goal)",
      "scripts/x.ts": `import postgres from "postgres";`,
    },
    ["app/page.tsx", "graphql/types/goals.ts", "lib/goals/rules.ts", "scripts/x.ts"],
    {
      "lib/goals/queries.ts": "import { sql } from 'drizzle-orm'; sql`select 1`",
      "db/viewer.ts": "sql<number>`select 1`",
      "components/ui/copy.tsx": "field.select()",
      "drizzle.config.ts": `import "drizzle-orm";`,
      "lib/goals/policy.ts": `import type { InferSelectModel } from "drizzle-orm";`,
      "lib/rules.ts": `import { sql } from "drizzle-orm";`,
    },
  ],
  [
    settingsInOnePlace,
    {
      "lib/mail/send.ts": "process.env.SMTP_URL",
      "instrumentation.ts": "process.env.PORT",
      "db/a.ts": "process.env",
    },
    ["lib/mail/send.ts", "instrumentation.ts", "db/a.ts"],
    {
      "lib/env.ts": "process.env.DATABASE_URL",
      "next.config.ts": "process.env.CI",
      "scripts/demo.mjs": "process.env.PORT",
      "proxy.ts": `process.env.NODE_ENV`,
      "instrumentation.ts": `if (process.env.NEXT_RUNTIME === "nodejs") {}`,
    },
  ],
  [
    nothingBakedIn,
    { "lib/env.ts": `env.${["NEXT", "PUBLIC", "URL"].join("_")}` },
    ["lib/env.ts"],
    { "lib/env.ts": "env.NEXTAUTH_URL" },
  ],
  [
    noStyleAttributes,
    { "components/charts/dumbbell.tsx": "<rect style={{ width }} />" },
    ["components/charts/dumbbell.tsx"],
    { "components/charts/dumbbell.tsx": "<rect width={width} className={style} />" },
  ],
  [
    peopleArePeople,
    {
      "app/page.tsx": "<p>Headcount by unit</p>",
      "lib/releases/words.ts": "const text = `Your resources`;",
      "components/units/table.tsx": `<th title="Human assets" />`,
    },
    ["app/page.tsx", "lib/releases/words.ts", "components/units/table.tsx"],
    {
      "app/page.tsx": `import logo from "@/assets/logo"; const headcount = 3; <p>People by unit</p>`,
      "lib/goals/rules.ts": "// resources",
    },
  ],
];

const sources = (files: Files) => Object.entries(files).map(([path, text]) => ({ path, text }));

describe.each(rules.map(([rule, bad, breaches, good]) => ({ name: rule.name, rule, bad, breaches, good })))(
  "$name",
  ({ rule, bad, breaches, good }) => {
    it("finds each breach in a small bad project, and none in a good one", () => {
      const found = rule(sources(bad));
      expect(found.map((line) => line.split(":")[0])).toEqual(breaches);
      expect(rule(sources(good))).toEqual([]);
    });

    it("holds in this project", () => {
      expect(rule(project)).toEqual([]);
    });
  },
);

it("reads the project's real files", () => {
  const paths = project.map(({ path }) => path);
  expect(paths).toContain("db/pglite-lock.ts");
  expect(paths).toContain("server.mjs");
  expect(paths.filter((path) => path.includes("node_modules"))).toEqual([]);
});
