/** Listens to the statements that go out, for tests and the benchmark. */
type Listener = (text: string, parameters: unknown[]) => void;

const key = Symbol.for("evenkeel.statements");
const shared = globalThis as Record<symbol, Set<Listener> | undefined>;
const listeners = shared[key] ?? new Set<Listener>();
shared[key] = listeners;

/** Called by the drivers for every statement, transaction control excepted. */
export function onStatement(text: string, parameters: unknown[]): void {
  for (const listener of listeners) listener(text, parameters);
}

/** Runs `work` and returns its result with the texts of the statements sent meanwhile, in order. */
export async function listening<T>(work: () => Promise<T>): Promise<{ result: T; statements: string[] }> {
  const statements: string[] = [];
  const listener: Listener = (text) => statements.push(text);
  listeners.add(listener);
  try {
    return { result: await work(), statements };
  } finally {
    listeners.delete(listener);
  }
}
