import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload';

/**
 * Does everything in one transaction: the caller's where `req` already has one, else one of its own. An error, at
 * the commit too, undoes all of it and is thrown on.
 */
export async function inTransaction<Result>(req: PayloadRequest, work: () => Promise<Result>): Promise<Result> {
  const ours = await initTransaction(req);
  try {
    const result = await work();
    if (ours) await commitTransaction(req);
    return result;
  } catch (error) {
    if (ours) await killTransaction(req);
    throw error;
  }
}
