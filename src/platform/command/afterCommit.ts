import type { PayloadRequest } from 'payload';
import { sessionOf } from './session';

/**
 * Keeps something for when the transaction of `req` is committed, whoever opened it; it never happens where that
 * is rolled back. Without a transaction what was written stands already, and it is done at once.
 */
export function afterCommit(req: Pick<PayloadRequest, 'payload' | 'transactionID'>, work: () => void): void {
  const { transactionID } = req;
  if (transactionID instanceof Promise) {
    void transactionID.then((id) => afterCommit({ payload: req.payload, transactionID: id ?? undefined }, work));
    return;
  }
  const session = sessionOf(req.payload, transactionID);
  if (session) (session.afterCommit ??= []).push(work);
  else work();
}
