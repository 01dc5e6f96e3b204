import { inTransaction } from '@mentora/platform';
import { removeMember } from '@mentora/platform/conversations';
import { createLocalReq } from 'payload';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { workThrough } from '../support/jobs';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { conversationOf, talk } from './talking';

let platform: TestPlatform;
let ana: TestPerson;
let ben: TestPerson;
let room: string;

beforeAll(async () => {
  platform = await testPlatform();
});
beforeEach(async () => {
  await platform.db.query("DELETE FROM pgboss.job WHERE name LIKE 'job.%' AND name <> 'job.conversations.notice'");
  [ana, ben] = [await platform.people.learner({ name: 'Ana' }), await platform.people.learner({ name: 'Ben' })];
  room = await conversationOf(ana, ben);
});

/** Lets the few seconds pass in which a message may be read before anybody is told of it: the look that was asked for is had now. */
async function afterAWhile(): Promise<void> {
  await platform.db.query("UPDATE pgboss.job SET start_after = now(), state = 'created', completed_on = NULL WHERE name = 'job.conversations.notice'");
  await workThrough(platform.payload);
}

/** Lets the quarter of an hour pass after which mails are sent. */
async function afterAQuarter(): Promise<void> {
  await platform.db.query("UPDATE deliveries SET due_at = now() WHERE state = 'waiting'");
  await platform.db.query("UPDATE pgboss.job SET start_after = now() WHERE name = 'job.notifications.flush'");
  await workThrough(platform.payload);
}

interface Told {
  items: { title: string; text: string; href: string; read: boolean }[];
  unread: number;
}
const toldTo = async (as: TestPerson) => (await (await platform.request('GET', '/api/notifications/list', { as })).json()) as Told;
const mailsTo = async ({ email }: TestPerson) => (await platform.mailsTo(email)).map(({ subject }) => subject);
const mute = (as: TestPerson, muted: boolean) => talk.ask('POST', `/${room}/mute`, as, { muted });

describe('who has not read what is new', () => {
  it('is told of it once, until he or she has read again, and by one mail', async () => {
    await talk.sent(ana, room, 'Un secret');
    await talk.sent(ana, room, 'Un autre secret');
    await afterAWhile();
    await talk.sent(ana, room, 'Et un troisième');
    await afterAWhile();
    expect(await toldTo(ben)).toMatchObject({
      items: [{ title: 'Ana vous a écrit', text: '3 messages vous attendent.', href: `/messages/${room}`, read: false }],
      unread: 1,
    });
    expect((await toldTo(ana)).items).toEqual([]);
    expect(await mailsTo(ben)).toEqual([]);
    await afterAQuarter();
    expect(await mailsTo(ben)).toEqual(['Ana vous a écrit']);
    const [mail] = await platform.mailsTo(ben.email);
    expect(JSON.stringify(mail)).not.toContain('secret');
    expect(JSON.stringify(mail)).toContain(`/messages/${room}`);

    await talk.ask('POST', `/${room}/read`, ben, { seq: 3 });
    await talk.sent(ana, room, 'Plus tard');
    await afterAWhile();
    expect((await toldTo(ben)).items).toMatchObject([{ text: 'Un message vous attend.', read: false }, { read: true }]);
  });

  it('is told of each conversation where several are looked at together', async () => {
    const eve = await platform.people.learner({ name: 'Eve' });
    await talk.sent(eve, await conversationOf(eve, ben), 'Bonjour');
    await talk.sent(ana, room, 'Bonjour');
    await talk.sent(ana, await conversationOf(ana, eve), 'Bonjour');
    await afterAWhile();
    const { items, unread } = await toldTo(ben);
    expect([items.map(({ title }) => title).sort(), unread]).toEqual([['Ana vous a écrit', 'Eve vous a écrit'], 2]);
    expect((await toldTo(eve)).items).toMatchObject([{ title: 'Ana vous a écrit' }]);
    await afterAQuarter();
    expect(await mailsTo(ben)).toHaveLength(1);
  });

  it('is not told of what he or she has read within a moment, nor by mail of what was read before it left', async () => {
    const { seq } = await talk.sent(ana, room, 'Vous êtes là ?');
    await talk.ask('POST', `/${room}/read`, ben, { seq });
    await afterAWhile();
    expect((await toldTo(ben)).items).toEqual([]);

    const later = await talk.sent(ana, room, 'Et maintenant ?');
    await afterAWhile();
    expect((await toldTo(ben)).unread).toBe(1);
    await talk.ask('POST', `/${room}/read`, ben, { seq: later.seq });
    expect((await toldTo(ben)).unread).toBe(0);
    await afterAQuarter();
    expect(await mailsTo(ben)).toEqual([]);
  });

  it('gets the mail where reading does not mark what was told (control)', async () => {
    await talk.sent(ana, room, 'Et maintenant ?');
    await afterAWhile();
    await platform.db.query('UPDATE conversation_members SET read_seq = 1 WHERE person_id = $1', [ben.id]);
    await afterAQuarter();
    expect(await mailsTo(ben)).toEqual(['Ana vous a écrit']);
  });

  it('is told nothing of a conversation that is muted, by no mail either that waited already, and again afterwards', async () => {
    await talk.sent(ana, room, 'Avant');
    await afterAWhile();
    expect((await mute(ben, true)).status).toBe(200);
    expect(await talk.list(ben)).toMatchObject([{ muted: true, unread: 1 }]);
    await afterAQuarter();
    expect(await mailsTo(ben)).toEqual([]);
    await talk.ask('POST', `/${room}/read`, ben, { seq: 1 });
    await talk.sent(ana, room, 'Pendant');
    await afterAWhile();
    expect((await toldTo(ben)).unread).toBe(0);

    await mute(ben, false);
    await talk.sent(ana, room, 'Après');
    await afterAWhile();
    expect(await toldTo(ben)).toMatchObject({ unread: 1 });
    expect((await mute(await platform.people.administrator(), true)).status).toBe(404);
  });

  it('is told nothing of what was taken back, of who is blocked, nor of a conversation that he or she has left', async () => {
    const { seq } = await talk.sent(ana, room, 'Oups');
    await talk.ask('DELETE', `/${room}/messages/${seq}`, ana);
    await afterAWhile();
    expect((await toldTo(ben)).items).toEqual([]);

    const eve = await platform.people.learner({ name: 'Eve' });
    const group = await conversationOf(ana, ben, eve);
    await talk.ask('POST', '/blocks', ben, { person: ana.id, blocked: true });
    await talk.sent(ana, group, 'À tous');
    await afterAWhile();
    expect((await toldTo(ben)).items).toEqual([]);
    expect((await toldTo(eve)).items).toHaveLength(1);

    const req = await createLocalReq({}, platform.payload);
    await inTransaction(req, () => removeMember(req, group, eve.id));
    expect((await toldTo(eve)).items).toEqual([]);
    await afterAQuarter();
    expect(await mailsTo(eve)).toEqual([]);
  });

  it('is told also where many write while somebody looks', async () => {
    const write = async () => {
      for (let index = 0; index < 6; index += 1) await talk.sent(ana, room, `m${index}`);
    };
    const look = async () => {
      for (let index = 0; index < 6; index += 1) await afterAWhile();
    };
    await Promise.all([write(), look()]);
    await afterAWhile();
    const { rows } = await platform.db.query<{ notice_at: Date | null }>('SELECT notice_at FROM conversations WHERE id = $1', [room]);
    expect(rows).toEqual([{ notice_at: null }]);
    expect(await toldTo(ben)).toMatchObject({ items: [{ text: '6 messages vous attendent.' }], unread: 1 });
  });
});
