/** Shared by the server and the bundled site, which have a copy of this module each. */
const key = Symbol.for('mentora.stopping');

const closersKey = Symbol.for('mentora.closers');

interface Closer {
  name: string;
  close: () => Promise<void>;
}

const shared = globalThis as { [key]?: boolean; [closersKey]?: Closer[] };

/** Whether this process is on its way out. */
export function isStopping(): boolean {
  return shared[key] === true;
}

/** Says that this process is on its way out. */
export function markStopping(): void {
  shared[key] = true;
}

/** Has something that the site has started stopped with the process. */
export function atStop(name: string, close: () => Promise<void>): void {
  (shared[closersKey] ??= []).push({ name, close });
}

/** What the site has started and the process has to stop. */
export function closers(): readonly Closer[] {
  return shared[closersKey] ?? [];
}
