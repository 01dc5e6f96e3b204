import { beforeAll, describe, expect, it } from 'vitest';

import { pngFile } from '../images/files';
import { upload, type ImageDoc } from '../images/upload';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { ask, contentWith, draftOf, exerciseContent, submittedBy } from './contributing';

let platform: TestPlatform;
let author: TestPerson;
let other: TestPerson;
let trainer: TestPerson;
let administrator: TestPerson;

beforeAll(async () => {
  platform = await testPlatform();
  const { people } = platform;
  [author, other, trainer, administrator] = await Promise.all([people.contributor(), people.contributor(), people.trainer(), people.administrator()]);
});

/** An image of the library that everybody sees, brought by a trainer. */
async function image(): Promise<string> {
  return ((await upload(platform, await pngFile(100, 80), { as: trainer })).body as { doc: ImageDoc }).doc.id;
}

interface Usage {
  count: number;
  needed?: boolean;
  uses: { where: string; id: string; state: string; href?: string }[];
}

async function usage(id: string, as: TestPerson): Promise<Usage> {
  return (await (await platform.request('GET', `/api/images/${id}/usage`, { as })).json()) as Usage;
}

/** What the library says of one image: how often it is used, and whether filters find it. */
async function listed(id: string, as: TestPerson) {
  const search = async (query: string) => {
    const answer = await platform.request('GET', `/api/images?limit=100&${query}`, { as });
    expect(answer.status).toBe(200);
    return ((await answer.json()) as { docs: { id: string; uses: number }[] }).docs;
  };
  const has = async (query: string) => (await search(query)).some((doc) => doc.id === id);
  return { uses: (await search('minUses=0&sort=-uses')).find((doc) => doc.id === id)?.uses, used: await has('minUses=1'), unused: await has('maxUses=0') };
}

const remove = async (id: string, as: TestPerson) => {
  const answer = await platform.request('DELETE', `/api/images/${id}`, { as });
  return { status: answer.status, said: await answer.text() };
};

const counted = { uses: 1, used: true, unused: false };
const uncounted = { uses: 0, used: false, unused: true };

describe('an image that a draft shows', () => {
  it('is used by it for its author, and for nobody else', async () => {
    const picture = await image();
    const { id } = await draftOf(author, await contentWith(picture));
    expect(await usage(picture, author)).toEqual({
      count: 1,
      uses: [{ where: 'contributions', id, title: 'Envoyer un message', state: 'draft', href: `/contributeur/mes-contributions/${id}` }],
    });
    expect(await listed(picture, author)).toEqual(counted);
    for (const person of [other, trainer, administrator]) {
      expect(await usage(picture, person)).toMatchObject({ count: 0, uses: [] });
      expect(await listed(picture, person)).toEqual(uncounted);
    }
  });

  it('is not deleted, whoever asks; who could is told that it is needed, and nothing of the draft', async () => {
    const picture = await image();
    const { id } = await draftOf(author, await contentWith(picture));
    expect((await usage(picture, other)).needed).toBeUndefined();
    for (const person of [trainer, administrator]) {
      expect((await usage(picture, person)).needed).toBe(true);
      const { status, said } = await remove(picture, person);
      expect(status).toBe(409);
      expect(said).toContain('imageNeeded');
      expect(said).not.toContain(id);
      expect(said).not.toContain(author.id);
    }
    // Taken out of the draft it is free.
    expect((await ask('PATCH', `/${id}`, author, { content: await exerciseContent() })).code).toBe(200);
    expect((await usage(picture, trainer)).needed).toBeUndefined();
    expect((await remove(picture, trainer)).status).toBe(200);
  });
});

describe('an image that something submitted shows', () => {
  it('is used by it for who reviews too, as it was submitted', async () => {
    const [before, after] = [await image(), await image()];
    const { id } = await submittedBy(author, await contentWith(before));
    const seen = { where: 'contributions', id, title: 'Envoyer un message', state: 'submitted', href: `/admin/moderation/contributions/${id}` };
    expect(await usage(before, administrator)).toEqual({ count: 1, needed: true, uses: [seen] });
    expect(await listed(before, administrator)).toEqual(counted);
    expect(await listed(before, trainer)).toEqual(uncounted);

    await ask('POST', `/${id}/request-changes`, administrator, { summary: 'Changez la capture.' });
    await ask('PATCH', `/${id}`, author, { content: await contentWith(after, 'En secret') });
    // Its author writes on; who reviews knows what was sent.
    expect(await usage(before, administrator)).toMatchObject({ count: 1, uses: [seen] });
    expect(await usage(after, administrator)).toMatchObject({ count: 0, needed: true, uses: [] });
    expect(await usage(after, author)).toMatchObject({ count: 1, uses: [{ id, state: 'draft', title: 'En secret' }] });
    for (const picture of [before, after]) expect((await remove(picture, administrator)).status).toBe(409);
  });

  it('counts once for the exercise after an approval, and is free after a rejection', async () => {
    const [kept, freed] = [await image(), await image()];
    const approved = await submittedBy(author, await contentWith(kept));
    expect((await ask('POST', `/${approved.id}/approve`, administrator)).code).toBe(200);
    expect(await usage(kept, administrator)).toMatchObject({ count: 1, uses: [{ where: 'exercises' }] });
    expect((await usage(kept, administrator)).needed).toBeUndefined();
    expect((await remove(kept, trainer)).said).toContain('imageInUse');

    const rejected = await submittedBy(author, await contentWith(freed));
    await ask('POST', `/${rejected.id}/reject`, administrator, { reason: 'Trop proche d’un autre.' });
    expect((await remove(freed, trainer)).status).toBe(200);
    const again = await ask('POST', `/${rejected.id}/submit`, author);
    expect(again.code).toBe(400);
    expect(JSON.stringify(again.said)).toContain('imageMissing');
  });
});

describe('an image that is deleted while somebody saves a draft with it', () => {
  /** Holds the image as a deletion does, lets the draft be saved meanwhile, and then deletes as `refuseUsed` decides. */
  async function race(save: (picture: string) => Promise<unknown>) {
    const picture = await image();
    const client = await platform.db.connect();
    await client.query('BEGIN');
    await client.query('SELECT 1 FROM images WHERE id = $1 FOR UPDATE', [picture]);
    const order: string[] = [];
    const saved = save(picture).then(() => order.push('saved'));
    await new Promise((resolve) => setTimeout(resolve, 700));
    const { rows } = await client.query('SELECT 1 FROM contributions WHERE image_ids && ARRAY[$1]::uuid[]', [picture]);
    order.push(rows.length > 0 ? 'seen' : 'unseen');
    await client.query('ROLLBACK');
    await saved;
    client.release();
    return order;
  }

  it('is waited for: the draft is not saved between its question and its deletion', async () => {
    expect(await race(async (picture) => draftOf(author, await contentWith(picture)))).toEqual(['unseen', 'saved']);
  });

  it('would be passed by a draft that locks nothing', async () => {
    const without = (picture: string) =>
      platform.db.query(`INSERT INTO contributions (contributor_id, type, content, image_ids) VALUES ($1, 'exercise', '{}', ARRAY[$2]::uuid[])`, [author.id, picture]);
    expect(await race(without)).toEqual(['saved', 'seen']);
  });
});
