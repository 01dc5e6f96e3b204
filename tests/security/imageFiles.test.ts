import { beforeAll, describe, expect, it } from 'vitest';

import { pngFile } from '../images/files';
import { mediaFiles, upload, type ImageDoc } from '../images/upload';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';

let platform: TestPlatform;
let contributor: TestPerson;
let trainer: TestPerson;

beforeAll(async () => {
  platform = await testPlatform();
  contributor = await platform.people.contributor();
  trainer = await platform.people.trainer();
});

async function uploaded(as: TestPerson, data?: Record<string, unknown>): Promise<ImageDoc> {
  const { status, body } = await upload(platform, await pngFile(900, 600), { as, data });
  expect(status).toBe(201);
  return (body as { doc: ImageDoc }).doc;
}

const names = ({ filename, sizes }: ImageDoc) => [filename, sizes.thumb.filename, sizes.card.filename, sizes.full.filename];

async function stored(id: string) {
  const { rows } = await platform.db.query('SELECT * FROM images WHERE id = $1', [id]);
  return rows[0] as Record<string, unknown>;
}

/** Every door by which somebody may change an image of his or her own. */
const doors: Record<string, (id: string, data: Record<string, unknown>) => Promise<Response>> = {
  one: (id, body) => platform.request('PATCH', `/api/images/${id}`, { as: contributor, body }),
  many: (id, body) => platform.request('PATCH', `/api/images?where[id][equals]=${id}`, { as: contributor, body }),
  draft: (id, body) => platform.request('PATCH', `/api/images/${id}?draft=true&locale=ar`, { as: contributor, body }),
};

describe('which files an image is made of', () => {
  it.each(Object.keys(doors))('nobody tells it otherwise (%s)', async (door) => {
    const theirs = await uploaded(trainer);
    const own = await uploaded(contributor);
    const before = await stored(own.id);
    const file = { filename: theirs.filename, mimeType: 'text/html', url: '/x.webp', width: 1, height: 1, filesize: 1 };
    const lie = { ...file, filename: 'another.png', thumbnailURL: '/x.webp', sizes: { thumb: file, card: file, full: file } };
    await doors[door]!(own.id, lie);
    await doors[door]!(own.id, { sizes: lie.sizes });
    // Payload writes down what it makes of the sizes anyway.
    const { updated_at: _, thumbnail_u_r_l: __, ...kept } = before;
    expect(await stored(own.id)).toMatchObject(kept);
    // What is approved stays readable, and what waits stays hidden.
    expect((await platform.request('GET', theirs.url)).status).toBe(200);
    expect((await platform.request('GET', own.url)).status).toBe(404);
  });

  it('deleting one’s own image takes nobody else’s files with it', async () => {
    const theirs = await uploaded(trainer);
    const own = await uploaded(contributor);
    await doors.one!(own.id, { sizes: { thumb: { filename: theirs.sizes.thumb.filename }, card: { filename: theirs.filename }, full: { filename: theirs.sizes.full.filename } } });
    expect((await platform.request('DELETE', `/api/images/${own.id}`, { as: contributor })).status).toBe(200);
    await expect.poll(async () => (await mediaFiles()).includes(own.filename)).toBe(false);
    expect(await mediaFiles()).toEqual(expect.arrayContaining(names(theirs)));
  });

  it('nor does the request that sends it', async () => {
    const theirs = await uploaded(trainer);
    const file = { filename: theirs.filename, mimeType: 'text/html', url: '/x.webp', width: 1, height: 1, filesize: 1 };
    const { body } = await upload(platform, await pngFile(60, 40), {
      as: contributor,
      data: { ...file, sizes: { thumb: file, card: file, full: file } },
    });
    const { doc } = body as { doc: ImageDoc };
    const row = await stored(doc.id);
    for (const column of ['filename', 'sizes_thumb_filename', 'sizes_card_filename', 'sizes_full_filename']) {
      expect(row[column]).not.toBe(theirs.filename);
    }
    expect([row.mime_type, row.sizes_thumb_mime_type, row.sizes_card_mime_type, row.sizes_full_mime_type]).not.toContain('text/html');
    expect((await platform.request('GET', theirs.url)).status).toBe(200);
  });
});
