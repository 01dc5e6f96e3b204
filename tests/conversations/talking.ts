import { inTransaction } from '@mentora/platform';
import { openConversation, type Message } from '@mentora/platform/conversations';
import { randomUUID } from 'node:crypto';
import { createLocalReq } from 'payload';
import { expect } from 'vitest';
import type { TestPerson } from '../support/people';
import { testPlatform } from '../support/platform';

/** Opens a conversation between people, as a plugin's command does. */
export async function conversationOf(...members: TestPerson[]): Promise<string> {
  const { payload } = await testPlatform();
  const req = await createLocalReq({}, payload);
  const ids = members.map(({ id }) => id);
  return inTransaction(req, () => openConversation(req, { kind: 'test', subject: randomUUID(), members: ids }));
}

/** Begins something while somebody else holds a conversation, so that so many wait for it before any of them is through. */
export async function whileHeld<Result>(conversation: string, many: number, work: () => Promise<Result>): Promise<Result> {
  const { db } = await testPlatform();
  const waiting = "SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'";
  const holder = await db.connect();
  try {
    await holder.query('BEGIN');
    await holder.query('SELECT FROM conversations WHERE id = $1 FOR UPDATE', [conversation]);
    const result = work();
    await expect.poll(async () => (await db.query(waiting)).rowCount, { timeout: 10_000 }).toBe(many);
    await holder.query('COMMIT');
    return await result;
  } finally {
    holder.release();
  }
}

async function ask(method: string, path: string, as: TestPerson, body?: unknown): Promise<Response> {
  const { request } = await testPlatform();
  return request(method, `/api/conversations${path}`, { as, body });
}

/** What each person can do at the doors of conversations. */
export const talk = {
  ask,
  send: (as: TestPerson, conversation: string, text: string, clientId: string = randomUUID()) =>
    ask('POST', `/${conversation}/messages`, as, { text, clientId }),
  sent: async (as: TestPerson, conversation: string, text: string) =>
    (await (await talk.send(as, conversation, text)).json()) as Message,
  page: async (as: TestPerson, conversation: string, query = '') =>
    (await (await ask('GET', `/${conversation}/messages${query}`, as)).json()) as { messages: Message[]; more: boolean },
  changes: async (as: TestPerson, conversation: string, since: number) =>
    (await (await ask('GET', `/${conversation}/changes?since=${since}`, as)).json()) as { messages: Message[]; more: boolean },
  list: async (as: TestPerson) =>
    ((await (await ask('GET', '', as)).json()) as { conversations: { id: string; unread: number; read: number; lastSeq: number }[] }).conversations,
  search: async (as: TestPerson, words: string) =>
    (await (await ask('GET', `/search?q=${encodeURIComponent(words)}`, as)).json()) as { messages: Message[]; complete: boolean },
};
