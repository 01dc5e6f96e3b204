import { registriesOf } from '@mentora/platform';
import type { Attachment, Message } from '@mentora/platform/conversations';
import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
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

const pdf = Buffer.from('%PDF-1.7\nUn canari en PDF 4417\n%%EOF');
const photo = () =>
  sharp({ create: { width: 40, height: 20, channels: 3, background: '#884422' } })
    .jpeg()
    .withExif({ IFD0: { Copyright: 'Canari 4417' }, IFD3: { GPSLatitude: '48/1 51/1 0/1' } })
    .toBuffer();

const upload = (as: TestPerson, file: Buffer, name = 'papier.pdf') =>
  platform.request('POST', `/api/conversations/${room}/attachments?name=${encodeURIComponent(name)}`, { as, body: new Uint8Array(file), headers: { 'content-type': 'application/octet-stream' } });
const uploaded = async (as: TestPerson, file: Buffer, name?: string) => (await (await upload(as, file, name)).json()) as Attachment;
const send = (as: TestPerson, attachments: string[], text = '') => talk.ask('POST', `/${room}/messages`, as, { clientId: randomUUID(), text, attachments });
const sent = async (as: TestPerson, attachments: string[], text?: string) => (await (await send(as, attachments, text)).json()) as Message;
const file = (as: TestPerson, id: string, conversation = room) => talk.ask('GET', `/${conversation}/attachments/${id}`, as);

describe('a file of a message', () => {
  it('is read by the members once it is sent, as it was for a PDF, drawn anew and without its secrets for a picture', async () => {
    const [paper, picture] = [await uploaded(ana, pdf, 'Mon CV.pdf'), await uploaded(ana, await photo(), '../photo.jpg')];
    expect((await file(ben, paper.id)).status).toBe(404);
    expect((await file(ana, paper.id)).status).toBe(404);
    const message = await sent(ana, [paper.id, picture.id], 'Voici');
    expect(message.attachments).toEqual([
      expect.objectContaining({ id: expect.any(String) as string }),
      expect.objectContaining({ id: expect.any(String) as string }),
    ]);
    expect((await talk.page(ben, room)).messages[0]!.attachments).toEqual(message.attachments);
    for (const reader of [ana, ben]) {
      const answer = await file(reader, paper.id);
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        'content-type': 'application/pdf',
        'content-disposition': "attachment; filename*=UTF-8''Mon%20CV.pdf",
        'cache-control': 'private, no-cache',
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox",
      });
      expect(Buffer.from(await answer.arrayBuffer())).toEqual(pdf);
    }
    const kept = Buffer.from(await (await file(ben, picture.id)).arrayBuffer());
    const { exif, ...seen } = await sharp(kept).metadata();
    expect([exif, seen]).toEqual([undefined, expect.objectContaining({ format: 'webp', width: 40, height: 20 })]);
    expect((await sharp(await photo()).metadata()).exif).toBeDefined();
    expect(picture).toMatchObject({ type: 'image/webp', width: 40, height: 20 });
  });

  it('is not there for anybody else, an administrator and another conversation neither', async () => {
    const { id } = await uploaded(ana, pdf);
    await send(ana, [id]);
    const elsewhere = await conversationOf(ben, eve);
    for (const other of [eve, await platform.people.administrator()]) {
      expect((await file(other, id)).status).toBe(404);
      expect((await upload(other, pdf)).status).toBe(404);
    }
    expect((await file(eve, id, elsewhere)).status).toBe(404);
    expect((await file(ben, id, elsewhere)).status).toBe(404);
    expect((await file(ben, 'no-uuid')).status).toBe(404);
    expect((await platform.request('GET', `/api/conversations/${room}/attachments/${id}`)).status).toBe(401);
    await platform.db.query('DELETE FROM conversation_members WHERE person_id = $1', [ben.id]);
    expect((await file(ben, id)).status).toBe(404);
  });

  it('goes with one message of who handed it over', async () => {
    const { id } = await uploaded(ana, pdf);
    expect((await send(ben, [id])).status).toBe(409);
    expect((await send(ana, [id])).status).toBe(200);
    expect((await send(ana, [id])).status).toBe(409);
    expect((await send(ana, [])).status).toBe(400);
    expect((await talk.page(ben, room)).messages).toHaveLength(1);
  });

  /** Sends the same file with four messages that all wait for the conversation before the first is written. */
  async function sendTogether(): Promise<number[]> {
    const { id } = await uploaded(ana, pdf);
    const answers = await whileHeld(room, 4, () => Promise.all(Array.from({ length: 4 }, () => send(ana, [id]))));
    return answers.map(({ status }) => status).sort();
  }

  it('goes with one of the messages that are sent with it at the same moment', async () => {
    expect(await sendTogether()).toEqual([200, 409, 409, 409]);
  });

  it('goes with several where none of them waits for it (control)', async () => {
    expect(await withoutWords([/FOR UPDATE OF a/], sendTogether)).toEqual([200, 200, 200, 200]);
  });

  it('is what it holds, whatever it is called', async () => {
    expect((await upload(ana, Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'a.png')).status).toBe(415);
    expect((await upload(ana, Buffer.from('MZ program'), 'a.pdf')).status).toBe(415);
    expect((await upload(ana, Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(100)]), 'a.jpg')).status).toBe(400);
    expect((await upload(ana, Buffer.concat([pdf, Buffer.alloc(2 * 1024 * 1024)]))).status).toBe(413);
    expect((await upload(ana, Buffer.alloc(0))).status).toBe(415);
  });

  it('lies nowhere as it was, and goes with its message, with its account, and unsent after a day', async () => {
    const [one, two, three] = [await uploaded(ana, pdf, 'canari-4417.pdf'), await uploaded(ana, pdf), await uploaded(ana, pdf)];
    const { rows } = await platform.db.query<{ text: string }>('SELECT a::text AS text FROM message_attachments a');
    for (const form of ['canari', Buffer.from('canari en PDF').toString('base64').slice(0, 12)]) {
      for (const { text } of rows) expect(text).not.toContain(form);
    }
    const { seq } = await sent(ana, [one.id]);
    await send(ana, [two.id]);
    const data = registriesOf(platform.payload.config).personalData.find(({ collection }) => collection === 'message-attachments')!;
    expect(await data.export(platform.payload, ana.id)).toHaveLength(3);
    expect(await data.export(platform.payload, ana.id)).toEqual(expect.arrayContaining([expect.objectContaining({ id: one.id, name: 'canari-4417.pdf', base64: pdf.toString('base64') })]));

    const left = async () => (await platform.db.query<{ id: string }>('SELECT id FROM message_attachments WHERE uploader_id = $1', [ana.id])).rows.map(({ id }) => id);
    await talk.ask('DELETE', `/${room}/messages/${seq}`, ana);
    expect((await left()).sort()).toEqual([two.id, three.id].sort());
    await platform.db.query("UPDATE message_attachments SET created_at = now() - interval '2 days'");
    await registriesOf(platform.payload.config).ticks.find(({ key }) => key === 'attachments')!.run(platform.payload, new Date());
    expect(await left()).toEqual([two.id]);
    await platform.payload.delete({ collection: 'users', id: ana.id, overrideAccess: true });
    expect(await left()).toEqual([]);
  });
});
