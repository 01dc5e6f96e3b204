import { query, sql, type Registries } from '@mentora/platform';
import { inTransaction } from '@mentora/platform';
import { emit } from '@mentora/platform/events';
import { createLocalReq, type Payload } from 'payload';
import '../events';

/** What was approved for a date that has come: it is there for everybody since, and that is told, once. */
export const publicationTick: Registries['ticks'][number] = {
  key: 'contributions-published',
  cron: '* * * * *',
  missed: 'makeUp',
  run: (payload) => publishDue(payload),
};

/** Emits `contribution.published` for each whose date has come. Answers how many there were. */
export async function publishDue(payload: Payload): Promise<number> {
  const req = await createLocalReq({}, payload);
  return inTransaction(req, async () => {
    const due = await query<{ id: string; submissions: number }>(
      req,
      sql`UPDATE contributions SET published_at = publish_at
          WHERE status = 'approved' AND published_at IS NULL AND publish_at <= now() RETURNING id, submissions`,
    );
    for (const { id, submissions } of due) await emit(req, 'contribution.published', { contribution: id, submission: submissions });
    return due.length;
  });
}
