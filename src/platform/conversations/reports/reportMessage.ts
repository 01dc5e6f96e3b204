import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import '../events';
import { recordInAudit } from '../../audit/record';
import { defineCommand } from '../../command/defineCommand';
import { query, sql } from '../../command/query';
import { MentoraError, notFound } from '../../errors';
import { emit } from '../../events/emit';
import { consume } from '../../limits/consume';
import { notify } from '../../notifications/notify';
import { conversationInput, seqInput } from '../input';
import { readableBy } from '../message';
import { takeTurn } from '../turn';
import { mostAround, reportReasons } from './reasons';
import { registriesOf } from '../../registries';
import { messageSubjectId } from './messageSubject';
import { messageReported } from './reported';

const eachHour = { name: 'message-reports', tries: 10, seconds: 3_600 };

const around = z.number('invalid').int('invalid').min(0, 'invalid').max(mostAround, 'invalid');

/**
 * Says that a message of one's conversation is not as it should be, and how much around it may be read because of that.
 * It takes the conversation's turn: what is reported can be neither changed nor taken back from then on.
 */
export const reportMessage = defineCommand({
  name: 'reportMessage',
  permission: 'conversation.own',
  input: z.object({
    conversation: conversationInput,
    seq: seqInput,
    reason: z.enum(reportReasons, 'required'),
    before: around,
    after: around,
  }),
  prepare: ({ req, person }) => consume(req, eachHour, [person!.id]),
  run: async ({ req, input: { conversation, seq, reason, before, after }, person }): Promise<{ report: string }> => {
    const { lastSeq } = await takeTurn(req, conversation, person!.id);
    const [message] = await query<{ own: boolean }>(
      req,
      sql`SELECT m.author_id IS NOT DISTINCT FROM ${person!.id} AS own FROM messages m
          WHERE m.conversation_id = ${conversation} AND m.seq = ${seq} AND m.sealed IS NOT NULL AND ${readableBy(person!.id)}`,
    );
    if (!message) throw notFound();
    if (message.own) throw new MentoraError('ownMessage', { status: 409 });
    const [from, to] = [Math.max(1, seq - before), Math.min(lastSeq, seq + after)];
    const [row] = await query<{ id: string; fresh: boolean }>(
      req,
      sql`INSERT INTO conversation_reports (conversation_id, reporter_id, seq, from_seq, to_seq, reason)
          VALUES (${conversation}, ${person!.id}, ${seq}, ${from}, ${to}, ${reason})
          ON CONFLICT (conversation_id, seq, reporter_id) DO UPDATE SET reason = excluded.reason
          RETURNING id, xmax = 0 AS fresh`,
    );
    if (row!.fresh) {
      await recordInAudit(req, { action: 'conversation.reported', subject: row!.id, details: { reason, messages: to - from + 1 } });
      await emit(req, 'message.reported', { report: row!.id, subject: messageSubjectId(conversation, seq) });
      await tellAdministrators(req, row!.id);
    }
    return { report: row!.id };
  },
});

/** Where cases gather what is reported, those who handle them are told of the case. */
async function tellAdministrators(req: PayloadRequest, report: string): Promise<void> {
  if (registriesOf(req.payload.config).subscribers.some(({ on }) => on.includes('message.reported'))) return;
  const administrators = await query<{ id: string }>(req, sql`SELECT parent_id AS id FROM users_roles WHERE value = 'administrateur'`);
  await notify(req, { type: messageReported, to: administrators.map(({ id }) => id), data: { report }, key: report });
}
