import { defineCommand, MentoraError, query, sql } from '@mentora/platform';
import { z } from 'zod';
import { moderationOptions } from '../../options';
import { refuseReviewer } from '../refusals';
import { tellReviewers } from '../reviewers';

/** Who holds it, and until when. */
export interface Claim {
  id: string;
  claimedUntil: string;
}

/**
 * Takes what waits to review it, for some minutes; again while it is open, for as many more. Another's is 409
 * `contributionClaimed` with who has it. It keeps nobody from deciding.
 */
export const claimContribution = defineCommand({
  name: 'claimContribution',
  permission: 'contribution.review',
  input: z.object({ id: z.uuid('invalid') }),
  run: async ({ req, input: { id }, person }): Promise<Claim> => {
    const { claimMinutes } = moderationOptions(req.payload.config);
    const [claim] = await query<{ until: Date }>(
      req,
      sql`UPDATE contributions SET claimed_by_id = ${person!.id}, claimed_until = now() + make_interval(mins => ${claimMinutes})
          WHERE id = ${id} AND status = 'pending'
            AND (claimed_by_id IS NULL OR claimed_by_id = ${person!.id} OR claimed_until <= now())
          RETURNING claimed_until AS until`,
    );
    if (!claim) return refuseClaim(req, id);
    await tellReviewers(req, id);
    return { id, claimedUntil: new Date(claim.until).toISOString() };
  },
});

async function refuseClaim(req: Parameters<typeof refuseReviewer>[0], id: string): Promise<never> {
  const [holder] = await query<{ name: string; until: Date }>(
    req,
    sql`SELECT u.name, c.claimed_until AS until FROM contributions c JOIN users u ON u.id = c.claimed_by_id
        WHERE c.id = ${id} AND c.status = 'pending'`,
  );
  if (!holder) return refuseReviewer(req, id);
  const extra = { by: holder.name, until: new Date(holder.until).toISOString() };
  throw new MentoraError('contributionClaimed', { status: 409, params: { name: holder.name }, extra });
}
