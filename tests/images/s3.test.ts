import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testPlatform, type TestPlatform } from '../support/platform';
import { openBucket, region } from './bucket';
import { pngFile } from './files';
import { mediaFiles, upload, type ImageDoc } from './upload';

const bucket = await openBucket('pictures');
Object.assign(process.env, {
  S3_BUCKET: 'pictures',
  S3_REGION: region,
  S3_ENDPOINT: bucket.endpoint,
  S3_ACCESS_KEY_ID: bucket.id,
  S3_SECRET_ACCESS_KEY: bucket.secret,
});

let platform: TestPlatform;

beforeAll(async () => {
  platform = await testPlatform();
});

afterAll(() => {
  bucket.close();
});

const keys = () => [...bucket.objects.keys()].sort();

describe('images in an S3 bucket', () => {
  it('are kept there, none on the disk, and read through our own door alone', async () => {
    const contributor = await platform.people.contributor();
    const { status, body } = await upload(platform, await pngFile(), { as: contributor });
    expect(status).toBe(201);
    const { doc } = body as { doc: ImageDoc };
    expect(keys()).toEqual([doc.filename, doc.sizes.thumb.filename, doc.sizes.card.filename, doc.sizes.full.filename].map((name) => `images/${name}`).sort());
    expect(await mediaFiles()).toEqual([]);
    expect(doc.url).toContain('/api/images/file/');
    const own = await platform.request('GET', doc.url, { as: contributor });
    expect(own.headers.get('content-type')).toBe('image/png');
    expect(Buffer.from(await own.arrayBuffer())).toEqual(bucket.objects.get(`images/${doc.filename}`)!.bytes);
    expect((await platform.request('GET', doc.url)).status).toBe(404);
  });

  it('go with their row, and a bucket that refuses leaves no row', async () => {
    const trainer = await platform.people.trainer();
    const before = keys();
    const { doc } = (await upload(platform, await pngFile(), { as: trainer })).body as { doc: ImageDoc };
    expect(keys()).toHaveLength(before.length + 4);
    expect((await platform.request('DELETE', `/api/images/${doc.id}`, { as: trainer })).status).toBe(200);
    await expect.poll(keys).toEqual(before);

    const { imageStore } = await import('@/collections/images/storage');
    const { s3Store } = await import('@/collections/images/storage/s3');
    const store = await imageStore();
    const { write } = store;
    const stranger = s3Store({ bucket: 'pictures', region, endpoint: bucket.endpoint, accessKeyId: bucket.id, secretAccessKey: 'wrong', forcePathStyle: true });
    store.write = (...file) => stranger.write(...file);
    try {
      expect((await upload(platform, await pngFile(), { as: trainer, title: 'Refusée' })).status).toBe(500);
    } finally {
      store.write = write;
    }
    expect(keys()).toEqual(before);
    expect((await platform.db.query(`SELECT 1 FROM images WHERE title = 'Refusée'`)).rowCount).toBe(0);
  });

  it('what a crash left there is swept away', async () => {
    const { sweepFiles } = await import('@/collections/images/sweepFiles');
    const before = keys();
    bucket.objects.set('images/orphan.png', { bytes: Buffer.from('x'), type: 'image/png', at: new Date(Date.now() - 2 * 3_600_000) });
    await sweepFiles(platform.payload);
    expect(keys()).toEqual(before);
  });
});
