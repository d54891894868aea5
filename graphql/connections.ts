import type { Page } from "@/lib/pages";
import type { Builder } from "./builder";
import type { Objects } from "./objects";

type Names = {
  [K in keyof Objects]: K extends `${infer Name}Connection` ? Name : never;
}[keyof Objects];

/**
 * Adds `<Name>Connection` and `<Name>Edge` as Relay describes them: edges with a cursor each, and
 * `pageInfo`. Source: GraphQL Cursor Connections Specification.
 */
export function addConnection<N extends Names & string>(builder: Builder, name: N) {
  builder.objectType(
    `${name}Edge` as never,
    {
      fields: (t: {
        expose: (name: string, options: object) => never;
        exposeString: (name: string) => never;
      }) => ({
        node: t.expose("node", { type: name }),
        cursor: t.exposeString("cursor"),
      }),
    } as never,
  );
  builder.objectType(
    `${name}Connection` as never,
    {
      fields: (t: { field: (options: object) => never }) => ({
        edges: t.field({
          type: [`${name}Edge`],
          complexity: { field: 0, multiplier: 1 },
          resolve: (page: Page<unknown>) => page.rows.map((node, i) => ({ node, cursor: page.cursors[i] })),
        }),
        pageInfo: t.field({
          type: "PageInfo",
          resolve: (page: Page<unknown>) => ({
            hasNextPage: page.hasNextPage,
            endCursor: page.cursors.at(-1) ?? null,
          }),
        }),
      }),
    } as never,
  );
}

/** Every list asks how many: the cost of a connection is its `first` times what is asked of each node. */
export const costOfFirst = (args: { first: number }) => ({
  field: 1,
  multiplier: Math.max(1, Math.min(args.first, 1_000)),
});
