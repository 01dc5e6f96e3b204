import { clientAddress, networkOf } from '@mentora/platform/http';
import { consume } from '@mentora/platform/limits';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { limits } from './limits';

/** What follows `lien=` in the address of a guardian's mail. */
export const guardianLink = z.string('required').max(200, 'invalid');

/** Counts a decision among those of its network: nobody guesses links. */
export function countDecision({ req }: { req: PayloadRequest }): Promise<void> {
  return consume(req, limits.decision, [networkOf(clientAddress(req.headers))]);
}
