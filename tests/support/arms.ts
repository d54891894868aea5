/**
 * Reads statements as far as it takes to see whether each arm (sub-select, join, each side of a union) names
 * the organization for each table in it. A distributed Postgres routes by just that; the policies alone would
 * give the right rows and ask every shard (docs/architecture.md, "Ready for a distributed engine").
 */

/** The text of each arm, without the arms inside it. */
export function armsOf(statement: string): string[] {
  const arms: string[] = [];
  const stack: { text: string; arm: boolean }[] = [{ text: "", arm: true }];
  for (let at = 0; at < statement.length; at++) {
    const char = statement[at] as string;
    const top = stack.at(-1)!;
    if (char === "(")
      stack.push({
        text: "",
        arm: /^\s*\(?\s*(select|with|insert|update|delete)\b/i.test(statement.slice(at + 1)),
      });
    else if (char === ")" && stack.length > 1) {
      stack.pop();
      if (top.arm) arms.push(top.text);
      stack.at(-1)!.text += top.arm ? "()" : `(${top.text})`;
    } else top.text += char;
  }
  arms.push(stack[0]!.text);
  return arms.flatMap((arm) => arm.split(/\b(?:union(?: all)?|intersect|except)\b/i));
}

interface Use {
  table: string;
  name: string;
}

const usesOf = (arm: string): Use[] =>
  [...arm.matchAll(/\b(?:from|join|update|into)\s+"(\w+)"(?:\s+(?:as\s+)?"(\w+)")?/gi)].map(
    ([, table, alias]) => ({ table: table as string, name: (alias ?? table) as string }),
  );

/** The tenant tables that some arm of the statement reads or writes without naming the organization. */
export function withoutOrganization(statement: string, tenant: readonly string[]): string[] {
  return armsOf(statement).flatMap((arm) => {
    const uses = usesOf(arm).filter(({ table }) => tenant.includes(table));
    const key = ({ table, name }: Use) =>
      `"${name}"\\."${table === "organization" ? "id" : "organization_id"}"`;
    const named = new Set(
      uses.filter((use) => new RegExp(`${key(use)} = \\$\\d+`).test(arm)).map(({ name }) => name),
    );
    // A column of one that is named carries the constant to the next, in the same arm.
    for (let before = -1; before !== named.size; ) {
      before = named.size;
      for (const use of uses)
        for (const other of uses)
          if (
            named.has(other.name) &&
            new RegExp(`${key(use)} = ${key(other)}|${key(other)} = ${key(use)}`).test(arm)
          )
            named.add(use.name);
    }
    const inserted = /^\s*insert into "(\w+)" \(([^)]*)\)/i.exec(arm);
    if (inserted?.[2]?.includes('"organization_id"') || inserted?.[1] === "organization")
      named.add(inserted[1] as string);
    return uses.filter(({ name }) => !named.has(name)).map(({ table }) => table);
  });
}
