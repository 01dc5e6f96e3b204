import type { PayloadRequest } from 'payload';
import { reviewers } from '../contributions/reviewers';

/**
 * Whether the person behind the request may decide on what this contributor has sent: nobody decides on his or her own,
 * unless there is nobody else who could.
 */
export async function mayDecide(req: PayloadRequest, contributor: string | null): Promise<boolean> {
  if (contributor === null || contributor !== req.user?.id) return true;
  return (await reviewers(req)).every((id) => id === contributor);
}
