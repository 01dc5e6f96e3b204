import { registriesOf } from '@mentora/platform';
import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { conversationOf, talk } from './talking';

let platform: TestPlatform;
let ana: TestPerson;
let ben: TestPerson;
let eve: TestPerson;
let admin: TestPerson;
let room: string;

beforeAll(async () => {
  platform = await testPlatform();
  admin = await platform.people.administrator();
});
beforeEach(async () => {
  [ana, ben, eve] = [await platform.people.learner(), await platform.people.learner(), await platform.people.learner()];
  room = await conversationOf(ana, ben);
  for (let index = 1; index <= 9; index += 1) await talk.sent(index % 2 ? ana : ben, room, `m${index}`);
});

const report = (as: TestPerson, seq: number, wish: object = {}) =>
  talk.ask('POST', `/${room}/reports`, as, { seq, reason: 'hurtful', before: 2, after: 1, ...wish });
const reported = async (seq: number, wish?: object) => ((await (await report(ben, seq, wish)).json()) as { report: string }).report;
const door = (as: TestPerson, path: string, method = 'POST') => platform.request(method, `/api/conversation-reports${path}`, { as });
const audited = async (subject: string) =>
  (await platform.db.query<{ action: string; actor: string }>('SELECT action, actor FROM audit_log WHERE subject = $1 ORDER BY id', [subject])).rows;

describe('a reported message', () => {
  it('is read by an administrator with what the member chose around it, and each reading is written down', async () => {
    const id = await reported(5);
    expect(await (await door(admin, '', 'GET')).json()).toMatchObject({ reports: expect.arrayContaining([expect.objectContaining({ id, state: 'open' })]) });
    const extract = (await (await door(admin, `/${id}/extract`)).json()) as { seq: number; messages: { text: string; name: string }[] };
    expect(extract.seq).toBe(5);
    expect(extract.messages.map(({ text }) => text)).toEqual(['m3', 'm4', 'm5', 'm6']);
    expect(extract.messages[0]!.name).toBe(ana.name);
    await door(admin, `/${id}/extract`);
    const read = { action: 'conversation.extractRead', actor: admin.id };
    expect(await audited(id)).toEqual([{ action: 'conversation.reported', actor: ben.id }, read, read]);
    expect(JSON.stringify((await platform.db.query('SELECT details FROM audit_log')).rows)).not.toContain('m5');
    // The rest of the conversation is as closed as before.
    expect((await talk.ask('GET', `/${room}/messages`, admin)).status).toBe(404);
    expect((await door(admin, `/${id}/close`)).status).toBe(200);
    expect((await audited(id)).at(-1)).toEqual({ action: 'conversation.reportClosed', actor: admin.id });
  });

  it('shows its files to the administrator as well, those of the extract alone, and each reading is written down', async () => {
    const upload = async (name: string) => {
      const path = `/api/conversations/${room}/attachments?name=${name}`;
      const headers = { 'content-type': 'application/octet-stream' };
      return ((await (await platform.request('POST', path, { as: ana, body: new TextEncoder().encode(`%PDF-1.7\n${name}\n%%EOF`), headers })).json()) as { id: string }).id;
    };
    const send = async (file: string) => (await (await talk.ask('POST', `/${room}/messages`, ana, { clientId: randomUUID(), text: '', attachments: [file] })).json()) as { seq: number };
    const [shown, other] = [await upload('montré.pdf'), await upload('autre.pdf')];
    const { seq } = await send(shown);
    const id = await reported(seq, { before: 0, after: 0 });
    await send(other);
    const extract = (await (await door(admin, `/${id}/extract`)).json()) as { messages: { attachments: { id: string; name: string }[] }[] };
    expect(extract.messages.map(({ attachments }) => attachments)).toMatchObject([[{ id: shown, name: 'montré.pdf' }]]);
    const answer = await door(admin, `/${id}/files/${shown}`);
    expect([answer.status, answer.headers.get('cache-control'), answer.headers.get('content-security-policy')]).toEqual([200, 'no-store', "default-src 'none'; sandbox"]);
    expect(await answer.text()).toContain('montré.pdf');
    for (const wrong of [other, id, 'x']) expect((await door(admin, `/${id}/files/${wrong}`)).status).toBe(404);
    for (const who of [ana, ben, eve]) expect((await door(who, `/${id}/files/${shown}`)).status).toBe(403);
    expect((await audited(id)).filter(({ action }) => action === 'conversation.fileRead')).toEqual([{ action: 'conversation.fileRead', actor: admin.id }]);
  });

  it('is read by nobody else, not even by who reported it or wrote it, and a refused reading is none', async () => {
    const id = await reported(5);
    for (const other of [ana, ben, eve, await platform.people.trainer()]) {
      const tries = [door(other, '', 'GET'), door(other, `/${id}/extract`), door(other, `/${id}/close`)];
      for (const answer of await Promise.all(tries)) expect(answer.status).toBe(403);
    }
    expect((await platform.request('POST', `/api/conversation-reports/${id}/extract`)).status).toBe(401);
    expect(await audited(id)).toHaveLength(1);
    expect((await door(admin, `/${room}/extract`)).status).toBe(404);
  });

  it('can be neither changed nor taken back while it is looked at, nor can what stands around it', async () => {
    const id = await reported(5);
    expect((await talk.ask('PATCH', `/${room}/messages/5`, ana, { text: 'Rien' })).status).toBe(409);
    expect((await talk.ask('DELETE', `/${room}/messages/3`, ana)).status).toBe(409);
    expect((await talk.ask('DELETE', `/${room}/messages/1`, ana)).status).toBe(200);
    await door(admin, `/${id}/close`);
    expect((await talk.ask('DELETE', `/${room}/messages/5`, ana)).status).toBe(200);
  });

  it('is one that its reporter can read and has not written, once', async () => {
    expect((await report(eve, 5)).status).toBe(404);
    expect((await report(admin, 5)).status).toBe(404);
    expect((await report(ben, 99)).status).toBe(404);
    expect((await report(ben, 4)).status).toBe(409);
    expect((await report(ben, 5, { before: 21 })).status).toBe(400);
    expect((await report(ben, 5, { reason: 'because' })).status).toBe(400);
    expect(await reported(5)).toBe(await reported(5, { reason: 'danger', before: 20, after: 20 }));
    // Another reason, and not a wider look.
    const { rows } = await platform.db.query('SELECT from_seq, to_seq, reason FROM conversation_reports WHERE conversation_id = $1', [room]);
    expect(rows).toEqual([{ from_seq: 3, to_seq: 6, reason: 'danger' }]);
  });

  it('is part of what its reporter has said, and no longer of anybody once the account is gone', async () => {
    const id = await reported(5);
    const data = registriesOf(platform.payload.config).personalData.find(({ collection }) => collection === 'conversation-reports')!;
    expect(await data.export(platform.payload, ben.id)).toMatchObject([{ id, conversation: room, seq: 5 }]);
    await platform.payload.delete({ collection: 'users', id: ana.id, overrideAccess: true });
    const extract = (await (await door(admin, `/${id}/extract`)).json()) as { messages: { text: string | null }[] };
    expect(extract.messages.map(({ text }) => text)).toEqual([null, 'm4', null, 'm6']);
    await platform.payload.delete({ collection: 'users', id: ben.id, overrideAccess: true });
    expect((await door(admin, `/${id}/extract`)).status).toBe(404);
  });
});
