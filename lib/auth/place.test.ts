import { expect, it } from "vitest";
import { placeOf } from "./place";

it.each([
  ["203.0.113.7", "203.0.113.7"],
  ["::1", "::1"],
  ["10.0.0.1, 203.0.113.7", "203.0.113.7"],
  ["198.51.100.1,203.0.113.7 ", "203.0.113.7"],
  ["", "unknown"],
  ["203.0.113.7,", "unknown"],
  [undefined, "unknown"],
  [null, "unknown"],
])("takes the last entry of %o, which the sender cannot choose", (forwarded, place) => {
  expect(placeOf(forwarded)).toBe(place);
});
