import { inTransaction } from '@mentora/platform';
import { openConversation } from '@mentora/platform/conversations';
import { randomUUID } from 'node:crypto';
import { createLocalReq } from 'payload';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { withoutWords } from '../support/withoutWords';
import { conversationOf, talk, whileHeld } from './talking';

let platform: TestPlatform;
let ana: TestPerson;
let ben: TestPerson;
let eve: TestPerson;
let room: string;

beforeAll(async () => {
  platform = await testPlatform();
});
beforeEach(async () => {
  [ana, ben, eve] = [await platform.people.learner(), await platform.people.learner(), await platform.people.learner()];
  room = await conversationOf(ana, ben);
});

const texts = (messages: { text: string | null }[]) => messages.map(({ text }) => text);
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe('a conversation', () => {
  it('is opened once for its subject, in the transaction of who opens it', async () => {
    const req = await createLocalReq({}, platform.payload);
    const wish = { kind: 'test', subject: randomUUID(), members: [ana.id, ben.id] };
    await expect(openConversation(req, wish)).rejects.toThrow('outside of a transaction');
    const open = () => createLocalReq({}, platform.payload).then((own) => inTransaction(own, () => openConversation(own, wish)));
    expect(new Set(await Promise.all([open(), open(), open()])).size).toBe(1);
  });

  it('holds what its members write, in order, and counts what each has not read', async () => {
    await talk.sent(ana, room, 'Bonjour Ben');
    await talk.sent(ana, room, 'Comment vas-tu ?');
    await talk.sent(ben, room, 'Très bien !');
    const { messages, more } = await talk.page(ben, room);
    expect(messages.map(({ seq, author, text }) => [seq, author, text])).toEqual([
      [1, ana.id, 'Bonjour Ben'],
      [2, ana.id, 'Comment vas-tu ?'],
      [3, ben.id, 'Très bien !'],
    ]);
    expect(more).toBe(false);
    expect(await talk.list(ben)).toMatchObject([{ id: room, unread: 2, read: 0, lastSeq: 3 }]);
    await talk.ask('POST', `/${room}/read`, ben, { seq: 1 });
    expect(await talk.list(ben)).toMatchObject([{ unread: 1, read: 1 }]);
    // It never moves back, nor past the end.
    await talk.ask('POST', `/${room}/read`, ben, { seq: 99 });
    await talk.ask('POST', `/${room}/read`, ben, { seq: 2 });
    expect(await talk.list(ben)).toMatchObject([{ unread: 0, read: 3 }]);
    expect(await talk.list(ana)).toMatchObject([{ unread: 1 }]);
  });

  it('is not there for anybody else, an administrator neither', async () => {
    await talk.sent(ana, room, 'Entre nous');
    for (const other of [eve, await platform.people.administrator()]) {
      const tries = [
        talk.ask('GET', `/${room}/messages`, other),
        talk.ask('GET', `/${room}/changes?since=0`, other),
        talk.send(other, room, 'Moi aussi'),
        talk.ask('PATCH', `/${room}/messages/1`, other, { text: 'Autre' }),
        talk.ask('DELETE', `/${room}/messages/1`, other),
        talk.ask('POST', `/${room}/read`, other, { seq: 1 }),
        talk.ask('POST', '/blocks', other, { person: ana.id, blocked: true }),
      ];
      for (const answer of await Promise.all(tries)) expect(answer.status).toBe(404);
      expect(await talk.list(other)).toEqual([]);
      expect((await talk.search(other, 'nous')).messages).toEqual([]);
    }
    expect(texts((await talk.page(ben, room)).messages)).toEqual(['Entre nous']);
  });

  it('is read by pages in both directions', async () => {
    for (let index = 1; index <= 55; index += 1) {
      await talk.sent(ana, room, `a${index}`);
      await talk.sent(ben, room, `b${index}`);
    }
    const seqs = ({ messages }: { messages: { seq: number }[] }) => messages.map(({ seq }) => seq);
    const last = await talk.page(ana, room);
    expect([seqs(last), last.more]).toEqual([numbers(110).slice(60), true]);
    const before = await talk.page(ana, room, '?before=61');
    expect([seqs(before), before.more]).toEqual([numbers(60).slice(10), true]);
    const first = await talk.page(ana, room, '?before=11');
    expect([seqs(first), first.more]).toEqual([numbers(10), false]);
    const after = await talk.page(ana, room, '?after=0');
    expect([seqs(after), after.more]).toEqual([numbers(50), true]);
    expect(seqs(await talk.page(ana, room, '?after=105'))).toEqual([106, 107, 108, 109, 110]);
  });

  it('refuses what is no message', async () => {
    for (const text of ['', '   ', 'a'.repeat(4001), undefined, 5]) {
      expect((await talk.ask('POST', `/${room}/messages`, ana, { text, clientId: randomUUID() })).status).toBe(400);
    }
    expect((await talk.send(ana, room, 'Oui', 'no-uuid')).status).toBe(400);
    expect((await talk.send(ana, 'no-uuid', 'Oui')).status).toBe(400);
    expect((await talk.ask('GET', '/no-uuid/messages', ana)).status).toBe(404);
    expect((await talk.ask('GET', `/${room}/messages?before=x`, ana)).status).toBe(400);
  });

  it('takes sixty messages a minute from one person', async () => {
    for (let index = 0; index < 60; index += 1) expect((await talk.send(ana, room, 'Encore')).status).toBe(200);
    expect((await talk.send(ana, room, 'Encore')).status).toBe(429);
    expect((await talk.send(ben, room, 'Et moi')).status).toBe(200);
  });

  it('counts each try, also at the same moment, and those that are refused', async () => {
    for (let index = 0; index < 20; index += 1) expect((await talk.send(eve, room, 'Moi aussi')).status).toBe(404);
    const own = await conversationOf(eve, ben);
    const answers = await Promise.all(numbers(50).map(() => talk.send(eve, own, 'Encore')));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(40);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(10);
    expect((await talk.page(ben, own)).messages).toHaveLength(40);
  });
});

describe('many at the same moment', () => {
  const bothAtOnce = async (): Promise<number[]> => {
    const answers = await whileHeld(room, 2, () => Promise.all([ana, ben].map((person) => talk.send(person, room, 'Bonjour'))));
    return answers.map(({ status }) => status);
  };

  it('get a place each, without a gap', async () => {
    const answers = await Promise.all(numbers(24).map((index) => talk.send([ana, ben][index % 2]!, room, `m${index}`)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(await bothAtOnce()).toEqual([200, 200]);
    expect((await talk.page(ana, room)).messages.map(({ seq, change }) => [seq, change])).toEqual(numbers(26).map((n) => [n, n]));
  });

  it('take each other’s place where nobody waits for the turn (control)', async () => {
    expect((await withoutWords([/FOR UPDATE OF c/], bothAtOnce)).toSorted()).toEqual([200, 500]);
  });

  it('are one message where they have the same id', async () => {
    const clientId = randomUUID();
    const answers = await Promise.all(numbers(8).map(() => talk.send(ana, room, 'Une fois', clientId)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect((await talk.page(ana, room)).messages).toHaveLength(1);
    // Somebody else's page may have made the same id; the same page cannot use it elsewhere.
    expect((await talk.send(ben, room, 'Aussi', clientId)).status).toBe(200);
    expect((await talk.send(ana, await conversationOf(ana, eve), 'Ailleurs', clientId)).status).toBe(409);
  });

  it('are several where the page makes another id for each try (control)', async () => {
    await Promise.all(numbers(8).map(() => talk.send(ana, room, 'Une fois')));
    expect((await talk.page(ana, room)).messages).toHaveLength(8);
  });
});

describe('one’s own message', () => {
  it('can be edited and deleted for a quarter of an hour, and whoever was away learns of it', async () => {
    const [first, second] = [await talk.sent(ana, room, 'Bonjuor'), await talk.sent(ana, room, 'Oups')];
    const known = second.change;
    expect((await talk.ask('PATCH', `/${room}/messages/${first.seq}`, ana, { text: 'Bonjour' })).status).toBe(200);
    expect((await talk.ask('DELETE', `/${room}/messages/${second.seq}`, ana)).status).toBe(200);
    const expected = [
      { seq: 1, text: 'Bonjour', edited: true },
      { seq: 2, text: null, unreadable: false },
    ];
    expect((await talk.page(ben, room)).messages).toMatchObject(expected);
    expect((await talk.changes(ben, room, known)).messages).toMatchObject(expected);
    expect((await talk.ask('PATCH', `/${room}/messages/${first.seq}`, ben, { text: 'Non' })).status).toBe(404);
    expect((await talk.ask('DELETE', `/${room}/messages/${first.seq}`, ben)).status).toBe(404);
    expect((await talk.ask('PATCH', `/${room}/messages/${second.seq}`, ana, { text: 'Non' })).status).toBe(409);
    await platform.db.query("UPDATE messages SET created_at = now() - interval '16 minutes' WHERE conversation_id = $1", [room]);
    expect((await talk.ask('PATCH', `/${room}/messages/${first.seq}`, ana, { text: 'Tard' })).status).toBe(409);
    expect((await talk.ask('DELETE', `/${room}/messages/${first.seq}`, ana)).status).toBe(409);
    expect(await talk.list(ben)).toMatchObject([{ unread: 1 }]);
  });
});

describe('somebody who is blocked', () => {
  const block = (as: TestPerson, person: TestPerson, blocked = true) => talk.ask('POST', '/blocks', as, { person: person.id, blocked });

  it('has no conversation of two any more, in either direction, until that is taken back', async () => {
    const { seq } = await talk.sent(ana, room, 'Avant');
    expect((await block(ben, ana)).status).toBe(200);
    expect((await talk.send(ana, room, 'Pendant')).status).toBe(403);
    // Nor may what is there be given new words.
    expect((await talk.ask('PATCH', `/${room}/messages/${seq}`, ana, { text: 'Pendant' })).status).toBe(403);
    expect((await talk.send(ben, room, 'Pendant')).status).toBe(403);
    expect((await talk.send(ana, await conversationOf(ana, eve), 'Ailleurs')).status).toBe(200);
    await block(ben, ana, false);
    await talk.sent(ana, room, 'Après');
    expect(texts((await talk.page(ben, room)).messages)).toEqual(['Avant', 'Après']);
  });

  it('is not heard in a conversation of several by who has blocked, and by the others still', async () => {
    const group = await conversationOf(ana, ben, eve);
    await talk.sent(ana, group, 'Avant');
    await block(ben, ana);
    await talk.sent(ana, group, 'Pendant');
    expect(texts((await talk.page(ben, group)).messages)).toEqual(['Avant']);
    expect(texts((await talk.changes(ben, group, 0)).messages)).toEqual(['Avant']);
    expect((await talk.search(ben, 'pendant')).messages).toEqual([]);
    expect((await talk.list(ben)).find(({ id }) => id === group)).toMatchObject({ unread: 1 });
    expect(texts((await talk.page(eve, group)).messages)).toEqual(['Avant', 'Pendant']);
  });

  it('is somebody one talks with', async () => {
    expect((await block(eve, ana)).status).toBe(404);
    expect((await block(ana, ana)).status).toBe(404);
  });
});

describe('search', () => {
  it('finds words in one’s own conversations, whatever their accents, and nobody else’s', async () => {
    await talk.sent(ana, room, 'Rendez-vous à l’École');
    await talk.sent(ben, room, 'D’accord');
    await talk.sent(eve, await conversationOf(eve, ben), 'Une autre école');
    expect(texts((await talk.search(ana, 'ecole')).messages)).toEqual(['Rendez-vous à l’École']);
    expect(texts((await talk.search(ben, 'ÉCOLE')).messages)).toEqual(['Une autre école', 'Rendez-vous à l’École']);
    expect(await talk.search(ana, ' ')).toEqual({ messages: [], complete: true });
  });
});
