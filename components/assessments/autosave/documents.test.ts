import { parse, validate } from "graphql";
import { expect, it } from "vitest";
import { buildSchema } from "@/graphql/schema";
import { READ, SAVE } from "./post";

it.each([
  ["saving", SAVE],
  ["reading", READ],
])("the browser’s own document for %s is one of the schema", (_what, document) => {
  expect(validate(buildSchema(), parse(document))).toEqual([]);
});
