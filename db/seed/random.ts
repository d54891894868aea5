import { createHash } from "node:crypto";

/** Chance that comes out the same on every run: every draw follows from the name it was made for. */
export interface Random {
  /** From 0 up to, and never, 1. */
  next(): number;
  /** A whole number in the closed range. */
  whole(from: number, to: number): number;
  chance(probability: number): boolean;
  /** Around 0, by the normal distribution. */
  normal(deviation: number): number;
  pick<T>(from: readonly T[]): T;
  /** All of them in another order; the list given stays as it is. */
  shuffled<T>(from: readonly T[]): T[];
}

const hashOf = (name: string) => createHash("sha256").update(`evenkeel demo ${name}`).digest();

/**
 * The chance of one name, such as "answers/mara/2". Draws under one name never shift those of another, so
 * that a person added to the demo leaves the others as they were. Mulberry32 over a hash of the name.
 */
export function randomOf(name: string): Random {
  let state = hashOf(name).readUInt32LE(0);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    whole,
    chance: (probability) => next() < probability,
    normal: (deviation) => deviation * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    pick: (from) => from[whole(0, from.length - 1)]!,
    shuffled(from) {
      const list = [...from];
      for (let end = list.length - 1; end > 0; end -= 1) {
        const other = whole(0, end);
        [list[end], list[other]] = [list[other]!, list[end]!];
      }
      return list;
    },
  };
}

/** The id of the row with this name, such as "aldermoor/person/mara": a uuid of version 8, equal on every run. */
export function idOf(name: string): string {
  const bytes = hashOf(`id ${name}`).subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
