import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { actOfKey } from "./keys";
import { activeMs, onAnswer, onHidden, onShown, opened } from "./page-watch";
import {
  asText,
  fromText,
  type GivenAnswer,
  merged,
  newer,
  type Queue,
  revisionAfter,
  without,
} from "./queue";

const anyGiven: fc.Arbitrary<GivenAnswer> = fc.record({
  itemKey: fc.constantFrom("a", "b", "c"),
  value: fc.option(fc.integer({ min: 1, max: 7 })),
  revision: fc.integer({ min: 1, max: 20 }),
});
const anyQueue = fc.array(anyGiven, { maxLength: 8 }).map((all) => merged([], all));
const byItem = (queue: Queue) => Object.fromEntries(queue.map((each) => [each.itemKey, each.revision]));

describe("the queue of answers", () => {
  it("keeps the greatest revision of each item, whichever tab wrote it first", () => {
    fc.assert(
      fc.property(anyQueue, anyQueue, (one, other) => {
        const both = merged(one, other);
        expect(byItem(both)).toEqual(byItem(merged(other, one)));
        for (const each of [...one, ...other])
          expect(byItem(both)[each.itemKey]).toBeGreaterThanOrEqual(each.revision);
        expect(new Set(both.map(({ itemKey }) => itemKey)).size).toBe(both.length);
      }),
    );
  });

  it("loses nothing that was given after what the server holds, and sends nothing older again", () => {
    fc.assert(
      fc.property(anyQueue, anyQueue, (queue, stored) => {
        const left = without(queue, stored);
        for (const each of queue) {
          const held = byItem(stored)[each.itemKey] ?? 0;
          expect(left.includes(each)).toBe(each.revision > held);
        }
      }),
    );
  });

  it("ends with the last answer of each item stored, in whatever order sending and answering happen", () => {
    const step = fc.oneof(anyGiven, fc.constant("send" as const), fc.constant("reload" as const));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let queue: Queue = [];
        let server: Queue = [];
        let last: Queue = [];
        for (const each of steps) {
          if (each === "send") {
            server = merged(server, queue);
            queue = without(queue, server);
          } else if (each === "reload") queue = fromText(asText(queue));
          else {
            const known = byItem(merged(server, queue))[each.itemKey] ?? 0;
            const given = { ...each, revision: revisionAfter(known, each.revision) };
            queue = merged(queue, [given]);
            last = [...last.filter(({ itemKey }) => itemKey !== each.itemKey), given];
          }
        }
        const stored = merged(server, queue);
        for (const each of last) expect(stored).toContainEqual(each);
      }),
    );
  });

  it("gives every answer a greater revision than the one before, even when the clock stands still", () => {
    expect(revisionAfter(0, 1_000.7)).toBe(1_000);
    expect(revisionAfter(1_000, 1_000)).toBe(1_001);
    expect(revisionAfter(5_000, 1_000)).toBe(5_001);
  });

  it("tells what another tab or device has answered since", () => {
    const stored = [
      { itemKey: "a", value: 3, revision: 5 },
      { itemKey: "b", value: null, revision: 2 },
      { itemKey: "c", value: 1, revision: 1 },
    ];
    const known = new Map([
      ["a", 4],
      ["b", 2],
    ]);
    expect(newer(stored, known).map(({ itemKey }) => itemKey)).toEqual(["a", "c"]);
  });

  it("comes back from the device as it went there", () => {
    fc.assert(
      fc.property(anyQueue, (queue) => {
        expect(fromText(asText(queue))).toEqual(queue);
      }),
    );
  });

  it.each([
    ["nothing", null],
    ["no JSON", "{not json"],
    ["another shape", '{"a":1}'],
    [
      "values out of range",
      '[{"itemKey":"a","value":8,"revision":1},{"itemKey":"a","value":0,"revision":1}]',
    ],
    ["no revision", '[{"itemKey":"a","value":4}]'],
    ["half a revision", '[{"itemKey":"a","value":4,"revision":1.5}]'],
    ["a list of nothing", "[null,1,[]]"],
  ])("takes %s for an empty queue", (_what, text) => {
    expect(fromText(text)).toEqual([]);
  });
});

describe("keys on the scale", () => {
  const none = { altKey: false, ctrlKey: false, metaKey: false };
  const act = (key: string, with_ = {}, notMine = true) => actOfKey({ key, ...none, ...with_ }, notMine);

  it("answer with 1 to 7, and with 0 where there is such an answer", () => {
    expect(act("1")).toEqual({ kind: "answer", value: 1 });
    expect(act("7")).toEqual({ kind: "answer", value: 7 });
    expect(act("0")).toEqual({ kind: "answer", value: null });
    expect(act("0", {}, false)).toBe(null);
    expect(act("8")).toBe(null);
  });

  it("move with the arrows and choose with Enter", () => {
    expect(["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp"].map((key) => act(key))).toEqual(
      [1, 1, -1, -1].map((by) => ({ kind: "move", by })),
    );
    expect(act("Enter")).toEqual({ kind: "choose" });
  });

  it("leave everything else to the browser", () => {
    for (const key of ["Tab", " ", "a", "Home", "F5", "10"]) expect(act(key)).toBe(null);
    for (const held of ["altKey", "ctrlKey", "metaKey"]) expect(act("1", { [held]: true })).toBe(null);
  });
});

describe("the time of a page", () => {
  it("counts while it is in view, on top of earlier visits", () => {
    let watch = opened(5_000, false, 100);
    expect(activeMs(watch, 1_100)).toBe(6_000);
    watch = onHidden(watch, 2_100);
    expect(activeMs(watch, 99_999)).toBe(7_000);
    watch = onShown(onShown(watch, 10_000), 11_000);
    expect(activeMs(onHidden(watch, 12_000), 50_000)).toBe(9_000);
  });

  it("waits for the first answer on a page that was answered before", () => {
    const watch = opened(5_000, true, 0);
    expect(activeMs(onShown(onHidden(watch, 60_000), 70_000), 90_000)).toBe(5_000);
    expect(activeMs(onAnswer(onAnswer(watch, 1_000), 2_000), 4_000)).toBe(8_000);
  });

  it("is a day at most", () => {
    expect(activeMs(opened(0, false, 0), 1e12)).toBe(86_400_000);
  });
});
