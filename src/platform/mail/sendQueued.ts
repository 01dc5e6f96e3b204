import type { Payload, PayloadRequest } from 'payload';
import { gathered } from '../command/gathered';
import { uuids } from '../command/lists';
import { query, sql } from '../command/query';
import { defineJob } from '../jobs/definitions';
import { sendJobs } from '../jobs/enqueue';
import { jobQueue } from '../jobs/queues';
import { maskAddress, maskAddresses } from './address';
import { RefusedForGood, type OutgoingMail } from './outgoing';
import { provider } from './provider';
import { suppressedAmong } from './suppressed/suppress';

/** After this many tries a mail is given up: about two days. */
const mostTries = 24;

/**
 * Sends one mail, after those that were asked for earlier to the same address. What was sent is not read again, so
 * a job that comes twice does nothing the second time; a process that dies between the provider's yes and ours
 * makes it go again, with the same id.
 */
export const sendQueued = defineJob<{ mail: string }>({
  name: 'mail.send',
  inOrder: true,
  // A mail mostly waits, for the counterpart: while one batch ends the other is under way.
  atOnce: 2,
  batch: 25,
  // More than are made: a job whose worker dies at the last try still comes once more, to be settled.
  retries: 2 * mostTries,
  run: async ({ payload, data, attempt }) => {
    const mail = await waiting(payload, data.mail);
    if (!mail) return;
    const carrier = provider();
    if (!carrier) return keep(payload, mail.id);
    if (mail.suppressed) return noteSuppressed(payload, mail);
    let providerId: string | null;
    try {
      providerId = await carrier.send(mail);
    } catch (error) {
      const problem = maskAddresses(String((error as Error).message)).slice(0, 500);
      const forGood = error instanceof RefusedForGood || attempt >= mostTries;
      await noteProblem(payload, mail.id, carrier.name, problem, forGood);
      // Thrown anew: the queue keeps what it is told, and that must name nobody.
      if (!forGood) throw new Error(problem);
      payload.logger.warn({ msg: 'A mail could not be sent', mail: mail.id, problem });
      return;
    }
    await noteSent(payload, { id: mail.id, to: mail.to, masked: maskAddress(mail.to), provider: carrier.name, providerId });
  },
});

/** A message that is to leave, and the address whose order it keeps. */
interface Leaving {
  id: string;
  address: string;
  /** Tells the job from an earlier one for the same message. */
  key?: string;
}

function jobOf({ id, address, key = id }: Leaving) {
  return { data: { mail: id }, key, order: address.toLowerCase() };
}

/** Has mails sent after the commit of `req`. */
export function askToSend(req: PayloadRequest, leaving: readonly Leaving[]): Promise<void> {
  return sendJobs(req, sendQueued, leaving.map(jobOf));
}

/** Asks again for mails that wait for a job that is no more. One that still is, is the same job. */
export async function askForForgotten(payload: Payload): Promise<void> {
  const mails = await query<{ id: string; address: string }>(
    { payload },
    sql`SELECT id, address FROM message_log m
        WHERE status = 'queued' AND channel = 'mail' AND updated_at < now() - interval '10 minutes'
          AND NOT EXISTS (
            SELECT FROM pgboss.job j
            WHERE j.name = ${jobQueue(sendQueued.name)} AND j.state < 'completed' AND j.data ->> 'mail' = m.id::text
          ) ORDER BY id LIMIT 1000`,
  );
  if (mails.length > 0) await sendJobs({ payload }, sendQueued, mails.map(jobOf));
}

/** A mail that is to leave; its mailbox may have refused another one since it was written. */
type Waiting = OutgoingMail & { suppressed: boolean };

const waiting = gathered(async (payload: Payload, ids: readonly string[]): Promise<(Waiting | undefined)[]> => {
  const mails = await query<OutgoingMail & Record<string, unknown>>(
    { payload },
    sql`SELECT id, address AS "to", subject, html, text, unsubscribe, calendar FROM message_log
        WHERE id = ANY (${uuids(ids)}) AND status = 'queued'`,
  );
  const suppressed = await suppressedAmong({ payload }, mails.map(({ to }) => to));
  const byId = new Map(mails.map((mail) => [mail.id, { ...mail, suppressed: suppressed.has(mail.to) }]));
  return ids.map((id) => byId.get(id));
});

/** Where nobody carries mails any more, it can at least be read. */
async function keep(payload: Payload, id: string): Promise<void> {
  await query({ payload }, sql`UPDATE message_log SET status = 'kept', provider = 'kept', updated_at = now() WHERE id = ${id}`);
}

async function noteSuppressed(payload: Payload, { id, to }: OutgoingMail): Promise<void> {
  await query(
    { payload },
    sql`UPDATE message_log SET status = 'suppressed', html = NULL, text = NULL, unsubscribe = NULL, calendar = NULL, address = ${maskAddress(to)},
          updated_at = now()
        WHERE id = ${id}`,
  );
}

interface Sent {
  id: string;
  to: string;
  masked: string;
  provider: string;
  providerId: string | null;
}

/**
 * Of a mail that was sent its text is forgotten and its address masked; nothing stays of one that belongs to no
 * account. What the provider has told of it meanwhile is further than "sent".
 */
const noteSent = gathered(async (payload: Payload, sent: readonly Sent[]): Promise<void[]> => {
  const noted = await query<{ id: string; owned: boolean }>(
    { payload },
    sql`UPDATE message_log m SET status = CASE status WHEN 'queued' THEN 'sent' ELSE status END, provider = sent.provider,
          provider_id = sent."providerId", attempts = attempts + 1, sent_at = now(), problem = NULL, updated_at = now(),
          html = NULL, text = NULL, unsubscribe = NULL, calendar = NULL, address = sent.masked,
          person_id = coalesce(person_id, (SELECT id FROM users WHERE email = sent."to" AND email_confirmed_at IS NOT NULL LIMIT 1))
        FROM jsonb_to_recordset(${JSON.stringify(sent)}::jsonb)
          AS sent (id uuid, "to" text, masked text, provider text, "providerId" text)
        WHERE m.id = sent.id RETURNING m.id, m.person_id IS NOT NULL AS owned`,
  );
  const strangers = noted.filter(({ owned }) => !owned).map(({ id }) => id);
  if (strangers.length > 0) {
    await query({ payload }, sql`DELETE FROM message_log WHERE id = ANY (${uuids(strangers)})`);
  }
  return sent.map(() => undefined);
});

async function noteProblem(payload: Payload, id: string, provider: string, problem: string, forGood: boolean): Promise<void> {
  await query(
    { payload },
    sql`UPDATE message_log SET status = ${forGood ? 'failed' : 'queued'}, attempts = attempts + 1, provider = ${provider},
          problem = ${problem}, updated_at = now()
        WHERE id = ${id} AND status = 'queued'`,
  );
}
