import { createHash } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { query, sql } from '../../command/query';
import { seal } from '../../crypto/seal';
import { emit } from '../../events/emit';
import { movedTo } from '../../mail/moved';
import { numberKey } from '../numbers';
import { startNumber, stopNumber, type TextChannel } from '../stop';

/** A message that somebody has sent to the site's number. */
export interface Inbound {
  sid: string;
  channel: TextChannel;
  from: string;
  text: string;
  /** What Twilio takes it for: `STOP`, `START`, `HELP`. */
  optOut: string | null;
}

/** The words that Twilio and the carriers know, in the languages of the site. */
const stopWords = new Set(['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT', 'ARRET', 'ARRÊT', 'ARRETE', 'ARRETER', 'توقف', 'إيقاف', 'ايقاف', 'قف']);
const startWords = new Set(['START', 'UNSTOP', 'REPRENDRE', 'ابدأ', 'ابدا']);

const bare = (text: string) => text.toUpperCase().replace(/[^\p{L}]+/gu, ' ').trim();

/** What an answer asks for, beside saying something. */
export function wishIn({ text, optOut }: Pick<Inbound, 'text' | 'optOut'>): 'stop' | 'start' | null {
  const word = bare(text);
  if (optOut === 'STOP' || stopWords.has(word)) return 'stop';
  if (optOut === 'START' || startWords.has(word)) return 'start';
  return null;
}

/** What an answer is encrypted for. */
export const replyOf = (id: string) => ['reply', id] as const;

/** Takes down what came in, once: STOP and START at once; anything else answers the last message to that number. */
export async function takeInbound(req: PayloadRequest, inbound: Inbound): Promise<void> {
  if (!(await firstTime(req, inbound.sid))) return;
  const wish = wishIn(inbound);
  if (wish === 'stop') return stopNumber(req, inbound.channel, inbound.from);
  if (wish === 'start') return startNumber(req, inbound.channel, inbound.from);
  await noteReply(req, inbound);
}

/** What was said is encrypted: the log says that there was an answer, and whoever is told of it reads it by its id. */
async function noteReply(req: PayloadRequest, { channel, from, text }: Inbound): Promise<void> {
  const [message] = await query<{ id: string; person: string }>(
    req,
    sql`UPDATE message_log SET status = ${movedTo('answered')}, updated_at = now() WHERE id = (
          SELECT m.id FROM message_log m JOIN phone_numbers p ON p.person_id = m.person_id
          WHERE p.key = ${numberKey(req.payload, from)} AND m.channel = ${channel} AND m.kind NOT LIKE 'account:%'
            AND m.status IN ('sent', 'delivered', 'opened', 'answered')
          ORDER BY m.id DESC LIMIT 1
        ) RETURNING id, person_id AS person`,
  );
  if (!message || !text) return;
  const [fresh] = await query<{ id: string }>(req, sql`SELECT uuidv7() AS id`);
  const { id } = fresh!;
  await query(
    req,
    sql`INSERT INTO message_replies (id, message_id, person_id, sealed)
        VALUES (${id}, ${message.id}, ${message.person}, ${seal(text.slice(0, 4_000), replyOf(id))})`,
  );
  await emit(req, 'message.answered', { message: message.id, reply: id });
}

async function firstTime(req: PayloadRequest, sid: string): Promise<boolean> {
  const hex = createHash('sha256').update(sid).digest('hex').slice(0, 32);
  const fresh = await query(
    req,
    sql`INSERT INTO event_receipts (event, subscriber) VALUES (${hex}::uuid, 'webhooks.twilio') ON CONFLICT DO NOTHING RETURNING event`,
  );
  return fresh.length > 0;
}
