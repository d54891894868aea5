import { DrizzleQueryError } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { logTo, noted } from "./log";

const TYPED = "What somebody typed";

/** As the drivers throw it. */
function ofDatabase() {
  const cause = Object.assign(new Error(`duplicate key: ${TYPED}`), {
    name: "PostgresError",
    code: "23505",
    detail: `Key (name)=(${TYPED}) already exists.`,
    constraint_name: "unit_name",
    parameters: [TYPED],
  });
  return new DrizzleQueryError("insert into unit values ($1)", [TYPED], cause);
}

describe("the log", () => {
  it("keeps of an error of the database which statement and what for, and no value of it", () => {
    const said = noted(ofDatabase());
    expect(JSON.stringify(said)).not.toContain(TYPED);
    expect(said).toMatchObject({
      query: "insert into unit values ($1)",
      cause: { type: "PostgresError", code: "23505", constraint_name: "unit_name" },
    });
    expect(said.stack).toMatch(/^ +at /);
  });

  it("keeps the text of any other error, and where it was thrown", () => {
    const said = noted(new TypeError("x is not a function", { cause: ofDatabase() }));
    expect(said).toMatchObject({ type: "TypeError", message: "x is not a function" });
    expect(said.cause?.cause).toMatchObject({ code: "23505" });
    expect(JSON.stringify(said)).not.toContain(TYPED);
  });

  it("keeps of what is no error its kind alone", () => {
    expect(noted(TYPED)).toEqual({ type: "string" });
    expect(noted({ TYPED })).toEqual({ type: "object" });
  });

  it("ends at a cause that leads back to itself", () => {
    const error = new Error("round");
    error.cause = error;
    expect(JSON.stringify(noted(error)).length).toBeLessThan(20_000);
  });

  it("writes errors that way", () => {
    const lines: string[] = [];
    logTo({ write: (line) => void lines.push(line) }).error({ err: ofDatabase() }, "unexpected");
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain("23505");
    expect(lines[0]).not.toContain(TYPED);
  });
});
