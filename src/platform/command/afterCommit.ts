import type { PayloadRequest } from 'payload';

const waiting = new WeakMap<PayloadRequest, (() => void)[]>();

/** Keeps something for when the command's transaction is committed. It never happens where that is rolled back. */
export function afterCommit(req: PayloadRequest, work: () => void): void {
  waiting.set(req, [...(waiting.get(req) ?? []), work]);
}

/** Does what waited for the commit of this request's transaction. */
export function runAfterCommit(req: PayloadRequest): void {
  const works = waiting.get(req) ?? [];
  forgetAfterCommit(req);
  for (const work of works) work();
}

/** Drops what waited: the transaction was rolled back. */
export function forgetAfterCommit(req: PayloadRequest): void {
  waiting.delete(req);
}
