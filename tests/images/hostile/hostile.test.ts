import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestPerson } from '../../support/people';
import { testPlatform, type TestPlatform } from '../../support/platform';
import { mediaFiles, upload, type ImageDoc } from '../upload';
import { mark, type HostileCase } from './cases';
import { disguised } from './disguised';
import { bombs, brokenOff, laden, mistaken, moving, named, onlyMagic, polyglots, realPictures } from './pictures';

let platform: TestPlatform;
let contributor: TestPerson;
let others: (TestPerson | undefined)[];
const folder = () => join(process.env.MENTORA_DATA!, 'media');

beforeAll(async () => {
  platform = await testPlatform();
  const { people } = platform;
  contributor = await people.contributor();
  others = [undefined, await people.learner(), await people.trainer(), await people.contributor(), await people.parent()];
});

/** Nothing is written beside the media folder, however a name leads there. */
let around: string[];
beforeAll(async () => void (around = await outside()));
afterAll(async () => expect(await outside()).toEqual(around));

async function outside(): Promise<string[]> {
  const names = await readdir(process.env.MENTORA_DATA!, { recursive: true }).catch(() => [] as string[]);
  return names.filter((name) => !name.startsWith('media')).sort();
}

async function rowCount(): Promise<number> {
  return Number((await platform.db.query('SELECT count(*) FROM images')).rows[0].count);
}

const magic: Record<string, RegExp> = { jpg: /^\xff\xd8\xff/, png: /^\x89PNG\r\n/, webp: /^RIFF....WEBP/s, avif: /^....ftypavif/s };

async function expectRefused(answer: Awaited<ReturnType<typeof upload>>, codes: readonly string[], before: string[], rows: number) {
  const { errors } = answer.body as { errors: { code: string; message: string; field?: string }[] };
  expect([400, 413, 415]).toContain(answer.status);
  expect(codes).toContain(errors[0]?.code);
  // A sentence, in the person's language.
  expect(errors[0]?.message).toMatch(/^[A-ZÀ-Ü].{10,}\.$/);
  expect(await mediaFiles()).toEqual(before);
  expect(await rowCount()).toBe(rows);
}

async function expectClean({ doc }: { doc: ImageDoc }, before: string[]) {
  const fresh = (await mediaFiles()).filter((name) => !before.includes(name));
  expect(fresh.sort()).toEqual([doc.filename, doc.sizes.thumb.filename, doc.sizes.card.filename, doc.sizes.full.filename].sort());
  expect(doc.moderationStatus).toBe('pending');
  for (const name of fresh) {
    expect(name).toMatch(/^[a-z0-9-]{1,200}\.(jpg|png|webp|avif)$/);
    const path = join(folder(), name);
    expect((await stat(path)).mode & 0o111, 'executable').toBe(0);
    const bytes = await readFile(path);
    const text = bytes.toString('latin1');
    expect(text).toMatch(magic[name.split('.').at(-1)!]!);
    expect(text).not.toContain(mark);
    expect(text).not.toMatch(/<script|<\?php|#!\/bin|level-\d\.zip|x\.php|%PDF|<svg/i);
    const { pages = 1, exif, xmp, icc, iptc, comments = [] } = await sharp(bytes, { animated: true }).metadata();
    expect({ pages, exif, xmp, icc, iptc, comments }).toEqual({ pages: 1, comments: [] });
    await expectHidden(`/api/images/file/${name}`);
  }
  await expectHidden(`/api/images/${doc.id}`);
}

/** Before it is approved nobody else reads it; who sent it gets a picture and nothing that a browser would run. */
async function expectHidden(path: string) {
  for (const as of others) expect((await platform.request('GET', path, { as })).status, path).toBe(404);
  const own = await platform.request('GET', path, { as: contributor });
  expect(own.status).toBe(200);
  if (!path.includes('/file/')) return;
  expect(own.headers.get('content-type')).toMatch(/^image\/(jpeg|png|webp|avif)$/);
  expect(own.headers.get('x-content-type-options')).toBe('nosniff');
  expect(own.headers.get('content-security-policy')).toMatch(/default-src 'none'; sandbox/);
}

async function expectAsTold({ file, filename = 'a.png', type = 'image/png', title, becomes }: HostileCase) {
  const [before, rows] = [await mediaFiles(), await rowCount()];
  const answer = await upload(platform, file, { as: contributor, name: filename, type, title });
  if (becomes !== 'taken') return expectRefused(answer, becomes, before, rows);
  expect(answer.status, JSON.stringify(answer.body).slice(0, 300)).toBe(201);
  return expectClean(answer.body as { doc: ImageDoc }, before);
}

const real = await realPictures();
const groups: Readonly<Record<string, HostileCase[]>> = {
  'other kinds of files': disguised(),
  'pictures with something behind them': polyglots(real),
  'pictures that say they are another format': mistaken(real),
  'pictures that break off': brokenOff(real),
  'the first bytes of a picture': onlyMagic(real),
  'pictures that are too much': await bombs(real),
  'pictures that move': await moving(real),
  'pictures that carry more': await laden(real),
  'names and types': named(real),
};

describe.each(Object.entries(groups))('%s', (_, cases) => {
  it.each(cases.map((one) => [one.name, one] as const))('%s', async (_name, one) => expectAsTold(one));
});

it('are a hundred and twenty at least, each with a name of its own', () => {
  const names = Object.values(groups).flat().map(({ name }) => name);
  expect(names.length).toBeGreaterThanOrEqual(120);
  expect(new Set(names).size).toBe(names.length);
});

it('a payload that were kept would be found (control)', async () => {
  const [before] = [await mediaFiles()];
  const { body } = await upload(platform, real.png, { as: contributor });
  const { doc } = body as { doc: ImageDoc };
  const { appendFile } = await import('node:fs/promises');
  await appendFile(join(folder(), doc.filename), mark);
  await expect(expectClean({ doc }, before)).rejects.toThrow(mark);
});
