import { readdir, rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { completeIndex } from '@/collections/images/commands/completeIndex';
import { sweepFiles } from '@/collections/images/sweepFiles';
import { allKinds, exerciseBody, publishExercise } from '../exercises/content';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { webpFile } from './files';
import { mediaFiles, upload, type ImageDoc } from './upload';

let platform: TestPlatform;
let trainer: TestPerson;
const folder = join(process.env.MENTORA_DATA!, 'media');

beforeAll(async () => {
  platform = await testPlatform();
  trainer = await platform.people.trainer();
});

async function uploaded(): Promise<ImageDoc> {
  const { status, body } = await upload(platform, await webpFile(600, 900), { as: trainer });
  expect(status).toBe(201);
  return (body as { doc: ImageDoc }).doc;
}

/** Makes an image one from before there were thumbs. */
async function age({ id, sizes }: ImageDoc): Promise<void> {
  const columns = ['url', 'width', 'height', 'mime_type', 'filesize', 'filename'].map((name) => `sizes_thumb_${name} = NULL`);
  await platform.db.query(`UPDATE images SET ${columns.join(', ')}, updated_at = now() WHERE id = $1`, [id]);
  await rm(join(folder, sizes.thumb.filename), { force: true });
}

async function listed({ id }: ImageDoc) {
  const { docs } = (await (await platform.request('GET', '/api/images?search=ecran&limit=100', { as: trainer })).json()) as { docs: ImageDoc[] };
  return docs.find((one) => one.id === id);
}

async function sweepLater(): Promise<void> {
  const longAgo = new Date(Date.now() - 86_400_000);
  for (const name of await readdir(folder)) await utimes(join(folder, name), longAgo, longAgo);
  await sweepFiles(platform.payload);
}

describe('the thumb of an image', () => {
  it('stands first among what a cover offers; from before there was one, the others go on without it', async () => {
    const cover = await uploaded();
    const exercise = await publishExercise(trainer, await exerciseBody(allKinds(cover.id), { cover: cover.id }));
    const shown = async () => {
      const { docs } = (await (await platform.request('GET', '/api/exercises?limit=50')).json()) as { docs: { id: string; cover: { src: string; srcSet: string } }[] };
      return docs.find(({ id }) => id === exercise.id)!.cover;
    };
    const files = (sizes: ImageDoc['sizes'], names: readonly (keyof ImageDoc['sizes'])[]) =>
      names.map((name) => `/api/images/file/${sizes[name].filename} ${sizes[name].width}w`).join(', ');
    expect((await shown()).srcSet).toBe(files(cover.sizes, ['thumb', 'card', 'full']));
    expect((await shown()).src).toContain(cover.sizes.card.filename);

    await age(cover);
    expect((await shown()).srcSet).toBe(files(cover.sizes, ['card', 'full']));
    expect((await listed(cover))!.sizes).toMatchObject({ thumb: null, card: { width: 480 } });
    expect((await platform.request('GET', cover.sizes.thumb.url)).status).toBe(404);

    await completeIndex(platform.payload);
    expect((await shown()).srcSet).toBe(files(cover.sizes, ['thumb', 'card', 'full']));
    expect((await listed(cover))!.sizes.thumb).toMatchObject({ width: 240, height: 360, mimeType: 'image/webp', filename: cover.sizes.thumb.filename });
    const file = await platform.request('GET', cover.sizes.thumb.url);
    expect([file.status, file.headers.get('content-type')]).toEqual([200, 'image/webp']);
  });

  it('is made of no image whose file is gone, and the others get theirs', async () => {
    const [lost, found] = [await uploaded(), await uploaded()];
    await age(lost);
    await age(found);
    await rm(join(folder, lost.filename));
    await completeIndex(platform.payload);
    expect((await listed(lost))!.sizes.thumb).toBeNull();
    expect((await listed(found))!.sizes.thumb).toMatchObject({ width: 240 });
  });

  it('is swept away where no image names it, and stays where one does', async () => {
    const [named, orphan] = [await uploaded(), await uploaded()];
    const { rowCount } = await platform.db.query('UPDATE images SET sizes_thumb_filename = NULL WHERE id = $1', [orphan.id]);
    expect(rowCount).toBe(1);
    await sweepLater();
    const left = await mediaFiles();
    expect(left).toContain(named.sizes.thumb.filename);
    expect(left).toContain(orphan.sizes.card.filename);
    expect(left).not.toContain(orphan.sizes.thumb.filename);
  });

  it('goes with its image, unless another shares it', async () => {
    const [shared, sharer, alone] = [await uploaded(), await uploaded(), await uploaded()];
    await platform.db.query('UPDATE images SET sizes_thumb_filename = $1 WHERE id = $2', [shared.sizes.thumb.filename, sharer.id]);
    for (const { id } of [shared, alone]) {
      expect((await platform.request('DELETE', `/api/images/${id}`, { as: trainer })).status).toBe(200);
    }
    await expect.poll(async () => (await mediaFiles()).filter((name) => [shared.filename, alone.filename].includes(name))).toEqual([]);
    await expect.poll(async () => (await mediaFiles()).includes(alone.sizes.thumb.filename)).toBe(false);
    expect(await mediaFiles()).toContain(shared.sizes.thumb.filename);
    expect((await platform.request('GET', shared.sizes.thumb.url)).status).toBe(200);
  });
});
