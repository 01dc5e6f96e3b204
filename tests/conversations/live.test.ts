import { inTransaction } from '@mentora/platform';
import { removeMember, type Message } from '@mentora/platform/conversations';
import { randomUUID } from 'node:crypto';
import { createLocalReq } from 'payload';
import pg from 'pg';
import type { Socket } from 'socket.io-client';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { closePages, openPage, type Page } from '../realtime/clients';
import { startNode, type SocketNode } from '../realtime/node';
import { otherNode, type OtherNode } from '../realtime/otherNode';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { conversationOf, talk } from './talking';

let platform: TestPlatform;
let here: SocketNode;
let there: OtherNode;
let ana: TestPerson;
let ben: TestPerson;
let eve: TestPerson;
let room: string;

beforeAll(async () => {
  platform = await testPlatform();
  here = await startNode(platform.payload);
  there = await otherNode();
});
beforeEach(async () => {
  [ana, ben, eve] = [await platform.people.learner(), await platform.people.learner(), await platform.people.learner()];
  room = await conversationOf(ana, ben);
});
afterEach(closePages);
afterAll(async () => {
  there.child.kill('SIGKILL');
  await here.close();
});

type Answer = { ok: Message } | { error: string };

const say = (socket: Socket, event: string, data: unknown): Promise<Answer> => socket.emitWithAck(event, data) as Promise<Answer>;
const write = (page: Page, text: string, clientId: string = randomUUID()) =>
  say(page.socket, 'message', { conversation: room, clientId, text });
const messagesHeard = ({ heard }: Page) => heard.filter(({ event }) => event === 'message').map(({ data }) => data as Message);
/** What a page heard, but who is in a conversation: its beginning may reach the other node after the page is open there. */
const saidTo = ({ heard }: Page) => heard.filter(({ event }) => event !== 'members');

describe('a conversation between open pages', () => {
  it('brings a message to all pages of its members, on every node, and is answered once it is kept', async () => {
    const mine = [await openPage(here.url, ana), await openPage(there.url, ana)];
    const bens = [await openPage(here.url, ben), await openPage(there.url, ben)];
    const eves = [await openPage(here.url, eve), await openPage(there.url, eve)];
    for (const [index, from] of mine.entries()) {
      const answer = await write(from, `Bonjour ${index}`);
      expect(answer).toMatchObject({ ok: { seq: index + 1, text: `Bonjour ${index}` } });
      const { rowCount } = await platform.db.query('SELECT FROM messages WHERE conversation_id = $1', [room]);
      expect(rowCount).toBe(index + 1);
    }
    for (const page of [...mine, ...bens]) {
      await expect.poll(() => messagesHeard(page).map(({ text }) => text)).toEqual(['Bonjour 0', 'Bonjour 1']);
    }
    await talk.ask('DELETE', `/${room}/messages/1`, ana);
    for (const page of bens) await expect.poll(() => messagesHeard(page)[2]).toMatchObject({ seq: 1, text: null });
    for (const page of eves) expect(saidTo(page)).toEqual([]);
  });

  it('takes a message by one statement, from the page that writes it to the one that reads it', async () => {
    const [mine, bens] = [await openPage(here.url, ana), await openPage(here.url, ben)];
    await write(mine, 'Un');
    await expect.poll(() => messagesHeard(bens)).toHaveLength(1);
    const query = vi.spyOn(pg.Client.prototype, 'query');
    await write(mine, 'Deux');
    await expect.poll(() => messagesHeard(bens)).toHaveLength(2);
    const texts = query.mock.calls.map(([given]) => String((given as { text?: string }).text ?? given));
    query.mockRestore();
    // A new look at who is to be told may have been asked for, and the other node is told.
    const own = texts.filter((text) => /^\s*(begin|commit|rollback)|messages|conversation|rate_limits/i.test(text) && !text.includes('pgboss'));
    expect(own).toEqual([expect.stringContaining('INSERT INTO messages')]);
  });

  it('shows who writes and how far the other has read, to its members alone', async () => {
    const [mine, bens, eves] = [await openPage(here.url, ana), await openPage(there.url, ben), await openPage(here.url, eve)];
    await write(mine, 'Bonjour');
    expect(await say(bens.socket, 'typing', { conversation: room })).toEqual({ ok: null });
    await expect.poll(() => mine.heard).toContainEqual({ event: 'typing', data: { conversation: room, person: ben.id } });
    expect(await say(bens.socket, 'read', { conversation: room, seq: 1 })).toEqual({ ok: { read: 1 } });
    await expect.poll(() => mine.heard).toContainEqual({ event: 'read', data: { conversation: room, person: ben.id, seq: 1 } });

    expect(await say(eves.socket, 'typing', { conversation: room })).toEqual({ error: 'notFound' });
    expect(await say(eves.socket, 'read', { conversation: room, seq: 1 })).toEqual({ error: 'notFound' });
    expect(await write(eves, 'Moi aussi')).toEqual({ error: 'notFound' });
    expect(await say(mine.socket, 'typing', 'nonsense')).toEqual({ error: 'invalidInput' });
    expect(await say(mine.socket, 'message', null)).toEqual({ error: 'invalidInput' });
    expect(saidTo(eves)).toEqual([]);
  });

  it('is not heard by who has blocked the one who writes', async () => {
    room = await conversationOf(ana, ben, eve);
    const [bens, eves] = [await openPage(here.url, ben), await openPage(there.url, eve)];
    await talk.ask('POST', '/blocks', ben, { person: ana.id, blocked: true });
    await talk.sent(ana, room, 'Bonjour');
    await expect.poll(() => messagesHeard(eves)).toHaveLength(1);
    expect(saidTo(bens)).toEqual([]);
  });
});

describe('who is there', () => {
  it('is told to those who may know, on every node, and to nobody whom one has blocked', async () => {
    room = await conversationOf(ana, ben, eve);
    const [mine, bens, eves] = [await openPage(here.url, ana), await openPage(there.url, ben), await openPage(there.url, eve)];
    await talk.ask('POST', '/blocks', ana, { person: eve.id, blocked: true });
    expect(await say(mine.socket, 'presence', { conversation: room, here: true })).toEqual({ ok: null });
    // Two things said at once may cross on their way to another node.
    await expect.poll(() => saidTo(bens)).toHaveLength(1);
    expect(await say(mine.socket, 'typing', { conversation: room })).toEqual({ ok: null });
    await expect.poll(() => saidTo(bens)).toEqual([
      { event: 'presence', data: { conversation: room, person: ana.id, here: true } },
      { event: 'typing', data: { conversation: room, person: ana.id } },
    ]);
    expect(await say(eves.socket, 'presence', { conversation: room, here: true })).toEqual({ ok: null });
    await expect.poll(() => saidTo(bens)).toHaveLength(3);
    expect(saidTo(eves)).toEqual([]);
    expect(saidTo(mine)).toEqual([]);
    const stranger = await openPage(here.url, await platform.people.administrator());
    expect(await say(stranger.socket, 'presence', { conversation: room, here: true })).toEqual({ error: 'notFound' });
    expect(await say(mine.socket, 'presence', { conversation: room })).toEqual({ error: 'invalidInput' });
  });

  it('ends with one’s part in it: from that moment nothing is heard or said any more', async () => {
    room = await conversationOf(ana, ben, eve);
    const [bens, eves] = [await openPage(there.url, ben), await openPage(there.url, eve)];
    await talk.sent(ana, room, 'À trois');
    await expect.poll(() => messagesHeard(eves)).toHaveLength(1);
    const req = await createLocalReq({}, platform.payload);
    await inTransaction(req, () => removeMember(req, room, eve.id));
    for (const page of [bens, eves]) await expect.poll(() => page.heard).toContainEqual({ event: 'members', data: { conversation: room } });
    await talk.sent(ana, room, 'À deux');
    await expect.poll(() => messagesHeard(bens)).toHaveLength(2);
    expect(messagesHeard(eves)).toHaveLength(1);
    expect(await say(eves.socket, 'typing', { conversation: room })).toEqual({ error: 'notFound' });
    expect(await write(eves, 'Encore moi')).toEqual({ error: 'notFound' });
    expect((await talk.ask('GET', `/${room}/messages`, eve)).status).toBe(404);
  });
});

describe('a node that is killed', () => {
  it('costs no message: what was acknowledged is there, what is sent again is there once, and who was cut catches up', async () => {
    const [mine, bens] = [await openPage(there.url, ana), await openPage(there.url, ben)];
    const wanted = Array.from({ length: 40 }, (_, index) => ({ text: `m${index}`, clientId: randomUUID() }));
    const acknowledged = new Set<string>();
    for (const { text, clientId } of wanted.slice(0, 15)) {
      void write(mine, text, clientId).then((answer) => 'ok' in answer && acknowledged.add(clientId), () => undefined);
    }
    await expect.poll(() => acknowledged.size, { interval: 5 }).toBeGreaterThan(3);
    const cut = [mine, bens].map(({ socket }) => new Promise<void>((resolve) => socket.once('disconnect', () => resolve())));
    there.child.kill('SIGKILL');
    await Promise.all(cut);

    const kept = await platform.db.query<{ id: string }>('SELECT client_id AS id FROM messages WHERE conversation_id = $1', [room]);
    const ids = kept.rows.map(({ id }) => id);
    for (const clientId of acknowledged) expect(ids).toContain(clientId);

    // Ana's page is back on the other node, and sends everything again of which it has heard nothing.
    const back = await openPage(here.url, ana);
    const waiting = wanted.filter(({ clientId }) => !acknowledged.has(clientId));
    for (const answer of await Promise.all(waiting.map(({ text, clientId }) => write(back, text, clientId)))) {
      expect(answer).toHaveProperty('ok');
    }
    // Ben asks for everything since what he last asked for: what is heard may come in another order, and have gaps.
    let known = 0;
    const caughtUp = messagesHeard(bens);
    for (let more = true; more; ) {
      const changes = await talk.changes(ben, room, known);
      caughtUp.push(...changes.messages);
      known = changes.messages.at(-1)?.change ?? known;
      more = changes.more;
    }
    const all = new Map(caughtUp.map((message) => [message.seq, message]));
    expect([...all.keys()].sort((one, other) => one - other)).toEqual(wanted.map((_, index) => index + 1));
    expect(new Set([...all.values()].map(({ clientId }) => clientId))).toEqual(new Set(wanted.map(({ clientId }) => clientId)));
  });
});
