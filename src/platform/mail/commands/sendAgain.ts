import { z } from 'zod';
import { recordInAudit } from '../../audit/record';
import { defineCommand } from '../../command/defineCommand';
import { query, sql } from '../../command/query';
import { MentoraError, notFound } from '../../errors';
import { askToSendMessage } from '../../outbox/sendMessage';
import { askToSend } from '../sendQueued';

/** Sends a message again that failed for good: 404 where it is no more, 409 where it has not failed. */
export const sendAgain = defineCommand({
  name: 'sendAgain',
  permission: 'mail.sendAgain',
  input: z.object({ id: z.uuid('invalid') }),
  run: async ({ req, input: { id } }): Promise<void> => {
    const [message] = await query<{ address: string; attempts: number; channel: string }>(
      req,
      sql`UPDATE message_log SET status = 'queued', updated_at = now()
          WHERE id = ${id} AND status = 'failed' AND coalesce(text, request) IS NOT NULL
          RETURNING address, attempts::int, channel::text AS channel`,
    );
    if (!message) {
      const found = await query(req, sql`SELECT FROM message_log WHERE id = ${id}`);
      throw found.length === 0 ? notFound() : new MentoraError('conflict', { status: 409 });
    }
    // The job of the first time is remembered for a day by the message's id: this is another.
    const key = `${id} ${message.attempts}`;
    if (message.channel === 'mail') await askToSend(req, [{ id, address: message.address, key }]);
    else await askToSendMessage(req, { id, order: id, key });
    await recordInAudit(req, { action: 'message.sentAgain', subject: id });
  },
});
