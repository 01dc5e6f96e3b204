import { query, sql } from '@mentora/platform';
import type { Message } from '@mentora/platform/conversations';
import type { Payload } from 'payload';
import { talk } from '../conversations/talking';
import type { Received } from '../support/mailServer';
import type { TestPerson } from '../support/people';
import type { Written } from './load';

/** How many of `things` there are of each. */
function counted(things: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return counts;
}

/** What is wrong with a conversation, as one of its members reads it: lost, doubled, out of order, with gaps. */
export async function messageFaults(reader: TestPerson, written: readonly Written[]): Promise<string[]> {
  const stored = await wholeConversation(reader, written[0]!.conversation);
  const faults = stored.flatMap(({ seq }, index) => (seq === index + 1 ? [] : [`place ${index + 1} is empty`]));
  for (const author of new Set(written.map((each) => each.author))) {
    const wanted = written.filter((each) => each.author === author).map(({ text }) => text);
    const found = stored.filter((each) => each.author === author).map(({ text }) => text ?? '');
    for (const text of wanted) if (!found.includes(text)) faults.push(`"${text}" was acknowledged and is not there`);
    for (const [text, times] of counted(found)) if (times > 1) faults.push(`"${text}" is there ${times} times`);
    const inOrder = [...new Set(found)].join('\n') === wanted.join('\n');
    if (!inOrder) faults.push(`what ${author} wrote is not in the order of the writing`);
  }
  return faults;
}

async function wholeConversation(reader: TestPerson, conversation: string): Promise<Message[]> {
  const messages: Message[] = [];
  for (let more = true; more; ) {
    const part = await talk.changes(reader, conversation, messages.at(-1)?.change ?? 0);
    messages.push(...part.messages);
    more = part.more;
  }
  return messages.sort((one, other) => one.seq - other.seq);
}

export interface Expected {
  bells: readonly string[];
  people: readonly { id: string; email: string }[];
}

/** What is wrong with the notifications: each bell is in each person's list once. */
export async function notificationFaults(payload: Payload, { bells, people }: Expected): Promise<string[]> {
  const rows = await query<{ told: string }>(
    { payload },
    sql`SELECT person_id || ' ' || (data ->> 'bell') AS told FROM notifications WHERE type = 'drill.rung'`,
  );
  const counts = counted(rows.map(({ told }) => told));
  return people.flatMap(({ id }) =>
    bells.flatMap((bell) => {
      const times = counts.get(`${id} ${bell}`) ?? 0;
      return times === 1 ? [] : [`${bell} is ${times} times in the list of ${id}`];
    }),
  );
}

/** What is wrong with the mails: each bell reaches each address, and a second copy is told by its Message-ID. */
export function mailFaults(received: readonly Received[], { bells, people }: Expected): string[] {
  const ids = new Map<string, Set<string>>();
  for (const { to, subject, messageId } of received) {
    const told = `${to.join()} ${subject}`;
    ids.set(told, (ids.get(told) ?? new Set()).add(messageId));
  }
  return people.flatMap(({ email }) =>
    bells.flatMap((bell) => {
      const copies = ids.get(`${email} Cloche ${bell}`)?.size ?? 0;
      return copies === 1 ? [] : [`${bell} came to ${email} as ${copies} mails`];
    }),
  );
}

/** Whether every bell has been heard and told. Of the messages, mails go out with the next quarter of an hour. */
export async function isQuiet(payload: Payload): Promise<boolean> {
  const [row] = await query<{ waits: boolean }>(
    { payload },
    sql`SELECT EXISTS (SELECT FROM pgboss.job WHERE state < 'completed' AND name = 'event.drill.hear')
            OR EXISTS (
              SELECT FROM deliveries d JOIN notifications n ON n.id = d.notification_id
              WHERE d.state = 'waiting' AND n.type = 'drill.rung'
            )
            OR EXISTS (SELECT FROM message_log WHERE status = 'queued' AND kind = 'drill.rung') AS waits`,
  );
  return row?.waits === false;
}
