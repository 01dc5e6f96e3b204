import { demand, query, sql } from '@mentora/platform';
import type { PayloadRequest } from 'payload';

/** The most names that a list to choose from has. */
const most = 500;

/** Whoever has sent something to be reviewed, by name: to narrow the queue to one of them. */
export async function queueContributors(req: PayloadRequest): Promise<{ id: string; name: string }[]> {
  demand(req, 'contribution.review');
  return query<{ id: string; name: string }>(
    req,
    sql`SELECT u.id, u.name FROM users u
        WHERE EXISTS (SELECT FROM contributions c WHERE c.contributor_id = u.id AND c.status <> 'draft')
        ORDER BY u.name, u.id LIMIT ${most}`,
  );
}
