import { vi } from 'vitest';

/** The environment as the process was given it, before any file changed it. */
const key = Symbol.for('mentora.test.environment');
const shared = globalThis as { [key]?: NodeJS.ProcessEnv; _payload?: Map<string, unknown> };

/** What hangs on the process and stays: it is the same for every file. */
const lasting: readonly symbol[] = [key, Symbol.for('mentora.nearFiles')];

/**
 * A process runs one test file after another, for the packages take seconds to load. All that is Mentora's own, the
 * tests' included, is loaded anew for each, and what the file before has left on the process is taken away.
 */
export function forgetLastFile(): void {
  vi.resetModules();
  shared[key] ??= { ...process.env };
  for (const name of Object.keys(process.env)) if (!(name in shared[key])) delete process.env[name];
  Object.assign(process.env, shared[key]);
  for (const symbol of Object.getOwnPropertySymbols(globalThis)) {
    if (Symbol.keyFor(symbol)?.startsWith('mentora.') && !lasting.includes(symbol)) delete (globalThis as Record<symbol, unknown>)[symbol];
  }
  // Where Payload keeps what `getPayload` has opened.
  shared._payload?.clear();
}
