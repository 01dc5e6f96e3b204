import { z } from 'zod';
import { recordInAudit } from '../../audit/record';
import { defineCommand } from '../../command/defineCommand';
import { query, sql } from '../../command/query';
import { notFound } from '../../errors';
import { wholeMessageColumns, readMessage, type Message, type MessageRow } from '../message';
import type { MessageReport } from './reportList';

/** A report with what may be read because of it. */
export interface ReportedExtract extends MessageReport {
  messages: (Message & { name: string | null })[];
}

/**
 * Reads the extract of a reported case, and writes down who has read it, in the same transaction: nothing else of a
 * conversation is read by anybody who is not in it.
 */
export const readExtract = defineCommand({
  name: 'readExtract',
  permission: 'conversation.readReported',
  input: z.object({ report: z.uuid('invalid') }),
  run: async ({ req, input: { report } }): Promise<ReportedExtract> => {
    const [found] = await query<MessageReport & { conversation: string; from: number; to: number }>(
      req,
      sql`SELECT id, reason, state, seq, conversation_id AS conversation, from_seq AS "from", to_seq AS "to",
            to_json(created_at)#>>'{}' AS at FROM conversation_reports WHERE id = ${report}`,
    );
    if (!found) throw notFound();
    const { conversation, from, to, ...rest } = found;
    const rows = await query<MessageRow & { name: string | null }>(
      req,
      sql`SELECT ${wholeMessageColumns}, u.name FROM messages m LEFT JOIN users u ON u.id = m.author_id
          WHERE m.conversation_id = ${conversation} AND m.seq BETWEEN ${from} AND ${to} ORDER BY m.seq`,
    );
    await recordInAudit(req, { action: 'conversation.extractRead', subject: report, details: { messages: rows.length } });
    return { ...rest, messages: rows.map(({ name, ...row }) => ({ ...readMessage(row), name })) };
  },
});
