import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { bombHeader, pngFile } from './files';
import { mediaFiles, upload, type ImageDoc } from './upload';

let platform: TestPlatform;
let who: Record<'administrator' | 'trainer' | 'contributor' | 'other', TestPerson>;
let inbox: Buffer;
const ids: Record<string, string> = {};
const asset = (name: string) => readFile(path.resolve(import.meta.dirname, '../../src/collections/demo/assets', name));

beforeAll(async () => {
  platform = await testPlatform();
  const { people } = platform;
  who = {
    administrator: await people.administrator(),
    trainer: await people.trainer(),
    contributor: await people.contributor(),
    other: await people.contributor(),
  };
  inbox = await asset('inbox.fr.png');
  const card = await asset('contact-card.fr.png');
  for (const [key, as, file] of [['seen', who.trainer, inbox], ['waiting', who.contributor, inbox], ['elsewhere', who.trainer, card]] as const) {
    const { status, body } = await upload(platform, file, { as, title: key });
    expect(status).toBe(201);
    ids[key] = (body as { doc: ImageDoc }).doc.id;
  }
});

async function near(body: unknown, as?: TestPerson) {
  const answer = await platform.request('POST', '/api/images/near', { as, body });
  const { docs = [], ...rest } = (await answer.json()) as { docs?: { id: string; distance: number }[]; fingerprint?: string; errors?: { code: string }[] };
  return { status: answer.status, found: docs.map(({ id }) => Object.keys(ids).find((key) => ids[key] === id)), docs, ...rest };
}

function form(file: Buffer, name = 'x.png', type = 'image/png'): FormData {
  const data = new FormData();
  data.set('file', new Blob([new Uint8Array(file)], { type }), name);
  return data;
}

describe('near duplicates', () => {
  it('are found by a smaller, recompressed copy, as far as the person sees them', async () => {
    const copy = await sharp(inbox).resize(300).jpeg({ quality: 50 }).toBuffer();
    expect(await near(form(copy, 'x.jpg', 'image/jpeg'), who.other)).toMatchObject({ status: 200, found: ['seen'] });
    expect((await near(form(copy, 'x.jpg', 'image/jpeg'), who.contributor)).found.sort()).toEqual(['seen', 'waiting']);
    expect((await near(form(copy, 'x.jpg', 'image/jpeg'), who.administrator)).found.sort()).toEqual(['seen', 'waiting']);
  });

  it('are found by a fingerprint alone, with their distance', async () => {
    const { fingerprint, docs } = await near(form(inbox), who.trainer);
    expect(fingerprint).toMatch(/^[0-9a-f]{16}$/);
    expect(docs[0]).toMatchObject({ id: ids.seen, distance: 0, title: 'seen' });
    expect((await near({ fingerprint }, who.trainer)).found).toEqual(['seen']);
  });

  it('of a picture that is like no other there are none, and nothing is kept of it', async () => {
    const before = await mediaFiles();
    expect((await near(form(await pngFile(300, 200)), who.trainer)).found).toEqual([]);
    expect(await mediaFiles()).toEqual(before);
  });

  it.each([
    ['no file', () => Promise.resolve({}), 400, 'fileMissing'],
    ['a fingerprint that is none', () => Promise.resolve({ fingerprint: 'abc' }), 400, 'invalid'],
    ['no picture', () => Promise.resolve(form(Buffer.from('<svg/>'))), 415, 'imageTypeRefused'],
    ['a bomb', async () => form(await bombHeader(50_000, 50_000)), 413, 'imageTooManyPixels'],
    ['half a picture', () => Promise.resolve(form(inbox.subarray(0, 900))), 400, 'imageUnreadable'],
  ])('%s is refused', async (_, body, status, code) => {
    expect(await near(await body(), who.trainer)).toMatchObject({ status, errors: [{ code }] });
  });

  it('is no matter of learners and visitors', async () => {
    expect((await near({ fingerprint: '0000000000000000' })).status).toBe(401);
    expect((await near({ fingerprint: '0000000000000000' }, await platform.people.learner())).status).toBe(403);
  });
});
