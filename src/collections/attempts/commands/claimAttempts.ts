import { query, sql } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { hashOf } from '../owner';

interface Claim {
  userId: string;
  visitorToken: string | undefined;
}

/**
 * Gives a person what was done as a visitor, once: the token leads nowhere afterwards. Called within signing
 * up and logging in, whose commands have asked who the person is. An exercise that the person had already
 * begun stays as the person left it.
 */
export async function claimAttempts(req: PayloadRequest, { userId, visitorToken }: Claim): Promise<number> {
  if (!visitorToken) return 0;
  const visitor = hashOf(visitorToken);
  await oneAtATime(req, userId);
  const claimed = await query(
    req,
    sql`UPDATE attempts v SET user_id = ${userId}, visitor = NULL, updated_at = now()
        WHERE v.visitor = ${visitor} AND (v.finished_at IS NOT NULL OR NOT EXISTS (
          SELECT FROM attempts own
          WHERE own.user_id = ${userId} AND own.exercise_id = v.exercise_id AND own.finished_at IS NULL
        ))
        RETURNING v.id`,
  );
  await query(req, sql`DELETE FROM attempts WHERE visitor = ${visitor}`);
  return claimed.length;
}

/** Beginning an exercise and claiming one would meet in the unique index; the one waits for the other. */
export async function oneAtATime(req: PayloadRequest, userId: string): Promise<void> {
  await query(req, sql`SELECT pg_advisory_xact_lock(hashtextextended(${`attempts of ${userId}`}, 0))`);
}
