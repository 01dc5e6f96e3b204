import { matrix } from '@mentora/access';
import { query, sql, texts } from '@mentora/platform';
import { defineSocketEvent, tell } from '@mentora/platform/realtime';
import type { PayloadRequest } from 'payload';

/** What waits has changed: open pages of reviewers ask again. Which contribution it was, nothing else. */
export const contributionsEvent = defineSocketEvent<{ contribution: string }>({ name: 'contributions' });

/** Everybody who reviews. */
export async function reviewers(req: Pick<PayloadRequest, 'payload' | 'transactionID'>): Promise<string[]> {
  const rows = await query<{ id: string }>(
    req,
    sql`SELECT DISTINCT parent_id AS id FROM users_roles
        WHERE value::text = ANY (${texts(matrix['contribution.review'])})`,
  );
  return rows.map(({ id }) => id);
}

/** Has the open pages of reviewers look again, after the commit. */
export async function tellReviewers(req: PayloadRequest, contribution: string): Promise<void> {
  tell(req, await reviewers(req), contributionsEvent, { contribution });
}
