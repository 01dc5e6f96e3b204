import type { Db, PgBoss } from 'pg-boss';
import { z } from 'zod';
import { recordInAudit } from '../../audit/record';
import { defineCommand } from '../../command/defineCommand';
import { notFound } from '../../errors';
import { senderOf } from '../boss';
import { transactionOf } from '../enqueue';
import { deadLetterQueue } from '../queues';

const input = z.object({
  ids: z.array(z.uuid('invalid'), 'required').min(1, 'required').max(1_000, 'tooMany'),
  /** Sent again from the first try on, or given up. */
  how: z.enum(['resend', 'discard'], 'invalid'),
});

/** Sends failed jobs again, or gives them up. Answers how many; 404 where none of them is there any more. */
export const settleDeadLetters = defineCommand({
  name: 'settleDeadLetters',
  permission: 'job.manage',
  input,
  run: async ({ req, input: { ids, how } }): Promise<{ count: number }> => {
    const boss = await senderOf(req.payload);
    const db = await transactionOf(req);
    const count = how === 'resend' ? await boss.redrive(deadLetterQueue, { ids, db }) : await discard(boss, ids, db);
    if (count === 0) throw notFound();
    await recordInAudit(req, { action: how === 'resend' ? 'job.resent' : 'job.discarded', subject: ids[0]!, details: { ids } });
    return { count };
  },
});

async function discard(boss: PgBoss, ids: string[], db: Db | undefined): Promise<number> {
  // The library's types leave out what it answers.
  return ((await boss.deleteJob(deadLetterQueue, ids, { db })) as { affected: number }).affected;
}
