import fc from "fast-check";
import { expect, it } from "vitest";
import { admit } from "./admit";

it("takes from the beginning whatever is safe with what it has", () => {
  expect(admit([5, 4, 3, 2, 1], (items) => items.reduce((sum, item) => sum + item, 0) <= 10)).toEqual([
    5, 4, 1,
  ]);
  expect(admit([], () => false)).toEqual([]);
});

it("takes what taking one after the other would", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20), { maxLength: 20 }), fc.nat(100), (items, limit) => {
      const safe = (some: readonly number[]) => some.reduce((sum, item) => sum + item, 0) <= limit;
      const single: number[] = [];
      for (const item of items) if (safe([...single, item])) single.push(item);
      expect(admit(items, safe)).toEqual(single);
    }),
  );
});
