import { beforeAll, describe, expect, it } from 'vitest';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { pngFile } from './files';
import { upload, type ImageDoc } from './upload';

let platform: TestPlatform;
let who: Record<'administrator' | 'trainer' | 'contributor' | 'other' | 'learner', TestPerson>;

beforeAll(async () => {
  platform = await testPlatform();
  const { people } = platform;
  who = {
    administrator: await people.administrator(),
    trainer: await people.trainer(),
    contributor: await people.contributor(),
    other: await people.contributor(),
    learner: await people.learner(),
  };
});

async function uploaded(as: TestPerson, data?: Record<string, unknown>): Promise<ImageDoc> {
  const { status, body } = await upload(platform, await pngFile(100, 80), { as, data });
  expect(status).toBe(201);
  return (body as { doc: ImageDoc }).doc;
}

const statusOf = async (path: string, as?: TestPerson) => (await platform.request('GET', path, { as })).status;

function moderate(image: ImageDoc, as: TestPerson | undefined, status: unknown) {
  return platform.request('POST', `/api/images/${image.id}/moderate`, { as, body: { status } });
}

async function stored(image: ImageDoc) {
  const { rows } = await platform.db.query('SELECT * FROM images WHERE id = $1', [image.id]);
  return rows[0] as Record<string, unknown>;
}

describe('what is approved at once', () => {
  it('a trainer’s and an administrator’s image is; a contributor’s waits', async () => {
    expect((await uploaded(who.trainer)).moderationStatus).toBe('approved');
    expect((await uploaded(who.administrator)).moderationStatus).toBe('approved');
    expect((await uploaded(who.contributor)).moderationStatus).toBe('pending');
  });

  it('nobody says so himself, nor in whose name, nor what the file is', async () => {
    const told = { moderationStatus: 'approved', uploadedBy: who.trainer.id, moderatedBy: who.administrator.id };
    const image = await uploaded(who.contributor, { ...told, mimeType: 'text/html' });
    const truth = { moderation_status: 'pending', uploaded_by_id: who.contributor.id, moderated_by_id: null, mime_type: 'image/png' };
    expect(await stored(image)).toMatchObject(truth);
    const body = { title: 'Nouveau titre', ...told, mimeType: 'text/html', width: 1, filename: 'x.html', url: 'https://elsewhere.test/x' };
    const changed = await platform.request('PATCH', `/api/images/${image.id}`, { as: who.contributor, body });
    expect(changed.status).toBe(200);
    expect(await stored(image)).toMatchObject({ ...truth, title: 'Nouveau titre', width: '100', filename: image.filename });
    const bulk = await platform.request('PATCH', `/api/images?where[id][equals]=${image.id}`, { as: who.contributor, body: told });
    expect(bulk.status).toBe(200);
    await platform.graphql(`mutation { updateImage(id: "${image.id}", data: { moderationStatus: approved }) { id } }`, {
      as: who.contributor,
    });
    expect(await stored(image)).toMatchObject(truth);
  });
});

describe('moderation', () => {
  it('an administrator approves and rejects, with name and date', async () => {
    const image = await uploaded(who.contributor);
    expect((await moderate(image, who.administrator, 'approved')).status).toBe(200);
    expect(await stored(image)).toMatchObject({ moderation_status: 'approved', moderated_by_id: who.administrator.id });
    expect((await stored(image)).moderated_at).toBeInstanceOf(Date);
    expect((await moderate(image, who.administrator, 'rejected')).status).toBe(200);
    expect((await stored(image)).moderation_status).toBe('rejected');
  });

  it('nobody else does', async () => {
    const image = await uploaded(who.contributor);
    for (const person of [who.trainer, who.contributor, who.learner]) {
      expect((await moderate(image, person, 'approved')).status).toBe(403);
    }
    expect((await moderate(image, undefined, 'approved')).status).toBe(401);
    expect((await stored(image)).moderation_status).toBe('pending');
  });

  it('a decision that there is not is 400, an image that there is not 404', async () => {
    const image = await uploaded(who.contributor);
    expect((await moderate(image, who.administrator, 'splendid')).status).toBe(400);
    const ghost = { ...image, id: '019a0000-0000-7000-8000-000000000000' };
    expect((await moderate(ghost, who.administrator, 'approved')).status).toBe(404);
    expect((await moderate({ ...image, id: 'x' }, who.administrator, 'approved')).status).toBe(400);
    const broken = await platform.request('POST', `/api/images/${image.id}/moderate`, {
      as: who.administrator,
      body: '{',
      headers: { 'content-type': 'application/json' },
    });
    expect(broken.status).toBe(400);
  });
});

describe('who sees an image and its files', () => {
  it('one that is not approved: its uploader and administrators, in all sizes; for others it is not there', async () => {
    const image = await uploaded(who.contributor);
    const doors = [`/api/images/${image.id}`, image.url, image.sizes.thumb.url, image.sizes.card.url, image.sizes.full.url];
    for (const state of ['pending', 'rejected'] as const) {
      if (state === 'rejected') await moderate(image, who.administrator, state);
      for (const door of doors) {
        expect(await statusOf(door, who.contributor), door).toBe(200);
        expect(await statusOf(door, who.administrator), door).toBe(200);
        for (const person of [who.trainer, who.other, who.learner, undefined]) {
          expect(await statusOf(door, person), door).toBe(404);
        }
      }
    }
  });

  it('an approved one: everybody, and caches keep it; the others are kept by none', async () => {
    const image = await uploaded(who.contributor);
    const own = await platform.request('GET', image.url, { as: who.contributor });
    expect(own.headers.get('cache-control')).toBe('private, no-store');
    await moderate(image, who.administrator, 'approved');
    const open = await platform.request('GET', image.url);
    expect(open.status).toBe(200);
    expect(open.headers.get('cache-control')).toBe('public, max-age=60, must-revalidate');
    const askAgain = () => platform.request('GET', image.url, { headers: { 'if-none-match': open.headers.get('etag')! } });
    expect((await askAgain()).status).toBe(304);
    // A cache that asks whether it may still show the file is told that it is gone.
    await moderate(image, who.administrator, 'rejected');
    const gone = await askAgain();
    expect(gone.status).toBe(404);
    expect(gone.headers.get('cache-control')).toBe('no-store');
  });

  it('the library shows a contributor own and approved ones, a visitor approved ones only', async () => {
    const mine = await uploaded(who.contributor);
    const approved = await uploaded(who.trainer);
    const seen = async (as?: TestPerson) => {
      const response = await platform.request('GET', '/api/images?limit=0&depth=0', { as });
      return ((await response.json()) as { docs: ImageDoc[] }).docs.map(({ id }) => id);
    };
    expect(await seen(who.contributor)).toEqual(expect.arrayContaining([mine.id, approved.id]));
    expect(await seen(who.administrator)).toEqual(expect.arrayContaining([mine.id, approved.id]));
    for (const person of [undefined, who.other, who.learner, who.trainer]) {
      const ids = await seen(person);
      expect(ids).toContain(approved.id);
      expect(ids).not.toContain(mine.id);
    }
    const { rows } = await platform.db.query(`SELECT count(*)::int AS n FROM images WHERE moderation_status = 'approved'`);
    const count = await (await platform.request('GET', '/api/images/count')).json();
    expect(count).toEqual({ totalDocs: rows[0].n });
  });

  it('GraphQL knows no more, and visitors are not told who sent or judged an image', async () => {
    const mine = await uploaded(who.contributor);
    const answer = await platform.graphql(`{ Images(where: { id: { equals: "${mine.id}" } }) { totalDocs } }`);
    expect(await answer.json()).toMatchObject({ data: { Images: { totalDocs: 0 } } });
    await moderate(mine, who.administrator, 'approved');
    const doc = (await (await platform.request('GET', `/api/images/${mine.id}?depth=2`)).json()) as object;
    expect(doc).not.toHaveProperty('uploadedBy');
    expect(doc).not.toHaveProperty('moderatedBy');
    const guess = await platform.request('GET', `/api/images?where[uploadedBy][equals]=${who.contributor.id}`);
    expect(guess.status).toBeGreaterThanOrEqual(400);
  });

  it('a file that there is not, or that leads out of the folder, is 404', async () => {
    for (const name of ['nothing.png', '..%2F..%2Fpackage.json', 'a%00b.png']) {
      expect(await statusOf(`/api/images/file/${name}`), name).toBe(404);
    }
  });
});
