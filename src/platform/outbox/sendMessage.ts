import type { Payload, PayloadRequest } from 'payload';
import { query, sql } from '../command/query';
import { unseal } from '../crypto/seal';
import { defineJob } from '../jobs/definitions';
import { sendJobs } from '../jobs/enqueue';
import { RefusedForGood } from '../mail/outgoing';
import { movedTo } from '../mail/moved';
import { byTwilio } from '../phone/twilio/carrier';
import { byWebPush } from '../push/carrier';
import type { Carrier, HandedOver, Leaving, OutboxChannel } from './carrier';

/** Who hands over what. */
const carriers: Record<OutboxChannel, Carrier<never>> = { sms: byTwilio, whatsapp: byTwilio, push: byWebPush };

/** After this many tries a message is given up: about two days, after which it is no news. */
const mostTries = 24;

/** What a message is encrypted for while it waits. */
export const outgoing = (id: string) => ['outgoing', id] as const;

/**
 * Hands one message over, after those that were asked for earlier to the same place. What has left is not read again,
 * so a job that comes twice does nothing the second time.
 */
export const sendMessage = defineJob<{ message: string }>({
  name: 'message.send',
  inOrder: true,
  // It mostly waits, for the service.
  atOnce: 5,
  retries: 2 * mostTries,
  seconds: 120,
  run: async ({ payload, data, attempt }) => {
    const message = await waiting(payload, data.message);
    if (!message) return;
    let handed: HandedOver;
    try {
      handed = await carriers[message.channel](payload, message as Leaving<never>);
    } catch (error) {
      const problem = String((error as Error).message).slice(0, 500);
      const forGood = error instanceof RefusedForGood || attempt >= mostTries;
      await noteProblem(payload, message.id, problem, forGood);
      // Thrown anew: the queue keeps what it is told, and that must name nobody.
      if (!forGood) throw new Error(problem);
      payload.logger.warn({ msg: 'A message could not be sent', message: message.id, problem });
      return;
    }
    await noteHandedOver(payload, message.id, handed);
  },
});

/** Has a message handed over after the commit of `req`. `key` tells the job from an earlier one for the same message. */
export function askToSendMessage(req: PayloadRequest, { id, order, key = id }: { id: string; order: string; key?: string }): Promise<void> {
  return sendJobs(req, sendMessage, [{ data: { message: id }, key, order }]);
}

async function waiting(payload: Payload, id: string): Promise<Leaving | undefined> {
  const [row] = await query<{ channel: OutboxChannel; request: string }>(
    { payload },
    sql`SELECT channel, request FROM message_log WHERE id = ${id} AND status = 'queued' AND request IS NOT NULL`,
  );
  return row && { id, channel: row.channel, request: JSON.parse(unseal(row.request, outgoing(id))) as unknown };
}

/** What the service has told of it meanwhile is further than "sent". */
async function noteHandedOver(payload: Payload, id: string, handed: HandedOver): Promise<void> {
  const change =
    handed === 'unwanted'
      ? sql`status = 'suppressed'`
      : sql`status = ${movedTo('sent')}, provider_id = ${handed.providerId}, sent_at = coalesce(sent_at, now())`;
  await query(
    { payload },
    sql`UPDATE message_log SET ${change}, attempts = attempts + 1, problem = NULL, request = NULL, updated_at = now() WHERE id = ${id}`,
  );
}

async function noteProblem(payload: Payload, id: string, problem: string, forGood: boolean): Promise<void> {
  await query(
    { payload },
    sql`UPDATE message_log SET status = ${forGood ? 'failed' : 'queued'}, attempts = attempts + 1, problem = ${problem}, updated_at = now()
        WHERE id = ${id} AND status = 'queued'`,
  );
}
