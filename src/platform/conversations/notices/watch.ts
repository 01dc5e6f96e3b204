import { createLocalReq, type Payload } from 'payload';
import { inTransaction } from '../../command/inTransaction';
import { query, sql } from '../../command/query';
import { defineJob } from '../../jobs/definitions';
import { sendJob } from '../../jobs/enqueue';
import { notifyAll } from '../../notifications/notify';
import { readableBy } from '../message';
import { newMessage } from './newMessage';

/** Whoever has the conversation before his or her eyes has read a message by then, and is told nothing of it. */
const timeToRead = 3_000;

/** What is written anywhere in so long is looked at together. */
const round = 3_000;

/** So many people are told in one transaction. */
const part = 100;

/**
 * Looks who has not read what is new in all conversations, and tells each of it: once, until that person has read
 * again. It holds no conversation meanwhile, so nobody who writes waits for it; one in which somebody has written since
 * is looked at again.
 */
export const watchUnread = defineJob<{ round: string }>({
  name: 'conversations.notice',
  run: async ({ payload, data }) => {
    const behind = await query<Behind>({ payload }, whoIsBehind(data.round));
    const untold = behind.flatMap(({ conversation, people }) => (people ?? []).map((told) => ({ conversation, ...told })));
    for (let from = 0; from < untold.length; from += part) await tellAll(payload, untold.slice(from, from + part));
    await query(
      { payload },
      sql`UPDATE conversations c SET notice_at = NULL
          FROM jsonb_to_recordset(${JSON.stringify(behind)}::jsonb) AS looked (conversation uuid, "lastSeq" int)
          WHERE c.id = looked.conversation AND c.last_seq = looked."lastSeq"`,
    );
  },
});

interface Behind extends Record<string, unknown> {
  conversation: string;
  lastSeq: number;
  people: { person: string; read: number }[] | null;
}

/** The conversations in which something was written up to a round, and who in them is to be told of it and was not yet. */
const whoIsBehind = (upTo: string) => sql`
  SELECT c.id AS conversation, c.last_seq AS "lastSeq", (
    SELECT jsonb_agg(jsonb_build_object('person', own.person_id, 'read', own.read_seq)) FROM conversation_members own
    WHERE own.conversation_id = c.id AND NOT own.muted
      AND NOT EXISTS (SELECT FROM notifications n WHERE n.person_id = own.person_id AND n.type = ${newMessage.name}
        AND n.key = c.id || ' ' || own.read_seq)
      AND EXISTS (SELECT FROM messages m WHERE m.conversation_id = c.id AND m.seq > own.read_seq
        AND m.deleted_at IS NULL AND m.hidden_at IS NULL AND m.author_id IS DISTINCT FROM own.person_id AND ${readableBy(sql`own.person_id`)})
  ) AS people
  FROM conversations c WHERE c.notice_at <= ${upTo}`;

async function tellAll(payload: Payload, untold: readonly { conversation: string; person: string; read: number }[]): Promise<void> {
  const req = await createLocalReq({}, payload);
  const occasions = untold.map(({ conversation, person, read }) => ({
    to: [person],
    data: { conversation, after: read },
    key: `${conversation} ${read}`,
  }));
  await inTransaction(req, () => notifyAll(req, newMessage, occasions));
}

/** The last round for which this process has asked. */
const asked = new WeakMap<Payload, { number: number; done: Promise<void> }>();

/**
 * Has somebody look soon at what is being written, and answers the round: the message sets the conversation's
 * `notice_at` to it. It is asked for before there is a message, for a look for nothing does no harm and one that is
 * missing would, and once in a round, so messages do not wait for it.
 */
export async function askForWatch(payload: Payload): Promise<Date> {
  const number = Math.floor(Date.now() / round);
  const begin = new Date(number * round);
  let last = asked.get(payload);
  if (last?.number !== number) {
    const startAfter = new Date(begin.getTime() + round + timeToRead);
    const data = { round: begin.toISOString() };
    last = { number, done: sendJob({ payload }, watchUnread, data, { key: data.round, startAfter }) };
    asked.set(payload, last);
    // What failed is tried again by whoever writes next.
    last.done.catch(() => asked.delete(payload));
  }
  await last.done;
  return begin;
}
