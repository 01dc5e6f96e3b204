import { registriesOf } from '@mentora/platform';
import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { conversationOf, talk } from '../conversations/talking';
import { workThrough } from '../support/jobs';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { caseOf, cases, codeOf } from './casing';

let platform: TestPlatform;
let admin: TestPerson;
let ana: TestPerson;
let ben: TestPerson;
let room: string;
let file: string;
let id: string;

beforeAll(async () => {
  platform = await testPlatform();
  admin = await platform.people.administrator();
});

/** Ana has written three messages, the second with a file; Ben has reported it, and it is hidden. */
beforeEach(async () => {
  [ana, ben] = [await platform.people.learner(), await platform.people.learner()];
  room = await conversationOf(ana, ben);
  await talk.sent(ana, room, 'Bonjour');
  const sent = await platform.request('POST', `/api/conversations/${room}/attachments?name=note.pdf`, {
    as: ana,
    body: new TextEncoder().encode('%PDF-1.7\nx\n%%EOF'),
    headers: { 'content-type': 'application/octet-stream' },
  });
  file = ((await sent.json()) as { id: string }).id;
  await talk.ask('POST', `/${room}/messages`, ana, { clientId: randomUUID(), text: 'Une méchanceté', attachments: [file] });
  await talk.sent(ana, room, 'Au revoir');
  await talk.ask('POST', `/${room}/reports`, ben, { seq: 2, reason: 'hurtful', before: 1, after: 0 });
  await workThrough(platform.payload);
  id = await caseOf('message', `${room}.2`);
  expect((await cases.act(admin, id, 'hide')).status).toBe(200);
});

const read = async (as: TestPerson) => (await talk.page(as, room)).messages.map(({ text, hidden, attachments }) => [text, hidden, attachments.length]);
const readFile = async (as: TestPerson) => (await talk.ask('GET', `/${room}/attachments/${file}`, as)).status;
const hidden = [['Bonjour', false, 0], [null, true, 0], ['Au revoir', false, 0]];
const whole = [['Bonjour', false, 0], ['Une méchanceté', false, 1], ['Au revoir', false, 0]];

describe('a message that is hidden while its case is looked at', () => {
  it('says so to both, without its text and its file, in every place where messages are read', async () => {
    for (const person of [ana, ben]) {
      expect(await read(person)).toEqual(hidden);
      expect(await readFile(person)).toBe(404);
      expect((await talk.search(person, 'méchanceté')).messages).toEqual([]);
    }
    const [entry] = await talk.list(ben);
    expect(entry).toMatchObject({ unread: 2 });
    // Who was away learns of it as of any change.
    const { messages } = await talk.changes(ben, room, 3);
    expect(messages.map(({ seq, text, hidden: isHidden }) => [seq, text, isHidden])).toEqual([[2, null, true]]);
    expect(JSON.stringify(messages)).not.toContain('méchanceté');
  });

  it('is neither changed nor taken back by its author, whose own export has it', async () => {
    for (const answer of [await talk.ask('DELETE', `/${room}/messages/2`, ana), await talk.ask('PATCH', `/${room}/messages/2`, ana, { text: 'Rien' })]) {
      expect(await codeOf(answer)).toEqual([409, 'messageHeld']);
    }
    const own = registriesOf(platform.payload.config).personalData.find(({ collection }) => collection === 'messages')!;
    expect(JSON.stringify(await own.export(platform.payload, ana.id))).toContain('Une méchanceté');
  });

  it('is read by who handles the case', async () => {
    const [report] = (await cases.detail(admin, id)).reports;
    const extract = (await (await cases.act(admin, id, 'extract', { report: report!.id })).json()) as { messages: { text: string; files: object[] }[] };
    expect(extract.messages.map(({ text, files }) => [text, files.length])).toEqual([['Bonjour', 0], ['Une méchanceté', 1]]);
  });

  it('is back, as it was, once nothing is found wrong with it', async () => {
    expect((await cases.decide(admin, id, { measure: 'dismiss', text: '' })).status).toBe(200);
    for (const person of [ana, ben]) {
      expect(await read(person)).toEqual(whole);
      expect(await readFile(person)).toBe(200);
    }
    expect((await talk.changes(ben, room, 4)).messages.map(({ seq, text }) => [seq, text])).toEqual([[2, 'Une méchanceté']]);
  });

  it('stays hidden where that is decided, and is back after an appeal that was right', async () => {
    expect((await cases.decide(admin, id, { measure: 'hide' })).status).toBe(200);
    expect(await read(ben)).toEqual(hidden);
    const appealed = await cases.ask('POST', `/cases/${id}/appeal`, ana, { text: 'C’était une citation.' });
    expect(appealed.status, await appealed.clone().text()).toBe(200);
    const other = await platform.people.administrator();
    const answer = await cases.act(other, id, 'appeal', { outcome: 'overturned', text: 'En effet.' });
    expect(answer.status, await answer.clone().text()).toBe(200);
    expect(await read(ben)).toEqual(whole);
  });
});
