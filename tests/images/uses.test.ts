import { beforeAll, describe, expect, it } from 'vitest';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { pngFile } from './files';
import { upload, type ImageDoc } from './upload';

let platform: TestPlatform;
let trainer: TestPerson;
let category: string;

beforeAll(async () => {
  platform = await testPlatform();
  trainer = await platform.people.trainer();
  const response = await platform.request('POST', '/api/categories', { as: trainer, body: { title: 'Photos', key: 'photos', slug: 'photos' } });
  category = ((await response.json()) as { doc: { id: string } }).doc.id;
});

async function image(as = trainer): Promise<ImageDoc> {
  return ((await upload(platform, await pngFile(100, 80), { as })).body as { doc: ImageDoc }).doc;
}

const tapStep = (screenshot: string, id?: string) => ({
  id,
  blockType: 'tap',
  prompt: 'Touchez la loupe',
  screenshot,
  zones: [{ x: 0.1, y: 0.1, w: 0.3, h: 0.3 }],
  hint: 'En haut',
});

async function exercise(data: Record<string, unknown>, { draft = false, locale = 'fr' } = {}) {
  const body = { title: 'Chercher', summary: 'Trouver une photo', category, difficulty: 'easy', minutes: 5, ...data };
  const response = await platform.request('POST', `/api/exercises?draft=${draft}&locale=${locale}&depth=0`, {
    as: trainer,
    body: { ...body, _status: draft ? 'draft' : 'published' },
  });
  const answer = (await response.json()) as { doc: { id: string; steps: { id: string }[] } };
  expect(response.status, JSON.stringify(answer)).toBe(201);
  return answer.doc;
}

async function change(id: string, body: Record<string, unknown>, query = '') {
  const response = await platform.request('PATCH', `/api/exercises/${id}?depth=0${query}`, { as: trainer, body });
  expect(response.status, await response.clone().text()).toBe(200);
}

async function usesOf({ id }: ImageDoc, as = trainer) {
  const response = await platform.request('GET', `/api/images/${id}/usage`, { as });
  expect(response.status).toBe(200);
  return (await response.json()) as { count: number; uses: { where: string; id: string; title: string; state: string }[] };
}

describe('where an image is used', () => {
  it('nowhere at first; then in the exercise whose cover and screenshots it is, counted once', async () => {
    const picture = await image();
    expect(await usesOf(picture)).toEqual({ count: 0, uses: [] });
    const { id } = await exercise({ cover: picture.id, steps: [tapStep(picture.id)] });
    expect(await usesOf(picture)).toEqual({
      count: 1,
      uses: [{ where: 'exercises', id, title: 'Chercher', state: 'published' }],
    });
  });

  it('follows a change: what is published and what is being written both count', async () => {
    const [before, after] = [await image(), await image()];
    const { id, steps } = await exercise({ steps: [tapStep(before.id)] });
    await change(id, { steps: [tapStep(after.id, steps[0]!.id)], _status: 'draft' }, '&draft=true');
    expect((await usesOf(before)).uses).toMatchObject([{ id, state: 'published' }]);
    expect((await usesOf(after)).uses).toMatchObject([{ id, state: 'draft' }]);
    await change(id, { steps: [tapStep(after.id, steps[0]!.id)], _status: 'published' });
    expect((await usesOf(after)).uses).toMatchObject([{ id, state: 'published' }]);
    expect(await usesOf(before)).toEqual({ count: 0, uses: [] });
  });

  it('counts the screenshot of another language', async () => {
    const [french, arabic] = [await image(), await image()];
    const { id, steps } = await exercise({ steps: [tapStep(french.id)] });
    await change(id, { title: 'بحث', summary: 'بحث', steps: [tapStep(arabic.id, steps[0]!.id)] }, '&locale=ar');
    expect((await usesOf(french)).count).toBe(1);
    expect((await usesOf(arabic)).count).toBe(1);
  });

  it('counts the logo of the site', async () => {
    const logo = await image();
    const administrator = await platform.people.administrator();
    const response = await platform.request('POST', '/api/globals/settings', { as: administrator, body: { name: 'Mentora', logo: logo.id } });
    expect(response.status).toBe(200);
    expect(await usesOf(logo)).toMatchObject({ count: 1, uses: [{ where: 'settings' }] });
  });

  it('a contributor is told how often, but not of other people’s drafts', async () => {
    const picture = await image();
    await exercise({ cover: picture.id, steps: [tapStep(picture.id)] }, { draft: true });
    expect(await usesOf(picture, await platform.people.contributor())).toEqual({ count: 1, uses: [] });
    expect((await usesOf(picture)).uses).toMatchObject([{ state: 'draft' }]);
  });

  it('is no matter of learners and visitors, and nothing is told of an image one may not see', async () => {
    const picture = await image(await platform.people.contributor());
    const path = `/api/images/${picture.id}/usage`;
    expect((await platform.request('GET', path)).status).toBe(401);
    expect((await platform.request('GET', path, { as: await platform.people.learner() })).status).toBe(403);
    expect((await platform.request('GET', path, { as: trainer })).status).toBe(404);
    expect((await platform.request('GET', '/api/images/not-an-id/usage', { as: trainer })).status).toBe(404);
  });
});

describe('an image in use', () => {
  it('is not deleted by any door, and can be once nothing shows it', async () => {
    const picture = await image();
    const { id, steps } = await exercise({ steps: [tapStep(picture.id)] });
    const one = await platform.request('DELETE', `/api/images/${picture.id}`, { as: trainer });
    expect(one.status).toBe(409);
    expect(await one.text()).toContain('imageInUse');
    await platform.request('DELETE', `/api/images?where[id][equals]=${picture.id}`, { as: trainer });
    await platform.graphql(`mutation { deleteImage(id: "${picture.id}") { id } }`, { as: trainer });
    expect((await platform.request('GET', picture.url)).status).toBe(200);
    expect((await usesOf(picture)).count).toBe(1);

    await change(id, { steps: [tapStep((await image()).id, steps[0]!.id)], _status: 'published' });
    expect((await platform.request('DELETE', `/api/images/${picture.id}`, { as: trainer })).status).toBe(200);
  });

  it('stays while somebody is in the middle of an older edition that shows it', async () => {
    const picture = await image();
    const { id } = await exercise({ steps: [tapStep((await image()).id)] });
    const { rows } = await platform.db.query(
      `WITH edition AS (
         INSERT INTO editions (id, exercise_id, number, content) VALUES (gen_random_uuid(), $1, 99, $2) RETURNING id)
       INSERT INTO attempts (id, user_id, exercise_id, edition_id, seed, position)
         SELECT gen_random_uuid(), $3, $1, id, 1, 0 FROM edition RETURNING id`,
      [id, JSON.stringify({ steps: [{ screen: { fr: { src: picture.sizes.full.url } } }] }), trainer.id],
    );
    expect((await usesOf(picture)).count).toBe(1);
    await platform.db.query('UPDATE attempts SET finished_at = now() WHERE id = $1', [rows[0].id]);
    expect((await usesOf(picture)).count).toBe(0);
  });

  it('an exercise that takes the image while it is deleted keeps it, or is told that it is gone', async () => {
    const picture = await image();
    const { id } = await exercise({ steps: [tapStep((await image()).id)] });
    const [deletion, taking] = await Promise.all([
      platform.request('DELETE', `/api/images/${picture.id}`, { as: trainer }),
      platform.request('PATCH', `/api/exercises/${id}`, { as: trainer, body: { cover: picture.id } }),
    ]);
    const { rows } = await platform.db.query('SELECT cover_id FROM exercises WHERE id = $1', [id]);
    const there = (await platform.db.query('SELECT 1 FROM images WHERE id = $1', [picture.id])).rowCount === 1;
    if (deletion.status === 200) expect({ there, cover: rows[0].cover_id }).toEqual({ there: false, cover: null });
    else expect({ there, taken: taking.status, cover: rows[0].cover_id }).toEqual({ there: true, taken: 200, cover: picture.id });
  });
});
