import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { avifFile, bombHeader, heavyPng, phonePhoto, pngFile, webpFile } from './files';
import { mediaFiles, upload, type ImageDoc } from './upload';

let platform: TestPlatform;
let trainer: TestPerson;
let contributor: TestPerson;

beforeAll(async () => {
  platform = await testPlatform();
  trainer = await platform.people.trainer();
  contributor = await platform.people.contributor();
});

async function accepted(file: Buffer, name: string, type: string): Promise<{ doc: ImageDoc; bytes: Buffer }> {
  const answer = await upload(platform, file, { as: trainer, name, type });
  expect(answer.status, JSON.stringify(answer.body)).toBe(201);
  const { doc } = answer.body as { doc: ImageDoc };
  const response = await platform.request('GET', doc.url);
  return { doc, bytes: Buffer.from(await response.arrayBuffer()) };
}

async function refusal(file: Buffer, name: string, type: string) {
  const before = await mediaFiles();
  const { rows: rowsBefore } = await platform.db.query('SELECT count(*) FROM images');
  const { status, body } = await upload(platform, file, { as: trainer, name, type });
  expect(await mediaFiles()).toEqual(before);
  expect((await platform.db.query('SELECT count(*) FROM images')).rows).toEqual(rowsBefore);
  return { status, body: JSON.stringify(body) };
}

describe('an image that is taken', () => {
  it.each([
    ['image/png', () => pngFile(), 'png'],
    ['image/webp', () => webpFile(), 'webp'],
    ['image/avif', () => avifFile(), 'avif'],
  ])('%s comes back as a picture of the same size, with WebP sizes', async (type, make, extension) => {
    const { doc, bytes } = await accepted(await make(), `Capture d’écran.${extension}`, type);
    expect(doc).toMatchObject({ mimeType: type, width: 390, height: 844, filesize: bytes.length });
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 390, height: 844 });
    expect(doc.filename).toMatch(new RegExp(`^ecran-[0-9a-f]{18}\\.${extension}$`));
    for (const size of ['thumb', 'card', 'full'] as const) {
      const response = await platform.request('GET', doc.sizes[size].url);
      expect(response.headers.get('content-type')).toBe('image/webp');
      const header = await sharp(Buffer.from(await response.arrayBuffer())).metadata();
      expect(header).toMatchObject({ format: 'webp', width: size === 'thumb' ? 240 : 390 });
    }
  });

  it('a large one has a thumb of 240, a card of 480 and a full width of 1200 pixels', async () => {
    const { doc } = await accepted(await webpFile(2000, 1000), 'large.webp', 'image/webp');
    expect(doc.sizes).toMatchObject({
      thumb: { width: 240, height: 120, mimeType: 'image/webp' },
      card: { width: 480, height: 240, mimeType: 'image/webp' },
      full: { width: 1200, height: 600, mimeType: 'image/webp' },
    });
  });

  it('a photograph stands upright and tells neither where nor with what it was taken', async () => {
    const photo = await phonePhoto();
    const before = await sharp(photo).metadata();
    expect(before.exif?.toString('latin1')).toContain('De Camille');
    expect(before).toMatchObject({ width: 800, orientation: 6, icc: expect.anything() });

    const { doc, bytes } = await accepted(photo, 'IMG_2041.jpg', 'image/jpeg');
    expect(doc).toMatchObject({ width: 600, height: 800 });
    const files = [bytes];
    for (const size of ['thumb', 'card', 'full'] as const) {
      files.push(Buffer.from(await (await platform.request('GET', doc.sizes[size].url)).arrayBuffer()));
    }
    for (const file of files) {
      const after = await sharp(file).metadata();
      expect(after).not.toHaveProperty('exif');
      expect(after).not.toHaveProperty('icc');
      expect(after).not.toHaveProperty('xmp');
      expect(after.orientation ?? 1).toBe(1);
      expect(file.includes('Camille')).toBe(false);
    }
  });

  it('what hangs behind the picture is gone', async () => {
    const polyglot = Buffer.concat([await phonePhoto(), Buffer.from('<script>alert(1)</script>')]);
    const { bytes } = await accepted(polyglot, 'photo.jpg', 'image/jpeg');
    expect(bytes.includes('<script>')).toBe(false);
  });

  it('the type is that of the content, whatever the name and the browser say', async () => {
    const { doc } = await accepted(await pngFile(), 'page.html', 'text/html');
    expect(doc.mimeType).toBe('image/png');
    expect(doc.filename).toMatch(/\.png$/);
    const response = await platform.request('GET', doc.url);
    expect(response.headers.get('content-type')).toBe('image/png');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });
});

describe('a file that is refused leaves neither row nor file', () => {
  it('more than 1 MB as received: 413', async () => {
    const heavy = await heavyPng(1024 * 1024);
    expect(heavy.length).toBeGreaterThan(1024 * 1024);
    expect((await refusal(heavy, 'heavy.png', 'image/png')).status).toBe(413);
  });

  it.each([
    ['SVG called .png', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 'a.png', 'image/png'],
    ['SVG by its own name', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>', 'a.svg', 'image/svg+xml'],
    ['HTML called .jpg', '<!doctype html><script>alert(1)</script>', 'a.jpg', 'image/jpeg'],
    ['a script called .webp', '#!/bin/sh\nrm -rf /\n', 'a.webp', 'image/webp'],
    ['GIF', 'GIF89a\x01\x00\x01\x00\x00\x00\x00;', 'a.gif', 'image/gif'],
    ['PDF', '%PDF-1.7\n', 'a.avif', 'image/avif'],
    ['nothing at all', '', 'a.png', 'image/png'],
  ])('%s: 415', async (_, content, name, type) => {
    const answer = await refusal(Buffer.from(content, 'latin1'), name, type);
    expect(answer).toMatchObject({ status: 415, body: expect.stringContaining('imageTypeRefused') });
  });

  it('a picture that unfolds to more than 40 megapixels: 413, by its header alone', async () => {
    const bomb = await bombHeader(50_000, 50_000);
    expect(bomb.length).toBeLessThan(2000);
    const answer = await refusal(bomb, 'bomb.png', 'image/png');
    expect(answer).toMatchObject({ status: 413, body: expect.stringContaining('imageTooManyPixels') });
  });

  it('a picture that breaks off: 400', async () => {
    const whole = await phonePhoto();
    const answer = await refusal(whole.subarray(0, whole.length / 2), 'half.jpg', 'image/jpeg');
    expect(answer).toMatchObject({ status: 400, body: expect.stringContaining('imageUnreadable') });
  });

  it('no file: 400, and no address is fetched in its place', async () => {
    const response = await platform.request('POST', '/api/images', {
      as: trainer,
      body: { title: 't', alt: 'a', filename: 'x.png', url: 'http://127.0.0.1:1/x.png' },
    });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('fileMissing');
  });

  it('without alternative text: 400 beside the field', async () => {
    const before = await mediaFiles();
    const { status, body } = await upload(platform, await pngFile(), { as: trainer, alt: '' });
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain('alt');
    expect(await mediaFiles()).toEqual(before);
  });

  it('by a learner (403) and by a visitor (401 or 403)', async () => {
    const learner = await platform.people.learner();
    expect((await upload(platform, await pngFile(), { as: learner })).status).toBe(403);
    expect([401, 403]).toContain((await upload(platform, await pngFile(), {})).status);
  });
});

describe('row and files stand or fall together', () => {
  it('a database that fails leaves no file', async () => {
    const before = await mediaFiles();
    await platform.db.query(`
      CREATE FUNCTION refuse_row() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'no room'; END $$;
      CREATE TRIGGER refuse BEFORE INSERT ON images FOR EACH ROW EXECUTE FUNCTION refuse_row()`);
    try {
      expect((await upload(platform, await pngFile(), { as: trainer })).status).toBe(500);
    } finally {
      await platform.db.query('DROP TRIGGER refuse ON images; DROP FUNCTION refuse_row');
    }
    expect(await mediaFiles()).toEqual(before);
    expect((await upload(platform, await pngFile(), { as: trainer })).status).toBe(201);
  });

  it('a disk that fails for one size leaves no row and none of the others', async () => {
    const { imageStore } = await import('@/collections/images/storage');
    const store = await imageStore();
    const { write } = store;
    const before = await mediaFiles();
    const { rows } = await platform.db.query('SELECT count(*) FROM images');
    store.write = async (name, bytes, type) => {
      if (name.includes('-full')) throw new Error('ENOSPC');
      await write(name, bytes, type);
    };
    try {
      expect((await upload(platform, await pngFile(), { as: trainer })).status).toBe(500);
    } finally {
      store.write = write;
    }
    expect(await mediaFiles()).toEqual(before);
    expect((await platform.db.query('SELECT count(*) FROM images')).rows).toEqual(rows);
  });

  it('the file of an image is never replaced', async () => {
    const { body } = await upload(platform, await pngFile(), { as: contributor });
    const { doc } = body as { doc: ImageDoc };
    const form = new FormData();
    form.set('_payload', JSON.stringify({ title: 'Autre' }));
    form.set('file', new Blob([new Uint8Array(await pngFile(200, 200))], { type: 'image/png' }), 'other.png');
    const response = await platform.request('PATCH', `/api/images/${doc.id}`, { as: contributor, body: form });
    expect(response.status).toBe(409);
    expect(await response.text()).toContain('imageFileFixed');
  });

  it('deleting an image removes its files once it is gone', async () => {
    const { body } = await upload(platform, await pngFile(), { as: trainer });
    const { doc } = body as { doc: ImageDoc };
    const folder = join(process.env.MENTORA_DATA!, 'media');
    expect((await readdir(folder)).filter((name) => name.startsWith(doc.filename.split('.')[0]!))).toHaveLength(4);
    const response = await platform.request('DELETE', `/api/images/${doc.id}`, { as: trainer });
    expect(response.status).toBe(200);
    await expect
      .poll(async () => (await readdir(folder)).filter((name) => name.startsWith(doc.filename.split('.')[0]!)))
      .toEqual([]);
    expect((await platform.request('GET', doc.url)).status).toBe(404);
  });
});
