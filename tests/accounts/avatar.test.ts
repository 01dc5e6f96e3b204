import { createLocalReq } from 'payload';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';

import { changeAvatar } from '@/collections/avatars/commands/changeAvatar';
import { testPlatform } from '../support/platform';
import type { TestPerson } from '../support/people';

async function change(person: TestPerson, file: Buffer | null) {
  const { payload } = await testPlatform();
  return changeAvatar(await createLocalReq({ user: { ...person, collection: 'users' } as never }, payload), { file });
}

async function pictureOf(person: TestPerson, as: TestPerson | undefined = person) {
  const { request } = await testPlatform();
  return request('GET', `/api/users/${person.id}/avatar`, { as });
}

const photo = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#0d5b54' } })
    .withExif({ IFD0: { ImageDescription: 'Rue des Lilas', Artist: 'Ada' } })
    .jpeg()
    .toBuffer();

describe('a person’s picture', () => {
  it('is a small square without what the camera wrote, whatever was given', async () => {
    const { people } = await testPlatform();
    const person = await people.learner();
    await change(person, await photo(4000, 1000));
    const answer = await pictureOf(person);
    expect(answer.headers.get('content-type')).toBe('image/webp');
    const bytes = Buffer.from(await answer.arrayBuffer());
    const { format, width, height, exif } = await sharp(bytes).metadata();
    expect({ format, width, height, exif }).toEqual({ format: 'webp', width: 256, height: 256, exif: undefined });
    expect(bytes.includes('Lilas')).toBe(false);
  });

  it('is replaced, and taken away', async () => {
    const { people, db } = await testPlatform();
    const person = await people.learner();
    await change(person, await photo(300, 300));
    await change(person, await photo(200, 400));
    expect((await db.query('SELECT id FROM avatars WHERE user_id = $1', [person.id])).rows).toHaveLength(1);
    await change(person, null);
    expect((await pictureOf(person)).status).toBe(404);
  });

  it('is not there for who may not see the person', async () => {
    const { people } = await testPlatform();
    const person = await people.learner();
    await change(person, await photo(300, 300));
    expect((await pictureOf(person, await people.learner())).status).toBe(404);
    expect((await pictureOf(person, await people.administrator())).status).toBe(200);
    const { request } = await testPlatform();
    expect((await request('GET', `/api/users/${person.id}/avatar`)).status).toBe(404);
  });

  it.each([
    ['a drawing that could carry a script', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), 415],
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>'), 415],
    ['half a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 400],
    ['too much', Buffer.alloc(8 * 1024 * 1024 + 1), 413],
  ])('is not %s', async (_, file, status) => {
    const { people } = await testPlatform();
    await expect(change(await people.learner(), file)).rejects.toMatchObject({ status, details: { field: 'file' } });
  });
});
