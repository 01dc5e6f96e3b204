import { query, sql } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import type { Owner } from '../owner';
import type { AttemptRow } from '../row';
import { findAttempt } from './attemptRow';

/** The attempt that somebody has open at an exercise, else the one finished last; by any address it ever had. */
export async function latestAttempt(
  req: PayloadRequest,
  { owner, slug }: { owner: Owner | undefined; slug: string },
): Promise<AttemptRow | undefined> {
  if (!owner) return undefined;
  const [latest] = await query<{ id: string }>(
    req,
    sql`SELECT a.id FROM attempts a JOIN exercise_addresses address ON address.exercise_id = a.exercise_id
        WHERE address.slug = ${slug} AND (a.user_id = ${owner.user} OR a.visitor = ${owner.visitor})
        ORDER BY a.finished_at DESC NULLS FIRST LIMIT 1`,
  );
  return latest && findAttempt(req, { id: latest.id, owner });
}
