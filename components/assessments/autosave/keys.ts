/** What a key does on a point of the scale. Arrow keys move without choosing; a radio's own would choose. */
export type KeyAct =
  | { readonly kind: "answer"; readonly value: number | null }
  | { readonly kind: "move"; readonly by: 1 | -1 }
  | { readonly kind: "choose" };

interface Key {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

const MOVES: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/**
 * 1 to 7 answer, 0 is “not part of my work”, arrows move, Enter chooses (and does not send the page).
 * Null for every other key and with a modifier: those are the browser's.
 */
export function actOfKey({ key, altKey, ctrlKey, metaKey }: Key, notMine: boolean): KeyAct | null {
  if (altKey || ctrlKey || metaKey) return null;
  if (/^[1-7]$/.test(key)) return { kind: "answer", value: Number(key) };
  if (key === "0") return notMine ? { kind: "answer", value: null } : null;
  if (key === "Enter") return { kind: "choose" };
  const by = MOVES[key];
  return by ? { kind: "move", by } : null;
}
