/** Shared by the server and the bundled site, which have a copy of this module each. */
const key = Symbol.for('mentora.stopping');

const shared = globalThis as { [key]?: boolean };

/** Whether this process is on its way out. */
export function isStopping(): boolean {
  return shared[key] === true;
}

/** Says that this process is on its way out. */
export function markStopping(): void {
  shared[key] = true;
}
