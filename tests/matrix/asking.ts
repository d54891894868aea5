import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isCompositeType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { execute } from "@/graphql/execute";
import { schema } from "@/graphql/server";
import type { Place } from "./roles";
import type { TypeRows } from "./who";

/** What came of a coordinate: a value, nothing at all (null, empty, not there), or a refusal. */
export type Outcome = "shown" | "nothing" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | string;

export interface Cell {
  readonly outcome: Outcome;
  /** The values of the field on every object that the path leads to. */
  readonly values?: readonly unknown[];
}

/** Marks the objects of a path's end in an answer. */
const MARK = "at__";
const ID = "id__";

/** Object types of the schema, without the roots of mutations and of introspection. */
export const objectTypes = (): GraphQLObjectType[] =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith("__") && name !== "Mutation");

export const fieldsOf = (type: string): string[] =>
  Object.keys((schema.getType(type) as GraphQLObjectType).getFields());

/** What is asked of a value of this type, to see that it is there. */
function inside(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (!isCompositeType(named)) return "";
  return named.name.endsWith("Connection") ? "{ edges { __typename } }" : "{ __typename }";
}

/** One field with what it needs: lists are asked for ten things. */
export function selection(type: string, name: string): string {
  const field = (schema.getType(type) as GraphQLObjectType).getFields()[name]!;
  const needed = field.args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
  const args = needed.map((arg) => `${arg.name}: ${arg.name === "first" ? 10 : `$${arg.name}`}`);
  const id = args.includes("id: $id") ? `(id: $${name})` : args.length > 0 ? `(${args.join(", ")})` : "";
  return `${name}${id} ${inside(field.type)}`;
}

/** Ids that a path can name: `$assessment`, `$engagement`, … */
const variablesOf = ({ pair }: Place): Record<string, string> => ({
  assessment: pair.assessments.submitted,
  engagement: pair.engagementId,
  goal: pair.goals.self,
  thread: pair.threadId,
});

/** Objects that the path's end marked, anywhere in the answer. */
export function marked(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(marked);
  if (typeof value !== "object" || value === null) return [];
  const own = MARK in value ? [value as Record<string, unknown>] : [];
  return [...own, ...Object.values(value).flatMap(marked)];
}

const isThere = (value: unknown): boolean => {
  if (value === null || value === undefined || value === "") return false;
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === "object" && "edges" in value) return isThere(value.edges);
  return true;
};

/** Everything that one role gets, path by path. A look-up that was refused is not tried again below. */
export class Asker {
  private readonly refused = new Map<string, Promise<Outcome | null>>();

  constructor(
    private readonly place: Place,
    /** Sees every answer, as text. */
    private readonly watch: (text: string) => void = () => {},
  ) {}

  /** Sends one selection from the root of queries. */
  private async send(body: string) {
    const variables = variablesOf(this.place);
    const used = Object.keys(variables).filter((name) => body.includes(`$${name}`));
    const head = used.length > 0 ? `query (${used.map((name) => `$${name}: ID!`).join(", ")})` : "query";
    const { result } = await execute(this.place.viewer, {
      query: `${head} ${body}`,
      variables: Object.fromEntries(used.map((name) => [name, variables[name]])),
    });
    this.watch(JSON.stringify(result));
    const code = result.errors?.[0]?.extensions?.code as string | undefined;
    if (code === "INVALID_INPUT" || code === "INTERNAL")
      throw new Error(`${body}: ${JSON.stringify(result.errors)}`);
    return { data: result.data, refusal: code ?? null };
  }

  /** Why nothing below a root field can be had, or null when something can. */
  private below(path: string): Promise<Outcome | null> {
    const [root] = /^\{ [^{]*/.exec(path) ?? [];
    if (!root || !path.includes("{", root.length)) return Promise.resolve(null);
    let found = this.refused.get(root);
    if (!found) {
      found = this.send(`${root} { ${MARK}: __typename } }`).then(
        ({ data, refusal }) => refusal ?? (marked(data).length > 0 ? null : "nothing"),
      );
      this.refused.set(root, found);
    }
    return found;
  }

  /** Every field of one type at the end of the path, of the one object that `only` names where it names one. */
  async ask(type: string, { at: path, only }: TypeRows): Promise<Record<string, Cell>> {
    const fields = fieldsOf(type);
    const id = only && this.place.pair.coachee.membershipId;
    const found = (data: unknown) => marked(data).filter((object) => !id || object[ID] === id);
    const all = (cell: Cell) => Object.fromEntries(fields.map((field) => [field, cell]));
    const above = await this.below(path);
    if (above) return all({ outcome: above });
    const body = (parts: string[]) =>
      path.replace("@", [`${MARK}: __typename`, ...(id ? [`${ID}: id`] : []), ...parts].join(" "));
    const together = await this.send(body(fields.map((field) => selection(type, field))));
    if (!together.refusal) return cellsOf(fields, found(together.data));
    const there = await this.send(body([]));
    if (there.refusal) return all({ outcome: there.refusal });
    const cells: Record<string, Cell> = {};
    for (const field of fields) {
      const { data, refusal } = await this.send(body([selection(type, field)]));
      cells[field] = refusal ? { outcome: refusal } : cellsOf([field], found(data))[field]!;
    }
    return cells;
  }
}

export function cellsOf(fields: readonly string[], objects: Record<string, unknown>[]): Record<string, Cell> {
  return Object.fromEntries(
    fields.map((field) => {
      const values = objects.map((object) => object[field]);
      return [field, values.some(isThere) ? { outcome: "shown", values } : { outcome: "nothing" }];
    }),
  );
}
