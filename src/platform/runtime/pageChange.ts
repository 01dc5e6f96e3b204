/*
 * When what cached pages show has last changed. The site that changes them and the server that keeps them load two
 * copies of a module, so it hangs on the process.
 */
const key = Symbol.for('mentora.pageChange');
const shared = globalThis as { [key]?: number };

/** Says that what cached pages show has changed: nothing that was kept of them is sent any more. */
export function pagesChanged(): void {
  shared[key] = performance.now();
}

/** When that was, on the clock of `performance.now()`. */
export function lastPageChange(): number {
  return shared[key] ?? -Infinity;
}
